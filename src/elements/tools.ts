/** What only some readers need, loaded when they do: downloads, the sorting of tables, words for problems. */
import { figuresCsv, tableCsv, type ReportDocument, type TableGrid } from '../document/index.js';
import { download, fileName } from '../internal/download.js';
import { loadXlsx } from './load-xlsx.js';

export { problemMessage } from '../document/messages.js';
export { keepFocus } from './gov-report/keep-focus.js';
export { nextSort, sortButton, sortStyles, sortTable } from './gov-statistics-table/table-sort.js';

/** Offers a table as CSV. */
export function saveTable(grid: TableGrid): void {
  download(tableCsv(grid), fileName(grid.table.caption, 'csv'));
}

/** Offers every figure of a report as CSV, or with `file` the report's JSON as it was fetched. */
export function saveReport(document: ReportDocument, file?: Blob): void {
  const { agency, title } = document.json;
  download(file ?? figuresCsv(document), fileName(`${agency.name} ${title}`, file ? 'json' : 'csv'));
}

/** Offers all tables of a report as an Excel workbook, a sheet for each. */
export async function saveWorkbook(document: ReportDocument): Promise<void> {
  const { agency, title } = document.json;
  const { tablesXlsx } = await loadXlsx();
  const grids = [...document.tables.keys()].map((id) => document.grid(id)!);
  download(await tablesXlsx(grids), fileName(`${agency.name} ${title}`, 'xlsx'));
}
