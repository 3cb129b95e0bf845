import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { standard } from '../../../src/standards/us-foia.js';
import { imported, problemsOf, reviewOf, rowsSeen, seen, tableOf, TWO_COMPONENTS } from './reports.js';

const report = imported(TWO_COMPONENTS);
const rows = (table: string): Record<string, Record<string, string>> => rowsSeen(report, table);

test('title, agency, period and day', () => {
  const { json } = report.document;
  assert.equal(json.title, 'FY 2023 FOIA Annual Report');
  assert.equal(json.lang, 'en');
  assert.equal(json.standard, 'us-foia');
  assert.deepEqual(json.agency, { name: 'Bureau of Sample Records', shortNames: ['BSR'] });
  assert.deepEqual(json.period, { start: '2022-10-01', end: '2023-09-30', label: 'FY 2023' });
  assert.equal(json.updated, '2024-01-30');
  assert.equal(json.published, undefined, 'the day of the file is not the day of publication');
});

test('the document fits the schema, and only its figures are wrong', () => {
  const schema = readFileSync(new URL('../../../src/document/report.schema.json', import.meta.url), 'utf8');
  const ajv = new Ajv2020({ formats: { date: true, 'uri-reference': true } });
  const valid = ajv.validate(JSON.parse(schema), JSON.parse(JSON.stringify(report.report)));
  assert.ok(valid, ajv.errorsText());
  const codes = report.document.problems.map(({ code }) => code);
  assert.deepEqual([...new Set(codes)].sort(), ['check-at-most', 'check-sum']);
});

test('sections stand in the order of the form, with official numbers', () => {
  const sections = report.report.sections;
  assert.deepEqual(
    sections.map(({ id }) => id),
    ['components', ...standard.sections.map(({ id }) => id), 'RequestSourceSection'],
  );
  const numbers = sections.map(({ number }) => number);
  assert.deepEqual(numbers.slice(1, 6), ['IV. ', 'V.A. ', 'V.B.(1). ', 'V.B.(2). ', 'V.B.(3). ']);
  assert.equal(sections[2].heading, 'FOIA Requests -- Received, Processed and Pending FOIA Requests');
});

test('the components are listed by abbreviation, and head the rows by it', () => {
  const [list] = report.report.sections[0].blocks!;
  assert.deepEqual(list, {
    type: 'list',
    items: [
      { text: [{ strong: 'HQ' }, ' Headquarters'] },
      { text: [{ strong: 'F&M' }, ' Forms and Maps Division'] },
    ],
  });
  assert.equal(reviewOf(report, 'changed', 'organisation').length, 1, 'F&amp;M became F&M');
});

test('V.A: rows by association, the agency last, whatever order and ids the items have', () => {
  assert.deepEqual(rows('v-a'), {
    'F&M': { pendingStart: '10', received: '50', processed: '45', pendingEnd: '15' },
    HQ: { pendingStart: '20', received: '120', processed: '115', pendingEnd: '25' },
    'AGENCY OVERALL': { pendingStart: '30', received: '170', processed: '160', pendingEnd: '40' },
  });
  assert.deepEqual(Object.keys(rows('v-a')), ['F&M', 'HQ', 'AGENCY OVERALL']);
  const overall = tableOf(report, 'v-a').rows!.filter(({ total }) => total);
  assert.deepEqual(
    overall.map(({ id }) => id),
    ['overall'],
  );
});

test('V.B.(1): reasons by code; a reason that the file does not list is blank, not 0', () => {
  assert.deepEqual(rows('v-b-1'), {
    'F&M': {
      fullGrants: '20',
      partialGrants: '8',
      fullDenials: '5',
      noRecords: '11',
      duplicate: '1',
      total: '45',
    },
    HQ: {
      fullGrants: '31',
      partialGrants: '22',
      fullDenials: '13',
      noRecords: '21',
      referred: '7',
      withdrawn: '6',
      feeRelated: '1',
      notDescribed: '2',
      improper: '3',
      notAgency: '4',
      duplicate: '2',
      other: '3',
      total: '115',
    },
    'AGENCY OVERALL': {
      fullGrants: '51',
      partialGrants: '30',
      fullDenials: '18',
      noRecords: '32',
      referred: '7',
      withdrawn: '6',
      feeRelated: '1',
      notDescribed: '2',
      improper: '3',
      notAgency: '4',
      duplicate: '3',
      other: '3',
      total: '45',
    },
  });
  assert.equal(seen(report, 'v-b-1/FM/other'), '(blank)');
});

