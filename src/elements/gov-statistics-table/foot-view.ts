import { html, nothing, type TemplateResult } from 'lit';
import { msg, str, type Language } from '../../document/language.js';
import { problemMessage } from '../../document/messages.js';
import { Notes } from '../gov-report-section/notes.js';
import { textView } from '../gov-report-section/text-view.js';
import { signView } from './cell-view.js';
import { spoken } from './spoken.js';
import type { NoteModel, TableModel } from './table-model.js';

/** What stands under the figures: footnotes and failed checks, remarks, the signs explained, the source. */
export function footView(model: TableModel): TemplateResult | typeof nothing {
  const language = model.language as Language;
  const remarks = remarksView(model, language);
  const notes = [...model.notes, ...remarks.notes];
  if (!notes.length && !model.remarks.length && !model.hasComputed && !model.hasBlank && !model.source)
    return nothing;
  return html`<tfoot>
    <tr>
      <td class="foot" colspan=${model.columns} headers="">
        <div class="pin" part="notes">
          ${notes.length ? html`<ul class="notes">${notes.map((note) => noteView(note, model))}</ul>` : nothing}
          ${remarks.view}
          ${
            model.hasComputed
              ? html`<p>${signView(model)} ${spoken(msg('本页按分项相加，报告未列', { id: 'computedLegend' }), model)}</p>`
              : nothing
          }
          ${
            model.hasBlank
              ? html`<p><span class="blank-mark"></span> ${spoken(msg('空白，没有数字', { id: 'blankLegend' }), model)}</p>`
              : nothing
          }
          ${model.source ? html`<p>${spoken(msg('来源：', { id: 'tableSource' }), model)}${model.source}</p>` : nothing}
        </div>
      </td>
    </tr>
  </tfoot>`;
}

/** Remarks of the document. Their own footnotes go on counting where those of the cells end. */
function remarksView(model: TableModel, language: Language): { view: unknown; notes: NoteModel[] } {
  const { remarks, document } = model;
  const notes = new Notes();
  notes.texts.push(...model.notes.map((note) => note.text ?? ''));
  const view = document
    ? remarks.map((text) => html`<p>${textView(text, { document, notes, language })}</p>`)
    : nothing;
  const added = notes.texts
    .map((text, index) => ({ id: `note-${index + 1}`, number: index + 1, text }))
    .slice(model.notes.length);
  return { view, notes: added };
}

function noteView(note: NoteModel, model: TableModel): TemplateResult {
  const language = model.language as Language;
  const words = note.problem
    ? html`${spoken(msg('核对：', { id: 'checkNote' }) + problemMessage(note.problem, language), model)}${note.rule}`
    : note.text;
  return html`<li id=${note.id} tabindex="-1">
    <span class=${note.problem ? 'check' : nothing} aria-hidden="true"><span class="note-number">${note.number}</span></span>
    <span id="${note.id}-text">${words}</span>&nbsp;<button
      class="back"
      data-back=${note.id}
      aria-label=${msg(str`回到注 ${note.number} 的位置`, { id: 'noteBack' })}
      lang=${language}
    >↩</button>
  </li>`;
}

/** Where a note was reached from, so that the way back leads there. */
const origins = new WeakMap<Element, HTMLElement>();

/** Follows a mark to its note, and the note back to the mark. To be called for clicks in the table. */
export function followNotes(event: Event): void {
  const start = (event.target as Element).closest<HTMLElement>('[data-note], [data-back]');
  const root = start?.getRootNode() as ShadowRoot | undefined;
  if (!start || !root) return;
  const { note, back } = start.dataset;
  if (note) {
    const target = root.getElementById(/^\d/.test(note) ? `note-${note}` : note);
    if (target) origins.set(target, start);
    target?.focus();
  } else if (back) {
    const origin = origins.get(root.getElementById(back)!);
    const mark = origin?.isConnected ? origin : markOf(root, back);
    mark?.focus();
  }
}

function markOf(root: ShadowRoot, note: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-note="${note}"], [data-note="${note.replace('note-', '')}"]`);
}
