import type { Place, SourceTable } from '../import/source.js';
import { mendText, readLabel, type Label } from './normalise.js';
import { remember } from './remember.js';

/** A cell of a table whose spans are resolved. */
export interface GridCell {
  /** As in the source. */
  readonly text: string;
  readonly label: Label;
  /**
   * blank: nothing. value: a number, a sign such as `/`, or words for nothing. text: all else.
   */
  readonly kind: 'blank' | 'value' | 'text';
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly place: Place;
}

/** A rectangle of cells; a spanned place holds the cell that spans it. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly slots: readonly (readonly (GridCell | undefined)[])[];
}

/** No official table comes near these; what is greater is not looked at. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 64;

/** Resolves the spans of a table. `undefined` if it is too large. */
export function layOut(table: SourceTable): Grid | undefined {
  const height = table.rows.length;
  if (height === 0 || height > MOST_ROWS) return undefined;
  const slots: (GridCell | undefined)[][] = Array.from({ length: height }, () => []);
  for (const [row, sources] of table.rows.entries()) {
    let column = 0;
    for (const source of sources) {
      while (slots[row][column]) column++;
      const colSpan = Math.max(1, source.colSpan);
      const rowSpan = Math.min(source.rowSpan > 0 ? source.rowSpan : Infinity, height - row);
      if (column + colSpan > MOST_COLUMNS) return undefined;
      const line = source.blocks[0]?.place.line;
      const at = line === undefined ? { table: table.place.table, row: row + 1 } : { line };
      const place: Place = { ...at, column: column + 1 };
      const cell = makeCell(source.text, { row, column, rowSpan, colSpan, place });
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + colSpan; c++) slots[r][c] ??= cell;
      }
      column += colSpan;
    }
  }
  return { height, width: slots.reduce((most, row) => Math.max(most, row.length), 0), slots };
}

/** Makes a cell; its kind follows from its text. */
export function makeCell(text: string, at: Omit<GridCell, 'text' | 'label' | 'kind'>): GridCell {
  return { text, ...readText(text), ...at };
}

const NO_LABEL: Label = { key: '', plain: '' };

/** What a text is by itself: its kind, and its label if it may be one. */
export const readText = remember((text): Pick<GridCell, 'kind' | 'label'> => {
  const kind = kindOf(text);
  return { kind, label: kind === 'text' && text.length <= 300 ? readLabel(text) : NO_LABEL };
});

/** A number with its unit, or no letters and digits at all, or words for nothing. `2.重复申请` is a label. */
const VALUE =
  /^\s*(?:[+\-−]?\d[\d,.\s]*(?:%|余?[万亿]?(?:[件条次个篇元人份项期场起宗部批名家户册]|人次|万元)?)|[^\p{L}\p{N}]+|无|零|没有|未发生|n\/a)\s*$/iu;

function kindOf(text: string): GridCell['kind'] {
  if (!/[^\s\u200b\u2060\ufeff\u00ad]/.test(text)) return 'blank';
  return text.length <= 40 && VALUE.test(mendText(text).text.normalize('NFKC')) ? 'value' : 'text';
}

/** The cells of a row from left to right, each once. */
export function cellsOf(grid: Grid, row: number): GridCell[] {
  const cells = new Set(grid.slots[row]);
  cells.delete(undefined);
  return [...cells] as GridCell[];
}

/** Rows and columns exchanged. */
export function transpose(grid: Grid): Grid {
  const slots: (GridCell | undefined)[][] = Array.from({ length: grid.width }, () => []);
  const turned = new Map<GridCell, GridCell>();
  for (let row = 0; row < grid.height; row++) {
    for (let column = 0; column < grid.width; column++) {
      const cell = grid.slots[row][column];
      if (!cell) continue;
      let other = turned.get(cell);
      if (!other) {
        const { row: r, column: c, rowSpan, colSpan } = cell;
        other = { ...cell, row: c, column: r, rowSpan: colSpan, colSpan: rowSpan };
        turned.set(cell, other);
      }
      slots[column][row] = other;
    }
  }
  return { height: grid.width, width: grid.height, slots };
}

/** Part of a grid: rows `from` to `to`, columns `left` to `right`, ends excluded. */
export function cut(grid: Grid, from: number, to: number, left = 0, right = grid.width): Grid {
  return stack([{ grid, from, to, left, right }]);
}

/** Parts of a grid, set one under the other. */
export function stack(
  parts: readonly { grid: Grid; from: number; to: number; left: number; right: number }[],
): Grid {
  const slots: (GridCell | undefined)[][] = [];
  let width = 0;
  for (const { grid, from, to, left, right } of parts) {
    const moved = new Map<GridCell, GridCell>();
    const top = slots.length;
    for (let row = from; row < to; row++) {
      const line = grid.slots[row].slice(left, right).map((cell) => {
        if (!cell) return undefined;
        // A figure belongs where it begins; a heading to all that it spans.
        if (cell.kind === 'value' && (cell.row < from || cell.column < left)) return undefined;
        let copy = moved.get(cell);
        if (!copy) {
          copy = {
            ...cell,
            row: Math.max(cell.row, from) - from + top,
            column: Math.max(cell.column, left) - left,
            rowSpan: Math.min(cell.row + cell.rowSpan, to) - Math.max(cell.row, from),
            colSpan: Math.min(cell.column + cell.colSpan, right) - Math.max(cell.column, left),
          };
          moved.set(cell, copy);
        }
        return copy;
      });
      slots.push(line);
      width = Math.max(width, line.length);
    }
  }
  return { height: slots.length, width, slots };
}
