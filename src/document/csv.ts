import type { Figure } from './figure.js';
import type { ReportDocument } from './report-document.js';
import type { TableGrid } from './table-grid.js';

/** Tells Excel that the file is UTF-8. */
const BOM = '\ufeff';

/**
 * Rows as comma-separated values (RFC 4180) with a byte order mark. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay numbers.
 */
export function csv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return BOM + rows.map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

/** Columns of the list of all figures, as written into its first row. */
export const FIGURE_COLUMNS = [
  'id',
  'label',
  'value',
  'unit',
  'printed',
  'absence',
  'bound',
  'computed',
  'pointer',
];

/** Every figure of the document, one a row. */
export function figuresCsv(document: ReportDocument): string {
  const figures = [...new Set(document.figures.values())];
  return csv([
    FIGURE_COLUMNS,
    ...figures.map((figure) => [
      figure.id,
      figure.label,
      numberOf(figure),
      figure.unit,
      figure.printed,
      figure.absence,
      figure.bound,
      figure.computed ? 'computed' : '',
      figure.pointer,
    ]),
  ]);
}

/**
 * A table as it is seen: the column headings with their parents, the row headings, the figures as printed. All rows
 * have the same number of fields.
 */
export function tableCsv(grid: TableGrid): string {
  const rows: (string | number | null | undefined)[][] = [];
  const width = (grid.unitPerRow ? 2 : 1) + grid.width;
  const push = (row: (string | number | null | undefined)[]): void => {
    rows.push([...row, ...Array.from({ length: width - row.length }, () => '')]);
  };
  for (const band of grid.bands) {
    if (band.label) push([band.label]);
    push([
      band.stub,
      ...(grid.unitPerRow ? [''] : []),
      ...band.columns.map((column) => column.path.join(' / ')),
    ]);
    for (const row of band.rows) {
      push([
        row.path.join(' / '),
        ...(grid.unitPerRow ? [row.unit] : []),
        ...row.cells.map((cell) => (isPlain(cell) ? numberOf(cell) : (cell.printed ?? ''))),
      ]);
    }
  }
  return csv(rows);
}

/** Whether a figure is a number and nothing else, be it printed with its thousands apart: `4,507`, `3 215`. */
export function isPlain({ value, decimals, printed, bound }: Figure): boolean {
  if (value === null || bound) return false;
  return !printed || printed.replace(/[,，\s]/g, '') === value.toFixed(decimals);
}

/** The number with the decimals it was printed with. */
function numberOf(figure: Figure): string {
  return figure.value === null ? '' : figure.value.toFixed(figure.decimals);
}

/** What makes a spreadsheet take a field for a formula, in full width too (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Numbers, and the dashes that stand for "not applicable". */
const HARMLESS = /^([+-]?\d+(\.\d+)?(e[+-]?\d+)?|[-－]{1,3})$/;

/** Quoted too where it holds a semicolon or a tab, which separate fields in some countries. */
function field(value: string | number | null | undefined): string {
  let text = value === null || value === undefined ? '' : String(value);
  if (FORMULA.test(text) && !HARMLESS.test(text)) text = "'" + text;
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
