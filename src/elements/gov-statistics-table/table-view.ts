import { html, nothing, type TemplateResult } from 'lit';
import type { TableModel } from './table-model.js';

/** How the reader has sorted the rows: by a column of figures, or by the row headings (-1). */
export interface TableSort {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a table can do beyond being read. */
export interface TableViewOptions {
  /** The present order; without it the printed one. */
  readonly sort?: TableSort;
  /** Wanted if the reader may sort: called with the heading that was pressed. */
  readonly onSort?: (column: number) => void;
  /** Rows to show so far; without it all. */
  readonly rows?: number;
}

/**
 * A statistics table with its caption, notes and scrolling region. Words of the interface come in the language
 * of the element that is rendering; styles are `tableStyles`.
 */
export function tableView(model: TableModel, _options: TableViewOptions = {}): TemplateResult {
  return html`${model.caption}${nothing}`;
}
