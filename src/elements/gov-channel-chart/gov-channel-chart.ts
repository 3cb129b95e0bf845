import { html, nothing, type TemplateResult } from 'lit';
import { tableCsv, type Problem, type ReportDocument, type TableGrid } from '../../document/index.js';
import { msg } from '../../document/language.js';
import { problemMessage } from '../../document/messages.js';
import { problem } from '../../document/problems.js';
import { download, fileName } from '../../internal/download.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { notice } from '../../internal/notice.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { tableStyles } from '../gov-statistics-table/gov-statistics-table.styles.js';
import { ScrollController } from '../gov-statistics-table/scroll-controller.js';
import { tableModel } from '../gov-statistics-table/table-model.js';
import { tableView } from '../gov-statistics-table/table-view.js';
import { BarWalk } from './bar-walk.js';
import { barsView } from './bars-view.js';
import { CanvasController } from './canvas-controller.js';
import { chartFoot } from './chart-foot.js';
import { chartGrid } from './chart-grid.js';
import { chartModel } from './chart-model.js';
import { chartStyles } from './gov-channel-chart.styles.js';
import { interfaceWords } from './interface-words.js';
import { loadEngine, type Engine } from './load-engine.js';

/** How the figures are shown. Paper always gets the table. */
type View = 'chart' | 'table';

/**
 * One chart of a report: horizontal bars of labelled figures with the values as printed, a panel for each unit, and
 * the same figures as a table. The bars come when the chart is near the window, into space that is kept for them;
 * if they cannot, the table stands there.
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
  static override styles = [baseStyles, noteStyles, tableStyles, chartStyles];
  static override properties = { chart: {} };

  /** Id of the chart. Without it the document's only chart is shown. */
  chart?: string;

  private view: View = 'chart';
  private failure?: Problem;
  private readonly walk = new BarWalk(this);
  private readonly canvases = new CanvasController(
    this,
    () => this.loadEngine(),
    () => this.fail(),
  );

  constructor() {
    super();
    new ScrollController(this);
  }

  /** Id of the chart that is shown, `''` if none is named and there is no telling. */
  private get shown(): string {
    const charts = this.document?.charts;
    return this.chart || (charts?.size === 1 ? [...charts.keys()][0] : '');
  }

  protected override renderContent(document: ReportDocument): TemplateResult | Problem {
    const chart = document.charts.get(this.shown);
    if (!chart) return problem('unknown-reference', 'error', '', this.shown);
    const { language, direction } = this.speech;
    const model = chartModel(chart, document, language);
    const grid = chartGrid(model, language);
    const { lang, dir } = this.documentLang;
    const drawn = !model.sentence;
    const rows = grid.bands[0].rows.length;
    const { title, summary, summaryPrinted, overlap } = model;
    const asChart = drawn && this.view === 'chart';
    this.canvases.panels = asChart ? model.panels : [];
    this.canvases.active = this.walk.active;
    return html`<figure part="figure" class=${asChart ? 'as-chart' : 'as-table'} lang=${lang} dir=${dir}>
      <figcaption>
        <span class="chart-title" id="chart-title" part="title">${title}</span>
        ${
          summary
            ? html`<span class="lede">${summaryPrinted ? summary : interfaceWords(summary, language)}</span>`
            : nothing
        }
        ${overlap ? html`<span class="lede">${interfaceWords(overlap, language)}</span>` : nothing}
      </figcaption>
      ${rows ? this.toolbar(drawn, grid, title) : nothing} ${drawn ? nothing : html`<p class="sentence">${interfaceWords(model.sentence, language)}</p>`}
      ${
        this.failure && drawn
          ? html`<div class="failure" lang=${language} dir=${direction}>${notice(problemMessage(this.failure, language))}</div>`
          : nothing
      }
      ${
        drawn
          ? html`<div class="graphic">
            ${barsView(model, { walk: this.walk, language })}
            ${chartFoot(model, document, language)}
          </div>`
          : nothing
      }
      ${rows ? html`<div class="tabular">${tableView(tableModel(grid, document, language))}</div>` : nothing}
    </figure>`;
  }

  private toolbar(drawn: boolean, grid: TableGrid, title: string): TemplateResult {
    const choice = (view: View, words: string) =>
      html`<button aria-pressed=${this.view === view ? 'true' : 'false'} @click=${() => this.show(view)}>${words}</button>`;
    return html`<div class="chart-tools" lang=${this.speech.language} dir=${this.speech.direction}>
      ${
        drawn
          ? html`<div class="views" role="group" aria-label=${msg('显示方式', { id: 'chartViews' })}>
            ${choice('chart', msg('图', { id: 'chartViewChart' }))}${choice('table', msg('表', { id: 'chartViewTable' }))}
          </div>`
          : nothing
      }
      <button class="csv" @click=${() => download(tableCsv(grid), fileName(title, 'csv'))}>
        ${msg('下载 CSV', { id: 'chartDownload' })}
      </button>
    </div>`;
  }

  /** Choosing the chart after a failure tries again. */
  private show(view: View): void {
    this.view = view;
    this.failure = undefined;
    this.requestUpdate();
  }

  private fail(): void {
    const chart = this.document?.charts.get(this.shown);
    this.view = 'table';
    this.failure = problem('chart-failed', 'error', chart ? this.document!.pointerOf(chart) : '');
    this.tellFault(this.failure);
    this.requestUpdate();
  }

  /** @internal Where the module that draws comes from. */
  protected loadEngine(): Promise<Engine> {
    return loadEngine();
  }
}
