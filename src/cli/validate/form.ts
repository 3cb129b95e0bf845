import type { Figure, ReportDocument, TableGrid } from '../../document/index.js';
import { STANDARDS, type Standard, type StandardTable } from '../../standards/index.js';
import { recogniseForm } from '../recognise/recognise-form.js';
import type { RecognisedForm } from '../recognise/recognised.js';

/** A table of the document that was recognised as one of an official form, with figures by the form's ids. */
export class Form {
  readonly standard: Standard;
  /** Table id in the standard. */
  readonly id: string;
  readonly table: StandardTable;
  /** False if another format has a table of the same labels. */
  readonly distinctive: boolean;
  /** JSON Pointer to the table. */
  readonly pointer: string;

  constructor(
    readonly grid: TableGrid,
    readonly labels: RecognisedForm,
    private readonly document: ReportDocument,
  ) {
    this.standard = STANDARDS[labels.standard]!;
    this.table = labels.table;
    this.id = labels.table.id;
    this.distinctive = labels.also.length === 0;
    this.pointer = document.pointerOf(grid.table);
  }

  get caption(): string {
    return this.grid.table.caption || this.table.caption;
  }

  /** The figure at a row and column of the form. */
  figure(row: string, column: string): Figure | undefined {
    const { rows, columns } = this.labels;
    if (!rows.has(row) || !columns.has(column)) return undefined;
    return this.document.figures.get(`${this.grid.table.id}/${rows.get(row)}/${columns.get(column)}`);
  }

  /** Its number; undefined if the form does not have it, or it is unknown. "/" counts nothing. */
  value(row: string, column: string): number | undefined {
    const figure = this.figure(row, column);
    return figure?.absence === 'not-applicable' ? 0 : (figure?.value ?? undefined);
  }

  /** The sum of figures; undefined as soon as one of them is unknown. */
  sum(rows: readonly string[], columns: readonly string[]): number | undefined {
    let sum = 0;
    for (const row of rows)
      for (const column of columns) {
        const value = this.value(row, column);
        if (value === undefined) return undefined;
        sum += value;
      }
    return sum;
  }

  /** Rows of the form that begin with an id and a point: `3.3` has 3.3.1 to 3.3.8; itself if it has none. */
  under(row: string): string[] {
    const inner = [...this.labels.rows.keys()].filter((id) => id.startsWith(`${row}.`));
    return inner.length > 0 ? inner : [row];
  }
}

/** All tables of a document that are of an official form, in the order of the document. */
export function formsOf(document: ReportDocument): Form[] {
  return [...document.tables.keys()].flatMap((id) => {
    const grid = document.grid(id);
    const labels = grid && recogniseOnce(grid);
    return grid && labels && STANDARDS[labels.standard] ? [new Form(grid, labels, document)] : [];
  });
}

const MOST = 100;
const known = new Map<string, RecognisedForm | undefined>();

/** The same form comes again in every report of a folder: what was recognised is kept by ids and labels. */
function recogniseOnce(grid: TableGrid): RecognisedForm | undefined {
  const signature = JSON.stringify(
    grid.bands.map(({ label, stub, columns, headings, rows }) => [
      label,
      stub,
      columns.map((column) => column.id),
      headings.map((level) => level.map((heading) => [heading.label, heading.from, heading.to])),
      rows.map((row) => [row.id, row.label, row.depth, row.cells.length]),
    ]),
  );
  if (!known.has(signature)) {
    if (known.size >= MOST) known.clear();
    known.set(signature, recogniseForm(grid));
  }
  return known.get(signature);
}
