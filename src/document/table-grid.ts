import type { Column, Row, TableJson } from './format.js';
import { readFigure, type Figure } from './figure.js';

/** A column that has cells: a leaf of the tree of column headings. */
export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** Headings from the top of the tree down to this one. */
  readonly path: readonly string[];
  readonly unit: string;
  readonly total: boolean;
}

/** A column heading as it stands in the header rows. */
export interface GridHeading {
  readonly label: string;
  readonly unit: string;
  readonly note?: string;
  readonly total: boolean;
  /** First and one past the last of the columns under it. */
  readonly from: number;
  readonly to: number;
  /** Header rows that it covers. */
  readonly rowSpan: number;
}

/** A row of the table: a row heading, and its cells if it has any. */
export interface GridRow {
  readonly id: string;
  readonly label: string;
  /** Row headings from the top of the tree down to this one. */
  readonly path: readonly string[];
  /** Level in the tree of row headings, from 0. */
  readonly depth: number;
  readonly unit: string;
  readonly note?: string;
  readonly total: boolean;
  /** True if rows stand under this heading. */
  readonly group: boolean;
  /** One figure for each column; empty on a heading row without figures. */
  readonly cells: readonly Figure[];
}

/** A part of the table with column headings of its own. Most tables have one. */
export interface GridBand {
  readonly label?: string;
  readonly stub: string;
  readonly columns: readonly GridColumn[];
  /** Header rows from the top. */
  readonly headings: readonly (readonly GridHeading[])[];
  readonly rows: readonly GridRow[];
}

/** A statistics table with its trees laid out as rows and columns. */
export interface TableGrid {
  readonly table: TableJson;
  readonly bands: readonly GridBand[];
  /** Columns of the widest band, without the row headings. */
  readonly width: number;
  /** The unit of the whole table, `''` if it has none. */
  readonly unit: string;
  /** True if rows differ in unit, so that the table needs a column for it. */
  readonly unitPerRow: boolean;
}

/** Where a cell stands: its figure id `table/row/column`, its headings as a label, its unit. */
export interface GridPlace {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
}

/** What a table is laid out with. */
export interface CellReader {
  /** Makes the figure of the cell at `index` of a row; a missing one is read as blank. */
  readCell(row: Row, index: number, place: GridPlace): Figure;
  /** Tells of a row whose cells do not fit the columns: it has `cells` where `columns` are wanted. */
  mismatch(row: Row, cells: number, columns: number): void;
  /** Whether there is room for that many cells more; a row that finds none is left without figures. */
  room(cells: number): boolean;
}

/** Lays a table out. */
export function layOutTable(table: TableJson, reader: CellReader): TableGrid {
  const sources = table.bands?.length
    ? table.bands
    : [{ columns: table.columns ?? [], rows: table.rows ?? [], stub: table.stub }];
  const unit = table.unit ?? '';
  const nextRow = freeIds(
    sources.flatMap((band) => band.rows),
    'rows',
  );
  const bands = sources.map((band): GridBand => {
    const { columns, headings } = layOutColumns(band.columns, unit);
    const columnLabels = columns.map((column) => labelOf(column.path));
    const rows: GridRow[] = [];
    /** Adds a row and those under it; returns the cells of the lowest rows, which a subtotal adds up. */
    const add = (row: Row, path: readonly string[]): (readonly Figure[])[] => {
      const here = [...path, row.label];
      const id = row.id ?? nextRow();
      const children = row.rows ?? [];
      const label = labelOf(here);
      const place = (column: GridColumn, index: number): GridPlace => ({
        id: `${table.id}/${id}/${column.id}`,
        label: label ? `${label} · ${columnLabels[index]}` : columnLabels[index],
        unit: column.unit || row.unit || unit,
      });
      let cells: readonly Figure[] = [];
      if (row.cells && reader.room(columns.length)) {
        if (row.cells.length !== columns.length) reader.mismatch(row, row.cells.length, columns.length);
        cells = columns.map((column, index) => reader.readCell(row, index, place(column, index)));
      }
      const at = rows.length;
      rows.push({
        id,
        label: row.label,
        path: here,
        depth: path.length,
        unit: row.unit ?? '',
        note: row.note,
        total: row.total === true,
        group: children.length > 0,
        cells,
      });
      const lowest: (readonly Figure[])[] = [];
      for (const child of children) for (const line of add(child, here)) lowest.push(line);
      if (!row.cells && row.subtotal && reader.room(columns.length)) {
        const sums = columns.map((column, index) =>
          subtotal(
            lowest.map((line) => line[index]),
            place(column, index),
          ),
        );
        rows[at] = { ...rows[at], cells: sums };
      }
      return row.cells ? [cells] : lowest;
    };
    for (const row of band.rows) add(row, []);
    return {
      label: 'label' in band ? band.label : undefined,
      stub: band.stub ?? table.stub ?? '',
      columns,
      headings,
      rows,
    };
  });
  return {
    table,
    bands,
    width: greatest(bands, (band) => band.columns.length),
    unit,
    unitPerRow: bands.some((band) => band.rows.some((row) => row.unit !== '')),
  };
}

