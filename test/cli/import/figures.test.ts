import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureJson } from '../../../src/document/index.js';
import { at, imported, p, text, word } from './support.js';

const TITLE = '示例市示范局2018年度政府信息公开工作报告';

function figures(sentence: string): FigureJson[] {
  return imported(text(`${TITLE}\n一、主动公开情况\n${sentence}`)).report.figures ?? [];
}

/** Sentences with numbers in all ways that reports print them. */
const SENTENCES = [
  '全年主动公开政府信息1,024条，其中政策文件36条，工作动态88条。',
  '全年主动公开政府信息１２０条，发放宣传册2.5万份。',
  '发放各类宣传材料3万余份，接待群众约500人次，网站访问量突破120万次。',
  '按时答复率为98.50%，满意率达百分之九十五。',
  '2018年1月1日至12月31日，根据示政办发〔2018〕16号文件召开新闻发布会1次。',
  '全年未收到政府信息公开申请，未收取任何费用。',
  '本年度没有因政府信息公开申请行政复议、提起行政诉讼的情况。',
  '公开财政信息 12 条、人事信息 0 条，收费0元。',
  '召开十三届二次会议，承办政协提案3件，已全部办结。',
  '通过政务微博、政务微信发布信息共45条，在省级媒体发稿7篇（条）。',
];

test('Every sentence reads as printed when its figures are put back', () => {
  for (const sentence of SENTENCES) {
    const { lines } = imported(text(`${TITLE}\n一、主动公开情况\n${sentence}`));
    // Full-width digits are written as ASCII, and told of.
    assert.deepEqual(lines.slice(1), [sentence.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))]);
  }
});

test('A sentence keeps its links and emphasis around the figures', () => {
  const { report, lines } = imported(
    word(
      p(TITLE),
      p('一、主动公开情况'),
      p([
        { text: '全年公开' },
        { text: '信息30条，其中', strong: true },
        { text: '网站', link: 'https://www.example.org/' },
        { text: '公开20条。' },
      ]),
    ),
  );
  assert.equal(lines[1], '全年公开信息30条，其中网站公开20条。');
  const [paragraph] = report.sections[0].blocks!;
  assert.ok(paragraph.type === 'paragraph' && Array.isArray(paragraph.text));
  const kinds = paragraph.text.map((run) => (typeof run === 'string' ? 'text' : Object.keys(run)[0]));
  assert.deepEqual(kinds, ['text', 'strong', 'figure', 'strong', 'link', 'text', 'figure', 'text']);
});

test('Each figure tells where it comes from', () => {
  const { report, review } = imported(text(`${TITLE}\n一、主动公开情况\n全年公开信息35条。`));
  const [item] = review.filter(({ what }) => what === 'figure');
  assert.deepEqual(item.place, { line: 3 });
  assert.equal(item.source, '全年公开信息35条。');
  assert.equal((at(report, item.pointer!) as FigureJson).value, 35);
});

test('What 其中 names are parts: all of them if they add up, some of them if not', () => {
  const [whole, first, second] = figures('全年公开信息50条，其中政策文件30条，工作动态20条。');
  assert.deepEqual(whole.breakdowns, [{ parts: [first.id, second.id], coverage: 'complete' }]);
  const [partial] = figures('全年公开信息50条，其中政策文件30条，工作动态10条。');
  assert.equal(partial.breakdowns![0].coverage, 'partial');
});

test('Parts that exceed their whole stay as printed, and the check fails', () => {
  const { document } = imported(
    text(`${TITLE}\n一、主动公开情况\n全年公开信息50条，其中政策文件40条，工作动态20条。`),
  );
  assert.deepEqual(
    document.checks.map(({ outcome }) => outcome),
    ['failed'],
  );
});

test('Two divisions of one figure are two breakdowns', () => {
  const all = figures('全年公开信息50条，其中政策文件30条、工作动态20条；其中网站公开35条、公报公开15条。');
  const [whole, ...parts] = all;
  const id = (value: number): string => parts.find((part) => part.value === value)!.id;
  assert.deepEqual(whole.breakdowns, [
    { parts: [id(30), id(20)], coverage: 'complete' },
    { parts: [id(35), id(15)], coverage: 'complete' },
  ]);
});

test('Channels may overlap; parts that only share the channel of their whole may not', () => {
  const coverage = (sentence: string): string => figures(sentence)[0].breakdowns![0].coverage;
  assert.equal(coverage('全年公开信息50条，其中通过政府网站公开40条，通过政务微博公开20条。'), 'overlapping');
  assert.equal(coverage('在政府网站公开信息50条，其中政策文件40条，工作动态20条。'), 'partial');
});

test('Nothing said is a state with its figure: the value 0 in the words of the report', () => {
  const { report, document } = imported(text(`${TITLE}\n一、申请情况\n2018年，我局未收到政府信息公开申请。`));
  const status = document.statuses.values().next().value!;
  assert.equal(status.state, 'nil');
  const figure = report.figures!.find(({ id }) => id === status.figure)!;
  assert.equal(figure.value, 0);
  assert.equal(figure.absent, 'in-words');
  assert.equal(figure.printed, '未收到');
});

test('Years, document numbers, ordinals and file names are no figures', () => {
  assert.deepEqual(
    figures(
      '2018年，根据示政办发〔2018〕16号文件和市十七届人大二次会议精神，于6月份在附件20190116151935.jpg中公布了第3期公报。',
    ),
    [],
  );
});

test('A proposed chart has the title of its section without the stop that ends it', () => {
  const { report } = imported(
    text(`
2018年度政府信息公开工作报告
一、主动公开情况
（一）公开数量。2018年，通过政府网站公开信息120条，政务微博公开信息30条，政府公报公开信息8条。`),
  );
  const chart = report.sections[0].sections![0].blocks!.find((block) => block.type === 'chart')!;
  assert.equal(chart.title, '公开数量');
});

test('Three channels of one unit in a section make a proposed chart; two make none', () => {
  const { report, review } = imported(
    text(
      `${TITLE}\n一、主动公开情况\n在门户网站公开信息100条，在政务微博发布信息20条，在政务微信发布信息30条。`,
    ),
  );
  const chart = report.sections[0].blocks!.find((block) => block.type === 'chart')!;
  assert.equal(chart.bars.length, 3);
  assert.equal(review.find(({ what }) => what === 'chart')!.confidence, 'low');
  const two = imported(text(`${TITLE}\n一、主动公开情况\n在门户网站公开信息100条，在政务微博发布信息20条。`));
  assert.ok(!two.report.sections[0].blocks!.some((block) => block.type === 'chart'));
});

test('Figures of list items are found, and the items read as printed', () => {
  const { report, lines } = imported(
    text(`${TITLE}\n一、主动公开情况\n主要有：\n1.公开财政信息12条；\n2.公开人事信息4条。`),
  );
  assert.deepEqual(lines.slice(2), ['1.公开财政信息12条；', '2.公开人事信息4条。']);
  assert.deepEqual(
    report.figures!.map(({ value }) => value),
    [12, 4],
  );
});
