import type { StandardId } from '../../standards/standard.js';
import type { SourceTable } from '../import/source.js';
import type { Fitting } from './fit-form.js';
import { layOut, stack, type Grid } from './grid.js';
import { recogniseGrid } from './recognise-table.js';
import type { RecognisedTable } from './recognised.js';
import { splitForms } from './split.js';

/** An official table, and the tables of the file that it stands in. */
export interface Recognition {
  /** Indexes in the list given: several, if page breaks cut the table. */
  readonly tables: readonly number[];
  readonly recognised: RecognisedTable;
}

/** A piece of a table of the file: all of it, unless it holds several official tables. */
interface Piece {
  readonly table: number;
  readonly grid: Grid;
  readonly fitting?: Fitting;
}

interface Found {
  readonly pieces: readonly Piece[];
  readonly grid: Grid;
  readonly fitting: Fitting;
}

/**
 * Recognises tables that follow each other: joins the pieces of one, parts those that hold several, and where a
 * table fits two standards takes that of the others. Tables that are not in the result are none of a form.
 */
export function recogniseTables(tables: readonly SourceTable[]): Recognition[] {
  const pieces = tables.flatMap((table, index): Piece[] => {
    const grid = layOut(table);
    return grid
      ? splitForms(grid).map((part) => ({ table: index, grid: part, fitting: recogniseGrid(part) }))
      : [];
  });
  const found: Found[] = [];
  for (let index = 0; index < pieces.length;) {
    const next = joinFrom(pieces, index);
    if (next.fitting) found.push({ pieces: next.pieces, grid: next.grid, fitting: next.fitting });
    index += next.pieces.length;
  }
  const common = commonStandard(found);
  const left = new Set(pieces.filter((piece) => !found.some((each) => each.pieces.includes(piece))));
  return found.map(({ pieces: parts, grid, fitting }) => {
    const { recognised } = fitting;
    const settled =
      common && recognised.also.includes(common)
        ? (recogniseGrid(grid, common)?.recognised ?? recognised)
        : recognised;
    const tables = [...new Set(parts.map(({ table }) => table))];
    const others = [...left].filter(({ table }) => tables.includes(table));
    for (const piece of others) left.delete(piece);
    const rest = [...settled.rest, ...others.flatMap((piece) => textsOf(piece.grid))];
    return { tables, recognised: { ...settled, rest } };
  });
}

/** A form is complete enough that nothing of it follows. */
const COMPLETE = 0.95;

/** The piece at `index`, with as many of those after it as make it a fuller table. */
function joinFrom(
  pieces: readonly Piece[],
  index: number,
): { pieces: Piece[]; grid: Grid; fitting?: Fitting } {
  const first = pieces[index];
  const joined = { pieces: [first], grid: first.grid, fitting: first.fitting };
  for (let at = index + 1; at < pieces.length; at++) {
    const next = pieces[at];
    const before = joined.fitting?.recognised.confidence ?? 0;
    const alone = next.fitting?.recognised.confidence ?? 0;
    if (before >= COMPLETE || alone >= COMPLETE || next.grid.width !== joined.grid.width) break;
    const grid = under(joined.grid, next.grid);
    const fitting = recogniseGrid(grid);
    const labels = Math.max(joined.fitting?.labels ?? 0, next.fitting?.labels ?? 0);
    if (!fitting || fitting.labels < labels + 2 || fitting.recognised.confidence <= Math.max(before, alone))
      break;
    joined.pieces.push(next);
    Object.assign(joined, { grid, fitting });
  }
  return joined;
}

function under(one: Grid, other: Grid): Grid {
  return stack([one, other].map((grid) => ({ grid, from: 0, to: grid.height, left: 0, right: grid.width })));
}

/** The standard of most labels among tables that fit one only. */
function commonStandard(found: readonly Found[]): StandardId | undefined {
  const labels = new Map<StandardId, number>();
  for (const { fitting } of found) {
    const { standard, also } = fitting.recognised;
    if (also.length === 0) labels.set(standard, (labels.get(standard) ?? 0) + fitting.labels);
  }
  return [...labels].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function textsOf(grid: Grid): RecognisedTable['rest'] {
  const cells = new Set(grid.slots.flat());
  return [...cells].flatMap((cell) =>
    cell && cell.kind !== 'blank' ? [{ text: cell.text.trim(), place: cell.place }] : [],
  );
}
