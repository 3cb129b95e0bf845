import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, ReportDocument, RichText, Run } from '../../document/index.js';
import { msg, str, type Language } from '../../document/language.js';
import { problemMessage } from '../../document/messages.js';
import { figureInProse } from '../../internal/format.js';
import type { Notes } from './notes.js';

/** What text needs to be shown: where its figures are, where its footnotes go, who reads it. */
export interface TextContext {
  readonly document: ReportDocument;
  readonly notes: Notes;
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
      : html`<span class="missing" lang=${context.language}
          >${msg('［缺数据］', { id: 'figureMissing' })}</span
        >`;
  }
  if ('strong' in run) return html`<strong>${run.strong}</strong>`;
  if ('note' in run) return noteMark(context.notes.number(run.note), context.language);
  // An address that was left out as unsafe leaves its words.
  return run.link ? html`<a href=${run.link} rel="noopener">${run.text}</a>` : run.text;
}

/** A figure in a sentence: as printed, machine-readable, with marks for its footnote and failed checks. */
export function figureView(figure: Figure, context: TextContext, unit = true): TemplateResult {
  const { notes, document, language } = context;
  const remarks = document
    .failuresAt(figure.id)
    .map((check) => problemMessage(check.problem!, language) + (check.rule ? ` ${check.rule}` : ''));
  if (figure.note) remarks.unshift(figure.note);
  // Words and "/" stand for the whole: there is nothing to count in a unit.
  const words = figureInProse(figure) + (unit && !figure.absence ? figure.unit : '');
  return html`<data class="figure" value=${figure.value ?? nothing} title=${figure.label}>${words}</data
    >${remarks.map((remark) => noteMark(notes.number(remark), language))}`;
}

/** A mark that leads to a footnote and back. The footnote itself is its description. */
function noteMark(number: number, language: Language): TemplateResult {
  return html`<sup
    ><button
      class="note-mark"
      data-note=${number}
      aria-label=${msg(str`注 ${number}`, { id: 'noteNumber' })}
      aria-describedby="note-${number}"
      lang=${language}
      >${number}</button
    ></sup
  >`;
}
