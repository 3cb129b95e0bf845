import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { problemMessage, readReport, type ReportDocument } from '../../src/document/index.js';

type Json = Record<string, unknown>;

/** A document of figures, given as values or whole, and checks. */
function figures(values: Record<string, unknown>, checks: Json[] = []): ReportDocument {
  return readReport({
    title: '',
    agency: { name: '' },
    period: {},
    sections: [],
    figures: Object.entries(values).map(([id, value]) =>
      typeof value === 'object' && value !== null ? { id, ...value } : { id, value: value ?? undefined },
    ),
    checks,
  });
}

/** A document of one table, whose columns and rows have ids of their own. */
function table(members: Json): ReportDocument {
  const block = { type: 'table', id: 't', caption: 'T', ...members };
  return readReport({
    title: '',
    agency: { name: '' },
    period: {},
    sections: [{ id: 's', blocks: [block] }],
  });
}

const outcomes = (report: ReportDocument): string[] => report.checks.map(({ outcome }) => outcome);
const told = (report: ReportDocument): string[] =>
  report.problems.map(({ code, severity, values }) => [severity, code, ...values].join(' '));
const sum = (total: string, ...parts: string[]): Json => ({ type: 'sum', total, parts });

/** Asserts that one check has this outcome, and that its failure, if any, is told so. */
function assertJudged(report: ReportDocument, outcome: string, ...problems: string[]): void {
  assert.deepEqual(outcomes(report), [outcome]);
  assert.deepEqual(told(report), problems);
}

test('a sum holds or fails', () => {
  assertJudged(figures({ t: 3, a: 1, b: 2 }, [sum('t', 'a', 'b')]), 'passed');
  const report = figures({ t: { value: 4, label: '总计' }, a: 1, b: 2 }, [
    { ...sum('t', 'a', 'b'), rule: '各项之和' },
  ]);
  assertJudged(report, 'failed', 'error check-sum 总计 4 3');
  const [failure] = report.failuresAt('t');
  assert.deepEqual(
    [failure.printed, failure.computed, failure.rule, failure.figure, failure.figures, failure.pointer],
    [4, 3, '各项之和', 't', ['a', 'b', 't'], '/checks/0'],
  );
  assert.equal(report.problems[0].pointer, '/figures/0', 'told at the total');
  assert.match(problemMessage(report.problems[0], 'zh-Hans'), /总计.*4.*3/);
  assert.deepEqual(report.failuresAt('a'), []);
});

test('a balance holds or fails', () => {
  const balance = { type: 'balance', left: ['a', 'b'], right: ['c', 'd'] };
  assertJudged(figures({ a: 1, b: 4, c: 2, d: 3 }, [balance]), 'passed');
  assertJudged(
    figures({ a: 1, b: 4, c: { value: 2, label: 'C' }, d: 4 }, [balance]),
    'failed',
    'error check-balance C 6 5',
  );
});

test('parts may be less than their whole, not more', () => {
  const partOf = { type: 'part-of', whole: 'w', parts: ['a', 'b'] };
  assertJudged(figures({ w: 10, a: 1, b: 2 }, [partOf]), 'passed');
  assertJudged(figures({ w: 3, a: 1, b: 2 }, [partOf]), 'passed');
  assertJudged(
    figures({ w: { value: 2, label: 'W' }, a: 1, b: 2 }, [partOf]),
    'failed',
    'error check-part-of W 2 3',
  );
});

test('overlapping parts may exceed their whole together, but none by itself', () => {
  const partOf = { type: 'part-of', whole: 'w', parts: ['a', 'b'], overlapping: true };
  const legitimate = figures({ w: 10, a: 9, b: 8 }, [partOf]);
  assert.deepEqual(outcomes(legitimate), ['passed', 'passed']);
  assert.deepEqual(told(legitimate), []);
  const report = figures({ w: { value: 10, label: 'W' }, a: 9, b: 11 }, [partOf]);
  assert.deepEqual(outcomes(report), ['passed', 'failed']);
  assert.deepEqual(told(report), ['warning check-part-of W 10 11']);
});

test('a figure may reach its limit, not pass it', () => {
  const atMost = { type: 'at-most', figure: 'a', limit: 'l' };
  assertJudged(figures({ a: 5, l: 5 }, [atMost]), 'passed');
  const report = figures({ a: { value: 6, label: 'A' }, l: 5 }, [atMost]);
  assertJudged(report, 'failed', 'error check-at-most A 6 5');
  assert.equal(report.failuresAt('a').length, 1);
});

test('breakdowns imply their checks by coverage', () => {
  const broken = (coverage: string, whole: number): ReportDocument =>
    figures({
      w: { value: whole, label: 'W', breakdowns: [{ parts: ['a', 'b'], coverage }] },
      a: 3,
      b: 4,
    });
  assertJudged(broken('complete', 7), 'passed');
  assertJudged(broken('complete', 8), 'failed', 'error check-sum W 8 7');
  assertJudged(broken('partial', 8), 'passed');
  assertJudged(broken('partial', 6), 'failed', 'error check-part-of W 6 7');
  assert.deepEqual(told(broken('overlapping', 5)), []);
  assert.deepEqual(told(broken('overlapping', 3)), ['warning check-part-of W 3 4']);
  assert.equal(broken('partial', 6).checks[0].pointer, '/figures/0/breakdowns/0');
});

