import type {
  Figure,
  GridBand,
  GridHeading,
  GridRow,
  ReportDocument,
  RichText,
  TableGrid,
} from '../../document/index.js';
import type { Problem } from '../../document/problems.js';
import { figureText } from '../../internal/format.js';
import { directionOf } from '../../document/language.js';

/**
 * A statistics table as a page shows it: ids, `headers` lists, spans, texts and numbered notes. Pure: it knows
 * neither the DOM nor the words of the interface, which the view says.
 */
export interface TableModel {
  readonly caption: string;
  readonly summary?: string;
  /** Unit of the whole table, `''` if it has none. */
  readonly unit: string;
  /** Where the figures come from. */
  readonly source?: string;
  /** BCP 47 tag and direction of the report's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language that numbers are grouped for. */
  readonly language: string;
  /** Grid columns with the row headings and, if `unitPerRow`, the units. */
  readonly columns: number;
  readonly unitPerRow: boolean;
  /** True if the reader may sort the rows: order carries no meaning and there are no groups. */
  readonly sortable: boolean;
  readonly bands: readonly BandModel[];
  /** Footnotes and failed checks in reading order. */
  readonly notes: readonly NoteModel[];
  /** Notes on the whole table. */
  readonly remarks: readonly RichText[];
  /** True if every row heading is short enough to stay on one line. */
  readonly hasShortStub: boolean;
  /** What needs a word of explanation under the table. */
  readonly hasComputed: boolean;
  readonly hasBlank: boolean;
  /** The document that remarks take their figures from. */
  readonly document?: ReportDocument;
}

/** A part of the table with column headings of its own. */
export interface BandModel {
  readonly id: string;
  /** Heading over the whole width. */
  readonly label?: string;
  readonly stub: string;
  readonly stubId: string;
  readonly unitId: string;
  /** Header rows from the top; at least one. */
  readonly headings: readonly (readonly HeadingModel[])[];
  readonly rows: readonly RowModel[];
  /** The same rows in row groups: each top-level heading with those under it; long lists in slices. */
  readonly bodies: readonly (readonly RowModel[])[];
}

/** A column heading. */
export interface HeadingModel {
  readonly id: string;
  readonly label: string;
  /** Unit to be written behind the label, `''` if it is clear without. */
  readonly unit: string;
  readonly total: boolean;
  /** True if it is the first of a group of columns, so that a line sets it apart. */
  readonly edge: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope: 'col' | 'colgroup';
  /** Ids of the headings above it. */
  readonly headers: string;
  /** Index of its column if it is a lowest heading. */
  readonly column?: number;
  /** Notes that it refers to. */
  readonly marks: readonly MarkModel[];
}

/** A row: its heading and its cells. */
export interface RowModel {
  readonly id: string;
  readonly label: string;
  /** Row headings from the top of the tree down to this one. */
  readonly path: readonly string[];
  readonly depth: number;
  readonly unit: string;
  readonly total: boolean;
  /** True if rows stand under this heading. */
  readonly group: boolean;
  /** True if the report prints none of its figures: the sign stands at the heading, once. */
  readonly computed: boolean;
  /** Ids of the headings above it. */
  readonly headers: string;
  readonly marks: readonly MarkModel[];
  /** Empty on a heading row without figures. */
  readonly cells: readonly CellModel[];
}

/** How a cell looks and reads. A printed zero is a number. */
export type CellKind = 'number' | 'words' | 'blank' | 'not-applicable';

/** A figure in its place. */
export interface CellModel {
  readonly figure: Figure;
  readonly kind: CellKind;
  /** As printed, or the number grouped for the reader; `''` for a blank. */
  readonly text: string;
  /** Its unit, if it is not that of its column, row or table. */
  readonly unit: string;
  /** True in a column of totals. */
  readonly total: boolean;
  /** True in the first column of a group. */
  readonly edge: boolean;
  readonly colSpan: number;
  /** Ids of its headings, columns first; `''` where `scope` says it all. */
  readonly headers: string;
  readonly marks: readonly MarkModel[];
}

/** A place that refers to a note. */
export interface MarkModel {
  readonly id: string;
  readonly note: NoteModel;
}

