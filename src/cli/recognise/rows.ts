import { align } from './align.js';
import type { Form, FormRow } from './forms.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import type { Votes } from './votes.js';

/** A row under a header, with what labels it. */
export interface DataRow {
  readonly row: number;
  /** Label cells from left to right, bands left out; the last one is the row's own. */
  readonly path: readonly GridCell[];
  /** False if all its labels span it from rows above. */
  readonly own: boolean;
  /** True if its label spans the table to its end: it is a heading, and not a row that lost its cells. */
  readonly alone: boolean;
  /** The grid column after its last label. */
  readonly labelsEnd: number;
  /** The other cells that begin in it, from left to right. */
  readonly cells: readonly GridCell[];
}

/** A row of the form, found in the file. */
export interface FoundRow {
  readonly item: FormRow;
  readonly confidence: number;
}

/** Labels of the form that fit less are not taken for it. */
const LEAST = 0.55;
/** The headings beside the row are those of another row of the form. */
const CONTRADICTED = 0.6;

/** A label is sure enough to be one where figures should stand. */
const SURE = 0.9;

/** Reads the labels of a row. */
export function readRow(grid: Grid, row: number, labelColumns: ReadonlySet<number>, votes: Votes): DataRow {
  const path: GridCell[] = [];
  const others: GridCell[] = [];
  let labelsEnd = 0;
  for (const cell of cellsOf(grid, row)) {
    const { is, confidence } = votes.of(cell);
    // A merged cell above that is too long or too short pushes the whole row aside.
    const pushed = cell.row === row && is === 'row' && confidence >= SURE && others.every(isBlank);
    if (cell.kind === 'text' && (labelColumns.has(cell.column) || pushed)) {
      labelsEnd = cell.column + cell.colSpan;
      if (is !== 'band') path.push(cell);
    } else if (cell.row === row) {
      others.push(cell);
    }
  }
  const cells = others.filter((cell) => cell.kind !== 'blank' || !labelColumns.has(cell.column));
  const own = path.some((cell) => cell.row === row);
  return { row, path, own, alone: labelsEnd >= grid.width, labelsEnd, cells };
}

function isBlank({ kind }: GridCell): boolean {
  return kind === 'blank';
}

/** Finds the rows of the form among those of a file: by label, headings, and order. */
export function findRows(form: Form, rows: readonly DataRow[], votes: Votes): (FoundRow | undefined)[] {
  if (form.rows.length === 1 && form.rows[0].label === '') return findUnlabelled(form.rows[0], rows);
  const places = new Map(form.rows.map((item, index) => [item, index]));
  const fits = rows.map(({ path, own, alone }) => {
    const fit = new Map<number, number>();
    if (!own) return fit;
    const above = path.slice(0, -1).map((cell) => votes.of(cell).rows.map(({ item }) => item));
    for (const { item, confidence } of votes.of(path[path.length - 1]).rows) {
      // （六）其他处理 has figures in one form, and is a heading without any in the next.
      if (alone && !item.heading) continue;
      const contradicted = above.some(
        (items) => items.length > 0 && !items.some((each) => item.above.includes(each)),
      );
      const value = confidence * (contradicted ? CONTRADICTED : 1);
      if (value >= LEAST) fit.set(places.get(item)!, value);
    }
    return fit;
  });
  const pairs = align(rows.length, form.rows.length, (i, j) => fits[i].get(j) ?? 0);
  return pairs.map((j, i) => (j < 0 ? undefined : { item: form.rows[j], confidence: fits[i].get(j)! }));
}

/** The only row of a form has no label: it is the first with figures, or the first at all. */
function findUnlabelled(item: FormRow, rows: readonly DataRow[]): (FoundRow | undefined)[] {
  const candidates = rows.filter(
    ({ cells }) => cells.length > 1 && cells.every(({ kind }) => kind !== 'text'),
  );
  const first = candidates.find(({ cells }) => cells.some(({ kind }) => kind === 'value')) ?? candidates[0];
  return rows.map((row) => (row === first ? { item, confidence: 1 } : undefined));
}
