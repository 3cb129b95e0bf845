import { isPlain } from './csv.js';
import type { Figure } from './figure.js';
import { msg } from './language.js';
import type { RichText } from './format.js';
import type { GridBand, TableGrid } from './table-grid.js';

/** A table as a spreadsheet has it. */
export interface Sheet {
  /** Name on the tab. */
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Width of each column in characters of Latin letters; a Chinese one takes two. */
  readonly widths: readonly number[];
  /** Lines that each row needs at these widths. */
  readonly lines: readonly number[];
  /** Rows and columns of headings, which stay in sight; 0 where bands have headings of their own. */
  readonly sticky: { readonly rows: number; readonly columns: number };
}

/** A cell; what a span covers is `null`. */
export type SheetCell = {
  /** A number is a number, all else the printed text; `''` is blank. */
  readonly value: number | string;
  readonly kind: 'caption' | 'column' | 'row' | 'total' | 'figure' | 'computed' | 'note';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Number format of spreadsheets: decimals and sign as printed. */
  readonly format?: string;
  /** Level in the tree of row headings. */
  readonly indent?: number;
} | null;

/**
 * A table laid out for a spreadsheet: caption, header rows with their spans, bands, figures, notes. Numbers are
 * numbers with the decimals and the sign they were printed with; a blank stays blank, and `/`, words and
 * approximate values (`9万余`) stand as printed, since as numbers they would say something else.
 */
export function sheetOf(grid: TableGrid): Sheet {
  const { table, bands, unitPerRow } = grid;
  const lead = unitPerRow ? 2 : 1;
  const width = lead + grid.width;
  const whole = (value: string, kind: 'caption' | 'column' | 'note'): SheetCell[] => [
    { value, kind, columnSpan: width },
    ...covered(width - 1),
  ];
  const rows: SheetCell[][] = [whole(table.caption, 'caption')];
  if (grid.unit) rows.push(whole(`${msg('单位', { id: 'unitColumn' })}: ${grid.unit}`, 'note'));
  let sticky = 0;
  for (const band of bands) {
    if (band.label) rows.push(whole(band.label, 'column'));
    rows.push(...headerRows(band, grid, lead));
    sticky = bands.length === 1 ? rows.length : 0;
    for (const row of band.rows) {
      const kind = row.total ? 'total' : 'row';
      rows.push([
        { value: row.label, kind, indent: row.depth },
        ...(unitPerRow ? [{ value: row.unit, kind } as const] : []),
        ...(row.cells.length
          ? widened(
              row.cells.map((figure) => figureCell(figure, row.total)),
              grid.width,
            )
          : Array.from({ length: grid.width }, () => blank(kind))),
      ]);
    }
  }
  const notes = [...(table.notes ?? []).map(plain), ...(table.source ? [table.source] : [])];
  for (const note of notes) rows.push(whole(note, 'note'));
  const room = widths(rows, width);
  return {
    name: table.caption,
    rows,
    widths: room,
    lines: rows.map((row) => linesOf(row, room)),
    sticky: { rows: sticky, columns: lead },
  };
}

/** The cells of a band narrower than the table: the last one takes the room that is left, as in official forms. */
function widened(cells: readonly SheetCell[], width: number): SheetCell[] {
  const free = width - cells.length;
  const last = cells[cells.length - 1];
  if (!last || free === 0) return [...cells];
  return [...cells.slice(0, -1), { ...last, columnSpan: free + 1 }, ...covered(free)];
}

/** Header rows of a band, the heading of the row headings first. */
function headerRows(band: GridBand, grid: TableGrid, lead: number): SheetCell[][] {
  const levels = band.headings.length;
  return band.headings.map((headings, level) => {
    const cells: SheetCell[] = Array.from({ length: lead + grid.width }, () => null);
    if (level === 0) {
      cells[0] = { value: band.stub, kind: 'column', rowSpan: levels };
      if (grid.unitPerRow) {
        cells[1] = { value: msg('单位', { id: 'unitColumn' }), kind: 'column', rowSpan: levels };
      }
    }
    for (const { label, unit, from, to, rowSpan } of headings) {
      const end = to === band.columns.length ? grid.width : to;
      const named = unit && !label.includes(unit) ? `${label} (${unit})` : label;
      cells[lead + from] = { value: named, kind: 'column', columnSpan: end - from, rowSpan };
    }
    return cells;
  });
}

function figureCell(figure: Figure, total: boolean): SheetCell {
  const { value, decimals, signed, printed = '', computed } = figure;
  const kind = computed ? 'computed' : total ? 'total' : 'figure';
  if (value === null || !isPlain(figure)) return { value: printed, kind };
  const digits = (printed ? '#,##0' : '0') + (decimals ? `.${'0'.repeat(decimals)}` : '');
  return { value, kind, format: signed ? `+${digits};-${digits};${digits}` : digits };
}

const blank = (kind: 'row' | 'total'): SheetCell => ({ value: '', kind });
const covered = (count: number): null[] => Array.from({ length: count }, () => null);

/** A text without its links and notes. */
function plain(text: RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) =>
      typeof run === 'string' ? run : 'text' in run ? run.text : 'strong' in run ? run.strong : '',
    )
    .join('');
}

/** Room for the longest text of one column, within bounds that a screen can hold. */
function widths(rows: readonly (readonly SheetCell[])[], count: number): number[] {
  return Array.from({ length: count }, (_, column) => {
    const needed = rows.map((row) => {
      const cell = row[column];
      return cell && !(cell.columnSpan && cell.columnSpan > 1) ? textWidth(String(cell.value)) : 0;
    });
    return Math.min(Math.max(8, ...needed) + 2, column === 0 ? 44 : 18);
  });
}

/** Lines of the longest text in a row; spreadsheets do not make room for wrapped text by themselves. */
function linesOf(row: readonly SheetCell[], room: readonly number[]): number {
  const needed = row.map((cell, column) => {
    if (!cell || (cell.rowSpan ?? 1) > 1) return 1;
    const space = room.slice(column, column + (cell.columnSpan ?? 1)).reduce((sum, width) => sum + width, 0);
    return Math.ceil((textWidth(String(cell.value)) + 2 * (cell.indent ?? 0)) / (space - 1));
  });
  return Math.max(1, ...needed);
}

/** Characters of a text, wide ones counted twice. */
function textWidth(text: string): number {
  return text.replace(/[\u0300-\uffff]/g, '  ').length;
}
