// Dates of publication, and the form that holds for the year.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, judge, report, table } from './support.js';

const published = (day: string, agency = '示例市示范局', year = 2023) => {
  const json = report();
  Object.assign(json, { published: day, period: { end: `${year}-12-31` } });
  json.agency.name = agency;
  json.title = `${year}年政府信息公开工作年度报告`;
  return json;
};

test('departments publish by 31 January', () => {
  assert.deepEqual(found(published('2024-01-31'), 'published-late'), []);
  const [late, ...rest] = judge(published('2024-02-01'));
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [late.code, late.severity, late.pointer, late.printed, late.computed],
    ['published-late', 'warning', '/published', '2024-02-01', '2024-01-31'],
  );
  assert.equal(late.message.zh, '公布日期 2024-02-01 晚于法定期限 2024-01-31（按部门计）。');
  assert.equal(
    late.message.en,
    'Published on 2024-02-01, after the statutory day 2024-01-31 (taken as a department).',
  );
  assert.match(late.source!, /第四十九条/);
});

test('governments publish by 31 March; who may be one, too', () => {
  assert.deepEqual(found(published('2024-03-31', '示例市人民政府'), 'published-late'), []);
  assert.equal(found(published('2024-04-01', '示例市人民政府'), 'published-late')[0].computed, '2024-03-31');
  const bare = ['示例县', '示例市', '示例区', '示例省', '示例自治州', '示例镇', '示例乡', '示例街道'];
  for (const agency of [...bare, '示例县人民政府办公室', '示例省人民政府办公厅', '示例市政府办']) {
    assert.deepEqual(found(published('2024-03-31', agency), 'published-late'), [], agency);
    const [late] = found(published('2024-04-01', agency), 'published-late');
    assert.equal(late.computed, '2024-03-31');
    assert.ok(late.message.zh.endsWith(`（“${agency}”可能是一级人民政府的报告，按人民政府计）。`));
    assert.match(late.message.en, /may report for a whole government, taken as one\)\.$/);
  }
  const departments = ['示例市财政局', '示例县教育委员会', '示例省水利厅', '示例市政务服务中心'];
  for (const agency of [...departments, '示例市信访办公室', '示例市人大常委会办公室'])
    assert.equal(found(published('2024-03-01', agency), 'published-late')[0].computed, '2024-01-31', agency);
});

test('for 2018 and before all publish by 31 March', () => {
  assert.deepEqual(found(published('2019-03-31', '示例市示范局', 2018), 'published-late'), []);
  const [late] = found(published('2019-04-02', '示例市示范局', 2018), 'published-late');
  assert.equal(late.computed, '2019-03-31');
  assert.match(late.source!, /2007年.*第三十一条/);
  assert.equal(
    found(published('2010-04-02', '示例市示范局', 2009), 'published-late')[0].computed,
    '2010-03-31',
  );
});

test('published before the period ended, or no date', () => {
  const [early] = found(published('2023-12-31'), 'published-early');
  assert.deepEqual([early.severity, early.printed, early.computed], ['warning', '2023-12-31', '2023-12-31']);
  const json = report();
  delete json.published;
  const [missing, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [missing.code, missing.severity, missing.pointer],
    ['published-missing', 'information', ''],
  );
});

test('a date that is none is told of once', () => {
  const findings = judge(published('2024-02-30'));
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['bad-date'],
  );
});

test('tables of a superseded form, known by their labels', () => {
  const json = report(() => {}, 'cn-2019');
  Object.assign(json, { period: { end: '2023-12-31' }, published: '2024-01-20' });
  const findings = found(json, 'form-superseded');
  assert.deepEqual(
    findings.map(({ printed, computed, severity }) => [printed, computed, severity]),
    [
      ['cn-2019', 'cn-2021', 'warning'],
      ['cn-2019', 'cn-2021', 'warning'],
    ],
  );
  assert.match(findings[0].message.zh, /2023 年度适用/);
  assert.match(findings[0].source!, /30号/);
  assert.deepEqual(
    found(
      report(() => {}, 'cn-2019'),
      'form-superseded',
    ),
    [],
  );
});

test('the document names another standard than its labels show', () => {
  const json = report();
  json.standard = 'cn-2019';
  const [mismatch, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [mismatch.code, mismatch.pointer, mismatch.printed, mismatch.computed],
    ['standard-mismatch', '/standard', 'cn-2019', 'cn-2021'],
  );
});

test('tables of two forms in one report', () => {
  const json = report();
  const old = report(() => {}, 'cn-2019');
  const section = json.sections.find((one: { id: string }) => one.id === 'disclosure');
  section.blocks = [table(old, 'openness')];
  assert.equal(found(json, 'form-mixed').length, 1);
  assert.deepEqual(found(report(), 'form-mixed'), []);
});
