// This year's report beside last year's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicants, at, found, judge, report, row, say, section, type Json } from './support.js';

/** Last year's report, which carries 5 over to this year's. */
function last(change: (values: Json) => void = () => {}): Json {
  const json = report((values) => {
    values.applications.new = applicants(62, 2);
    values.applications.carriedOut = applicants(5);
    values.openness.normativeDocuments.inForce = 20;
    change(values);
  });
  json.period = { end: '2022-12-31' };
  json.title = '2022年政府信息公开工作年度报告';
  // A year on, the text is another.
  section(json, 'problems').blocks = [
    { type: 'paragraph', text: '人手不足，目录没有及时更新，来年增加一名专职人员。' },
  ];
  return json;
}

test('years that follow on each other have no findings', () => {
  assert.deepEqual(judge(report(), last()), []);
});

test('carried over is not what is carried in', () => {
  const findings = judge(
    report(),
    last((values) => {
      values.applications.new = applicants(63, 3);
      values.applications.carriedOut = applicants(6, 1);
    }),
  );
  assert.deepEqual(
    findings.map(({ code, severity, printed, computed }) => [code, severity, printed, computed]),
    [
      ['carried-over', 'warning', '5', '6'],
      ['carried-over', 'warning', '0', '1'],
      ['carried-over', 'warning', '5', '7'],
    ],
  );
  assert.equal(at(report(), findings[2].pointer).value, 5);
  assert.match(findings[0].message.zh, /自然人”为 5，上年报告结转下年 6/);
});

test('the stock of normative documents', () => {
  const [stock, ...rest] = judge(
    report(),
    last((values) => (values.openness.normativeDocuments.inForce = 30)),
  );
  assert.deepEqual(rest, []);
  assert.deepEqual([stock.code, stock.printed, stock.computed], ['stock', '23', '33']);
  assert.match(stock.message.zh, /按上年 30 加 4 减 1 应为 33/);
});

test('what was pending is neither decided nor pending', () => {
  const before = last((values) => {
    Object.assign(values.disputes.year, { directPending: 4, directTotal: 5 });
  });
  const [lost, ...rest] = judge(report(), before);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [lost.code, lost.severity, lost.printed, lost.computed],
    ['pending-lost', 'information', '1', '≥ 4'],
  );
});

test('jumps of large numbers only', () => {
  const before = last((values) => {
    values.openness.licensing.decisions = 601;
    values.openness.penalties.decisions = 7;
    values.openness.charges.charged = '0.10';
  });
  const findings = judge(report(), before);
  assert.deepEqual(
    findings.map(({ code, severity, printed, computed }) => [code, severity, printed, computed]),
    [['jump', 'information', '120', '601']],
  );
});

test('a figure whose meaning changed is never compared; the rest is', () => {
  const old = report(() => {}, 'cn-2019');
  row(old, 'openness', 'charges').cells[0] = 6000;
  row(old, 'openness', 'normativeDocuments').cells[2] = 900;
  const now = report();
  now.period = { end: '2021-12-31' };
  now.published = '2022-01-20';
  const findings = judge(now, old);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['carried-over', 'carried-over'],
  );
});

test('a report of another year or agency is not taken for last year’s', () => {
  const before = last();
  before.period = { end: '2021-12-31' };
  row(before, 'applications', 'carriedOut').cells = [9, 0, 0, 0, 0, 0, 9];
  const [year] = found(report(), 'previous-year', before);
  assert.deepEqual([year.severity, year.printed, year.computed], ['warning', '2021', '2022']);
  assert.deepEqual(found(report(), 'carried-over', before), []);

  const other = last();
  other.agency.name = '示例市另一局';
  const [agency] = found(report(), 'previous-year', other);
  assert.deepEqual([agency.severity, agency.computed], ['information', '示例市另一局']);
});

const PARAGRAPH =
  '建立信息发布前的三级审查，全年审查稿件312篇，其中退回修改15篇；组织各科室联络员培训2次，参训46人次，并对全部栏目逐月巡检、逐条登记。';

test('a paragraph of last year’s report, but for numbers and years', () => {
  const now = say(report(), PARAGRAPH);
  const before = say(last(), PARAGRAPH.replace('312', '287').replace('46', '51'));
  const copied = found(now, 'paragraph-copied', before);
  assert.equal(copied.length, 1);
  assert.equal(copied[0].severity, 'information');
  assert.equal(at(now, copied[0].pointer), PARAGRAPH);
  assert.match(copied[0].message.zh, /相似 100%/);
  const [whole] = found(now, 'prose-copied', before);
  assert.equal(whole.severity, 'warning');
  assert.match(whole.message.zh, /正文有 100% 与上年报告雷同（1 段）/);
});

test('paragraphs written anew, short ones and those of the law are not copied', () => {
  const intro =
    '根据《中华人民共和国政府信息公开条例》和年度报告格式的要求，编制本年度报告，内容包括总体情况等六个部分，数据截至年底。';
  const now = say(say(report(), intro), '没有其他事项。');
  const before = say(say(last(), intro), '没有其他事项。');
  say(
    now,
    '今年重点改版了政策文件库，按主题、文号和有效性分类，群众可以按关键词检索，改版后每月抽查一次链接是否可用。',
  );
  say(before, PARAGRAPH);
  assert.deepEqual(judge(now, before), []);
});
