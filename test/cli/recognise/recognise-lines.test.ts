import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFromLines } from '../../../src/cli/recognise/recognise-lines.js';
import { recogniseTable } from '../../../src/cli/recognise/recognise-table.js';
import { applicationRows, applications, cellsOf, DISPUTES_ROW, OPENNESS, tableOf, textOf } from './tables.js';

const whole = cellsOf(recogniseTable(applications()));
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

function read(text: string) {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  return tableFromLines(lines).map((found) => ({
    ...found,
    recognised: recogniseTable(found.table),
    before: lines.slice(0, found.from).map((line) => line.text),
    after: lines.slice(found.to).map((line) => line.text),
  }));
}

/** Labels of table three as Word hands them over: those that are merged downwards, then figures. */
function wordRows(figures: (row: number) => readonly string[]): string {
  let open: [label: string, rows: number][] = [];
  return applicationRows()
    .map((row, index) => {
      const blanks = open.map(() => '');
      const labels = row.slice(0, -7);
      open = [
        ...open.map(([label, rows]): [string, number] => [label, rows - 1]),
        ...labels.flatMap((cell): [string, number][] =>
          Array.isArray(cell) && cell[2] > 1 ? [[String(cell[0]), Number(cell[2]) - 1]] : [],
        ),
      ].filter(([, rows]) => rows > 0);
      return [...blanks, ...labels.map(textOf), ...figures(index + 1)].map((text) => `${text}\t`).join('');
    })
    .join('\t');
}
const numbers = (row: number): string[] => [1, 2, 3, 4, 5, 6, 7].map((column) => `${row}0${column}`);

test('the text of an old Word file, where merged rows run together and cells hold line ends', () => {
  const text = [
    '三、收到和处理政府信息公开申请情况',
    `${NOTE}\t申请人情况\t`,
    '\t自然人\t法人或其他组织\t总计\t',
    '\t\t商业',
    '企业\t科研',
    `机构\t社会公益组织\t法律服务机构\t其他\t\t\t${wordRows(numbers)}\t`,
    '',
    '四、政府信息公开行政复议、行政诉讼情况',
    '没有发生。',
  ].join('\n');
  const [found, ...others] = read(text);
  assert.equal(others.length, 0);
  assert.equal(found.recognised?.confidence, 1);
  assert.deepEqual(cellsOf(found.recognised), whole);
  assert.deepEqual(found.before, ['三、收到和处理政府信息公开申请情况']);
  assert.deepEqual(found.after.slice(-2), ['四、政府信息公开行政复议、行政诉讼情况', '没有发生。']);
  assert.deepEqual(found.recognised.rows[0].cells[0].place, { line: 6, column: 2 });
});

test('blank cells stay where they are between tabs', () => {
  const gaps = (row: number): string[] =>
    numbers(row).map((text, index) => ((row + index) % 3 === 0 ? '' : text));
  const text = `${NOTE}\t申请人情况\t\n\t自然人\t法人或其他组织\t总计\t\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t\t${wordRows(gaps)}\t`;
  const cells = cellsOf(read(text)[0]?.recognised);
  const expected = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      (Number(value.slice(0, -2)) + Number(value.slice(-2)) - 1) % 3 === 0 ? '' : value,
    ]),
  );
  assert.deepEqual(cells, expected);
});

test('table four of an old Word file, its first figure blank', () => {
  const outcomes = '结果维持\t结果\n纠正\t其他结果\t尚未\n审结\t总计';
  const [first, ...rest] = DISPUTES_ROW;
  assert.equal(first, '1');
  const text = `行政复议\t行政诉讼\t\n${outcomes}\t未经复议直接起诉\t复议后起诉\t\t\t\t\t\t\t${outcomes}\t${outcomes}\t\t\t${rest.join('\t')}\t\n`;
  const cells = cellsOf(read(text)[0]?.recognised);
  assert.equal(Object.keys(cells).length, 15);
  assert.equal(cells['year/reviewUpheld'], '');
  assert.equal(cells['year/reviewCorrected'], '2');
  assert.equal(cells['year/directUpheld'], '6');
  assert.equal(cells['year/afterReviewTotal'], '15');
});

