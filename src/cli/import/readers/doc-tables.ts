import type { DocParagraph } from './doc-text.js';

/** A cell of a row, from the left. */
export interface DocCell {
  readonly paragraphs: readonly DocParagraph[];
  colSpan: number;
  rowSpan: number;
}

/** A row as the file has it: paragraphs by cell, and what its end says of its cells. */
export interface DocRow {
  readonly cells: readonly (readonly DocParagraph[])[];
  readonly end: DocParagraph;
}

/** Edges that are nearer than this, in twips, are one: a millimetre. */
const NEAR = 57;

/**
 * Cells of a table with their spans. The file gives each row its own edges, and of cells that are merged
 * downwards says only that they belong to what is above.
 */
export function tableCells(rows: readonly DocRow[]): DocCell[][] {
  const columns = columnsOf(rows);
  const above = new Map<number, DocCell>();
  return rows.map(({ cells, end }) => {
    const { edges, merges } = end.properties;
    const known = edges.length === cells.length + 1;
    const column = (edge: number): number => (known ? nearest(columns, edges[edge]) : edge);
    const row: DocCell[] = [];
    if (column(0) > 0) row.push({ paragraphs: [], colSpan: column(0), rowSpan: 1 });
    cells.forEach((paragraphs, at) => {
      const empty = paragraphs.every(({ runs }) => runs.length === 0);
      const colSpan = Math.max(1, column(at + 1) - column(at));
      const owner = above.get(column(at));
      const before = row.at(-1);
      if (empty && merges[at] === 'down' && owner !== undefined) owner.rowSpan++;
      else if (empty && merges[at] === 'right' && before !== undefined) before.colSpan += colSpan;
      else {
        const cell = { paragraphs, colSpan, rowSpan: 1 };
        row.push(cell);
        above.set(column(at), cell);
      }
    });
    return row;
  });
}

/** The edges of all rows, from the left. */
function columnsOf(rows: readonly DocRow[]): number[] {
  const edges = rows.flatMap(({ end }) => end.properties.edges).sort((a, b) => a - b);
  const columns: number[] = [];
  for (const edge of edges) if (edge - (columns.at(-1) ?? -Infinity) > NEAR) columns.push(edge);
  return columns;
}

function nearest(columns: readonly number[], edge: number): number {
  const after = columns.findIndex((column) => column > edge + NEAR);
  return (after === -1 ? columns.length : after) - 1;
}
