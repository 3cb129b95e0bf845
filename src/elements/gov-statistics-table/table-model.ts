import type {
  Figure,
  GridBand,
  GridHeading,
  GridRow,
  ReportDocument,
  TableGrid,
} from '../../document/index.js';
import { directionOf, type Language } from '../../document/language.js';
import { figureText } from '../../internal/format.js';
import { Notes } from '../../internal/notes.js';

/** A statistics table as a page shows it: ids, `headers` lists, spans, texts, notes. Pure: it knows no DOM. */
export interface TableModel {
  readonly grid: TableGrid;
  readonly document?: ReportDocument;
  /** BCP 47 tag and direction of the report's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language of the reader, which numbers are grouped for. */
  readonly language: Language;
  /** Grid columns with the row headings and, if the rows differ in unit, the units. */
  readonly columns: number;
  /** True if there are several parts with column headings of their own, or one with a heading over it. */
  readonly banded: boolean;
  /** True if the reader may sort the rows: order carries no meaning and there are no groups. */
  readonly sortable: boolean;
  readonly bands: readonly BandModel[];
  /** Footnotes and failed checks in reading order. */
  readonly notes: Notes;
  /** What needs a word of explanation under the table. */
  readonly hasComputed: boolean;
  readonly hasBlank: boolean;
}

/** A part of the table with column headings of its own. Its heading has the id `id`, the unit column `id-unit`. */
export interface BandModel {
  readonly id: string;
  readonly label?: string;
  readonly stub: string;
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
  /** Ids of the headings above it. */
  readonly headers: string;
  /** Index of its column if it is a lowest heading. */
  readonly column?: number;
  /** Numbers of the notes that it refers to. */
  readonly marks: readonly number[];
}

/** A row: its heading and its cells. */
export interface RowModel {
  readonly row: GridRow;
  readonly id: string;
  /** True if the report prints none of its figures: the sign stands at the heading, once. */
  readonly computed: boolean;
  /** Ids of the headings above it. */
  readonly headers: string;
  readonly marks: readonly number[];
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
  readonly marks: readonly number[];
}

/** Rows of one row group: enough for a screenful or two, so that the first slice is there at once. */
const SLICE = 100;

/** Lays out what the view of a table needs. `document` tells of failed checks. */
export function tableModel(
  grid: TableGrid,
  document: ReportDocument | undefined,
  language: Language,
): TableModel {
  const notes = new Notes(language);
  const { bands, width, table } = grid;
  const rows = bands.flatMap((band) => band.rows);
  const figures = rows.flatMap((row) => row.cells);
  const grouped = rows.some((row) => row.group);
  const banded = bands.length > 1 || bands.some((band) => band.label);
  // In a table of one header row and no groups `scope` is enough; ten thousand rows stay light.
  const explicit = banded || grouped || bands.some((band) => band.headings.length > 1);
  const lang = document ? document.lang : 'zh-Hans';

  const bandModel = (band: GridBand, index: number): BandModel => {
    const id = `b${index}`;
    const count = band.columns.length;
    // Columns of a narrower band share the width of the widest.
    const edgeOf = (column: number): number => (count ? Math.round((column * width) / count) : 0);
    const over = band.label ? [id] : [];
    /** Ids of the headings over a column, from the top. */
    const columnIds = band.columns.map(() => [...over]);
    const edges = groupEdges(band);
    const headings = band.headings.map((line, level) =>
      line.map((heading): HeadingModel => {
        const { from, to, label, unit, total, rowSpan, note } = heading;
        const headingId = `${id}-c${level}-${from}`;
        const headers = (columnIds[from] ?? []).join(' ');
        columnIds.slice(from, to).forEach((ids) => ids.push(headingId));
        return {
          id: headingId,
          label,
          // Official forms print the unit in brackets already.
          unit: /[（(]/.test(label) && label.includes(unit) ? '' : unit,
          total,
          edge: edges.has(from),
          colSpan: edgeOf(to) - edgeOf(from),
          rowSpan,
          headers,
          column: level + rowSpan === band.headings.length ? from : undefined,
          marks: notes.refer(note),
        };
      }),
    );
    const rowIds: string[] = [];
    const models = band.rows.map((row, at): RowModel => {
      rowIds.length = row.depth;
      const above = [...over, ...rowIds].join(' ');
      rowIds.push(`${id}-r${at}`);
      // Before those of its cells, so that notes are numbered as they are read.
      const marks = notes.refer(row.note);
      const cells = row.cells.map((figure, index): CellModel => {
        const column = band.columns[index];
        const expected = column.unit || row.unit || grid.unit;
        return {
          figure,
          kind: kindOf(figure),
          text: figureText(figure, language),
          unit: figure.value === null || figure.unit === expected ? '' : figure.unit,
          total: column.total,
          edge: edges.has(index),
          colSpan: edgeOf(index + 1) - edgeOf(index),
          headers: explicit ? [...columnIds[index], ...rowIds].join(' ') : '',
          marks: notes.of(figure, document),
        };
      });
      const computed = cells.length > 0 && row.cells.every((figure) => figure.computed);
      return { row, id: `${id}-r${at}`, computed, headers: above, marks, cells };
    });
    return { id, label: band.label, stub: band.stub, headings, rows: models, bodies: bodiesOf(models) };
  };

  return {
    grid,
    document,
    lang,
    dir: directionOf(lang),
    language,
    columns: width + (grid.unitPerRow ? 2 : 1),
    banded,
    sortable: table.order === 'free' && !grouped && !banded,
    bands: bands.map(bandModel),
    notes,
    hasComputed: figures.some((figure) => figure.computed),
    hasBlank: figures.some((figure) => kindOf(figure) === 'blank'),
  };
}

/** Columns that begin a group: a heading over several columns starts there, or ended just before. */
function groupEdges(band: GridBand): Set<number> {
  const all = band.headings.reduce((some, line) => some.concat(line), [] as GridHeading[]);
  const groups = all.filter(({ from, to }) => to - from > 1);
  const edges = new Set(groups.flatMap(({ from, to }) => [from, to]));
  edges.delete(0);
  return edges;
}

/** Rows in row groups of at most `SLICE`. */
export function bodiesOf(rows: readonly RowModel[]): RowModel[][] {
  const bodies: RowModel[][] = [];
  let body: RowModel[] | undefined;
  let grouped = false;
  for (const model of rows) {
    const { depth, group } = model.row;
    if (!body || body.length === SLICE || (depth === 0 && (grouped || group))) bodies.push((body = []));
    if (depth === 0) grouped = group;
    body.push(model);
  }
  return bodies.length ? bodies : [[]];
}

function kindOf({ absence, printed }: Figure): CellKind {
  if (!absence) return 'number';
  if (absence === 'not-applicable') return absence;
  return absence === 'blank' && !printed ? 'blank' : 'words';
}