test('an absent figure counts as what it can be', () => {
  const blank = { absent: 'blank' };
  const slash = { absent: 'not-applicable', printed: '/' };
  const none = { value: 0, absent: 'in-words', printed: '未收到' };
  const check = sum('t', 'a', 'b');
  assertJudged(figures({ t: 0, a: blank, b: blank }, [check]), 'open');
  assertJudged(figures({ t: 5, a: 5, b: blank }, [check]), 'open');
  assertJudged(figures({ t: 5, a: 2, b: blank }, [check]), 'open', ...[]);
  assertJudged(
    figures({ t: { value: 5, label: 'T' }, a: 6, b: blank }, [check]),
    'failed',
    'error check-sum T 5 6',
  );
  assertJudged(figures({ t: 5, a: 5, b: slash }, [check]), 'passed');
  assertJudged(
    figures({ t: { value: 5, label: 'T' }, a: 4, b: slash }, [check]),
    'failed',
    'error check-sum T 5 4',
  );
  assertJudged(figures({ t: 5, a: 5, b: none }, [check]), 'passed');
  assertJudged(figures({ t: none, a: 0, b: none }, [check]), 'passed');
  assertJudged(figures({ t: slash, a: slash, b: slash }, [check]), 'passed');
  assertJudged(
    figures({ t: { ...slash, label: 'T' }, a: 4, b: slash }, [check]),
    'failed',
    'error check-sum T / 4',
  );
});

test('a blank total with filled parts is a warning; a blank side of a balance is not', () => {
  const report = figures({ t: { absent: 'blank', label: 'T' }, a: 1, b: 2 }, [sum('t', 'a', 'b')]);
  assertJudged(report, 'open', 'warning blank-total T 3');
  assert.equal(report.failuresAt('t').length, 1);
  assertJudged(figures({ t: { absent: 'blank' }, a: null, b: null }, [sum('t', 'a', 'b')]), 'open');
  assertJudged(
    figures({ a: 5, b: { absent: 'blank' }, c: 5 }, [{ type: 'balance', left: ['a'], right: ['b', 'c'] }]),
    'open',
  );
});

test('approximate values count as ranges', () => {
  const lower = { value: 90000, bound: 'lower', printed: '9万余' };
  const upper = { value: 100, bound: 'upper' };
  const about = { value: 100, bound: 'about' };
  const check = sum('t', 'a', 'b');
  assertJudged(figures({ t: 95000, a: lower, b: 10 }, [check]), 'passed');
  assertJudged(
    figures({ t: { value: 80000, label: 'T' }, a: lower, b: 10 }, [check]),
    'failed',
    'error check-sum T 80000 90010',
  );
  assertJudged(figures({ t: lower, a: 90000, b: 4000 }, [check]), 'passed');
  assertJudged(
    figures({ t: { ...lower, label: 'T' }, a: 80000, b: 1 }, [check]),
    'failed',
    'error check-sum T 90000 80001',
  );
  assertJudged(figures({ t: upper, a: 40, b: 50 }, [check]), 'passed');
  assertJudged(
    figures({ t: { ...upper, label: 'T' }, a: 60, b: 50 }, [check]),
    'failed',
    'error check-sum T 100 110',
  );
  assertJudged(figures({ t: about, a: 60, b: 50 }, [check]), 'passed');
  const atMost = { type: 'at-most', figure: 'a', limit: 'l' };
  assertJudged(figures({ a: lower, l: 90000 }, [atMost]), 'passed');
  assertJudged(
    figures({ a: { ...lower, label: 'A' }, l: 89999 }, [atMost]),
    'failed',
    'error check-at-most A 90000 89999',
  );
});

test('decimals are compared as printed, not as binary fractions', () => {
  assertJudged(figures({ t: 0.3, a: 0.1, b: 0.2 }, [sum('t', 'a', 'b')]), 'passed');
  assertJudged(figures({ t: '0.30', a: '0.1', b: 0.2 }, [sum('t', 'a', 'b')]), 'passed');
  assertJudged(
    figures({ t: { value: '0.31', label: 'T' }, a: 0.1, b: 0.2 }, [sum('t', 'a', 'b')]),
    'failed',
    'error check-sum T 0.31 0.3',
  );
  const exact = figures({ t: '100000000000.300000000000001', a: '100000000000.100000000000001', b: '0.2' }, [
    sum('t', 'a', 'b'),
  ]);
  assertJudged(exact, 'passed');
});

test('any decimals that add up pass, and a last digit off fails', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 });
  const written = (units: number, digits: number): string => {
    const text = String(units).padStart(digits + 1, '0');
    return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
  };
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 6 }), (parts, digits) => {
      const total = parts.reduce((all, part) => all + part, 0);
      const names = parts.map((_, index) => `p${index}`);
      const values = Object.fromEntries(names.map((name, index) => [name, written(parts[index], digits)]));
      const judge = (whole: number): string[] =>
        outcomes(figures({ ...values, t: written(whole, digits) }, [sum('t', ...names)]));
      assert.deepEqual(judge(total), ['passed']);
      assert.deepEqual(judge(total + 1), ['failed']);
    }),
    { numRuns: 300 },
  );
});

