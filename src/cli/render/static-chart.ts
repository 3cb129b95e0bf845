import { html, nothing, type TemplateResult } from 'lit';
import type { ChartJson, ReportDocument } from '../../document/index.js';
import { directionOf, type Language } from '../../document/language.js';
import { chartGrid, type BarGroup } from '../../elements/gov-channel-chart/chart-grid.js';
import { chartModel, type ChartPanel } from '../../elements/gov-channel-chart/chart-model.js';
import { frameView } from '../../elements/gov-channel-chart/frame-view.js';
import { tableModel } from '../../elements/gov-statistics-table/table-model.js';
import { tableView } from '../../elements/gov-statistics-table/table-view.js';

/**
 * A chart without its bars: the table that stands in their place until they come, and under it what else is said of
 * them. Where scripts run the bars will come with these words, so that the eye does not need them before.
 */
export function staticChart(chart: ChartJson, document: ReportDocument, language: Language): TemplateResult {
  const table = (panels: readonly BarGroup[]): TemplateResult =>
    tableView(tableModel(chartGrid(chart, panels), document, language), { titleHidden: true });
  return frameView(
    chart,
    document,
    language,
    (groups, drawable) =>
      html`<div class="tabular">${table(groups)}</div>
        ${drawable ? wordsOn(chart, document, language) : nothing}`,
  );
}

/** The chart in a sentence, whether items are counted twice, and what the bars are parts of. */
function wordsOn(chart: ChartJson, document: ReportDocument, language: Language): TemplateResult {
  const { summary, summaryPrinted, overlap, panels } = chartModel(chart, document, language);
  const own = (words: string): TemplateResult =>
    html`<span class="lede" lang=${language} dir=${directionOf(language)}>${words}</span>`;
  return html`<div class="ledes">
    ${summaryPrinted ? html`<span class="lede">${summary}</span>` : own(summary)}
    ${overlap ? own(overlap) : nothing}${panels.filter(({ whole }) => whole).map((panel) => own(wholeOf(panel)))}
  </div>`;
}

/** The whole and, if the parts leave a rest, the rest: the one figure that stands nowhere in the document. */
function wholeOf({ heading, bars }: ChartPanel): string {
  const rest = bars.filter(({ figure }) => figure.computed && !figure.pointer);
  return [heading, ...rest.map(({ spoken }) => spoken)].join('　');
}