/** A footnote, or what a check found. */
export interface NoteModel {
  readonly id: string;
  /** From 1, in reading order. */
  readonly number: number;
  /** The footnote in the report's words. */
  readonly text?: string;
  /** The failed check, and the rule in the words of its source. */
  readonly problem?: Problem;
  readonly rule?: string;
}

/**
 * Lays out what the view of a table needs.
 *
 * @param grid the table as rows and columns
 * @param document where it comes from; tells of failed checks
 * @param language the reader's language, which numbers are grouped for
 */
export function tableModel(
  grid: TableGrid,
  document: ReportDocument | undefined,
  language: string,
): TableModel {
  const notes = new NoteList();
  const { table, unit, unitPerRow } = grid;
  const grouped = grid.bands.some((band) => band.rows.some((row) => row.group));
  const banded = grid.bands.length > 1 || grid.bands.some((band) => band.label);
  // In a table of one header row and no groups `scope` is enough; ten thousand rows stay light.
  const explicit = banded || grouped || grid.bands.some((band) => band.headings.length > 1);
  const width = grid.width;
  const bands = grid.bands.map((band, index) =>
    bandModel(band, index, { document, language, explicit, width, unit, notes }),
  );
  const figures = grid.bands.flatMap((band) => band.rows.flatMap((row) => row.cells));
  const lang = document?.lang ?? 'zh-Hans';
  return {
    caption: table.caption,
    summary: table.summary,
    unit,
    source: table.source,
    lang,
    dir: directionOf(lang),
    language,
    columns: width + (unitPerRow ? 2 : 1),
    unitPerRow,
    sortable: table.order === 'free' && !grouped && !banded,
    bands,
    notes: notes.list,
    remarks: table.notes ?? [],
    hasShortStub: bands.every((band) => [band.stub, ...band.rows.map((row) => row.label)].every(isShort)),
    hasComputed: figures.some((figure) => figure.computed),
    hasBlank: figures.some((figure) => figure.absence === 'blank' && !figure.printed),
    document,
  };
}

/** Characters of a row heading that fit beside the figures on a phone. */
const SHORT = 6;

function isShort(label: string): boolean {
  return label.length <= SHORT;
}

interface Surroundings {
  readonly document?: ReportDocument;
  readonly language: string;
  readonly explicit: boolean;
  /** Columns of the widest band. */
  readonly width: number;
  readonly unit: string;
  readonly notes: NoteList;
}

function bandModel(band: GridBand, index: number, around: Surroundings): BandModel {
  const id = `b${index}`;
  const count = band.columns.length;
  // Columns of a narrower band share the width of the widest.
  const edge = (column: number): number => (count ? Math.round((column * around.width) / count) : 0);
  const span = (from: number, to: number): number => edge(to) - edge(from);
  const over = band.label ? [id] : [];
  /** Ids of the headings over a column, from the top. */
  const columnIds: string[][] = band.columns.map(() => [...over]);
  const edges = groupEdges(band);
  const headings = band.headings.map((row, level) =>
    row.map((heading) => {
      const lowest = level + heading.rowSpan === band.headings.length;
      return headingModel(
        heading,
        `${id}-c${level}-${heading.from}`,
        lowest,
        edges.has(heading.from),
        columnIds,
        span,
        around,
      );
    }),
  );
  const rowIds: string[] = [];
  const rows = band.rows.map((row, at): RowModel => {
    rowIds.length = row.depth;
    const above = [...over, ...rowIds];
    const rowId = `${id}-r${at}`;
    rowIds.push(rowId);
    const rowHeaders = rowIds.join(' ');
    // Before those of its cells, so that notes are numbered as they are read.
    const marks = around.notes.refer(row.note, rowId);
    const cells = row.cells.map((figure, column): CellModel => {
      const cellId = `${rowId}-${column}`;
      return {
        figure,
        kind: kindOf(figure),
        text: figureText(figure, around.language),
        unit: unitBeside(figure, band.columns[column]?.unit || row.unit || around.unit),
        total: band.columns[column]?.total === true,
        edge: edges.has(column),
        colSpan: span(column, column + 1),
        headers: around.explicit ? `${(columnIds[column] ?? []).join(' ')} ${rowHeaders}`.trim() : '',
        marks: cellMarks(figure, cellId, around),
      };
    });
    return {
      ...rowFacts(row),
      id: rowId,
      headers: above.join(' '),
      marks,
      cells,
    };
  });
  return {
    id,
    label: band.label,
    stub: band.stub,
    stubId: `${id}-stub`,
    unitId: `${id}-unit`,
    headings,
    rows,
    bodies: bodiesOf(rows),
  };
}

