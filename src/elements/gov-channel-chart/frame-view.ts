import { html, nothing, type TemplateResult } from 'lit';
import type { ChartJson, ReportDocument } from '../../document/index.js';
import { directionOf, msg, str, type Language } from '../../document/language.js';
import { notice } from '../../internal/notice.js';
import { barGroups, type BarGroup } from './chart-grid.js';

/**
 * A chart's title, and the room that is kept for its bars.
 *
 * @param content what stands in the room: the bars, or the table in their place; there is nothing to draw if
 *   no figure is a number other than zero
 * @param failure says why there are no bars where there could be
 */
export function frameView(
  chart: ChartJson,
  document: ReportDocument,
  language: Language,
  content: (groups: readonly BarGroup[], drawable: boolean) => unknown,
  failure?: string,
): TemplateResult {
  const { lang } = document;
  const groups = barGroups(chart, document);
  const figures = groups.flatMap((group) => group.bars.map((bar) => bar.figure));
  // Zero has no bar, nor has what is not a number.
  const drawable = figures.some((figure) => !!figure.value);
  const words = drawable ? failure : figures.every((figure) => figure.value === 0) && allZero(document);
  return html`<figure part="figure" lang=${lang} dir=${directionOf(lang)}>
    <figcaption class="chart-title" id="chart-title" part="title">${chart.title}</figcaption>
    <div class=${drawable ? 'room' : ''} .style=${`--count: ${figures.length + groups.length}`}>
      ${words ? html`<div lang=${language} dir=${directionOf(language)}>${notice(words)}</div>` : nothing}
      ${content(groups, drawable)}
    </div>
  </figure>`;
}

/** Stands in the place of the bars when all is zero. */
function allZero({ json }: ReportDocument): string {
  const period = json.period.label ?? '';
  return msg(str`${period}各项均为 0。`, { id: 'chartAllZero' });
}
