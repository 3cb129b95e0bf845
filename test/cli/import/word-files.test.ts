import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importFile } from '../../../src/cli/import/import-file.js';
import { readReport } from '../../../src/document/index.js';
import { linesOf, outlineOf } from './support.js';

async function read(name: string) {
  const bytes = readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url));
  const { report, review } = await importFile(new Uint8Array(bytes), name);
  const document = readReport(report);
  return { report, review, document, lines: linesOf(report.sections, document) };
}

const OUTLINE_2021 = [
  '',
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

for (const name of ['report-2022.docx', 'report-2022.doc']) {
  test(`${name} comes out with its six sections and its three tables, cell for cell`, async () => {
    const { report, document } = await read(name);
    assert.equal(report.title, '2022年政府信息公开工作年度报告');
    assert.equal(report.agency.name, '示例市商务局');
    assert.equal(report.published, '2023-01-16');
    assert.equal(report.standard, 'cn-2021');
    assert.deepEqual(outlineOf(report.sections), OUTLINE_2021);
    const cell = (id: string) => {
      const { value, absence } = document.figures.get(id)!;
      return absence ?? value;
    };
    assert.deepEqual(
      ['normativeDocuments/made', 'licensing/decisions', 'coercion/decisions', 'charges/charged'].map((id) =>
        cell(`openness/${id}`),
      ),
      [2, 1204, 'not-applicable', 'blank'],
    );
    assert.deepEqual(
      [
        'new/naturalPerson',
        'new/total',
        'carriedIn/total',
        '3.1/business',
        '3.4.1/naturalPerson',
        '3.7/total',
        'carriedOut/total',
      ].map((id) => cell(`applications/${id}`)),
      [31, 36, 2, 2, 8, 37, 1],
    );
    assert.deepEqual(
      ['reviewUpheld', 'reviewTotal', 'directTotal', 'afterReviewUpheld', 'afterReviewTotal'].map((id) =>
        cell(`disputes/year/${id}`),
      ),
      [1, 1, 0, 'blank', 'not-applicable'],
    );
    assert.deepEqual(
      document.checks.filter(({ outcome }) => outcome === 'failed'),
      [],
    );
  });
}

test('Headings that Word numbers itself keep their numbers', async () => {
  const { report } = await read('auto-numbers-2020.docx');
  assert.deepEqual(outlineOf(report.sections), [
    '',
    '一、总体情况',
    '  （一）主动公开情况',
    '  （二）依申请公开情况',
    '二、存在的主要问题及改进情况',
    '三、其他需要报告的事项',
  ]);
  assert.deepEqual(report.period, { start: '2020-01-01', end: '2020-12-31', label: '2020年' });
});

test('A cover and a table of contents do not hide the report', async () => {
  const { report, review, lines } = await read('contents-2017.docx');
  assert.equal(report.agency.name, '示例省粮食局');
  assert.equal(report.published, '2018-03-22');
  assert.deepEqual(
    report.sections.slice(1).map(({ number = '', heading }) => number + heading),
    ['一、概述', '二、主动公开政府信息的情况', '三、存在的问题及改进情况'],
  );
  assert.equal(review.filter(({ what }) => what === 'contents').length, 4);
  // The month of the cover is no day: it stays, and is told.
  assert.equal(lines[0], '二〇一八年三月');
  assert.ok(!lines.includes('示例省粮食局2017年度政府信息公开工作报告'));
  assert.deepEqual(
    review
      .filter(({ what, outcome }) => what === 'title' && outcome !== 'recognised')
      .map(({ outcome, source }) => [outcome, source]),
    [
      ['dropped', '示例省粮食局'],
      ['dropped', '2017年度政府信息公开工作报告'],
      ['text', '二〇一八年三月'],
    ],
  );
  const near = report.figures!.find(({ value }) => value === 900)!;
  assert.deepEqual([near.printed, near.bound, near.unit], ['近900', 'upper', '条']);
});

test('Signed changes, grouped numbers and purchases of the 2019 table stay as printed', async () => {
  for (const name of ['gbk-layout-2019.html', 'pasted-page-2019.docx']) {
    const { document, report } = await read(name);
    assert.equal(report.standard, 'cn-2019');
    const change = document.figures.get('openness/otherServices/change')!;
    assert.deepEqual([change.value, change.signed], [1, true], name);
    assert.equal(document.figures.get('openness/licensing/change')!.value, -3);
    assert.deepEqual(
      [document.figures.get('openness/licensing/decisions')!].map(({ value, printed }) => [value, printed]),
      [[1508, '1,508']],
    );
    assert.equal(document.figures.get('openness/charges/change')!.absence, 'not-applicable');
    const amount = [...document.figures.values()].find(({ value }) => value === 85.6)!;
    assert.deepEqual([amount.decimals, amount.unit], [2, '万元']);
  }
});

test('The statistics table of 2014 keeps its rows, and sums that do not hold are told', async () => {
  for (const name of ['statistics-2016.html', 'statistics-2016.doc']) {
    const { document, report } = await read(name);
    assert.equal(report.standard, 'cn-2014', name);
    const grid = document.grid('statistics')!;
    assert.equal(grid.bands[0].rows.length, 65, name);
    assert.equal(document.figures.get('statistics/3.1/number')!.value, 52);
    assert.ok(document.checks.some(({ outcome }) => outcome === 'failed'));
  }
});
