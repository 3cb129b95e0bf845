import { html, nothing, type TemplateResult } from 'lit';
import type { Highlight, ReportDocument } from '../../document/index.js';
import type { Language } from '../../document/language.js';
import { figureText } from '../../internal/format.js';

/** A few figures and statuses that a citizen asks for first. */
export function highlightsView(
  document: ReportDocument,
  language: Language,
): TemplateResult | typeof nothing {
  const highlights = document.json.highlights ?? [];
  const figures = highlights.map((item) => figureTile(item, document)).filter(Boolean);
  const statuses = highlights.filter((item) => 'status' in item && document.statuses.has(item.status));
  if (figures.length + statuses.length === 0) return nothing;
  return html`<div class="highlights" part="highlights">
    ${figures.length ? html`<dl class="tiles">${figures}</dl>` : nothing}
    ${
      statuses.length
        ? html`<ul class="badges">
            ${statuses.map(
              (item) =>
                html`<li>
                  <gov-status-badge
                    .handed=${document}
                    status=${(item as { status: string }).status}
                    lang=${language}
                  ></gov-status-badge>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

function figureTile(item: Highlight, document: ReportDocument): TemplateResult | undefined {
  const figure = 'figure' in item ? document.figures.get(item.figure) : undefined;
  if (!figure) return undefined;
  const text = figureText(figure, document.lang);
  return html`<div>
    <dt class="quiet">${('label' in item && item.label) || figure.label}</dt>
    <dd>
      <data value=${figure.value ?? nothing}
        ><span class=${figure.absence === 'in-words' ? 'words' : 'number'}>${text || '—'}</span
        >${figure.absence === 'in-words' || !text ? nothing : html`<span class="quiet">${figure.unit.replace(/^\b/, ' ')}</span>`}</data
      >
    </dd>
  </div>`;
}
