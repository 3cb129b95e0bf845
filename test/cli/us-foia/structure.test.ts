import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  association,
  centralised,
  imported,
  problemsOf,
  reviewOf,
  rowsSeen,
  seen,
  tableOf,
  TWO_COMPONENTS,
} from './reports.js';

const processing = (id: string, start: number, received: number, processed: number, end: number): string =>
  `<foia:ProcessingStatistics${id && ` s:id="${id}"`}>` +
  `<foia:ProcessingStatisticsPendingAtStartQuantity>${start}</foia:ProcessingStatisticsPendingAtStartQuantity>` +
  `<foia:ProcessingStatisticsReceivedQuantity>${received}</foia:ProcessingStatisticsReceivedQuantity>` +
  `<foia:ProcessingStatisticsProcessedQuantity>${processed}</foia:ProcessingStatisticsProcessedQuantity>` +
  `<foia:ProcessingStatisticsPendingAtEndQuantity>${end}</foia:ProcessingStatisticsPendingAtEndQuantity>` +
  '</foia:ProcessingStatistics>';
const requests = (...content: string[]): string =>
  `<foia:ProcessedRequestSection>${content.join('')}</foia:ProcessedRequestSection>`;
const UNITS =
  '<nc:OrganizationSubUnit s:id="X1"><nc:OrganizationAbbreviationText>East</nc:OrganizationAbbreviationText></nc:OrganizationSubUnit>' +
  '<nc:OrganizationSubUnit s:id="X2"><nc:OrganizationName>West Office</nc:OrganizationName></nc:OrganizationSubUnit>';

test('an agency without components has one row, under its own abbreviation', () => {
  const report = imported(centralised(requests(processing('PS1', 1, 5, 4, 2), association('PS1', 'AGENCY'))));
  assert.deepEqual(rowsSeen(report, 'v-a'), {
    TSB: { pendingStart: '1', received: '5', processed: '4', pendingEnd: '2' },
  });
  const [row] = tableOf(report, 'v-a').rows!;
  assert.equal(row.id, 'overall');
  assert.equal(row.total, undefined, 'it is no total of other rows');
  assert.deepEqual(
    report.report.sections.map(({ id }) => id),
    ['v-a'],
    'no list of components, no section that the file does not have',
  );
  assert.deepEqual(problemsOf(report), []);
  assert.deepEqual(report.document.problems, []);
});

test('the requests of the whole agency are the highlights', () => {
  const { report, document } = imported(
    centralised(requests(processing('PS1', 1, 5, 4, 2), association('PS1', 'AGENCY'))),
  );
  assert.deepEqual(
    report.highlights!.map(
      (item) => 'figure' in item && [item.label, document.figures.get(item.figure)!.value],
    ),
    [
      ['Requests received', 5],
      ['Requests processed', 4],
      ['Requests pending at the end of the year', 2],
    ],
  );
});

test('an agency without components relies on a statute twice in the file: as itself, and overall', () => {
  const times = (count: number): string =>
    `<foia:ReliedUponStatuteQuantity>${count}</foia:ReliedUponStatuteQuantity>`;
  const report = imported(
    centralised(
      '<foia:Exemption3StatuteSection>' +
        '<foia:ReliedUponStatute s:id="ES1"><j:StatuteDescriptionText>99 U.S.C. 7</j:StatuteDescriptionText></foia:ReliedUponStatute>' +
        association('ES1', 'AGENCY', times(6)) +
        association('ES1', 'AGENCY', times(5)) +
        '</foia:Exemption3StatuteSection>',
    ),
  );
  assert.deepEqual(rowsSeen(report, 'iv'), { '99 U.S.C. 7': { total: '5' } });
  assert.deepEqual(rowsSeen(report, 'iv-components'), {
    '99 U.S.C. 7': {},
    '99 U.S.C. 7 > TSB': { times: '6' },
  });
  assert.deepEqual(problemsOf(report), ['error sum iv/statute-1/total: 5, 6']);
  assert.deepEqual(reviewOf(report, 'recognised', 'row'), [], 'several associations are no doubt here');
});

test('organisations are found by their references, whatever the ids look like', () => {
  const report = imported(
    centralised(
      requests(
        processing('ORG0', 3, 3, 3, 3),
        processing('b', 1, 1, 1, 1),
        processing('a', 2, 2, 2, 2),
        association('ORG0', 'AGENCY'),
        association('a', 'X1'),
        association('b', 'X2'),
      ),
      UNITS,
    ),
  );
  const received = Object.entries(rowsSeen(report, 'v-a')).map(([label, row]) => [label, row.received]);
  assert.deepEqual(received, [
    ['East', '2'],
    ['West Office', '1'],
    ['AGENCY OVERALL', '3'],
  ]);
  assert.deepEqual(
    tableOf(report, 'v-a').rows!.map(({ id }) => id),
    ['East', 'WestOffice', 'overall'],
  );
  assert.deepEqual(problemsOf(report), []);
});