/** The computed sum of the figures under a heading, unknown as soon as one of them is. */
function subtotal(parts: readonly Figure[], place: GridPlace): Figure {
  const counted = parts.filter((part) => part && part.absence !== 'not-applicable');
  const known = counted.length > 0 && counted.every((part) => part.value !== null && !part.bound);
  const sum = counted.reduce((total, part) => total + (part.value ?? 0), 0);
  const value = known ? sum.toFixed(greatest(counted, (part) => part.decimals)) : undefined;
  return readFigure({ value, computed: true }, { ...place, pointer: '' });
}

/** The greatest measure of a list of any length, at least 0. */
function greatest<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), 0);
}

/** Numbers for the rows or columns that have no id of their own, past those that others have. */
function freeIds(tree: readonly (Row | Column)[], branch: 'rows' | 'columns'): () => string {
  const taken = new Set<string>();
  const note = (item: Row & Column): void => {
    if (item.id !== undefined) taken.add(item.id);
    item[branch]?.forEach(note);
  };
  tree.forEach(note as (item: Row | Column) => void);
  let number = 0;
  return () => {
    do number++;
    while (taken.has(String(number)));
    return String(number);
  };
}

/** The leaves of a tree of column headings, and the header rows with their spans. */
function layOutColumns(
  tree: readonly Column[],
  tableUnit: string,
): { columns: GridColumn[]; headings: GridHeading[][] } {
  const depth = (column: Column): number => 1 + greatest(column.columns ?? [], depth);
  const levels = greatest(tree, depth);
  const nextColumn = freeIds(tree, 'columns');
  const columns: GridColumn[] = [];
  const headings: GridHeading[][] = Array.from({ length: levels }, () => []);
  const add = (
    column: Column,
    level: number,
    path: readonly string[],
    unit: string,
    total: boolean,
  ): void => {
    const here = [...path, column.label];
    const ownUnit = column.unit ?? unit;
    const isTotal = total || column.total === true;
    const children = column.columns ?? [];
    const from = columns.length;
    if (children.length === 0) {
      columns.push({
        id: column.id ?? nextColumn(),
        label: column.label,
        path: here,
        unit: ownUnit,
        total: isTotal,
      });
    }
    for (const child of children) add(child, level + 1, here, ownUnit, isTotal);
    headings[level].push({
      label: column.label,
      unit: column.unit && column.unit !== tableUnit ? column.unit : '',
      note: column.note,
      total: isTotal,
      from,
      to: columns.length,
      rowSpan: children.length ? 1 : levels - level,
    });
  };
  for (const column of tree) add(column, 0, [], '', false);
  return { columns, headings };
}

/** Headings as one label; cut, since a table repeats it for every cell. */
function labelOf(path: readonly string[]): string {
  return path.join(' · ').slice(0, 200);
}
