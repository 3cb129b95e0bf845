import { adoptStyles, html, type TemplateResult } from 'lit';
import type { Problem, ReportDocument, TableGrid } from '../../document/index.js';
import { messagesOf, msg } from '../../document/language.js';
import { problem } from '../../document/problems.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import type { Tools } from '../load-tools.js';
import { withTools } from '../with-tools.js';
import { tableStyles } from './gov-statistics-table.styles.js';
import { ScrollController } from './scroll-controller.js';
import { SliceController } from './slice-controller.js';
import { tableModel, type TableModel } from './table-model.js';
import type { TableSort } from './table-sort.js';
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

  private tools?: Tools;
  private asked = false;
  private sort?: TableSort;
  /** The printed table, and the same in the order that the reader chose. */
  private model?: TableModel;
  private sorted?: TableModel;
  private spoken?: object;
  private readonly slices = new SliceController(this);

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
    const printed = this.layOut(grid, document);
    const count = printed.bands.reduce((sum, band) => sum + band.rows.length, 0);
    const { sort, sorted, tools } = this;
    if (printed.sortable) this.learnSorting();
    return html`${tableView(sorted ?? printed, {
      sort,
      sorting:
        printed.sortable && tools
          ? (words, column, direction) => tools.sortButton(words, direction, () => this.sortBy(column))
          : undefined,
      rows: this.slices.rows(grid, count),
    })}
      <div class="tools">
        <button @click=${() => withTools(({ saveTable }) => saveTable(grid))}>
          ${msg('下载本表（CSV）', { id: 'downloadTableCsv' })}
        </button>
      </div>`;
  }

  /** The model of the table as printed; made anew only when the table or the words of the interface are others. */
  private layOut(grid: TableGrid, document: ReportDocument): TableModel {
    const { language } = this.speech;
    const words = messagesOf(language);
    const { model, sort } = this;
    if (model && model.grid === grid && this.spoken === words) return model;
    this.spoken = words;
    this.model = tableModel(grid, document, language);
    if (model && model.grid !== grid) {
      // Another table begins in its printed order.
      this.sort = this.sorted = undefined;
    } else if (sort && this.tools) {
      this.sorted = this.tools.sortTable(this.model, sort);
    }
    return this.model;
  }

  private sortBy(column: number): void {
    const { nextSort, sortTable } = this.tools!;
    this.sort = nextSort(this.sort, column);
    this.sorted = this.sort && sortTable(this.model!, this.sort);
    this.requestUpdate();
  }

  /** Asks for what sorts, once. */
  private learnSorting(): void {
    if (this.asked) return;
    this.asked = true;
    void withTools((tools) => {
      this.tools = tools;
      adoptStyles(this.shadowRoot!, [...GovStatisticsTable.styles, tools.sortStyles]);
      this.requestUpdate();
    });
  }
}