test('unlike units are not added up', () => {
  const report = figures(
    { t: { value: 3, unit: '条', label: 'T' }, a: { value: 1, unit: '条' }, b: { value: 9, unit: '份' } },
    [sum('t', 'a', 'b')],
  );
  assert.deepEqual(outcomes(report), []);
  assert.deepEqual(told(report), ['warning unlike-units T 条、份']);
});

test('the document says how serious a failure is', () => {
  for (const severity of ['error', 'warning', 'information']) {
    const report = figures({ t: { value: 4, label: 'T' }, a: 1 }, [{ ...sum('t', 'a'), severity }]);
    assertJudged(report, 'failed', `${severity} check-sum T 4 1`);
  }
});

test('a check that names nothing known is told at its own place, not judged', () => {
  const report = figures({ t: 4, a: 1 }, [5 as never, sum('t', 'a', 'ghost')]);
  assert.deepEqual(outcomes(report), []);
  assert.deepEqual(
    report.problems.map(({ code, pointer, values }) => [code, pointer, ...values]),
    [
      ['wrong-type', '/checks/0', 'number'],
      ['unknown-reference', '/checks/1', 'ghost'],
    ],
  );
});

const COLUMNS = [
  { id: 'x', label: 'X' },
  { id: 'y', label: 'Y' },
  { id: 'all', label: 'Σ', total: true },
];

test('a check holds for each column or each row of a table', () => {
  const report = table({
    columns: COLUMNS,
    rows: [
      { id: 'a', label: 'A', cells: [1, 2, 3] },
      { label: '组', rows: [{ id: 'b', label: 'B', cells: [4, 5, 8] }] },
      { id: 'c', label: 'C', cells: [5, 8, 11] },
    ],
    checks: [
      { ...sum('c', 'a', 'b'), each: 'column' },
      { ...sum('all', 'x', 'y'), each: 'row' },
    ],
  });
  assert.deepEqual(
    report.checks.map(({ figure, outcome, pointer }) => [figure, outcome, pointer.slice(-9)]),
    [
      ['t/c/x', 'passed', '/checks/0'],
      ['t/c/y', 'failed', '/checks/0'],
      ['t/c/all', 'passed', '/checks/0'],
      ['t/a/all', 'passed', '/checks/1'],
      ['t/b/all', 'failed', '/checks/1'],
      ['t/c/all', 'failed', '/checks/1'],
    ],
  );
  assert.deepEqual(told(report), [
    'error check-sum C · Y 8 7',
    'error check-sum 组 · B · Σ 8 9',
    'error check-sum C · Σ 11 13',
  ]);
});

test('a check without each names cells by row and column', () => {
  const report = table({
    columns: COLUMNS,
    rows: [{ id: 'a', label: 'A', cells: [1, 2, 3] }],
    checks: [sum('a/all', 'a/x', 't/a/y')],
  });
  assertJudged(report, 'passed');
});

test('in a table of bands a check is for the bands that have what it names', () => {
  const report = table({
    bands: [
      { columns: COLUMNS, rows: [{ id: 'a', label: 'A', cells: [1, 2, 4] }] },
      { columns: [{ id: 'z', label: 'Z' }], rows: [{ id: 'b', label: 'B', cells: [9] }] },
    ],
    checks: [
      { ...sum('all', 'x', 'y'), each: 'row' },
      { ...sum('all', 'x', 'ghost'), each: 'row' },
    ],
  });
  assert.deepEqual(
    report.checks.map(({ figure, outcome }) => [figure, outcome]),
    [['t/a/all', 'failed']],
  );
  assert.deepEqual(told(report), ['error check-sum A · Σ 4 3', 'error unknown-reference ghost']);
});

test('blank parts under a total of 0 are no error in a table either', () => {
  const report = table({
    columns: COLUMNS,
    rows: [
      { id: 'a', label: 'A', cells: [null, '', 0] },
      { id: 'b', label: 'B', cells: ['/', '-', '/'] },
      { id: 'c', label: 'C', cells: [1, 2, null] },
    ],
    checks: [{ ...sum('all', 'x', 'y'), each: 'row' }],
  });
  assert.deepEqual(outcomes(report), ['open', 'passed', 'open']);
  assert.deepEqual(told(report), ['warning blank-total C · Σ 3']);
});

test('the unbalanced form fails in exactly two columns', () => {
  const path = new URL('../../demo/reports/formats.json', import.meta.url);
  const report = readReport(JSON.parse(readFileSync(path, 'utf8')));
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
  assert.deepEqual(
    failed.map(({ type, printed, computed }) => [type, printed, computed]),
    [
      ['balance', 61, 60],
      ['balance', 63, 62],
    ],
  );
  assert.equal(report.problems.filter(({ code }) => code.startsWith('check-')).length, 2);
});
