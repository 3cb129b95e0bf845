import type { Cell, Column, Row, TableJson } from '../../../document/index.js';
import { mendCell } from '../../recognise/normalise.js';
import type { SourceCell, SourceTable } from '../source.js';
import { cellJson } from './cell-to-json.js';
import { withoutSerial } from './serial-numbers.js';

/** A place of the grid that a cell covers. */
interface Slot {
  readonly cell: SourceCell;
  readonly text: string;
}

/** No table of a report comes near this. */
const MAX_COLUMNS = 200;

/**
 * A table that is no official form as a table of the document: headings by its spans, ids generated.
 *
 * @returns with it, whether a column was left out that only counts the rows
 */
export function plainTable(
  table: SourceTable,
  id: string,
  caption: string,
): { json: TableJson; uncounted: boolean } {
  const whole = gridOf(table);
  const named = withoutSerial(whole);
  const grid = named?.grid ?? whole;
  const width = Math.max(0, ...grid.map((row) => row.length));
  const header = headerRows(grid);
  const stubs = stubColumns(grid, header, width);
  const stub = grid[0]?.[0]?.text ?? '';
  const json: TableJson = {
    type: 'table',
    id,
    caption,
    ...(header > 0 && stub && { stub }),
    columns: columnTree(grid, header, 0, stubs, width),
    rows: rowTree(grid, header, stubs, width),
  };
  return { json, uncounted: named?.dropped ?? false };
}

function gridOf(table: SourceTable): Slot[][] {
  const grid: Slot[][] = table.rows.map(() => []);
  table.rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row) {
      while (grid[top][column]) column++;
      const slot = { cell, text: mendCell(cell.text).text };
      const right = Math.min(column + cell.colSpan, MAX_COLUMNS);
      for (let r = top; r < Math.min(top + cell.rowSpan, grid.length); r++)
        for (let c = column; c < right; c++) grid[r][c] ??= slot;
      column = right;
    }
  });
  return grid.filter((row) => row.some(({ text } = { text: '' } as Slot) => text !== ''));
}

/** Rows of headings: as many as the first cell spans, and at least one if it has no numbers. */
function headerRows(grid: readonly Slot[][]): number {
  const first = grid[0]?.[0];
  if (!first) return 0;
  const spanned = grid.filter((row) => row[0] === first).length;
  const isHeading = grid[0].every((slot) => !slot || !isNumber(slot.text));
  return isHeading ? Math.min(spanned, grid.length - 1) : 0;
}

/** Columns of row headings: the first, and those beside it as long as the one before spans several of their rows. */
function stubColumns(grid: readonly Slot[][], header: number, width: number): number {
  let stubs = 1;
  while (
    stubs < width - 1 &&
    grid
      .slice(header)
      .some((row, at, body) => at > 0 && row[stubs - 1] && row[stubs - 1] === body[at - 1][stubs - 1]) &&
    grid.slice(header).every((row) => !row[stubs] || !isNumber(row[stubs].text))
  )
    stubs++;
  return stubs;
}

function columnTree(
  grid: readonly Slot[][],
  header: number,
  level: number,
  from: number,
  to: number,
): Column[] {
  const columns: Column[] = [];
  for (let start = from; start < to;) {
    const slot = grid[level]?.[start];
    let end = start + 1;
    if (level < header) while (end < to && slot && grid[level][end] === slot) end++;
    let below = level + 1;
    while (below < header && grid[below][start] === slot) below++;
    const label = level < header ? (slot?.text ?? '') : '';
    if (end - start > 1 && below < header)
      columns.push({ label, columns: columnTree(grid, header, below, start, end) });
    else for (let column = start; column < end; column++) columns.push({ id: `c${column}`, label });
    start = end;
  }
  return columns;
}

function rowTree(grid: readonly Slot[][], header: number, stubs: number, width: number): Row[] {
  const rows: Row[] = [];
  /** The open heading rows, one for each column of row headings but the last. */
  const open: { slot: Slot | undefined; rows: Row[] }[] = [];
  grid.slice(header).forEach((line, index) => {
    let target = rows;
    for (let column = 0; column < stubs - 1; column++) {
      const slot = line[column];
      // A heading that goes on to the right heads no rows of its own.
      if (slot === line[column + 1]) break;
      if (!open[column] || open[column].slot !== slot) {
        const heading: Row = { label: slot?.text ?? '', rows: [] };
        target.push(heading);
        open.length = column;
        open.push({ slot, rows: heading.rows! });
      }
      target = open[column].rows;
    }
    const cells: Cell[] = [];
    for (let column = stubs; column < width; column++) {
      const slot = line[column];
      // What spans several columns or rows is said once.
      const first = slot !== line[column - 1] && slot !== grid[header + index - 1]?.[column];
      cells.push(slot && first ? cellJson(slot.text) : null);
    }
    target.push({ id: `r${index + 1}`, label: line[stubs - 1]?.text ?? '', cells });
  });
  return rows;
}

function isNumber(text: string): boolean {
  return /^[-+]?[0-9][0-9,.]*%?$/.test(text);
}