/** Columns that begin a group: a heading over several columns starts there, or ended just before. */
function groupEdges(band: GridBand): Set<number> {
  const edges = new Set<number>();
  for (const heading of band.headings.reduce((all, row) => all.concat(row), [] as GridHeading[])) {
    if (heading.to - heading.from > 1) edges.add(heading.from).add(heading.to);
  }
  edges.delete(0);
  return edges;
}

/** Rows of one row group: enough for a screenful or two, so that the first slice is there at once. */
const SLICE = 100;

/** Rows in row groups of at most `SLICE`. */
export function bodiesOf(rows: readonly RowModel[]): RowModel[][] {
  const bodies: RowModel[][] = [];
  let body: RowModel[] = [];
  let grouped = false;
  for (const row of rows) {
    if (row.depth === 0 && body.length && (grouped || row.group)) body = [];
    if (row.depth === 0) grouped = row.group;
    if (body.length === SLICE) body = [];
    if (body.length === 0) bodies.push(body);
    body.push(row);
  }
  return bodies.length ? bodies : [[]];
}

function rowFacts({ label, path, depth, unit, total, group, cells }: GridRow) {
  const computed = cells.length > 0 && cells.every((figure) => figure.computed);
  return { label, path, depth, unit, total, group, computed };
}

/** Makes a column heading and enters its id into the lists of the columns under it. */
function headingModel(
  heading: GridHeading,
  id: string,
  lowest: boolean,
  edge: boolean,
  columnIds: string[][],
  span: (from: number, to: number) => number,
  around: Surroundings,
): HeadingModel {
  const { from, to, label, unit, total, rowSpan, note } = heading;
  const headers = (columnIds[from] ?? []).join(' ');
  for (let column = from; column < to; column++) columnIds[column].push(id);
  return {
    id,
    label,
    unit: namesUnit(label, unit) ? '' : unit,
    total,
    edge,
    colSpan: span(from, to),
    rowSpan,
    scope: to - from > 1 ? 'colgroup' : 'col',
    headers,
    column: lowest ? from : undefined,
    marks: around.notes.refer(note, id),
  };
}

/** True if a heading has its unit in brackets already, as official forms print it. */
function namesUnit(label: string, unit: string): boolean {
  const brackets = label.match(/[（(][^（()）]*[）)]/g) ?? [];
  return brackets.some((text) => text.includes(unit));
}

function kindOf(figure: Figure): CellKind {
  switch (figure.absence) {
    case 'not-applicable':
      return 'not-applicable';
    case 'in-words':
      return 'words';
    case 'blank':
      return figure.printed ? 'words' : 'blank';
    default:
      return 'number';
  }
}

/** A cell names its unit only where the headings would say another. */
function unitBeside(figure: Figure, expected: string): string {
  return figure.value === null || figure.unit === expected ? '' : figure.unit;
}

function cellMarks(figure: Figure, id: string, { document, notes }: Surroundings): MarkModel[] {
  const marks = notes.refer(figure.note, id);
  for (const { problem, rule } of document?.failuresAt(figure.id) ?? []) {
    if (problem)
      marks.push(
        notes.mark(`${problem.code} ${problem.values.join(' ')} ${rule ?? ''}`, { problem, rule }, id),
      );
  }
  return marks;
}

/** Numbers notes as they come; the same words have the same number. */
class NoteList {
  readonly list: NoteModel[] = [];
  private readonly known = new Map<string, NoteModel>();

  /** The mark of a footnote, if there is one. */
  refer(text: string | undefined, place: string): MarkModel[] {
    return text ? [this.mark(`text ${text}`, { text }, place)] : [];
  }

  mark(key: string, what: Pick<NoteModel, 'text' | 'problem' | 'rule'>, place: string): MarkModel {
    let note = this.known.get(key);
    if (!note) {
      const number = this.list.length + 1;
      note = { id: `note-${number}`, number, ...what };
      this.known.set(key, note);
      this.list.push(note);
    }
    return { id: `${place}-note-${note.number}`, note };
  }
}