test('V.B.(1): the overall total is told as wrong and stays as printed', () => {
  const total = report.document.figures.get('v-b-1/overall/total')!;
  assert.equal(total.value, 45);
  const wrong = report.document.checks.filter(({ figure, outcome }) => {
    return outcome === 'failed' && figure === 'v-b-1/overall/total';
  });
  assert.deepEqual(
    wrong.map(({ severity, printed, computed, rule }) => [severity, printed, computed, rule]),
    [
      ['error', 45, 160, 'TOTAL in V.B.(1) equals the requests processed in V.A.'],
      ['error', 45, 160, 'TOTAL equals the sum of all dispositions.'],
      ['error', 45, 160, 'Agency overall equals the sum of the components.'],
    ],
  );
});

test('nothing else is told as wrong but the days that are out of order', () => {
  assert.deepEqual(
    problemsOf(report).filter((problem) => !problem.includes('v-b-1/overall/total')),
    ['warning at-most vii-e/FM.days/oldest2: 30, 41'],
  );
});

test('V.B.(2) and VI.C.(3): the total of each component over its reasons', () => {
  assert.deepEqual(rows('v-b-2'), {
    'F&M': { times: '0' },
    'F&M > N/A': { times: '0' },
    HQ: { times: '3' },
    'HQ > Court sealed': { times: '2' },
    'HQ > Requester could not be reached': { times: '1' },
    'AGENCY OVERALL': { times: '3' },
  });
  assert.deepEqual(rows('vi-c-3'), {
    HQ: { times: '1' },
    'HQ > Appeal came too late': { times: '1' },
    'AGENCY OVERALL': { times: '1' },
  });
});

test('V.B.(3) and VI.C.(1): exemptions by code', () => {
  assert.deepEqual(rows('v-b-3'), {
    'F&M': { ex3: '6', ex4: '2' },
    HQ: { ex3: '3', ex5: '9', ex6: '12', ex7c: '8' },
    'AGENCY OVERALL': { ex3: '9', ex4: '2', ex5: '9', ex6: '12', ex7c: '8' },
  });
  const all = {
    ex1: '1',
    ex2: '2',
    ex6: '3',
    ex7a: '4',
    ex7b: '5',
    ex7d: '6',
    ex7e: '7',
    ex7f: '8',
    ex8: '9',
    ex9: '10',
  };
  assert.deepEqual(rows('vi-c-1'), { HQ: all, 'AGENCY OVERALL': all });
});

test('VI.A, VI.B and VI.C.(2): a component without appeals has no row', () => {
  const received = { pendingStart: '2', received: '9', processed: '8', pendingEnd: '3' };
  assert.deepEqual(rows('vi-a'), { HQ: received, 'AGENCY OVERALL': received });
  const decided = { affirmed: '4', partiallyReversed: '2', reversed: '1', closedOther: '1', total: '8' };
  assert.deepEqual(rows('vi-b'), { HQ: decided, 'AGENCY OVERALL': decided });
  const reasons = {
    noRecords: '11',
    referred: '12',
    withdrawn: '13',
    feeRelated: '14',
    notDescribed: '15',
    improper: '16',
    notAgency: '17',
    duplicate: '18',
    inLitigation: '19',
    expeditedDenial: '20',
    other: '1',
  };
  assert.deepEqual(rows('vi-c-2'), { HQ: reasons, 'AGENCY OVERALL': reasons });
});

test('IV: statutes with their words, the agency total, and the components under each', () => {
  assert.deepEqual(rows('iv'), {
    '99 U.S.C. § 12(b) (Sample Maps Act)': {
      withheld: 'Positions of survey points',
      citation: 'Alpha v. Bureau of Sample Records, No. 1 (2001)',
      total: '5',
    },
    '99 U.S.C. § 40': { withheld: 'Tax & census returns', citation: 'N/A', total: '4' },
  });
  assert.deepEqual(rows('iv-components'), {
    '99 U.S.C. § 12(b) (Sample Maps Act)': {},
    '99 U.S.C. § 12(b) (Sample Maps Act) > F&M': { times: '2' },
    '99 U.S.C. § 12(b) (Sample Maps Act) > HQ': { times: '3' },
    '99 U.S.C. § 40': {},
    '99 U.S.C. § 40 > F&M': { times: '4' },
  });
  const sums = report.document.checks.filter(({ figure }) => figure.startsWith('iv/'));
  assert.deepEqual(
    sums.map(({ outcome, printed, computed }) => [outcome, printed, computed]),
    [
      ['passed', 5, 5],
      ['passed', 4, 4],
    ],
  );
});

