import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceTable } from '../../../src/cli/import/source.js';
import { recogniseTable } from '../../../src/cli/recognise/recognise-table.js';
import {
  applicationRows,
  applications,
  APPLICATIONS_HEADER,
  cellsOf,
  DISPUTES_HEADER,
  DISPUTES_ROW,
  OPENNESS,
  tableOf,
  textOf,
  type Cell,
} from './tables.js';

test('table three of 2021 comes out cell for cell', () => {
  const found = recogniseTable(applications());
  assert.equal(found?.standard, 'cn-2021');
  assert.equal(found.table.id, 'applications');
  assert.equal(found.confidence, 1);
  assert.deepEqual([found.missingRows, found.missingColumns, found.rest], [[], [], []]);
  const cells = cellsOf(found);
  assert.equal(Object.keys(cells).length, 25 * 7);
  assert.equal(cells['new/naturalPerson'], '101');
  assert.equal(cells['3.3.1/legalService'], '505');
  assert.equal(cells['3.6.3/other'], '2306');
  assert.equal(cells['3.7/total'], '2407');
  assert.equal(cells['carriedOut/total'], '2507');
});

test('a cell tells where it stands, and a row its printed headings', () => {
  const found = recogniseTable(applications('cn-2021', 4));
  const row = found?.rows.find(({ id }) => id === '3.3.1');
  assert.deepEqual(row?.above, ['三、本年度办理结果', '（三）不予公开']);
  assert.deepEqual(row?.cells[0].place, { table: 4, row: 8, column: 4 });
});

test('table two has columns of its own in each band', () => {
  const found = recogniseTable(tableOf(OPENNESS));
  assert.equal(found?.standard, 'cn-2021');
  assert.equal(found.confidence, 1);
  assert.deepEqual(cellsOf(found), {
    'regulations/made': '1',
    'regulations/repealed': '2',
    'regulations/inForce': '3',
    'normativeDocuments/made': '4',
    'normativeDocuments/repealed': '5',
    'normativeDocuments/inForce': '6',
    'licensing/decisions': '7',
    'penalties/decisions': '8',
    'coercion/decisions': '9',
    'charges/charged': '10.50',
  });
  assert.equal(found.columns.at(-1)?.label, '本年收费金额（单位：万元）');
});

test('table four tells its fifteen columns apart by the headings over them', () => {
  const found = recogniseTable(tableOf([...DISPUTES_HEADER, DISPUTES_ROW]));
  assert.equal(found?.table.id, 'disputes');
  const cells = cellsOf(found);
  assert.equal(Object.keys(cells).length, 15);
  assert.equal(cells['year/reviewUpheld'], '1');
  assert.equal(cells['year/reviewTotal'], '5');
  assert.equal(cells['year/directUpheld'], '6');
  assert.equal(cells['year/afterReviewPending'], '14');
});

test('labels decide between the forms of 2019 and 2021; what fits both names both', () => {
  assert.equal(recogniseTable(applications('cn-2019'))?.standard, 'cn-2019');
  assert.equal(recogniseTable(applications('cn-2021'))?.standard, 'cn-2021');
  assert.deepEqual(recogniseTable(applications('cn-2021'))?.also, []);
  const disputes = recogniseTable(tableOf([...DISPUTES_HEADER, DISPUTES_ROW]));
  assert.equal(disputes?.standard, 'cn-2021');
  assert.deepEqual(disputes?.also, ['cn-2019']);
});

test('rows that the file leaves out are named, and those of its own keep their label', () => {
  const rows: Cell[][] = applicationRows().filter((row) => row[0][0] !== '二、上年结转政府信息公开申请数量');
  rows.splice(1, 0, [['其中：网络申请', 3], '1', '2', '3', '4', '5', '6', '7']);
  const found = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...rows]));
  assert.deepEqual(found?.missingRows, ['carriedIn']);
  assert.equal(found?.rows[1].id, undefined);
  assert.equal(cellsOf(found)['[其中：网络申请]/total'], '7');
  assert.equal(cellsOf(found)['new/total'], '107');
});

test('a table of something else is none', () => {
  const staff = tableOf([
    ['姓名', '职务', '总计'],
    ['张三', '主任', '1'],
    ['其他', '科员', '2'],
  ]);
  assert.equal(recogniseTable(staff), undefined);
});

/** Table three of 2021 with （六）其他处理 in a row of its own, as web pages have it. */
function withHeading(lacking: readonly string[], beside: readonly Cell[]): SourceTable {
  const rows = applicationRows()
    .map((row) => [[textOf(row.at(-8)!), 3] as Cell, ...row.slice(-7)])
    .filter(([label]) => !lacking.some((words) => textOf(label).includes(words)));
  const at = rows.findIndex(([label]) => textOf(label).startsWith('（七）'));
  const under = ['逾期不补正', '逾期未按收费', '3.其他'].filter((words) => !lacking.includes(words));
  rows.splice(at - under.length, 0, [...beside]);
  return tableOf([...APPLICATIONS_HEADER, ...rows]);
}

test('a heading across the table is no row with figures, whatever is missing under it', () => {
  const across: Cell[] = [['（六）其他处理', 10]];
  for (const lacking of [[], ['3.其他'], ['逾期不补正', '3.其他']]) {
    const found = recogniseTable(withHeading(lacking, across));
    assert.deepEqual([found?.standard, found?.also], ['cn-2021', []], lacking.join());
    assert.equal(found?.missingRows.length, lacking.length);
  }
});

test('nor is one beside blank cells, if its rows stand under it', () => {
  const found = recogniseTable(withHeading(['3.其他'], [['（六）其他处理', 3], '', '', '', '', '', '', '']));
  assert.equal(found?.standard, 'cn-2021');
  assert.deepEqual(found.missingRows, ['3.6.3']);
});
