import type { Form } from './forms.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import { isHeader, type Votes } from './votes.js';

/** Header rows, and the rows under them up to the next header. */
export interface Block {
  readonly header: readonly number[];
  readonly data: readonly number[];
  readonly entries: readonly ColumnEntry[];
  /** False if headings of columns stand over no column: a header row is missing or aside, and others may be too. */
  readonly whole: boolean;
}

/** A column of the file: one or more columns of the grid under one lowest heading. */
export interface ColumnEntry {
  readonly from: number;
  readonly to: number;
  /** Headings from the top down; empty where the file has none. */
  readonly path: readonly GridCell[];
}

/** Grid columns that hold row labels. */
export function labelColumnsOf(form: Form, grid: Grid, votes: Votes): ReadonlySet<number> {
  const columns = new Set<number>();
  const under = new Set<number>();
  const labels = new Array<number>(grid.width).fill(0);
  const figures = new Array<number>(grid.width).fill(0);
  let firstHeading = grid.width;
  for (let row = 0; row < grid.height; row++) {
    const header = isHeader(grid, row, votes);
    for (const cell of cellsOf(grid, row)) {
      const { is } = votes.of(cell);
      if (header && (is === 'column' || is === 'group')) firstHeading = Math.min(firstHeading, cell.column);
      if (header && is === 'stub') for (let c = 0; c < cell.colSpan; c++) under.add(cell.column + c);
      if (header) continue;
      if (is === 'row' || (is === 'band' && cell.colSpan < grid.width)) labels[cell.column]++;
      if (cell.kind === 'value') figures[cell.column]++;
    }
  }
  for (let column = 0; column < grid.width; column++) {
    if (labels[column] > figures[column] / 2 || (under.has(column) && figures[column] === 0))
      columns.add(column);
  }
  if (columns.size === 0 && form.rows.length === 1) {
    for (let column = 0; column < firstHeading && firstHeading < grid.width; column++) columns.add(column);
  }
  return columns;
}

/** Divides a grid into headers and what they head. Pieces without a header go on under the last one. */
export function blocksOf(grid: Grid, labelColumns: ReadonlySet<number>, votes: Votes): Block[] {
  const blocks: { header: number[]; data: number[] }[] = [];
  let block: (typeof blocks)[number] | undefined;
  for (let row = 0; row < grid.height; row++) {
    if (isHeader(grid, row, votes)) {
      if (!block || block.data.length > 0) blocks.push((block = { header: [], data: [] }));
      block.header.push(row);
    } else {
      if (!block) blocks.push((block = { header: [], data: [] }));
      block.data.push(row);
    }
  }
  return blocks.map((each) => {
    const entries = entriesOf(grid, each.header, labelColumns, votes);
    return { ...each, entries, whole: isWhole(grid, each.header, entries, votes) };
  });
}

/** Whether each heading of a column is the lowest over one, and none of a group is. */
function isWhole(
  grid: Grid,
  header: readonly number[],
  entries: readonly ColumnEntry[],
  votes: Votes,
): boolean {
  const lowest = new Set(entries.map(({ path }) => path[path.length - 1]));
  return header.every((row) =>
    cellsOf(grid, row).every((cell) => {
      const { is } = votes.of(cell);
      return is === 'column' ? lowest.has(cell) : is !== 'group' || !lowest.has(cell);
    }),
  );
}

function entriesOf(
  grid: Grid,
  header: readonly number[],
  labelColumns: ReadonlySet<number>,
  votes: Votes,
): ColumnEntry[] {
  const paths = Array.from({ length: grid.width }, (_, column) => pathOf(grid, header, column, votes));
  const lowest = paths.map((path) => path[path.length - 1]);
  const last = Math.max(-1, ...labelColumns);
  const isColumn = (cell: GridCell | undefined): boolean =>
    cell !== undefined && votes.of(cell).is === 'column';
  // The heading over the row labels is too narrow: all others stand too far to the left.
  const first = lowest.findIndex(isColumn);
  const narrow =
    first >= 0 &&
    lowest.slice(first, last + 1).every(isColumn) &&
    lowest.slice(last + 1).every((cell) => cell === undefined || isColumn(cell));
  const aside = narrow ? Math.max(0, last + 1 - first) : 0;
  const entries: { from: number; to: number; path: GridCell[] }[] = [];
  for (let column = 0; column < grid.width; column++) {
    if (labelColumns.has(column) && !(aside > 0 && column >= first)) continue;
    const path = paths[column];
    const before = entries[entries.length - 1];
    const to = column + 1 + aside;
    if (lowest[column] && before?.to === to - 1 && lowest[column - 1] === lowest[column]) before.to++;
    else if (lowest[column] || (column > last && to <= grid.width)) entries.push({ from: to - 1, to, path });
  }
  return entries;
}

/** Headings over a grid column, from the top down. */
function pathOf(grid: Grid, header: readonly number[], column: number, votes: Votes): GridCell[] {
  const path = new Set<GridCell>();
  for (const row of header) {
    const cell = grid.slots[row][column];
    if (!cell || cell.kind === 'blank') continue;
    const { is } = votes.of(cell);
    if (is !== 'title' && is !== 'band' && is !== 'stub') path.add(cell);
  }
  return [...path];
}
