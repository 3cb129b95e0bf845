import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { ChartJson, ReportDocument, TableGrid } from '../../document/index.js';
import { directionOf, msg, type Language } from '../../document/language.js';
import { BarWalk } from './bar-walk.js';
import { barsView } from './bars-view.js';
import { Canvases } from './canvases.js';
import { chartFoot } from './chart-foot.js';
import { chartModel } from './chart-model.js';
import { chartStyles } from './gov-channel-chart.styles.js';
import { interfaceWords } from './interface-words.js';
import type { ChartHost } from './chart-host.js';

/** How the figures are shown. Paper always gets the table. */
type View = 'chart' | 'table';

/**
 * What a chart shows once its file is there: the bars with their words, the choice between chart and table. The
 * element around it shows the table until then, and has the title, the table's view and the download.
 */
export class ChartContent {
  private view: View = 'chart';
  private readonly walk: BarWalk;
  private readonly canvases: Canvases;

  constructor(private readonly host: ChartHost) {
    this.walk = new BarWalk(host);
    this.canvases = new Canvases(host);
    const { styles } = host.constructor as unknown as { styles: Parameters<typeof adoptStyles>[1] };
    adoptStyles(host.shadowRoot!, [...styles, chartStyles]);
  }

  /** The inside of the `<figure>`, behind its title. */
  render(chart: ChartJson, document: ReportDocument, language: Language): TemplateResult {
    const { canvases, host, walk } = this;
    const model = chartModel(chart, document, language);
    const grid = host.gridOf(model);
    const { summary, summaryPrinted, overlap } = model;
    const asChart = this.view === 'chart';
    canvases.panels = asChart ? model.panels : [];
    canvases.active = walk.active;
    return html`<div class=${asChart ? 'content as-chart' : 'content as-table'}>
      <div class="ledes">
        ${summary ? html`<span class="lede">${summaryPrinted ? summary : interfaceWords(summary, language)}</span>` : nothing}
        ${overlap ? html`<span class="lede">${interfaceWords(overlap, language)}</span>` : nothing}
      </div>
      ${this.toolbar(grid, language)}
      <div class="graphic">${barsView(model, { walk, language })} ${chartFoot(model, document, language)}</div>
      <div class="tabular">${host.tableOf(grid)}</div>
    </div>`;
  }

  private toolbar(grid: TableGrid, language: Language): TemplateResult {
    const choice = (view: View, words: string) =>
      html`<button aria-pressed=${this.view === view ? 'true' : 'false'} @click=${() => this.show(view)}>${words}</button>`;
    return html`<div class="chart-tools" lang=${language} dir=${directionOf(language)}>
      <div class="views" role="group" aria-label=${msg('显示方式', { id: 'chartViews' })}>
        ${choice('chart', msg('图', { id: 'chartViewChart' }))}${choice('table', msg('表', { id: 'chartViewTable' }))}
      </div>
      ${this.host.downloadOf(grid)}
    </div>`;
  }

  private show(view: View): void {
    this.view = view;
    this.host.requestUpdate();
  }
}
