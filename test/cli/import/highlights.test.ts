import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applications, disputes } from './forms.js';
import { at, imported, p, text, word, type Imported } from './support.js';

const TITLE = '示例市示范局2022年政府信息公开工作年度报告';

/** The highlights as a reader sees them. */
function told({ report, document }: Imported): string[] {
  return (report.highlights ?? []).map((item) => {
    if ('status' in item) {
      const { label, text: words } = document.statuses.get(item.status)!;
      return `${label} ${words}`;
    }
    const { label, value, unit } = document.figures.get(item.figure)!;
    return `${item.label ?? label} ${value} ${unit}`;
  });
}

const ofText = (lines: string): string[] => told(imported(text(`${TITLE}\n一、总体情况\n${lines}`)));

test('A report in words is led by what was disclosed, and by what there was none of', () => {
  assert.deepEqual(
    ofText(
      '全年主动公开政府信息320条，其中主动公开政策文件12条。通过展板主动公开信息40条。全年未收到政府信息公开申请，' +
        '未收取任何费用，未发生行政复议、行政诉讼。',
    ),
    [
      '主动公开政府信息 320 条',
      '政府信息公开申请 未收到',
      '费用 未收取',
      '行政复议 未发生',
      '行政诉讼 未发生',
    ],
  );
});

test('What there was is told by its figure, not by a statement about a part of it', () => {
  assert.deepEqual(
    ofText('收到政府信息公开申请5件，未收到当面申请。收取信息处理费300元。发生行政复议2件，未发生行政诉讼。'),
    ['收到政府信息公开申请 5 件', '收取信息处理费 300 元', '发生行政复议 2 件', '行政诉讼 未发生'],
  );
});

test('Expenses of the office, growth and other counts are no highlights', () => {
  assert.deepEqual(ofText('主动公开信息数量同比增长20%，召开会议3次，专项经费5万元，承办提案1件。'), []);
});

const filled = (amounts: Readonly<Record<string, string>>, review: string, sentence = '主要工作如下。') =>
  imported(
    word(
      p(TITLE),
      p('一、总体情况'),
      p(sentence),
      p('三、收到和处理政府信息公开申请情况'),
      applications((row, column) => (column === 'total' ? (amounts[row] ?? '0') : '0')),
      p('四、政府信息公开行政复议、行政诉讼情况'),
      disputes([review, '0', '0', '0', review, ...Array.from({ length: 10 }, () => '0')]),
    ),
  );

test('Official tables come before the text, with short labels', () => {
  const amounts = { new: '9', '3.1': '6', carriedOut: '0' };
  const result = filled(amounts, '2', '收到政府信息公开申请9件，主动公开信息70条。');
  assert.deepEqual(told(result), [
    '主动公开信息 70 条',
    '本年新收政府信息公开申请 9 件',
    '予以公开 6 件',
    '结转下年度继续办理 0 件',
    '行政复议 2 件',
  ]);
  const items = result.review.filter(({ what }) => what === 'highlight');
  assert.deepEqual(
    items.map(({ confidence, pointer }) => [confidence, at(result.report, pointer!)]),
    result.report.highlights!.map((highlight) => ['medium', highlight]),
  );
});

test('Where table and text both say none, the words stand, once', () => {
  const result = filled({}, '0', '全年未收到政府信息公开申请，未发生行政复议。');
  assert.deepEqual(told(result), ['政府信息公开申请 未收到', '行政复议 未发生']);
});

test('Where table and text disagree, the table stands', () => {
  const result = filled({ new: '3' }, '1', '全年未收到政府信息公开申请，未发生行政复议。');
  assert.deepEqual(
    told(result).filter((line) => /复议|新收|未/.test(line)),
    ['本年新收政府信息公开申请 3 件', '行政复议 1 件'],
  );
});

test('Blank and struck cells are no highlights', () => {
  assert.deepEqual(told(filled({ new: '', '3.1': '/', carriedOut: '—' }, '')), []);
});
