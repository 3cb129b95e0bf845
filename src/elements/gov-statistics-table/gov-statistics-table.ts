import { html, type TemplateResult } from 'lit';
import { tableCsv, type Problem, type ReportDocument, type TableGrid } from '../../document/index.js';
import { msg } from '../../document/language.js';
import { problem } from '../../document/problems.js';
import { download, fileName } from '../../internal/download.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { tableStyles } from './gov-statistics-table.styles.js';
import { ScrollController } from './scroll-controller.js';
import { SliceController } from './slice-controller.js';
import { tableModel, type TableModel } from './table-model.js';
import { nextSort, sortTable, type TableSort } from './table-sort.js';
import { tableView } from './table-view.js';

/**
 * One statistics table of a report: a real `<table>` with its headings, units, notes and failed checks, and its
 * figures for downloading. Where it is too narrow the row headings stay in sight while the figures scroll.
 *
 * @summary A table of the report.
 * @slot - Shown until the document is there, and if it cannot be had.
 * @fires gov-report-load - The document was read. `detail`: `{ document, problems }`.
 * @fires gov-report-error - There is no document, or it has no such table. `detail`: `{ error, problems }`.
 * @csspart base - The root of the content.
 * @csspart table - The `<table>`.
 * @csspart caption - Its caption: title, unit and summary.
 * @csspart notes - What stands under the figures: footnotes, remarks, signs, source.
 * @csspart notice - The sentence in the place of a table that cannot be shown.
 * @cssproperty --gov-report-table-font-size - Size of the table's text, relative to the text around it.
 */
export class GovStatisticsTable extends ReportElement {
  static override styles = [baseStyles, noteStyles, tableStyles];
  static override properties = { table: {} };

  /** Id of the table. Without it the document's only table is shown. */
  table?: string;

  private sort?: TableSort;
  private readonly slices = new SliceController(this);
  private sorted?: { grid: TableGrid; language: string; sort?: TableSort; model: TableModel };

  constructor() {
    super();
    new ScrollController(this);
  }

  /** Renders at once what is due. @internal */
  flush(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override renderContent(document: ReportDocument): TemplateResult | Problem {
    const id = this.table || (document.tables.size === 1 ? [...document.tables.keys()][0] : '');
    const grid = document.grid(id);
    if (!grid) return problem('unknown-reference', 'error', '', id);
    const model = this.model(grid, document);
    const count = model.bands.reduce((sum, band) => sum + band.rows.length, 0);
    const press = (column: number) => {
      this.sort = nextSort(this.sort, column);
      this.requestUpdate();
    };
    return html`${tableView(model, {
      sort: this.sort,
      onSort: model.sortable ? press : undefined,
      rows: this.slices.rows(grid, count),
    })}
      <div class="tools">
        <button @click=${() => download(tableCsv(grid), fileName(grid.table.caption, 'csv'))}>
          ${msg('下载本表（CSV）', { id: 'downloadTableCsv' })}
        </button>
      </div>`;
  }

  /** The model in the present order; made anew only when the table, the language or the order is another. */
  private model(grid: TableGrid, document: ReportDocument): TableModel {
    const { language } = this.speech;
    const known = this.sorted;
    // Another table begins in its printed order.
    if (known && known.grid !== grid) this.sort = undefined;
    const { sort } = this;
    if (known && known.grid === grid && known.language === language && known.sort === sort)
      return known.model;
    const printed = tableModel(grid, document, language);
    const model = sort && printed.sortable ? sortTable(printed, sort) : printed;
    this.sorted = { grid, language, sort, model };
    return model;
  }
}
