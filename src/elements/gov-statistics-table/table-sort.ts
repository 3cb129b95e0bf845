import { bodiesOf, type RowModel, type TableModel } from './table-model.js';

/** How the reader has sorted the rows: by a column of figures, or by the row headings (-1). */
export interface TableSort {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What pressing a heading leads to: upwards, then downwards, then the printed order again. */
export function nextSort(sort: TableSort | undefined, column: number): TableSort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/**
 * The table with its rows sorted. Figures sort as numbers, those without a number stand last in either
 * direction; rows of totals keep their place at the end.
 */
export function sortTable(model: TableModel, { column, direction }: TableSort): TableModel {
  const [band] = model.bands;
  if (!band) return model;
  const sign = direction === 'ascending' ? 1 : -1;
  const words = new Intl.Collator(model.lang, { numeric: true });
  const compare = (a: RowModel, b: RowModel): number => {
    if (column < 0) return sign * words.compare(a.row.label, b.row.label);
    const left = numberIn(a, column);
    const right = numberIn(b, column);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  };
  const rows = band.rows.filter((row) => !row.row.total).sort(compare);
  rows.push(...band.rows.filter((row) => row.row.total));
  return { ...model, bands: [{ ...band, rows, bodies: bodiesOf(rows) }] };
}

function numberIn(row: RowModel, column: number): number | null {
  return row.cells[column]?.figure.value ?? null;
}
