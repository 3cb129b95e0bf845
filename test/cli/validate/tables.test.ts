// Identities of the official tables, whether the document has them as checks or not; what is left blank.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicants, at, found, judge, report, row, table, type Json } from './support.js';

test('reports that follow their form have no findings', () => {
  assert.deepEqual(judge(report()), []);
  assert.deepEqual(judge(report(() => {}, 'cn-2019')), []);
});

/** Two kinds of applicants and a total; the balance fails for one kind and for the total. */
function unbalanced(): Json {
  const json = report((values) => {
    for (const id of Object.keys(values.applications)) values.applications[id] = applicants(0);
    Object.assign(values.applications, {
      new: applicants(60, 2),
      '3.1': applicants(59, 2),
      '3.2': applicants(1),
      '3.6.3': applicants(1),
      '3.7': applicants(61, 2),
    });
  });
  return json;
}

test('a table whose rows do not balance has exactly the failures that it has', () => {
  const findings = judge(unbalanced());
  assert.deepEqual(
    findings.map(({ code, severity, printed, computed }) => [code, severity, printed, computed]),
    [
      ['check-balance', 'error', '61', '60'],
      ['check-balance', 'error', '63', '62'],
    ],
  );
  const [first, second] = findings;
  assert.match(first.message.zh, /自然人”一侧合计 61，另一侧合计 60/);
  assert.match(first.message.en, /61.*60/);
  assert.equal(first.rule!.zh, '第一项加第二项之和，等于第三项加第四项之和。');
  assert.match(first.rule!.en, /carried in equal/);
  assert.match(first.source!, /国办公开办函〔2021〕30号/);
  assert.equal(at(unbalanced(), first.pointer).value, 61);
  assert.equal(at(unbalanced(), second.pointer).value, 63);
});

test('tables are known by their labels: other ids, and only some of the columns', () => {
  const json = unbalanced();
  const applications = table(json, 'applications');
  applications.id = 't3';
  applications.columns = [{ label: '自然人' }, { label: '商业企业' }, { label: '总计' }];
  let number = 0;
  const rename = (rows: Json[]): void => {
    for (const one of rows) {
      one.id = `r${++number}`;
      if (one.cells) one.cells = [one.cells[0], one.cells[1], one.cells[6]];
      rename(one.rows ?? []);
    }
  };
  rename(applications.rows);
  const findings = judge(json).filter(({ code }) => code !== 'form-incomplete');
  assert.deepEqual(
    findings.map(({ code, computed }) => [code, computed]),
    [
      ['check-balance', '60'],
      ['check-balance', '62'],
    ],
  );
  const [incomplete] = found(json, 'form-incomplete');
  assert.match(
    incomplete.message.zh,
    /缺少官方表格的 4 个行或列：科研机构、社会公益组织、法律服务机构、其他。/,
  );
});

test('the total of results, of applicants and of each block of disputes', () => {
  const json = report();
  row(json, 'applications', '3.1').cells[0] = 49;
  const sums = found(json, 'check-sum').map(({ printed, computed, rule }) => [printed, computed, rule!.zh]);
  assert.deepEqual(sums, [
    ['62', '61', '办理结果总计等于各种办理结果之和。'],
    ['52', '51', '总计等于各类申请人之和。'],
  ]);

  const other = report();
  row(other, 'disputes', 'year').cells[4] = 4;
  const [dispute, ...more] = judge(other);
  assert.deepEqual(more, []);
  assert.deepEqual([dispute.code, dispute.printed, dispute.computed], ['check-sum', '4', '3']);
  assert.match(dispute.message.zh, /行政复议 · 总计/);
});

test('a relation that the document checks itself is told once, in the words of the standard', () => {
  const json = unbalanced();
  table(json, 'applications').checks = [
    {
      type: 'balance',
      each: 'column',
      left: ['new', 'carriedIn'],
      right: ['3.7', 'carriedOut'],
      severity: 'information',
      rule: '自拟',
    },
  ];
  const findings = found(json, 'check-balance');
  assert.equal(findings.length, 2);
  assert.equal(findings[0].severity, 'error');
  assert.match(findings[0].rule!.zh, /第一项加第二项之和/);
});

