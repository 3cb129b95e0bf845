import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STANDARDS, type StandardColumn, type StandardTable } from '../../src/standards/index.js';

const standard = STANDARDS['us-foia']!;

const leaves = (columns: readonly StandardColumn[] = []): StandardColumn[] =>
  columns.flatMap((column) => (column.columns ? leaves(column.columns) : [column]));
const table = (id: string): StandardTable => {
  const found = standard.tables.find((one) => one.id === id);
  assert.ok(found, `no table ${id}`);
  return found;
};
const has = (id: string, column: string): boolean =>
  leaves(table(id).columns).some((one) => one.id === column);
const ID = /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,99}$/u;

test('the 32 sections of the XML, each with its table', () => {
  assert.equal(standard.sections.length, 32);
  assert.deepEqual(
    standard.sections.map(({ id }) => id),
    [
      ...['iv', 'v-a', 'v-b-1', 'v-b-2', 'v-b-3', 'vi-a', 'vi-b', 'vi-c-1', 'vi-c-2', 'vi-c-3', 'vi-c-4'],
      ...['vi-c-5', 'vii-a', 'vii-b', 'vii-c-1', 'vii-c-2', 'vii-c-3', 'vii-d', 'vii-e', 'viii-a', 'viii-b'],
      ...['ix', 'x', 'xi-a', 'xi-b', 'xii-a', 'xii-b', 'xii-c', 'xii-d-1', 'xii-d-2', 'xii-e-1', 'xii-e-2'],
    ],
  );
  const named = standard.sections.flatMap(({ tables = [] }) => tables);
  assert.deepEqual([...named].sort(), standard.tables.map(({ id }) => id).sort());
  const numbers = new Map(standard.sections.map(({ id, number }) => [id, number]));
  assert.equal(numbers.get('vi-c-3'), 'VI.C.(3).');
  assert.equal(numbers.get('xii-e-2'), 'XII.E.(2).');
  assert.equal(numbers.get('x'), 'X.');
});

test('ids are ids, each once in its table', () => {
  for (const { id, columns } of standard.tables) {
    const ids = leaves(columns).map((column) => column.id!);
    assert.equal(new Set(ids).size, ids.length, id);
    for (const one of [id, ...ids]) assert.match(one, ID);
  }
  const checks = [
    ...standard.checks,
    ...standard.tables.flatMap(({ id, checks }) => checks.map((c) => ({ ...c, id: `${id} ${c.id}` }))),
  ];
  assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length);
});

test('the columns of the official form', () => {
  const labels = (id: string): string[] => leaves(table(id).columns).map(({ label }) => label);
  assert.deepEqual(labels('v-a'), [
    'Number of Requests Pending as of Start of Fiscal Year',
    'Number of Requests Received in Fiscal Year',
    'Number of Requests Processed in Fiscal Year',
    'Number of Requests Pending as of End of Fiscal Year',
  ]);
  assert.equal(labels('v-b-1').length, 13);
  assert.equal(labels('v-b-3').length, 14);
  assert.equal(labels('vi-c-2').length, 11);
  assert.equal(labels('vii-a').length, 12);
  assert.equal(labels('vii-c-1').length, 14);
  assert.equal(labels('vii-e').length, 10);
  assert.deepEqual([labels('vii-e')[0], labels('vii-e')[9]], ['10th Oldest Request', 'Oldest Request']);
  for (const { id, rows } of standard.tables)
    assert.equal(rows, undefined, `${id}: rows are the report's own`);
});

test('checks of a table name its columns', () => {
  for (const { id, checks } of standard.tables) {
    for (const check of checks) {
      assert.equal(check.each, 'row', `${id} ${check.id}`);
      for (const column of referencesOf(check)) assert.ok(has(id, column), `${id} ${check.id} ${column}`);
    }
  }
});

test('checks across tables name tables and columns that there are', () => {
  for (const check of standard.checks) {
    for (const reference of referencesOf(check)) {
      const [id, row, ...rest] = reference.split('/');
      table(id);
      if (check.each === 'column') {
        assert.ok(['overall', '*'].includes(row) && rest.length === 0, reference);
        continue;
      }
      assert.ok(['', 'overall', '*'].includes(row), reference);
      assert.ok(has(id, rest.at(-1)!), reference);
    }
  }
});

test('each rule has words in both languages, a severity and a source', () => {
  const rules = [
    ...standard.checks,
    ...standard.tables.flatMap(({ checks }) => checks),
    ...standard.continuity,
  ];
  for (const { id, rule, severity, source } of rules) {
    assert.match(rule.zh, /\p{Script=Han}.*。$/u, id);
    assert.match(rule.en, /^[A-Z][^\p{Script=Han}]*\.$/u, id);
    assert.ok(['error', 'warning', 'information'].includes(severity), id);
    assert.ok(source, id);
  }
});

test('rules that real reports break for good reasons are warnings', () => {
  const severity = new Map(standard.checks.map(({ id, severity }) => [id, severity]));
  assert.equal(severity.get('V.B.(1)-V.A'), 'error');
  assert.equal(severity.get('VII.C-V.A'), 'warning');
  assert.equal(severity.get('VII.D-V.A'), 'warning');
  assert.equal(severity.get('XII.D.(1)-V.A-received'), 'warning');
  assert.equal(severity.get('vii-d-simplePending-overall'), 'warning');
  assert.equal(severity.get('x-fees-overall'), 'error');
  for (const { severity } of table('vii-a').checks) assert.equal(severity, 'warning');
  for (const { severity } of table('vii-c-1').checks) assert.equal(severity, 'error');
});

test('terms are explained in both languages, at columns that there are', () => {
  assert.ok(standard.terms.length >= 20);
  for (const { term, explanation, source, at = [] } of standard.terms) {
    assert.match(explanation.zh, /\p{Script=Han}/u, term);
    assert.doesNotMatch(explanation.en, /\p{Script=Han}/u, term);
    assert.ok(source, term);
    for (const place of at) {
      const [id, row, column] = place.split('/');
      assert.ok(row === '' && has(id, column), place);
    }
  }
  const explained = new Set(standard.terms.flatMap(({ at = [] }) => at));
  for (const { id } of leaves(table('v-b-3').columns)) assert.ok(explained.has(`v-b-3//${id}`), id);
});

function referencesOf(check: object): string[] {
  const members = check as Record<string, string | readonly string[] | undefined>;
  return ['total', 'parts', 'left', 'right', 'whole', 'figure', 'limit'].flatMap((key) => members[key] ?? []);
}
