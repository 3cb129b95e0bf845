import type { StandardId, StandardTable } from '../../standards/standard.js';
import type { Place, SourceTable } from '../import/source.js';
import type { TableGrid } from '../../document/index.js';

/** A table of a file, recognised by its labels as one of an official form. */
export interface RecognisedTable {
  readonly standard: StandardId;
  readonly table: StandardTable;
  /** Share of the form's row and column labels that were found, 0 to 1. */
  readonly confidence: number;
  /** Rows in the order of the file. */
  readonly rows: readonly RecognisedRow[];
  /** Rows of the form that the file does not have, by id. */
  readonly missingRows: readonly string[];
}

export interface RecognisedRow {
  /** Row of the form by id; undefined for a row of the file's own. */
  readonly id?: string;
  /** As printed, white space and line breaks that split it mended. */
  readonly label: string;
  /** Headings of the file's own above it, where the form has none. */
  readonly confidence: number;
  /** Cells by column of the form; for columns of the file's own, by their label. */
  readonly cells: readonly { readonly column: string; readonly text: string; readonly place: Place }[];
  readonly place: Place;
}

/** Recognises a table of a file. `undefined` if it is none of an official form. */
export type RecogniseTable = (table: SourceTable) => RecognisedTable | undefined;

/** How a table of a document corresponds to one of an official form. */
export interface RecognisedForm {
  readonly standard: StandardId;
  readonly table: StandardTable;
  readonly confidence: number;
  /** Ids of the form's rows and columns → those in the document's table. Bands are told apart by their rows. */
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** Recognises a table of a document by its labels. */
export type RecogniseForm = (grid: TableGrid) => RecognisedForm | undefined;