test('response times: <1 is at most 1, N/A is not 0, 0.0000 stays as printed, nothing stays blank', () => {
  assert.deepEqual(rows('vi-c-4').HQ, { median: '12.50', average: '14.25', lowest: '<1', highest: '60' });
  assert.deepEqual(rows('vii-a'), {
    'F&M': {
      simpleMedian: '9',
      simpleAverage: '10',
      simpleLowest: '2',
      simpleHighest: '33',
      expeditedMedian: 'N/A',
      expeditedAverage: 'N/A',
      expeditedLowest: 'N/A',
      expeditedHighest: 'N/A',
    },
    HQ: {
      simpleMedian: '11',
      simpleAverage: '12.10',
      simpleLowest: '<1',
      simpleHighest: '41',
      complexMedian: '62',
      complexAverage: '70.50',
      complexLowest: '21',
      complexHighest: '390',
      expeditedMedian: '0.0000',
      expeditedAverage: '0.0000',
      expeditedLowest: '0.0000',
      expeditedHighest: '0.0000',
    },
    'AGENCY OVERALL': {
      simpleMedian: '10',
      simpleAverage: '11.60',
      simpleLowest: '<1',
      simpleHighest: '41',
      complexMedian: '62',
      complexAverage: '70.50',
      complexLowest: '21',
      complexHighest: '390',
      expeditedMedian: '0.0000',
      expeditedAverage: '0.0000',
      expeditedLowest: '0.0000',
      expeditedHighest: '0.0000',
    },
  });
  const figure = (id: string) => report.document.figures.get(`vii-a/${id}`)!;
  assert.deepEqual(
    [figure('HQ/simpleLowest').value, figure('HQ/simpleLowest').bound],
    [1, 'upper'],
    'less than 1 is no exact value',
  );
  assert.equal(figure('FM/expeditedMedian').absence, 'not-applicable');
  assert.equal(figure('FM/expeditedMedian').value, null);
  assert.equal(figure('FM/complexMedian').absence, 'blank');
  assert.equal(figure('HQ/expeditedMedian').value, 0);
  assert.equal(figure('HQ/simpleMedian').unit, 'days');
  assert.deepEqual(rows('vii-b').HQ, {
    simpleMedian: '13',
    simpleAverage: '14',
    simpleLowest: '1',
    simpleHighest: '40',
    complexMedian: '63',
    complexAverage: '64',
    complexLowest: '22',
    complexHighest: '380',
  });
});

test('VII.C and VII.D: day increments by code, tracks by element', () => {
  assert.deepEqual(rows('vii-c-2').HQ, {
    d1: '1',
    d21: '2',
    d41: '3',
    d61: '4',
    d81: '5',
    d101: '6',
    d121: '1',
    d141: '2',
    d161: '3',
    d181: '4',
    d201: '1',
    d301: '2',
    d401: '3',
    total: '37',
  });
  assert.equal(seen(report, 'vii-c-1/overall/d1'), '90');
  assert.equal(seen(report, 'vii-c-3/FM/d401'), '0', 'a printed 0 is 0');
  assert.deepEqual(rows('vii-d'), {
    'F&M': {
      simplePending: '14',
      simpleMedian: '<1',
      simpleAverage: '2',
      complexPending: '1',
      complexMedian: '5',
      complexAverage: '5',
      expeditedPending: '0',
    },
    HQ: {
      simplePending: '15',
      simpleMedian: '7',
      simpleAverage: '8.50',
      complexPending: '9',
      complexMedian: '88',
      complexAverage: '91',
      expeditedPending: '0',
    },
    'AGENCY OVERALL': {
      simplePending: '29',
      simpleMedian: '6',
      simpleAverage: '7',
      complexPending: '10',
      complexMedian: '87',
      complexAverage: '90',
      expeditedPending: '0',
    },
  });
});

test('the ten oldest: the first is the oldest, dates and days in rows of their own', () => {
  assert.deepEqual(rows('vi-c-5').HQ, {});
  assert.deepEqual(rows('vi-c-5')['HQ > Date of Appeal'], {
    oldest3: '2023-09-01',
    oldest2: '2022-11-30',
    oldest1: '2021-05-04',
  });
  assert.deepEqual(rows('vi-c-5')['HQ > Number of Days Pending'], {
    oldest3: '19',
    oldest2: '200',
    oldest1: '600',
  });
  assert.equal(seen(report, 'vii-e/HQ.days/oldest10'), '240');
  assert.equal(seen(report, 'vii-e/HQ.date/oldest10'), '2022-10-03');
  assert.equal(seen(report, 'vii-e/FM.date/oldest1'), 'Invalid date entered');
  assert.equal(report.document.figures.get('vii-e/HQ.days/oldest1')!.unit, 'days');
  assert.deepEqual(rows('xii-c')['F&M > Date'], {}, 'none pending is blank');
});

