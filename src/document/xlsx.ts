import writeXlsxFile, { type Row } from 'write-excel-file/universal';
import { sheetOf, type Sheet, type SheetCell } from './sheet.js';
import type { TableGrid } from './table-grid.js';

/** Media type of Office Open XML workbooks (ECMA-376). */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables as an Excel workbook, each on a sheet of its own. */
export function tablesXlsx(grids: readonly TableGrid[]): Promise<Blob> {
  return workbook(grids.map(sheetOf));
}

/** Rows of text and numbers under a row of column headings, as an Excel workbook. */
export function listXlsx(name: string, rows: readonly (readonly (string | number)[])[]): Promise<Blob> {
  const cells = rows.map((row, index) =>
    row.map((value): SheetCell => ({ value, kind: index === 0 ? 'column' : 'figure' })),
  );
  const widths = (rows[0] ?? []).map((heading) => Math.max(12, String(heading).length + 2));
  const lines = rows.map(() => 1);
  return workbook([{ name, rows: cells, widths, lines, sticky: { rows: 1, columns: 0 } }]);
}

function workbook(sheets: readonly Sheet[]): Promise<Blob> {
  const nameOf = sheetNames();
  return writeXlsxFile(
    sheets.map(({ name, rows, widths, lines, sticky }) => ({
      sheet: nameOf(name),
      data: rows.map((row, index) => row.map((cell) => excelCell(cell, lines[index]))) as Row[],
      orientation: 'landscape' as const,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky.rows || undefined,
      stickyColumnsCount: sticky.columns || undefined,
    })),
  ).toBlob();
}

/** Height of a line in points. */
const LINE = 15;
const BORDER = { borderStyle: 'thin', borderColor: '#7f7f7f' } as const;

/** How each kind of cell looks. Text is typed as text, so that nothing in it is taken for a formula. */
const LOOKS = {
  caption: { fontWeight: 'bold', fontSize: 14 },
  column: { ...BORDER, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true },
  row: { ...BORDER, align: 'left', alignVertical: 'center', wrap: true },
  total: { ...BORDER, fontWeight: 'bold', alignVertical: 'center', wrap: true },
  figure: { ...BORDER, align: 'right', alignVertical: 'center' },
  computed: { ...BORDER, align: 'right', alignVertical: 'center', fontStyle: 'italic' },
  note: { wrap: true },
} as const;

function excelCell(cell: SheetCell, lines: number): Row[number] {
  if (!cell) return null;
  const { value, kind, columnSpan, rowSpan, format, indent } = cell;
  return {
    ...(value === '' ? {} : { value, type: typeof value === 'number' ? Number : String }),
    ...LOOKS[kind],
    height: kind === 'caption' ? 26 : LINE * lines + 3,
    ...(format ? { format } : {}),
    ...(indent ? { indent } : {}),
    ...(columnSpan && columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan && rowSpan > 1 ? { rowSpan } : {}),
  } as Row[number];
}

/** Names for sheets as Excel takes them: 31 characters at most, some not allowed, each once. */
function sheetNames(): (title: string) => string {
  const used = new Set<string>();
  return (title) => {
    const stem = [...title.replace(/[\\/?*[\]:']/g, ' ')].slice(0, 28).join('').trim() || '1';
    let name = stem;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem} ${number}`;
    used.add(name.toLowerCase());
    return name;
  };
}
