import { html, nothing, type TemplateResult } from 'lit';
import type { ReportDocument } from '../../document/index.js';
import { msg, type Language } from '../../document/language.js';
import type { ChartModel } from './chart-model.js';
import { approximateKey, computedKey } from './chart-words.js';
import { interfaceWords } from './interface-words.js';
import { textView } from '../../internal/text-view.js';

/** What stands beneath the bars: signs explained, footnotes, notes on the chart, the source. */
export function chartFoot(
  model: ChartModel,
  document: ReportDocument,
  language: Language,
): TemplateResult | typeof nothing {
  const bars = model.panels.flatMap((panel) => panel.bars);
  const approximate = bars.some((bar) => bar.length?.tail);
  const computed = bars.some((bar) => bar.length && bar.figure.computed);
  const { notes, remarks, source } = model;
  if (!approximate && !computed && !notes.length && !remarks.length && !source) return nothing;
  return html`<div class="foot-of-chart" part="notes">
    ${
      approximate || computed
        ? html`<p>
          ${approximate ? html`<span class="key"><span class="swatch open"></span>${interfaceWords(approximateKey(), language)}</span>` : nothing}
          ${computed ? html`<span class="key"><span class="swatch light"></span>${interfaceWords(computedKey(), language)}</span>` : nothing}
        </p>`
        : nothing
    }
    ${
      notes.length
        ? html`<ol>
          ${notes.map(
            ({ text, check }, index) =>
              html`<li id="bar-note-${index + 1}">${check ? interfaceWords(text, language) : text}</li>`,
          )}
        </ol>`
        : nothing
    }
    ${remarks.map((text) => html`<p>${textView(text, { document, language })}</p>`)}
    ${source ? html`<p>${interfaceWords(msg('来源：', { id: 'tableSource' }), language)}${source}</p>` : nothing}
  </div>`;
}
