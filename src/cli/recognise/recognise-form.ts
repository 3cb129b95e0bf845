import type { GridBand, TableGrid } from '../../document/index.js';
import { makeCell, type Grid, type GridCell } from './grid.js';
import { recogniseGrid } from './recognise-table.js';
import type { RecognisedForm } from './recognised.js';

/** Recognises a table of a document by its labels, whatever its ids. */
export function recogniseForm(table: TableGrid): RecognisedForm | undefined {
  const drawn = draw(table);
  const fitting = drawn && recogniseGrid(drawn.grid);
  if (!drawn || !fitting) return undefined;
  const { standard, also, table: form, confidence, rows: found } = fitting.recognised;
  const rows = new Map<string, string>();
  const columns = new Map<string, string>();
  const ids = new Set(fitting.form.columns.map(({ id }) => id));
  for (const row of found) {
    if (row.id === undefined || rows.has(row.id)) continue;
    const at = drawn.rows[row.place.row! - 1];
    rows.set(row.id, at.id);
    for (const { column, place } of row.cells) {
      const id = at.columns[place.column! - 1];
      if (id !== undefined && ids.has(column) && !columns.has(column)) columns.set(column, id);
    }
  }
  return { standard, also, table: form, confidence, rows, columns };
}

/** No official table comes near these. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 50;

/** A table as it would be printed, and the ids of its rows; places are rows of the list and columns of the band. */
interface Drawn {
  readonly grid: Grid;
  readonly rows: readonly { readonly id: string; readonly columns: readonly string[] }[];
}

/** Draws a table with its headings to the left, above and over the bands. `undefined` if it is too large. */
function draw({ bands, width }: TableGrid): Drawn | undefined {
  const count = bands.reduce((sum, band) => sum + band.rows.length, 0);
  if (count > MOST_ROWS || width > MOST_COLUMNS) return undefined;
  const stubWidth = bands.reduce(
    (most, band) => band.rows.reduce((deep, { path }) => Math.max(deep, path.length), most),
    1,
  );
  if (stubWidth > MOST_COLUMNS) return undefined;
  const slots: (GridCell | undefined)[][] = [];
  const rows: { id: string; columns: string[] }[] = [];
  const put = (
    text: string,
    row: number,
    column: number,
    rowSpan: number,
    colSpan: number,
    place = {},
  ): void => {
    const cell = makeCell(text, { row, column, rowSpan, colSpan, place });
    for (let r = row; r < row + rowSpan; r++) {
      slots[r] ??= [];
      for (let c = column; c < column + colSpan; c++) slots[r][c] = cell;
    }
  };
  for (const band of bands) {
    if (band.label) put(band.label, slots.length, 0, 1, stubWidth + width);
    putHeader(band, slots.length, stubWidth, put);
    const columns = band.columns.map(({ id }) => id);
    for (const { id, path, cells } of band.rows) {
      // A heading stands beside the rows under it. By itself it could be taken for a row with figures.
      if (cells.length === 0) continue;
      const row = slots.length;
      const place = rows.push({ id, columns });
      path.forEach((label, index) => {
        const last = index === path.length - 1;
        put(label, row, index, 1, last ? stubWidth - index : 1, { row: place });
      });
      cells.forEach((_, index) => put('0', row, stubWidth + index, 1, 1, { row: place, column: index + 1 }));
    }
  }
  return { grid: { height: slots.length, width: stubWidth + width, slots }, rows };
}

function putHeader(
  { headings, stub }: GridBand,
  top: number,
  left: number,
  put: (text: string, row: number, column: number, rowSpan: number, colSpan: number) => void,
): void {
  if (headings.length > 0) put(stub, top, 0, headings.length, left);
  headings.forEach((level, index) => {
    for (const { label, from, to, rowSpan } of level) {
      if (to > from) put(label, top + index, left + from, rowSpan, to - from);
    }
  });
}
