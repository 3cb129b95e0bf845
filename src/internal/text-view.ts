import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, ReportDocument, RichText, Run } from '../document/index.js';
import { msg, type Language } from '../document/language.js';
import { figureInProse } from './format.js';
import { noteMarks, type Notes } from './notes.js';

/** What text needs to be shown: where its figures are, where its footnotes go, who reads it. */
export interface TextContext {
  readonly document: ReportDocument;
  /** Without it footnotes are left out. */
  readonly notes?: Notes;
  readonly language: Language;
}

/** Text with its figures, links, emphasis and footnotes. */
export function textView(text: RichText, context: TextContext): unknown {
  return typeof text === 'string' ? text : text.map((run) => runView(run, context));
}

function runView(run: Run, context: TextContext): unknown {
  if (typeof run === 'string') return run;
  if ('figure' in run) {
    const figure = context.document.figures.get(run.figure);
    return figure
      ? figureView(figure, context, run.unit !== false)
      : html`<span class="quiet" lang=${context.language}>${msg('［缺数据］', { id: 'figureMissing' })}</span>`;
  }
  if ('strong' in run) return html`<strong>${run.strong}</strong>`;
  if ('note' in run) return context.notes ? noteMarks(context.notes.refer(run.note), context.notes) : nothing;
  // An address that was left out as unsafe leaves its words.
  return run.link ? html`<a href=${run.link}>${run.text}</a>` : run.text;
}

/** A figure in a sentence: as printed, machine-readable, with marks for its footnote and failed checks. */
function figureView(figure: Figure, { notes, document }: TextContext, unit: boolean): TemplateResult {
  // Words and "/" stand for the whole: there is nothing to count in a unit.
  const words = figureInProse(figure) + (unit && !figure.absence ? figure.unit : '');
  return html`<data class=${figure.absence ? nothing : 'figure-run'} value=${figure.value ?? nothing} title=${figure.label}>${words}</data
    >${notes ? noteMarks(notes.of(figure, document), notes) : nothing}`;
}
