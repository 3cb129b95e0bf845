import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport, type CheckResult } from '../../src/document/index.js';
import { STANDARDS } from '../../src/standards/index.js';
import type { StandardId, StandardRow, StandardTable } from '../../src/standards/standard.js';

type Values = Record<string, Record<string, number | string>>;

/** Results of the checks of a table whose cells have these values, 0 where none is given. */
function judge(standard: StandardId, id: string, values: Values): readonly CheckResult[] {
  const form = STANDARDS[standard]!.tables.find((table) => table.id === id)!;
  const report = readReport({
    title: '',
    agency: { name: '' },
    period: {},
    sections: [{ id: 'section', blocks: [filled(form, values)] }],
  });
  const strange = report.problems.filter(({ code }) => !code.startsWith('check-'));
  assert.deepEqual(strange, [], 'the table itself is sound');
  return report.checks;
}

/** A table of the format as a block of a document. */
function filled({ checks, ...form }: StandardTable, values: Values): unknown {
  const row = (
    { heading, aliases: _, wording: __, rows, ...shown }: StandardRow,
    columns: string[],
  ): unknown => ({
    ...shown,
    ...(rows ? { rows: rows.map((child) => row(child, columns)) } : {}),
    ...((heading ?? rows) ? {} : { cells: columns.map((column) => values[shown.id]?.[column] ?? 0) }),
  });
  const part = ({ columns = [], rows = [], ...rest }: Pick<StandardTable, 'columns' | 'rows'>): object => {
    const shown = JSON.parse(JSON.stringify(columns), (key, value) =>
      key === 'aliases' ? undefined : value,
    );
    const ids = leafIds(columns);
    return { ...rest, columns: shown, rows: rows.map((one) => row(one, ids)) };
  };
  const { id, caption, stub, unit } = form;
  return {
    type: 'table',
    id,
    caption,
    stub,
    unit,
    ...(form.bands ? { bands: form.bands.map(part) } : part({ columns: form.columns, rows: form.rows })),
    checks: checks.map(({ id: _, source: __, rule, ...check }) => ({ ...check, rule: rule.zh })),
  };
}

const leafIds = (columns: NonNullable<StandardTable['columns']>): string[] =>
  columns.flatMap((column) => (column.columns ? leafIds(column.columns) : [column.id!]));

/** Checks that failed, with row and column of the figure that shows it: `R1 3.7/total`. */
function failures(standard: StandardId, id: string, values: Values): string[] {
  const form = STANDARDS[standard]!.tables.find((table) => table.id === id)!;
  const failed = judge(standard, id, values).filter(({ outcome }) => outcome === 'failed');
  return failed.map((result) => {
    const check = form.checks.find(
      ({ rule, ...one }) =>
        rule.zh === result.rule && JSON.stringify(one).includes(`"${place(result.figure, one.each)}"`),
    );
    assert.equal(result.severity, check?.severity);
    return `${check?.id} ${result.figure.slice(id.length + 1)}`;
  });
}

/** The row or column id of a figure that a check names. */
function place(figure: string, each: 'row' | 'column' | undefined): string {
  return figure.split('/')[each === 'row' ? 2 : 1];
}

function change(values: Values, row: string, column: string, value: number | string): Values {
  return { ...values, [row]: { ...values[row], [column]: value } };
}

const APPLICATIONS: Values = {
  new: { naturalPerson: 5, business: 1, total: 6 },
  carriedIn: { naturalPerson: 1, total: 1 },
  '3.1': { naturalPerson: 3, total: 3 },
  '3.3.3': { business: 1, total: 1 },
  '3.7': { naturalPerson: 4, business: 1, total: 5 },
  carriedOut: { naturalPerson: 2, total: 2 },
};
const APPLICATIONS_2019: Values = { ...APPLICATIONS, '3.6': { naturalPerson: 1, total: 1 } };
const APPLICATIONS_2021: Values = { ...APPLICATIONS, '3.6.2': { naturalPerson: 1, total: 1 } };

test('a balanced table three passes every check of its columns and rows', () => {
  const counts = (standard: StandardId, values: Values): number[] => {
    const results = judge(standard, 'applications', values);
    assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(['passed']));
    return ['balance', 'sum'].map((type) => results.filter((result) => result.type === type).length);
  };
  assert.deepEqual(counts('cn-2021', APPLICATIONS_2021), [7, 7 + 25]);
  assert.deepEqual(counts('cn-2019', APPLICATIONS_2019), [7, 7 + 23]);
});

test('table three fails where it does not add up', () => {
  for (const [standard, values, part] of [
    ['cn-2021', APPLICATIONS_2021, '3.6.2'],
    ['cn-2019', APPLICATIONS_2019, '3.6'],
  ] as const) {
    const told = (row: string, column: string, value: number): string[] =>
      failures(standard, 'applications', change(values, row, column, value));
    assert.deepEqual(told('carriedOut', 'total', 3), ['R1 3.7/total', 'R3 carriedOut/total']);
    assert.deepEqual(told(part, 'naturalPerson', 0), ['R2 3.7/naturalPerson', `R3 ${part}/total`]);
    assert.deepEqual(told('3.3.3', 'research', 1), ['R2 3.7/research', 'R3 3.3.3/total']);
    assert.deepEqual(told('new', 'other', 1), ['R1 3.7/other', 'R3 new/total']);
  }
});

test('blank parts with a total of 0 are no fault of table three', () => {
  const blank = ['naturalPerson', 'business', 'research', 'welfare', 'legalService', 'other'];
  const values = {
    ...APPLICATIONS_2021,
    '3.5.3': Object.fromEntries(blank.map((column) => [column, ''])),
  };
  assert.deepEqual(failures('cn-2021', 'applications', values), []);
});

