import { align } from './align.js';
import type { Form, FormColumn, FormHeading } from './forms.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import { nearness } from './match-labels.js';
import { isHeader, type Votes } from './votes.js';

/** Header rows, and the rows under them up to the next header. */
export interface Block {
  readonly header: readonly number[];
  readonly data: readonly number[];
  readonly entries: readonly ColumnEntry[];
}

/** A column of the file: one or more columns of the grid under one lowest heading. */
export interface ColumnEntry {
  readonly from: number;
  readonly to: number;
  /** Headings from the top down; empty where the file has none. */
  readonly path: readonly GridCell[];
}

/** A column of the form, found in the file. */
export interface FoundColumn {
  readonly entry: ColumnEntry;
  readonly column: FormColumn;
  readonly confidence: number;
}

/** Without a heading, a column is only found by its position. */
const BY_POSITION = 0.6;

/** Grid columns that hold row labels. */
export function labelColumnsOf(form: Form, grid: Grid, votes: Votes): ReadonlySet<number> {
  const columns = new Set<number>();
  let firstHeading = grid.width;
  for (let row = 0; row < grid.height; row++) {
    const header = isHeader(grid, row, votes);
    for (const cell of cellsOf(grid, row)) {
      const { is } = votes.of(cell);
      if (header && (is === 'column' || is === 'group')) firstHeading = Math.min(firstHeading, cell.column);
      if (header && is === 'stub') for (let c = 0; c < cell.colSpan; c++) columns.add(cell.column + c);
      if (!header && (is === 'row' || (is === 'band' && cell.colSpan < grid.width))) columns.add(cell.column);
    }
  }
  if (columns.size === 0 && form.rows.length === 1) {
    for (let column = 0; column < firstHeading && firstHeading < grid.width; column++) columns.add(column);
  }
  return columns;
}

/** Divides a grid into headers and what they head. Pieces without a header go on under the last one. */
export function blocksOf(grid: Grid, labelColumns: ReadonlySet<number>, votes: Votes): Block[] {
  const blocks: { header: number[]; data: number[]; entries: ColumnEntry[] }[] = [];
  let block: (typeof blocks)[number] | undefined;
  for (let row = 0; row < grid.height; row++) {
    if (isHeader(grid, row, votes)) {
      if (!block || block.data.length > 0) blocks.push((block = { header: [], data: [], entries: [] }));
      block.header.push(row);
    } else {
      if (!block) blocks.push((block = { header: [], data: [], entries: [] }));
      block.data.push(row);
    }
  }
  for (const each of blocks) each.entries = entriesOf(grid, each.header, labelColumns, votes);
  return blocks;
}

function entriesOf(
  grid: Grid,
  header: readonly number[],
  labelColumns: ReadonlySet<number>,
  votes: Votes,
): ColumnEntry[] {
  const last = Math.max(-1, ...labelColumns);
  const entries: { from: number; to: number; path: GridCell[] }[] = [];
  for (let column = 0; column < grid.width; column++) {
    if (labelColumns.has(column)) continue;
    const path: GridCell[] = [];
    for (const row of header) {
      const cell = grid.slots[row][column];
      if (!cell || cell.kind === 'blank' || path.includes(cell)) continue;
      const { is } = votes.of(cell);
      if (is !== 'title' && is !== 'band' && is !== 'stub') path.push(cell);
    }
    const before = entries[entries.length - 1];
    const lowest = path[path.length - 1];
    if (lowest && before?.to === column && before.path[before.path.length - 1] === lowest) before.to++;
    else if (lowest || column > last) entries.push({ from: column, to: column + 1, path });
  }
  return entries;
}

/** Finds the columns of a band among those of a block. */
export function findColumns(
  entries: readonly ColumnEntry[],
  columns: readonly FormColumn[],
  votes: Votes,
): FoundColumn[] {
  const fits = entries.map((entry) => columns.map((column) => fitColumn(entry, column, votes)));
  const pairs = align(entries.length, columns.length, (i, j) => fits[i][j].value, 0.8);
  const found = pairs.flatMap((j, i) =>
    j < 0 ? [] : [{ entry: entries[i], column: columns[j], confidence: fits[i][j].confidence }],
  );
  return [...found, ...byPosition(entries, columns, pairs)];
}

function fitColumn(
  entry: ColumnEntry,
  column: FormColumn,
  votes: Votes,
): { value: number; confidence: number } {
  for (let at = entry.path.length - 1; at >= 0; at--) {
    const { columns } = votes.of(entry.path[at]);
    if (columns.length === 0) continue;
    const confidence = columns.find(({ item }) => item === column)?.confidence ?? 0;
    if (confidence === 0) return { value: 0, confidence };
    const above = entry.path.slice(0, at);
    if (above.length === 0 || column.above.length === 0) return { value: confidence * 0.9, confidence };
    const agreeing = column.above.filter((heading) => above.some((cell) => named(cell, heading))).length;
    const contradicted = above.some(
      (cell) => votes.of(cell).is === 'group' && !column.above.some((heading) => named(cell, heading)),
    );
    if (contradicted) return { value: confidence * 0.5, confidence: confidence * 0.6 };
    return { value: confidence * (0.9 + 0.1 * (agreeing / column.above.length)), confidence };
  }
  return { value: 0, confidence: 0 };
}

function named({ label }: GridCell, { keys }: FormHeading): boolean {
  return keys.some((key) => key === label.key || key === label.plain || nearness(key, label.key) > 0.75);
}

/** Columns without a heading, where exactly as many are missing between two that were found. */
function byPosition(
  entries: readonly ColumnEntry[],
  columns: readonly FormColumn[],
  pairs: readonly number[],
): FoundColumn[] {
  const found: FoundColumn[] = [];
  for (let i = 0; i < entries.length;) {
    let end = i;
    while (end < entries.length && pairs[end] < 0 && entries[end].path.length === 0) end++;
    const from = i === 0 ? 0 : pairs[i - 1] + 1;
    const to = end === entries.length ? columns.length : pairs[end];
    if (end > i && (i === 0 || from > 0) && to - from === end - i) {
      for (let k = 0; k < end - i; k++) {
        found.push({ entry: entries[i + k], column: columns[from + k], confidence: BY_POSITION });
      }
    }
    i = Math.max(end, i + 1);
  }
  return found;
}