test('a check of the document alone keeps its own words', () => {
  const json = report();
  json.figures = [
    { id: 'all', label: '总数', value: 5, unit: '条' },
    { id: 'some', label: '一部分', value: 4, unit: '条' },
  ];
  json.checks = [{ type: 'sum', total: 'all', parts: ['some'], rule: '总数由一部分组成。' }];
  const [sum, ...more] = judge(json);
  assert.deepEqual(more, []);
  assert.deepEqual([sum.printed, sum.computed, sum.rule!.en], ['5', '4', '总数由一部分组成。']);
  assert.equal(sum.pointer, '/figures/0');
});

test('a total that is blank while its parts are known', () => {
  const json = report();
  row(json, 'applications', 'new').cells[6] = null;
  const [blank, ...rest] = judge(json).filter(({ code }) => code !== 'blank-cells');
  assert.deepEqual(
    [blank.code, blank.severity, blank.printed, blank.computed],
    ['blank-total', 'warning', '', '62'],
  );
  assert.deepEqual(rest, []);
});

test('blanks and "/" in one table', () => {
  const json = report();
  row(json, 'openness', 'coercion').cells[0] = null;
  const findings = judge(json);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['mixed-absence'],
  );
  const [{ message, severity, pointer }] = findings;
  assert.equal(severity, 'warning');
  assert.equal(at(json, pointer), null);
  assert.match(message.zh, /空白与“\/”混用：空白 1 格，“\/” 3 格；首个空白是“行政强制/);
  assert.match(message.en, /1 blank cells? and 3 of the other/);
});

test('blanks alone; "/" alone is fine', () => {
  const json = report();
  row(json, 'disputes', 'year').cells[7] = '';
  const [blank, ...rest] = judge(json);
  assert.equal(blank.code, 'blank-cells');
  assert.match(blank.message.zh, /有 1 格空白/);
  assert.deepEqual(rest, []);
});

test('a row of the form is left out', () => {
  const json = report();
  row(json, 'applications', '3.5').rows.pop();
  const [incomplete, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual([incomplete.code, incomplete.severity], ['form-incomplete', 'warning']);
  assert.match(incomplete.message.zh, /1 个行或列：5\.要求行政机关确认或重新出具已获取信息。/);
});

test('a sum that lacks parts of the form is a doubt, not an error', () => {
  const json = report();
  row(json, 'applications', '3.5').rows.shift();
  const [sum] = found(json, 'check-sum');
  assert.deepEqual([sum.severity, sum.printed, sum.computed], ['warning', '62', '61']);
});

test('tables whose rows are the report’s own, by their ids', () => {
  const json = {
    title: 'Annual FOIA report',
    lang: 'en',
    standard: 'us-foia',
    agency: { name: 'Example Board' },
    period: { start: '2023-10-01', end: '2024-09-30' },
    published: '2025-01-31',
    sections: [
      {
        id: 'v-a',
        number: 'V.A.',
        heading: 'FOIA Requests -- Received, Processed and Pending FOIA Requests',
        blocks: [
          {
            type: 'table',
            id: 'v-a',
            caption: 'Requests',
            columns: ['pendingStart', 'received', 'processed', 'pendingEnd'].map((id) => ({ id, label: id })),
            rows: [{ id: 'overall', label: 'Agency overall', total: true, cells: [4, 20, 21, 5] }],
          },
        ],
      },
    ],
  };
  const [balance, ...rest] = found(json, 'check-balance');
  assert.deepEqual(rest, []);
  assert.match(balance.rule!.en, /Pending at the start plus received/);
  assert.match(balance.source!, /Department of Justice/);
  assert.deepEqual(found(json, 'table-missing'), []);
});
