import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport, type TableGrid } from '../../../src/document/index.js';
import { recogniseForm } from '../../../src/cli/recognise/recognise-form.js';
import {
  STANDARDS,
  type StandardColumn,
  type StandardId,
  type StandardRow,
} from '../../../src/standards/index.js';

interface Tree {
  readonly heading?: boolean;
  readonly id?: string;
  readonly columns?: readonly Tree[];
  readonly rows?: readonly Tree[];
}

/* eslint-disable @typescript-eslint/no-explicit-any */
type Json = any;

/** A tree of rows or columns under other ids; rows with figures get cells. */
function renamed(tree: readonly (StandardRow | StandardColumn)[], width: number): object[] {
  return tree.map(({ id, label, ...rest }) => {
    const { heading = (rest as Tree).rows !== undefined, rows, columns } = rest as Tree;
    return {
      ...(id && { id: `my-${id.replace(/[^a-zA-Z0-9]/g, '-')}` }),
      label,
      ...(columns && { columns: renamed(columns as StandardColumn[], 0) }),
      ...(rows && { rows: renamed(rows as StandardRow[], width) }),
      ...(width > 0 && !heading && { cells: new Array<number>(width).fill(0) }),
    };
  });
}

const leaves = (columns: readonly StandardColumn[]): number =>
  columns.reduce((sum, column) => sum + (column.columns ? leaves(column.columns) : 1), 0);

/** The grid of an official table in a document with ids of its own. */
function gridOf(
  standard: StandardId,
  id: string,
  change = (table: Record<string, unknown>) => table,
): TableGrid {
  const table = STANDARDS[standard]!.tables.find((candidate) => candidate.id === id)!;
  const part = ({ columns = [], rows = [] }: Pick<typeof table, 'columns' | 'rows'>): object => ({
    columns: renamed(columns, 0),
    rows: renamed(rows, leaves(columns)),
  });
  const bands = table.bands?.map((band) => ({ label: band.label, ...part(band) }));
  const block = change({ type: 'table', id: 'own', caption: '表', ...(bands ? { bands } : part(table)) });
  const read = readReport({
    title: '年度报告',
    agency: { name: '示例市示范局' },
    period: { start: '2023-01-01', end: '2023-12-31' },
    sections: [{ id: 'a', heading: '一', blocks: [block] }],
  });
  return read.grid('own')!;
}

test('tables of a document are recognised by labels, whatever their ids', () => {
  const found = recogniseForm(gridOf('cn-2021', 'applications'));
  assert.equal(found?.standard, 'cn-2021');
  assert.equal(found.confidence, 1);
  assert.equal(found.rows.get('3.3.1'), 'my-3-3-1');
  assert.equal(found.rows.get('carriedOut'), 'my-carriedOut');
  assert.equal(found.columns.get('legalService'), 'my-legalService');
  assert.equal(found.columns.size, 7);
});

test('every table of every standard with rows is recognised as itself', () => {
  for (const standard of Object.values(STANDARDS)) {
    for (const { id, rows, bands } of standard.tables) {
      if (!rows && !bands) continue;
      const found = recogniseForm(gridOf(standard.id, id));
      assert.equal(found?.table.id, id);
      assert.ok([found.standard, ...found.also].includes(standard.id), `${standard.id} ${id}`);
      assert.equal(found.confidence, 1, `${standard.id} ${id}`);
    }
  }
});

test('the one row of table four is found with another heading beside it', () => {
  const grid = gridOf('cn-2021', 'disputes', (table) => ({
    ...table,
    stub: '年度',
    rows: [{ id: 'y2023', label: '2023年', cells: new Array<number>(15).fill(1) }],
  }));
  const found = recogniseForm(grid);
  assert.deepEqual([...found!.rows], [['year', 'y2023']]);
  assert.equal(found?.columns.get('afterReviewTotal'), 'my-afterReviewTotal');
});

/** The rows under （六）其他处理 of the table of 2021, changed. */
function otherResults(change: (heading: Json) => void): TableGrid {
  return gridOf('cn-2021', 'applications', (table: Json) => {
    change(table.rows[2].rows.find(({ id }: Json) => id === 'my-3-6'));
    return table;
  });
}

test('a table of 2021 that lacks rows under （六）其他处理 is still one of 2021', () => {
  for (const lacking of [[2], [0], [0, 2], [1, 2]]) {
    const grid = otherResults((heading) => {
      heading.rows = heading.rows.filter((_: Json, index: number) => !lacking.includes(index));
    });
    const found = recogniseForm(grid);
    assert.deepEqual([found?.standard, found?.also], ['cn-2021', []], `without ${lacking.join()}`);
    assert.equal(found?.rows.has('3.6'), false);
  }
});

test('a heading that shows the sums of its rows is still a heading', () => {
  const grid = otherResults((heading) => {
    heading.showTotals = true;
    heading.rows.pop();
  });
  assert.equal(recogniseForm(grid)?.standard, 'cn-2021');
});

test('（六）其他处理 with figures of its own, and nothing under it, is the row of 2019', () => {
  const grid = otherResults((heading) => {
    delete heading.rows;
    heading.cells = new Array<number>(7).fill(0);
  });
  const found = recogniseForm(grid);
  assert.equal(found?.standard, 'cn-2019');
  assert.equal(found.rows.get('3.6'), 'my-3-6');
});

test('（六）其他处理 with figures of its own and of all rows under it is 2021', () => {
  const found = recogniseForm(
    otherResults((heading) => {
      heading.cells = new Array<number>(7).fill(0);
    }),
  );
  assert.deepEqual([found?.standard, found?.also], ['cn-2021', []]);
});

test('a table whose cells are all blank is recognised', () => {
  const blank = (rows: Json[]): void => {
    for (const row of rows) {
      row.cells &&= row.cells.map(() => null);
      blank(row.rows ?? []);
    }
  };
  const grid = gridOf('cn-2021', 'applications', (table: Json) => {
    blank(table.rows);
    return table;
  });
  const found = recogniseForm(grid);
  assert.deepEqual([found?.standard, found?.also, found?.confidence], ['cn-2021', [], 1]);
});

test('a table of the report’s own is none', () => {
  const grid = gridOf('cn-2021', 'disputes', () => ({
    type: 'table',
    id: 'own',
    caption: '渠道',
    columns: [{ id: 'n', label: '条数' }],
    rows: [
      { id: 'web', label: '网站', cells: [1] },
      { id: 'other', label: '其他', cells: [2] },
      { id: 'total', label: '总计', cells: [3] },
    ],
  }));
  assert.equal(recogniseForm(grid), undefined);
});
