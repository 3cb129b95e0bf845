import type { StandardId } from '../../standards/standard.js';
import type { Place } from '../import/source.js';
import { blocksOf, labelColumnsOf, type Block, type ColumnEntry } from './blocks.js';
import { findColumns, type FoundColumn } from './columns.js';
import type { Form, FormRow } from './forms.js';
import type { Grid } from './grid.js';
import { mendCell } from './normalise.js';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from './recognised.js';
import { makeRow } from './make-row.js';
import { steadyColumns } from './place-cells.js';
import { findRows, readRow, type DataRow, type FoundRow } from './rows.js';
import { Votes } from './votes.js';

/** A form laid over a table. */
export interface Fitting {
  readonly form: Form;
  readonly recognised: RecognisedTable;
  /** How many labels of the form were found. */
  readonly labels: number;
  /** Share of the table's own rows and columns that the form explains. */
  readonly explained: number;
}

/** Lays a form over a table: which of its rows and columns are which of the form's. */
export function fitForm(form: Form, grid: Grid): Fitting {
  const votes = new Votes(form.index);
  const labelColumns = labelColumnsOf(form, grid, votes);
  const blocks = blocksOf(grid, labelColumns, votes);
  const rows = blocks.flatMap((block) =>
    block.data.map((row) => ({ block, ...readRow(grid, row, labelColumns, votes) })),
  );
  const found = findRows(form, rows, votes);
  const columns = new ColumnFinder(form, blocks, votes);
  const used = new Set<Place>();

  const recognised: RecognisedRow[] = [];
  let inherited: Block | undefined;
  const steady = steadyColumns(rows, labelColumns);
  rows.forEach((data, index) => {
    if (data.block.header.length > 0) inherited = data.block;
    const row = found[index];
    const band = row?.item.band ?? bandOf(found, index);
    const under = data.block.header.length > 0 ? data.block : (inherited ?? data.block);
    const made = makeRow(data, row, columns.of(under, band), steady, used);
    if (made) recognised.push(made);
  });

  const foundColumns = columns.found();
  const missingColumns = form.columns.filter(({ id, band }) => !foundColumns.has(`${band}/${id}`));
  const byItem = new Map<FormRow, number>();
  for (const row of found) if (row) byItem.set(row.item, row.confidence);
  const wanted = form.rows.filter(({ heading }) => !heading);
  const missingRows = wanted.filter((item) => !byItem.has(item));
  const sum =
    wanted.reduce((total, item) => total + (byItem.get(item) ?? 0), 0) +
    [...foundColumns.values()].reduce((total, confidence) => total + confidence, 0);
  markLabels(grid, blocks, rows, votes, used);
  const printed = columns.printed(used);
  const own = recognised.filter(({ id }) => id === undefined).length;
  const ownColumns = printed.filter(({ id }) => id === undefined).length;
  const labels = byItem.size + foundColumns.size;
  return {
    form,
    labels,
    explained: labels / Math.max(1, labels + own + ownColumns),
    recognised: {
      standard: form.standard,
      also: [] as StandardId[],
      table: form.table,
      confidence: sum / (wanted.length + form.columns.length),
      columns: printed,
      rows: recognised,
      missingRows: missingRows.map(({ id }) => id),
      missingColumns: [...new Set(missingColumns.map(({ id }) => id))],
      rest: restOf(grid, used),
    },
  };
}

/** Columns of blocks, found once for each band. */
class ColumnFinder {
  readonly #known = new Map<Block, Map<number, FoundColumn[]>>();

  constructor(
    private readonly form: Form,
    private readonly blocks: readonly Block[],
    private readonly votes: Votes,
  ) {}

  /** What stands over the cells of a block, read as the columns of a band. */
  of(block: Block, band: number): { entries: readonly ColumnEntry[]; found: readonly FoundColumn[] } {
    let bands = this.#known.get(block);
    if (!bands) this.#known.set(block, (bands = new Map()));
    let found = bands.get(band);
    if (!found) {
      const columns = this.form.columns.filter((column) => column.band === band);
      bands.set(band, (found = findColumns(block, columns, this.votes)));
    }
    return { entries: block.entries, found };
  }

  /** Confidence of the columns that have been asked for, by `band/id`. A header without rows counts too. */
  found(): Map<string, number> {
    if (this.#known.size === 0) for (const block of this.blocks) this.of(block, 0);
    const best = new Map<string, number>();
    for (const bands of this.#known.values()) {
      for (const { column, confidence } of [...bands.values()].flat()) {
        const name = `${column.band}/${column.id}`;
        best.set(name, Math.max(best.get(name) ?? 0, confidence));
      }
    }
    return best;
  }

  /** Columns as printed. Marks their headings as used. */
  printed(used: Set<Place>): RecognisedColumn[] {
    const columns: RecognisedColumn[] = [];
    for (const block of this.blocks) {
      const found = [...(this.#known.get(block)?.values() ?? [])].flat();
      for (const entry of block.entries) {
        const lowest = entry.path[entry.path.length - 1];
        if (!lowest) continue;
        const match = found.find((each) => each.entry === entry);
        used.add(lowest.place);
        columns.push({
          ...(match && { id: match.column.id }),
          label: mendCell(lowest.text).text,
          confidence: match?.confidence ?? 0,
          place: lowest.place,
        });
      }
    }
    return columns;
  }
}

/** The band of the nearest found row above, or else below. */
function bandOf(found: readonly (FoundRow | undefined)[], index: number): number {
  for (let i = index; i >= 0; i--) if (found[i]) return found[i]!.item.band;
  return found.slice(index).find((row) => row !== undefined)?.item.band ?? 0;
}

/** Marks all labels of the form: titles, bands, stubs, groups, repeated headings. */
function markLabels(
  grid: Grid,
  blocks: readonly Block[],
  rows: readonly DataRow[],
  votes: Votes,
  used: Set<Place>,
): void {
  const header = new Set(blocks.flatMap((block) => block.header));
  for (const line of grid.slots) {
    for (const cell of line) {
      if (!cell || used.has(cell.place)) continue;
      const { is } = votes.of(cell);
      if (is === 'title' || is === 'band' || is === 'stub') used.add(cell.place);
      if (header.has(cell.row) && (is === 'group' || is === 'column')) used.add(cell.place);
    }
  }
  for (const { path } of rows) for (const cell of path) if (votes.of(cell).is === 'row') used.add(cell.place);
}

function restOf(grid: Grid, used: ReadonlySet<Place>): { text: string; place: Place }[] {
  const rest = new Map<Place, string>();
  for (const line of grid.slots) {
    for (const cell of line) {
      if (cell && cell.kind !== 'blank' && !used.has(cell.place)) rest.set(cell.place, cell.text.trim());
    }
  }
  return [...rest].map(([place, text]) => ({ text, place }));
}
