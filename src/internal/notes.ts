import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, ReportDocument } from '../document/index.js';
import { msg, str, type Language } from '../document/language.js';
import { checkMessage } from '../document/check-messages.js';

/** A footnote, or what a failed check found. */
export interface Note {
  readonly text: string;
  readonly check: boolean;
}

/** The notes of one shadow root in the order of their first mention. Equal ones share a number, from 1. */
export class Notes {
  readonly list: Note[] = [];
  private readonly known = new Map<string, number>();

  constructor(readonly language: Language) {}

  /** Numbers of the footnotes with these words; none for no words. */
  refer(text: string | undefined, check = false): number[] {
    if (!text) return [];
    const key = check + text;
    const number = this.known.get(key) ?? this.list.push({ text, check });
    this.known.set(key, number);
    return [number];
  }

  /** Numbers of the notes on a figure: its footnote, and what its failed checks found. */
  of(figure: Figure, document: ReportDocument | undefined): number[] {
    const failures = document ? document.failuresAt(figure.id) : [];
    return failures.reduce(
      (numbers, { problem, rule = '' }) =>
        numbers.concat(this.refer(problem && checkMessage(problem, this.language) + rule, true)),
      this.refer(figure.note),
    );
  }
}

/** Marks that lead to notes. The note itself is the description of its mark. */
export function noteMarks(numbers: readonly number[], { list, language }: Notes): TemplateResult[] {
  return numbers.map((number) => {
    const { check } = list[number - 1];
    const name = check
      ? msg(str`核对 ${number}`, { id: 'checkNumber' })
      : msg(str`注 ${number}`, { id: 'noteNumber' });
    return html`<button
      class="note-mark"
      data-note=${number}
      lang=${language}
      aria-label=${name}
      aria-describedby="note-${number}-text"
      @click=${goToNote}
      >${noteNumber(number, check)}</button
    >`;
  });
}

/** The notes themselves, each with the way back to where it was reached from. */
export function notesView({ list, language }: Notes): TemplateResult {
  return html`<ul class="notes">${list.map(
    ({ text, check }, index) => html`<li id="note-${index + 1}" tabindex="-1"
      >${noteNumber(index + 1, check)}<span id="note-${index + 1}-text" lang=${check ? language : nothing}>${text}</span
      ><button
        class="back"
        lang=${language}
        aria-label=${msg(str`回到注 ${index + 1} 的位置`, { id: 'noteBack' })}
        @click=${goBack}
        >↩</button
    ></li>`,
  )}</ul>`;
}

function noteNumber(number: number, check: boolean): TemplateResult {
  return html`<span class="note-number ${check ? 'check' : ''}">${number}</span>`;
}

/** Where a note was reached from. */
const origins = new WeakMap<Element, HTMLElement>();

function goToNote({ currentTarget }: Event): void {
  const mark = currentTarget as HTMLElement;
  const note = (mark.getRootNode() as ShadowRoot).getElementById(`note-${mark.dataset.note}`);
  if (note) origins.set(note, mark);
  note?.focus();
}

function goBack({ currentTarget }: Event): void {
  const note = (currentTarget as HTMLElement).parentElement!;
  const origin = origins.get(note);
  const first = (note.getRootNode() as ShadowRoot).querySelector<HTMLElement>(
    `[data-note="${note.id.slice(5)}"]`,
  );
  (origin?.isConnected ? origin : first)?.focus();
}
