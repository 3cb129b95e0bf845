import type { ColumnEntry } from './blocks.js';
import type { FoundColumn } from './columns.js';
import type { GridCell } from './grid.js';
import type { DataRow } from './rows.js';

/** Which cell stands under which heading, and how sure that is: 1, or less where the row is not as wide as the header. */
export interface PlacedCells {
  readonly cells: ReadonlyMap<ColumnEntry, GridCell>;
  readonly confidence: number;
}

const PUSHED = 0.9;
const RAGGED = 0.8;

/**
 * Puts the cells of a row under the headings. Where the row is pushed aside, because a merged cell beside it is
 * too long, too short or missing, cells are told by their order; if not as many as headings, not at all.
 *
 * @param steady grid columns with figures in most rows, which are columns even if nothing heads them
 */
export function placeCells(
  data: DataRow,
  entries: readonly ColumnEntry[],
  found: readonly FoundColumn[],
  steady: ReadonlySet<number>,
): PlacedCells {
  const named = entries.filter(
    (entry) => entry.path.length > 0 || found.some((each) => each.entry === entry),
  );
  if (named.length === 0 || data.cells.length === 0) return { cells: new Map(), confidence: 1 };
  const [left, right] = [named[0].from, named[named.length - 1].to];
  const outside = data.cells.filter(
    ({ column, text }) => /\d/.test(text) && (column < left || column >= right),
  );
  if (outside.length > 0 || data.labelsEnd > left) {
    if (data.cells.length === named.length) {
      return { cells: new Map(named.map((entry, index) => [entry, data.cells[index]])), confidence: PUSHED };
    }
    if (data.labelsEnd > left || !outside.every(({ column }) => steady.has(column))) {
      return { cells: new Map(), confidence: RAGGED };
    }
  }
  const last = data.cells[data.cells.length - 1];
  const ragged = last.column + last.colSpan <= named[named.length - 1].from;
  return { cells: byPosition(data, named), confidence: ragged ? RAGGED : 1 };
}

/** So few rows do not make a column. */
const FEWEST_ROWS = 3;

/** Grid columns beside the labels that hold figures in at least half of the rows that have any. */
export function steadyColumns(
  rows: readonly DataRow[],
  labelColumns: ReadonlySet<number>,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { cells } of rows) {
    const figures = cells.filter(({ text, column }) => /\d/.test(text) && !labelColumns.has(column));
    if (figures.length > 0) filled++;
    for (const { column } of figures) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const fewest = Math.max(FEWEST_ROWS, filled / 2);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([column]) => column));
}

/** The cell under each heading; of several, the first with anything in it. */
function byPosition({ cells }: DataRow, entries: readonly ColumnEntry[]): Map<ColumnEntry, GridCell> {
  const taken = new Map<ColumnEntry, GridCell>();
  for (const cell of cells) {
    const entry = entries.find(({ from, to }) => cell.column >= from && cell.column < to);
    if (!entry) continue;
    const before = taken.get(entry);
    if (!before || (before.kind === 'blank' && cell.kind !== 'blank')) taken.set(entry, cell);
  }
  return taken;
}
