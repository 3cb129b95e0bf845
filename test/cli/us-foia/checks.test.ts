import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksFor } from '../../../src/cli/import/us-foia/checks.js';
import { imported, problemsOf, tableOf, TWO_COMPONENTS } from './reports.js';
import { standard } from '../../../src/standards/us-foia.js';

/** The problems of the report with one figure changed, but for those that it has anyway. */
function broken(section: string, element: string, occurrence: number, value: string): string[] {
  const start = TWO_COMPONENTS.indexOf(`<foia:${section}>`);
  let at = start;
  for (let index = 0; index < occurrence; index++) at = TWO_COMPONENTS.indexOf(`<foia:${element}>`, at + 1);
  assert.ok(start >= 0 && at > start, `${section} ${element}`);
  const from = at + element.length + 7;
  const xml = TWO_COMPONENTS.slice(0, from) + value + TWO_COMPONENTS.slice(TWO_COMPONENTS.indexOf('<', from));
  const known = problemsOf(imported(TWO_COMPONENTS));
  return problemsOf(imported(xml)).filter((problem) => !known.includes(problem));
}

// Items come in the order agency, F&M, HQ in V.A, else HQ, F&M, agency.
const cases: [
  name: string,
  section: string,
  element: string,
  occurrence: number,
  value: string,
  told: string[],
][] = [
  [
    'balance of V.A, and the overall of its column',
    'ProcessedRequestSection',
    'ProcessingStatisticsPendingAtEndQuantity',
    3,
    '26',
    ['error balance v-a/HQ/processed: 141, 140', 'error sum v-a/overall/pendingEnd: 40, 41'],
  ],
  [
    'V.B.(1) TOTAL of a component against its parts and V.A',
    'RequestDispositionSection',
    'RequestDispositionTotalQuantity',
    1,
    '110',
    [
      'error sum v-b-1/HQ/total: 110, 115',
      'error sum v-b-1/HQ/total: 110, 115',
      'error sum v-b-1/overall/total: 45, 155',
    ],
  ],
  [
    'V.B.(2) against its reasons and "Other" of V.B.(1)',
    'RequestDenialOtherReasonSection',
    'ComponentOtherDenialReasonQuantity',
    1,
    '4',
    [
      'error sum v-b-2/HQ/times: 4, 3',
      'error sum v-b-2/HQ/times: 4, 3',
      'error sum v-b-2/overall/times: 3, 4',
    ],
  ],
  [
    'VI.B against VI.A',
    'AppealDispositionSection',
    'AppealDispositionAffirmedQuantity',
    1,
    '5',
    ['error sum vi-b/HQ/total: 8, 9', 'error sum vi-b/overall/affirmed: 4, 5'],
  ],
  [
    'VI.C.(3) against VI.C.(2)',
    'AppealNonExemptionDenialSection',
    'NonExemptionDenialQuantity',
    11,
    '2',
    ['error sum vi-c-3/HQ/times: 1, 2', 'error sum vi-c-2/overall/other: 1, 2'],
  ],
  [
    'highest number of days',
    'ProcessedResponseTimeSection',
    'ResponseTimeHighestDaysValue',
    1,
    '10',
    ['warning at-most vii-a/HQ/simpleMedian: 10, 11', 'warning at-most vii-a/HQ/simpleAverage: 10, 12.1'],
  ],
  [
    'VII.C against its total',
    'ComplexResponseTimeIncrementsSection',
    'TimeIncrementProcessedQuantity',
    13,
    '4',
    ['error sum vii-c-2/HQ/total: 37, 38', 'error sum vii-c-2/overall/d401: 3, 4'],
  ],
  [
    'VII.D against V.A',
    'PendingPerfectedRequestsSection',
    'PendingRequestQuantity',
    4,
    '16',
    ['warning part-of v-a/FM/pendingEnd: 15, 17', 'warning sum vii-d/overall/simplePending: 29, 31'],
  ],
  [
    'IX staff',
    'PersonnelAndCostSection',
    'TotalFullTimeStaffQuantity',
    2,
    '1.50',
    ['error sum ix/FM/staff: 1.5, 1.25', 'error sum ix/overall/staff: 4.75, 5'],
  ],
  [
    'XII.A against XII.E.(2) and VI.A',
    'BacklogSection',
    'BackloggedAppealQuantity',
    1,
    '5',
    [
      'warning at-most xii-a/HQ/appeals: 3, 5',
      'error sum xii-e-2/HQ/current: 1, 5',
      'error sum xii-a/overall/appeals: 1, 5',
    ],
  ],
  [
    'XII.D.(1) against V.A',
    'ProcessedRequestComparisonSection',
    'ItemsReceivedCurrentYearQuantity',
    2,
    '51',
    ['warning sum xii-d-1/FM/receivedCurrent: 51, 50', 'error sum xii-d-1/overall/receivedCurrent: 170, 171'],
  ],
  [
    'IV: times of a component',
    'Exemption3StatuteSection',
    'ReliedUponStatuteQuantity',
    2,
    '3',
    ['error sum iv/statute-1/total: 5, 6'],
  ],
];

for (const [name, section, element, occurrence, value, told] of cases) {
  test(`told: ${name}`, () => {
    assert.deepEqual(broken(section, element, occurrence, value).sort(), [...told].sort());
  });
}

test('checks name only rows and columns that the report has', () => {
  const report = imported(TWO_COMPONENTS);
  assert.deepEqual(
    report.document.problems.filter(({ code }) => code === 'unknown-reference'),
    [],
  );
  assert.ok(report.report.checks!.every((check) => !JSON.stringify(check).includes('*')));
});

test('a check across tables needs all of them', () => {
  const report = imported(TWO_COMPONENTS);
  const alone = checksFor([tableOf(report, 'v-b-1')], standard);
  assert.deepEqual(alone.document, []);
  assert.equal(alone.byTable.get('v-b-1')!.length, 2);
});

test('the sum over components is not asked of a column that only the report has', () => {
  const report = imported(TWO_COMPONENTS);
  const strange = report.document.checks.filter(({ figures }) =>
    figures.some((figure) => figure.endsWith('/BackloggedConsultationQuantity')),
  );
  assert.deepEqual(strange, []);
  const known = report.document.checks.filter(({ figure }) => figure === 'xii-a/overall/requests');
  assert.deepEqual(
    known.map(({ outcome }) => outcome),
    ['passed'],
  );
});
