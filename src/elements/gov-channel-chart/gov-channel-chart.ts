import { html, type TemplateResult } from 'lit';
import { type ChartJson, type Problem, type ReportDocument, type TableGrid } from '../../document/index.js';
import { msg } from '../../document/language.js';
import { problem } from '../../document/problems.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { problemWords } from '../../internal/problem-words.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { tableStyles } from '../gov-statistics-table/gov-statistics-table.styles.js';
import { ScrollController } from '../gov-statistics-table/scroll-controller.js';
import { tableModel } from '../gov-statistics-table/table-model.js';
import { tableView } from '../gov-statistics-table/table-view.js';
import { withTools } from '../with-tools.js';
import type { ChartContent } from './chart-content.js';
import { chartGrid, type BarGroup } from './chart-grid.js';
import { frameView } from './frame-view.js';
import { frameStyles } from './frame.styles.js';
import { loadContent, type ContentModule } from './load-content.js';

/** The chart is asked for when it is this near to the window. */
const NEAR = '400px 0px';

/**
 * One chart of a report: horizontal bars of labelled figures with the values as printed, a panel for each unit, and
 * the same figures as a table. The table is there at once; the chart takes its place, into space that is kept for
 * it, when it comes near the window.
 *
 * The chart is one tab stop. Arrow keys, Home and End move from bar to bar; each is read with label, value, unit.
 *
 * @summary A chart of the report, with its table.
 * @slot - Shown until the document is there, and if it cannot be had.
 * @fires gov-report-load - The document was read. `detail`: `{ document, problems }`.
 * @fires gov-report-error - There is no document, it has no such chart, or its bars cannot be drawn (`chart-failed`). `detail`: `{ error, problems }`.
 * @csspart base - The root of the content.
 * @csspart figure - The `<figure>`.
 * @csspart title - The title of the chart.
 * @csspart bars - All panels.
 * @csspart table - The `<table>`.
 * @csspart caption - Its caption.
 * @csspart notes - What stands beneath: signs explained, footnotes, notes, source.
 * @csspart notice - The sentence in the place of something that cannot be shown.
 * @cssproperty --gov-report-accent - Colour of the bars, links and focus.
 */
export class GovChannelChart extends ReportElement {
  static override styles = [baseStyles, noteStyles, tableStyles, frameStyles];
  static override properties = { chart: {} };

  /** Id of the chart. Without it the document's only chart is shown. */
  chart?: string;

  private chartContent?: ChartContent;
  private failure?: Problem;
  private loading = false;
  private near = false;
  private readonly nearness = new IntersectionObserver(
    (entries) => {
      this.near = entries[entries.length - 1].isIntersecting;
      this.requestUpdate();
    },
    { rootMargin: NEAR },
  );

  constructor() {
    super();
    new ScrollController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.failure = undefined;
    if (!this.chartContent) this.nearness.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearness.disconnect();
    this.near = false;
  }

  protected override renderContent(document: ReportDocument): TemplateResult | Problem {
    const chart = this.shown;
    if (!chart) return problem('unknown-reference', 'error', '', this.chart ?? '');
    const { language } = this.speech;
    const { chartContent, failure } = this;
    return frameView(
      chart,
      document,
      language,
      (panels, drawable) => {
        if (drawable && this.near && !chartContent && !failure) void this.load(document.pointerOf(chart));
        return drawable && chartContent
          ? chartContent.render(chart, document, language)
          : html`<div class="tabular">${this.tableOf(this.gridOf({ panels }))}</div>`;
      },
      failure && problemWords(failure, language),
    );
  }

  /** @internal */
  gridOf({ panels }: { readonly panels: readonly BarGroup[] }): TableGrid {
    return chartGrid(this.shown!, panels);
  }

  /** @internal */
  tableOf(grid: TableGrid): TemplateResult {
    return tableView(tableModel(grid, this.document, this.speech.language), { titleHidden: true });
  }

  /** @internal */
  downloadOf(grid: TableGrid): TemplateResult {
    return html`<button class="csv" @click=${() => withTools(({ saveTable }) => saveTable(grid))}>
      ${msg('下载本表（CSV）', { id: 'downloadTableCsv' })}
    </button>`;
  }

  /** @internal Where the module that shows the chart comes from. */
  protected loadContent(): Promise<ContentModule> {
    return loadContent();
  }

  private get shown(): ChartJson | undefined {
    const charts = this.document?.charts;
    return this.chart || charts?.size !== 1 ? charts?.get(this.chart ?? '') : [...charts.values()][0];
  }

  /** Tried again when the element comes back into the page. */
  private async load(pointer: string): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    try {
      const { ChartContent } = await this.loadContent();
      this.chartContent = new ChartContent(this);
      this.nearness.disconnect();
    } catch {
      if (this.isConnected) {
        this.failure = problem('chart-failed', 'error', pointer);
        this.tellFault(this.failure);
      }
    }
    this.loading = false;
    this.requestUpdate();
  }
}
