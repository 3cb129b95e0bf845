import type { Column, Row, TableJson } from '../../../document/index.js';
import { isUnread } from './cell-to-json.js';

/** A cell that looks like a number but stays a text. */
export interface UnreadCell {
  readonly row: Row;
  /** Heading of its column, which may have none. */
  readonly column: string;
  readonly text: string;
}

/** The cells of a table that a person should look at, for they look like numbers and count for nothing. */
export function unreadCells({ columns = [], rows = [], bands }: TableJson): UnreadCell[] {
  const parts = bands ?? [{ columns, rows }];
  return parts.flatMap((part) => {
    const labels = leafLabels(part.columns);
    return allRows(part.rows).flatMap((row) =>
      (row.cells ?? []).flatMap((cell, index) =>
        typeof cell === 'string' && isUnread(cell) ? [{ row, column: labels[index] ?? '', text: cell }] : [],
      ),
    );
  });
}

function leafLabels(columns: readonly Column[]): string[] {
  return columns.flatMap(({ label, columns: below }) => (below ? leafLabels(below) : [label]));
}

function allRows(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...allRows(row.rows ?? [])]);
}