const DISPUTES: Values = {
  year: {
    reviewUpheld: 2,
    reviewOther: 1,
    reviewTotal: 3,
    directCorrected: 1,
    directTotal: 1,
    afterReviewUpheld: 1,
    afterReviewPending: 1,
    afterReviewTotal: 2,
  },
};

test('each block of table four adds up by itself', () => {
  for (const standard of ['cn-2019', 'cn-2021'] as const) {
    assert.equal(judge(standard, 'disputes', DISPUTES).length, 3);
    const told = (column: string, value: number): string[] =>
      failures(standard, 'disputes', change(DISPUTES, 'year', column, value));
    assert.deepEqual(told('reviewUpheld', 2), []);
    assert.deepEqual(told('reviewPending', 1), ['R4a year/reviewTotal']);
    assert.deepEqual(told('directTotal', 0), ['R4b year/directTotal']);
    assert.deepEqual(told('afterReviewCorrected', 4), ['R4c year/afterReviewTotal']);
  }
});

test('table two of 2019 only doubts what was newly published; changes may be negative', () => {
  const values: Values = {
    regulations: { newlyMade: 2, newlyPublished: 2, publicTotal: 9 },
    licensing: { previous: 40, change: '+1036', decisions: 120 },
    charges: { previous: 3, change: -2 },
    procurement: { projects: 6, amount: '25.10' },
  };
  assert.deepEqual(failures('cn-2019', 'openness', values), []);
  assert.deepEqual(failures('cn-2019', 'openness', change(values, 'regulations', 'newlyPublished', 3)), [
    'published-of-made regulations/newlyPublished',
  ]);
  const [hidden] = failures('cn-2019', 'openness', change(values, 'regulations', 'publicTotal', 1));
  assert.equal(hidden, 'published-of-public regulations/newlyPublished');
  const severities = STANDARDS['cn-2019']!.tables[0].checks.map(({ severity }) => severity);
  assert.deepEqual(severities, ['information', 'warning']);
});

const numbers = (values: Record<string, number | string>): Values =>
  Object.fromEntries(Object.entries(values).map(([row, number]) => [row, { number }]));

const STATISTICS = numbers({
  '1.1': 287,
  '1.1.a': 12,
  '1.1.b': 15,
  '1.2.1': 4,
  '1.2.2': 123,
  '1.2.3': 15,
  '1.2.4': 238,
  '1.2.5': 14,
  '2.2.1': 4,
  '2.2.1.a': 1,
  '2.2.2': 6,
  '2.2.2.a': 2,
  '3.1': 9,
  '3.1.1': 1,
  '3.1.3': 7,
  '3.1.4': 1,
  '3.2': 9,
  '3.2.1': 8,
  '3.2.2': 1,
  '3.3': 9,
  '3.3.1': 2,
  '3.3.2': 3,
  '3.3.4': 3,
  '3.3.4.a': 1,
  '3.3.4.f': 2,
  '3.3.8': 1,
  '4': 2,
  '4.1': 1,
  '4.3': 1,
  '5': 1,
  '5.2': 1,
  '7': '0.35',
  '8.1': 1,
  '8.3': 5,
  '8.3.1': 2,
  '8.3.2': 3,
  '8.4': '12.5',
});

test('a sound table of 2014 passes, even if its channels add up to more than the whole', () => {
  const results = judge('cn-2014', 'statistics', STATISTICS);
  assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(['passed']));
  assert.equal(results.length, 12 + 5, 'twelve relations, and one for each channel');
});

test('every check of the table of 2014 can fail', () => {
  const expected: [row: string, value: number, ...failures: string[]][] = [
    ['3.1.2', 1, 'applications-by-way 3.1/number'],
    ['3.2.1', 7, 'closed 3.2/number'],
    ['3.3.7', 1, 'answers 3.3/number'],
    ['3.3.4.c', 1, 'refusals 3.3.4/number'],
    ['4.2', 1, 'reviews 4/number'],
    ['5.1', 1, 'lawsuits 5/number'],
    ['8.3.2', 4, 'staff 8.3/number'],
    ['1.1.a', 288, 'documents-of-published 1.1.a/number'],
    ['2.2.1.a', 5, 'head-at-conferences 2.2.1.a/number'],
    ['2.2.2.a', 7, 'head-at-interviews 2.2.2.a/number'],
    ['1.2.4', 300, 'channels 1.1/number'],
    ['3.2', 10, 'closed 3.2/number', 'closed-of-received 3.2/number'],
    ['3.3', 10, 'answers 3.3/number', 'answers-of-received 3.3/number'],
    // Documents that were made need not be among those published.
    ['1.1.b', 900],
  ];
  for (const [row, value, ...failed] of expected) {
    assert.deepEqual(
      failures('cn-2014', 'statistics', change(STATISTICS, row, 'number', value)),
      failed,
      row,
    );
  }
  const tried = new Set(expected.flatMap(([, , ...failed]) => failed.map((one) => one.split(' ')[0])));
  const ids = STANDARDS['cn-2014']!.tables[0].checks.map(({ id }) => id);
  assert.deepEqual([...tried].sort(), [...ids].sort());
});

test('sums of the table of 2014 are hard, channels and carried applications soft', () => {
  const bySeverity = (severity: string): string[] =>
    STANDARDS['cn-2014']!.tables[0].checks.filter((check) => check.severity === severity).map(({ id }) => id);
  assert.deepEqual(bySeverity('warning'), ['channels']);
  assert.deepEqual(bySeverity('information'), ['closed-of-received', 'answers-of-received']);
  assert.equal(bySeverity('error').length, 10);
});
