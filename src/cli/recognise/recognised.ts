import type { StandardId, StandardTable } from '../../standards/standard.js';
import type { Place, SourceTable } from '../import/source.js';
import type { TableGrid } from '../../document/index.js';

/** A table of a file, recognised by its labels as one of an official form. */
export interface RecognisedTable {
  readonly standard: StandardId;
  /** Further standards whose table fits just as well: 2019 and 2021 share the table of disputes. */
  readonly also: readonly StandardId[];
  readonly table: StandardTable;
  /** Share of the form's row and column labels that were found, 0 to 1. */
  readonly confidence: number;
  /** Columns with cells, in the order of the file; a table with bands names those of each band. */
  readonly columns: readonly RecognisedColumn[];
  /** Rows in the order of the file. Headings stand among them only where they have a row of their own. */
  readonly rows: readonly RecognisedRow[];
  /** Rows of the form with figures that the file does not have, by id. */
  readonly missingRows: readonly string[];
  /** Columns of the form that the file does not have, by id. */
  readonly missingColumns: readonly string[];
  /** What stands in the table and is neither a label nor a cell of one of the rows above: notes, units. */
  readonly rest: readonly { readonly text: string; readonly place: Place }[];
}

export interface RecognisedColumn {
  /** Column of the form; undefined for a column of the file's own. */
  readonly id?: string;
  /** As printed, such as `采购总金额（万元）`. */
  readonly label: string;
  readonly confidence: number;
  readonly place: Place;
}

export interface RecognisedRow {
  /** Row of the form by id; undefined for a row of the file's own. */
  readonly id?: string;
  /** As printed, white space and line breaks that split it mended. */
  readonly label: string;
  /** Printed headings that stand beside it or span it, outermost first. */
  readonly above: readonly string[];
  readonly confidence: number;
  readonly cells: readonly RecognisedCell[];
  readonly place: Place;
}

export interface RecognisedCell {
  /** Column of the form by id; for a column of the file's own its label. */
  readonly column: string;
  /** Trimmed, as printed; full-width digits and line breaks within numbers mended. */
  readonly text: string;
  /** The text of the file, if mending changed more than white space around it. */
  readonly source?: string;
  readonly place: Place;
}

/** Recognises a table of a file. `undefined` if it is none of an official form. */
export type RecogniseTable = (table: SourceTable) => RecognisedTable | undefined;

/** How a table of a document corresponds to one of an official form. */
export interface RecognisedForm {
  readonly standard: StandardId;
  /** Further standards whose table fits just as well. */
  readonly also: readonly StandardId[];
  readonly table: StandardTable;
  readonly confidence: number;
  /** Ids of the form's rows and columns → those in the document's table. Bands are told apart by their rows. */
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** Recognises a table of a document by its labels. */
export type RecogniseForm = (grid: TableGrid) => RecognisedForm | undefined;