test('VIII to XI: decimals, money and counts as printed', () => {
  assert.deepEqual(rows('viii-a').HQ, {
    granted: '1',
    denied: '6',
    median: '<1',
    average: '2.30',
    withinTenDays: '7',
  });
  assert.deepEqual(rows('viii-b')['F&M'], { granted: '0', denied: '0', median: '0.0000', average: '0.0000' });
  assert.deepEqual(rows('ix').HQ, {
    fullTime: '3',
    equivalent: '0.50',
    staff: '3.50',
    processingCosts: '400000.00',
    litigationCosts: '25000.50',
    totalCosts: '425000.50',
  });
  assert.deepEqual(rows('x').HQ, { fees: '800.00', percentage: '0.2000' });
  assert.equal(report.document.figures.get('x/HQ/percentage')!.unit, '%');
  assert.deepEqual(rows('xi-a').HQ, { times: '2' });
  assert.deepEqual(rows('xi-b').HQ, { byFoiaOffice: '17', byProgramOffices: '230' });
});

test('XII: backlogs, consultations and comparisons', () => {
  assert.deepEqual(rows('xii-a')['AGENCY OVERALL'], { requests: '15', appeals: '1' });
  assert.deepEqual(rows('xii-b').HQ, { pendingStart: '1', received: '6', processed: '5', pendingEnd: '2' });
  assert.deepEqual(rows('xii-d-1').HQ, {
    receivedLast: '101',
    receivedCurrent: '120',
    processedLast: '99',
    processedCurrent: '115',
  });
  assert.deepEqual(rows('xii-d-2').HQ, { last: '8', current: '11' });
  assert.deepEqual(rows('xii-e-1').HQ, {
    receivedLast: '7',
    receivedCurrent: '9',
    processedLast: '6',
    processedCurrent: '8',
  });
  assert.deepEqual(rows('xii-e-2').HQ, { last: '2', current: '1' });
});

test('an element that the form does not have keeps its value in a column of its own', () => {
  const table = tableOf(report, 'xii-a');
  assert.deepEqual(table.columns!.map(({ label }) => label).slice(2), ['BackloggedConsultationQuantity']);
  assert.equal(seen(report, 'xii-a/HQ/BackloggedConsultationQuantity'), '6');
  assert.equal(seen(report, 'xii-a/overall/BackloggedConsultationQuantity'), '(blank)');
  const [told] = reviewOf(report, 'text', 'element');
  assert.equal(told.source, 'BackloggedConsultationQuantity: 6');
  assert.equal(TWO_COMPONENTS.split('\n')[told.place.line! - 1].includes('BackloggedConsultation'), true);
});

test('a section that the form does not have keeps its texts, with whose they are', () => {
  const section = report.report.sections.at(-1)!;
  assert.equal(section.heading, 'RequestSourceSection');
  assert.deepEqual(section.blocks, [
    {
      type: 'list',
      items: [
        { text: 'HQ: RequestSource/RequestSourceNewsMediaQuantity: 12' },
        { text: 'HQ: RequestSource/RequestSourceRemarkText: Counted by hand' },
      ],
    },
  ]);
  const [told] = reviewOf(report, 'text', 'section');
  assert.equal(told.source, 'RequestSourceSection');
  assert.equal(told.pointer, `/sections/${report.report.sections.length - 1}`);
});

test('footnotes stand under their table, characters escaped twice set right and told', () => {
  assert.deepEqual(tableOf(report, 'v-a').notes, [
    'F&M corrected the number of requests pending as of the start of the fiscal year.',
  ]);
  assert.equal(tableOf(report, 'v-b-1').notes, undefined);
  const [told] = reviewOf(report, 'changed', 'footnote');
  assert.match(told.source, /^F&amp;M corrected/);
});

test('the review list tells of every section with its line, and of what is left out', () => {
  const tables = reviewOf(report, 'recognised', 'table');
  assert.equal(tables.length, 33);
  const lines = TWO_COMPONENTS.split('\n');
  for (const { place, source } of tables)
    assert.ok(lines[place.line! - 1].includes(`<foia:${source}>`), source);
  const dropped = report.review.filter(({ outcome }) => outcome === 'dropped');
  assert.deepEqual(
    dropped.map(({ what, source }) => [what, source]),
    [['application', 'Sample Workbook 9.9']],
  );
  assert.ok(!JSON.stringify(report.report).includes('Sample Workbook'));
  const cells = report.review.filter(({ what }) => what === 'cell').map(({ message }) => message.en);
  assert.ok(cells.includes('4 cells with N/A: not applicable, not 0.'));
  assert.ok(cells.some((message) => message.startsWith('8 cells with 0.0000')));
  assert.ok(cells.some((message) => message.startsWith('1 cell with other words where a number or a day')));
});

test('pointers of the review list point at what they tell of', () => {
  for (const { pointer, what, source } of report.review) {
    if (pointer === undefined) continue;
    let node: unknown = report.report;
    for (const step of pointer.split('/').slice(1)) node = (node as Record<string, unknown>)[step];
    assert.ok(node !== undefined, `${what} ${source} ${pointer}`);
  }
});