test('several items of one organisation are all kept, and told', () => {
  const report = imported(
    centralised(
      requests(
        processing('a', 1, 10, 1, 10),
        processing('b', 2, 20, 2, 20),
        association('a', 'X1'),
        association('b', 'X1'),
      ),
      UNITS,
    ),
  );
  assert.equal(seen(report, 'v-a/East/received'), '10');
  assert.equal(seen(report, 'v-a/East-2/received'), '20');
  assert.match(reviewOf(report, 'recognised', 'row')[0].message.en, /East has more than one row/);
});

test('an item without association and one of an unknown organisation keep their values under their ids', () => {
  const report = imported(
    centralised(
      requests(
        processing('PS7', 1, 11, 1, 11),
        processing('PS8', 1, 12, 1, 12),
        processing('', 1, 13, 1, 13),
        association('PS8', 'NOWHERE'),
        association('PS99', 'X1'),
      ),
      UNITS,
    ),
  );
  const received = Object.entries(rowsSeen(report, 'v-a')).map(([label, row]) => [label, row.received]);
  assert.deepEqual(received, [
    ['NOWHERE', '12'],
    ['PS7', '11'],
    ['ProcessingStatistics', '13'],
  ]);
  const told = reviewOf(report, 'recognised', 'row').map(({ confidence, message }) => [
    confidence,
    message.en,
  ]);
  assert.equal(told.length, 3);
  assert.ok(told.every(([confidence]) => confidence === 'low'));
  assert.equal(reviewOf(report, 'dropped', 'association').length, 1);
});

test('a section without items has its table without rows, and no checks that cannot hold', () => {
  const report = imported(centralised('<foia:ProcessedRequestSection/>'));
  assert.deepEqual(tableOf(report, 'v-a').rows, []);
  assert.deepEqual(report.document.problems, []);
});

test('names of the schema 1.02 are known', () => {
  const old = TWO_COMPONENTS.replace(/(exchange|extension)\/1\.03/g, '$1/1.02')
    .replace(/DocumentFiscalYearDate/g, 'DocumentFiscalYear')
    .replace(/Items(Received|Processed)(Last|Current)Year/g, '$1$2Year');
  assert.notEqual(old, TWO_COMPONENTS);
  const now = imported(TWO_COMPONENTS);
  assert.deepEqual(imported(old).report, now.report);
});

test('other prefixes, comments, CDATA and empty lines before the declaration change nothing but the lines', () => {
  const renamed =
    '\n\n' +
    TWO_COMPONENTS.replace(/(<\/?|xmlns:)foia:/g, '$1f:')
      .replace('xmlns:foia=', 'xmlns:f=')
      .replace('>Sample Workbook<', '><!-- no --><![CDATA[Sample Workbook]]><')
      .replace('>Headquarters<', '>Head<!-- -->quarters<');
  const report = imported(renamed);
  const plain = imported(TWO_COMPONENTS);
  assert.deepEqual(report.report, plain.report);
  assert.deepEqual(
    report.review.map(({ place }) => place.line),
    plain.review.map(({ place }) => (place.line === undefined ? undefined : place.line + 2)),
  );
});

test('an element of a like name in another schema is not taken for the figure', () => {
  const report = imported(
    centralised(
      requests(
        '<foia:ProcessingStatistics s:id="a"><x:ProcessingStatisticsReceivedQuantity xmlns:x="urn:other">77</x:ProcessingStatisticsReceivedQuantity></foia:ProcessingStatistics>',
        association('a', 'AGENCY'),
      ),
    ),
  );
  assert.equal(seen(report, 'v-a/overall/received'), '(blank)');
  assert.deepEqual(Object.values(rowsSeen(report, 'v-a').TSB), ['77']);
  assert.equal(
    tableOf(report, 'v-a').columns!.at(-1)!.label,
    '{urn:other}ProcessingStatisticsReceivedQuantity',
  );
});