test('table two with tabs', () => {
  const text = OPENNESS.map((row) => row.map(textOf).join('\t')).join('\n');
  const [found] = read(`二、主动公开政府信息情况\n${text}\n\n局里高度重视。`);
  assert.deepEqual(cellsOf(found?.recognised), cellsOf(recogniseTable(tableOf(OPENNESS))));
  assert.deepEqual(found.before, ['二、主动公开政府信息情况']);
});

test('copied out of a PDF: single spaces, a label on several lines', () => {
  const rows = applicationRows().map((row) => row.map(textOf).join(' '));
  const text = [
    '申请人情况',
    '自然人 法人或其他组织 总计',
    '商业企业 科研机构 社会公益组织 法律服务机构 其他',
    ...rows.map((row) => row.replace('不再处理其政府', '不再处理\n其政府')),
  ];
  const [found] = read(text.join('\n'));
  assert.deepEqual(cellsOf(found?.recognised), whole);
});

test('each cell on a line of its own', () => {
  const header = [
    NOTE,
    '申请人情况',
    '自然人',
    '法人或其他组织',
    '总计',
    '商业企业',
    '科研',
    '机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ];
  const cells = applicationRows().flatMap((row) => row.map(textOf));
  const [found] = read(['三、收到和处理政府信息公开申请情况', ...header, ...cells, '', '谢谢。'].join('\n'));
  assert.deepEqual(cellsOf(found?.recognised), whole);
  assert.deepEqual(found.after, ['', '谢谢。']);
});

test('figures that could belong to several columns are not put in any', () => {
  const rows = applicationRows().map((row) => row.map(textOf).join(' '));
  rows[1] = '二、上年结转政府信息公开申请数量 3 4';
  rows[3] = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）  5  6  7';
  const text = ['自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计', ...rows];
  const [found] = read(text.join('\n'));
  const cells = cellsOf(found?.recognised);
  assert.equal(cells['new/total'], '107');
  for (const name of Object.keys(cells)) assert.doesNotMatch(name, /^(?:carriedIn|3\.2)\//);
  assert.deepEqual(
    found.recognised?.rest.map(({ text: rest }) => rest),
    ['3', '4', '5', '6', '7'],
  );
});

test('three columns of 2014 as text', () => {
  const text = `政府信息公开情况统计表
统计指标 单位 统计数
一、主动公开情况 —— ——
（一）主动公开政府信息数 条 5419
（不同渠道和方式公开相同信息计1条）
其中：主动公开规范性文件数 条 12
制发规范性文件总数 件 13
（二）通过不同渠道和方式公开政府信息的情况 —— ——
1.政府公报公开政府信息数 条 4
2.政府网站公开政府信息数 条 1000
3.政务微博公开政府信息数 条 15
4.政务微信公开政府信息数 条 238
5.其他方式公开政府信息数 条 14
三、依申请公开情况 —— ——
（一）收到申请数 件 9
1.当面申请数 件 2
2.传真申请数 件 0
3.网络申请数 件 7
4.信函申请数 件 0`;
  const [found] = read(text);
  assert.equal(found?.recognised?.standard, 'cn-2014');
  const cells = cellsOf(found.recognised);
  assert.equal(cells['1.1/number'], '5419');
  assert.equal(cells['1.1.a/number'], '12');
  assert.equal(cells['1.2.4/number'], '238');
  assert.equal(cells['3.1.3/number'], '7');
  assert.equal(cells['3.1.3/单位'], '件');
});

test('sentences that name labels are no table', () => {
  const text = `一、总体情况
全年共收到申请 12 件，其中自然人 10 件、商业企业 2 件。
行政许可、行政处罚、行政强制均已公开。
规章
其他
二、存在的主要问题及改进情况
总计 3 项。`;
  assert.deepEqual(read(text), []);
});

test('text of any length ends at once', () => {
  assert.deepEqual(read(`${'总计 自然人 '.repeat(20_000)}\n`.repeat(20)), []);
  read('总计\n自然人\n其他\n规章\n'.repeat(20_000));
  read(`${'自然人\t商业企业\t总计\t规章\t行政许可\t其他\t12\t'.repeat(20_000)}`);
});
