import { html, nothing } from 'lit';
import type { ReportDocument, RichText, Run } from '../../document/index.js';
import { figureInProse } from '../../internal/format.js';

/** A note on the chart. Footnotes inside it stand under the chart's table. */
export function remarkView(text: RichText, document: ReportDocument): unknown {
  return typeof text === 'string' ? text : text.map((run) => runView(run, document));
}

function runView(run: Run, document: ReportDocument): unknown {
  if (typeof run === 'string') return run;
  if ('strong' in run) return html`<strong>${run.strong}</strong>`;
  if ('link' in run) return run.link ? html`<a href=${run.link} rel="noopener">${run.text}</a>` : run.text;
  if ('note' in run) return nothing;
  const figure = document.figures.get(run.figure);
  if (!figure) return nothing;
  const words = figureInProse(figure) + (run.unit === false || figure.absence ? '' : figure.unit);
  return html`<data value=${figure.value ?? nothing}>${words}</data>`;
}