test('a code, a quantity or an attribute that the schema does not know is kept beside the known ones', () => {
  const report = imported(
    centralised(
      '<foia:RequestDispositionAppliedExemptionsSection><foia:ComponentAppliedExemptions s:id="a">' +
        '<foia:AppliedExemption><foia:AppliedExemptionCode>Ex. 6</foia:AppliedExemptionCode><foia:AppliedExemptionQuantity>2</foia:AppliedExemptionQuantity></foia:AppliedExemption>' +
        '<foia:AppliedExemption><foia:AppliedExemptionCode>Ex. 10</foia:AppliedExemptionCode><foia:AppliedExemptionQuantity>3</foia:AppliedExemptionQuantity></foia:AppliedExemption>' +
        '<foia:AppliedExemption><foia:AppliedExemptionCode>Ex. 6</foia:AppliedExemptionCode><foia:AppliedExemptionQuantity>4</foia:AppliedExemptionQuantity></foia:AppliedExemption>' +
        '<foia:AppliedExemption estimated="yes"/>' +
        '</foia:ComponentAppliedExemptions>' +
        association('a', 'AGENCY') +
        '</foia:RequestDispositionAppliedExemptionsSection>',
    ),
  );
  const table = tableOf(report, 'v-b-3');
  assert.equal(seen(report, 'v-b-3/overall/ex6'), '2');
  const own = table.columns!.slice(14).map(({ label }, index) => [label, table.rows![0].cells![14 + index]]);
  assert.deepEqual(own, [
    ['AppliedExemption[Ex. 10]', 3],
    ['AppliedExemption[Ex. 6]', 4],
    ['AppliedExemption@estimated', 'yes'],
  ]);
});

test('more of the ten oldest than ten, and far too many unknown elements, stay as text', () => {
  const old = Array.from(
    { length: 11 },
    (_, index) =>
      `<foia:OldItem><foia:OldItemReceiptDate>2020-01-${10 + index}</foia:OldItemReceiptDate><foia:OldItemPendingDaysQuantity>${90 - index}</foia:OldItemPendingDaysQuantity></foia:OldItem>`,
  ).join('');
  const unknown = Array.from(
    { length: 40 },
    (_, index) => `<foia:New${index}>${1000 + index}</foia:New${index}>`,
  );
  const report = imported(
    centralised(
      `<foia:OldestPendingRequestSection><foia:OldestPendingItems s:id="a">${old}</foia:OldestPendingItems>${association('a', 'AGENCY')}</foia:OldestPendingRequestSection>` +
        `<foia:BacklogSection><foia:Backlog s:id="b">${unknown.join('')}</foia:Backlog>${association('b', 'AGENCY')}</foia:BacklogSection>`,
    ),
  );
  assert.equal(seen(report, 'vii-e/overall.days/oldest10'), '81');
  const whole = JSON.stringify(report.report);
  assert.ok(whole.includes('2020-01-20') && whole.includes('"OldItem 11/OldItemReceiptDate"'));
  for (let value = 1000; value < 1040; value++) assert.ok(whole.includes(String(value)), String(value));
  assert.ok(tableOf(report, 'xii-a').columns!.length <= 32, 'a table does not grow without end');
});

test('section X: percentages that are fractions lose the unit, not their value', () => {
  const sections = (percentage: string): string =>
    '<foia:PersonnelAndCostSection><foia:PersonnelAndCost s:id="a"><foia:ProcessingCostAmount>20000.00</foia:ProcessingCostAmount></foia:PersonnelAndCost>' +
    association('a', 'AGENCY') +
    '</foia:PersonnelAndCostSection><foia:FeesCollectedSection><foia:FeesCollected s:id="b"><foia:FeesCollectedAmount>500.00</foia:FeesCollectedAmount>' +
    `<foia:FeesCollectedCostPercent>${percentage}</foia:FeesCollectedCostPercent></foia:FeesCollected>` +
    association('b', 'AGENCY') +
    '</foia:FeesCollectedSection>';
  const unitOf = (percentage: string): (string | undefined)[] => {
    const report = imported(centralised(sections(percentage)));
    assert.equal(seen(report, 'x/overall/percentage'), percentage);
    return [
      report.document.figures.get('x/overall/percentage')!.unit,
      reviewOf(report, 'changed', 'unit')[0]?.message.en,
    ];
  };
  assert.deepEqual(unitOf('2.5000'), ['%', undefined]);
  assert.deepEqual(unitOf('9.1000'), ['%', undefined], 'a wrong percentage is no fraction');
  const [unit, told] = unitOf('0.0250');
  assert.equal(unit, '');
  assert.match(told!, /as fractions/);
});

test('a fiscal year that is no year is told, and no dates are made of it', () => {
  const report = imported(
    centralised('')
      .replace('Date>2024<', 'Date>twenty-four<')
      .replace('FOIA Annual Report<', 'Report &amp;amp; more<'),
  );
  assert.deepEqual(report.report.period, { label: 'twenty-four' });
  assert.equal(report.report.title, 'Report & more');
  assert.match(reviewOf(report, 'recognised', 'period')[0].message.en, /no year/);
});
