import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseTables } from '../../../src/cli/recognise/recognise-tables.js';
import { recogniseTable } from '../../../src/cli/recognise/recognise-table.js';
import {
  applicationRows,
  applications,
  APPLICATIONS_HEADER,
  cellsOf,
  DISPUTES_HEADER,
  DISPUTES_ROW,
  halves,
  OPENNESS,
  tableOf,
  type Cell,
} from './tables.js';

const whole = cellsOf(recogniseTable(applications()));
const disputes = (table = 1) => tableOf([...DISPUTES_HEADER, DISPUTES_ROW], table);

test('three tables in a row are three', () => {
  const found = recogniseTables([tableOf(OPENNESS, 1), applications('cn-2021', 2), disputes(3)]);
  assert.deepEqual(
    found.map(({ tables, recognised }) => [tables, recognised.table.id, recognised.confidence]),
    [
      [[0], 'openness', 1],
      [[1], 'applications', 1],
      [[2], 'disputes', 1],
    ],
  );
});

test('a table that fits two standards is taken for that of the others', () => {
  const standards = (...tables: Parameters<typeof recogniseTables>[0]) =>
    recogniseTables(tables).map(({ recognised }) => recognised.standard);
  assert.deepEqual(standards(applications('cn-2019', 1), disputes(2)), ['cn-2019', 'cn-2019']);
  assert.deepEqual(standards(applications('cn-2021', 1), disputes(2)), ['cn-2021', 'cn-2021']);
});

test('a table cut in two by a page break is one, and its cells tell which part they are from', () => {
  for (const header of [[], APPLICATIONS_HEADER]) {
    const [before, after] = halves();
    const found = recogniseTables([
      tableOf([...APPLICATIONS_HEADER, ...before], 1),
      tableOf([...header, ...after], 2),
      disputes(3),
    ]);
    assert.deepEqual(
      found.map(({ tables }) => tables),
      [[0, 1], [2]],
    );
    assert.deepEqual(cellsOf(found[0].recognised), whole);
    assert.deepEqual(found[0].recognised.rows[8].cells[0].place, {
      table: 2,
      row: 1 + header.length,
      column: 4,
    });
  }
});

test('two full tables of one kind stay two', () => {
  const found = recogniseTables([applications('cn-2021', 1), applications('cn-2021', 2)]);
  assert.deepEqual(
    found.map(({ tables }) => tables),
    [[0], [1]],
  );
});

test('official tables in one table element are parted, notes between them kept', () => {
  const wide = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => [...row]);
  const found = recogniseTables([
    tableOf([
      [['主动公开政府信息情况', 15]],
      ...wide(OPENNESS),
      [['注：上表由法制部门核对。', 15]],
      [['三、收到和处理政府信息公开申请情况', 15]],
      ...wide(APPLICATIONS_HEADER),
      ...applicationRows(),
      [['四、政府信息公开行政复议、行政诉讼情况', 15]],
      ...wide(DISPUTES_HEADER),
      [...DISPUTES_ROW],
    ]),
  ]);
  assert.deepEqual(
    found.map(({ recognised }) => recognised.table.id),
    ['openness', 'applications', 'disputes'],
  );
  assert.deepEqual(cellsOf(found[1].recognised), whole);
  assert.equal(cellsOf(found[0].recognised)['charges/charged'], '10.50');
  assert.equal(cellsOf(found[2].recognised)['year/afterReviewTotal'], '15');
  assert.deepEqual(
    found.flatMap(({ recognised }) => recognised.rest.map(({ text }) => text)),
    ['注：上表由法制部门核对。'],
  );
});

test('tables of other things are not in the result', () => {
  const staff = tableOf([
    ['姓名', '职务'],
    ['张三', '主任'],
  ]);
  const found = recogniseTables([staff, applications('cn-2021', 2), staff]);
  assert.deepEqual(
    found.map(({ tables }) => tables),
    [[1]],
  );
});
