import { html, type TemplateResult } from 'lit';
import { msg, str, type Language } from '../../document/language.js';
import type { Notes } from './notes.js';

/** The footnotes under a section. A mark leads to its note, and the note back to the mark. */
export function notesView(notes: Notes, title: string, language: Language): TemplateResult {
  return html`<div class="notes" part="notes" @click=${goBack}>
    <p class="notes-title" lang=${language}>${title}</p>
    <ol>
      ${notes.texts.map(
        (text, index) =>
          html`<li id="note-${index + 1}" tabindex="-1">
            ${text}
            <button
              class="back"
              data-back=${index + 1}
              aria-label=${msg(str`回到注 ${index + 1} 的位置`, { id: 'noteBack' })}
              lang=${language}
            >
              ↩
            </button>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** Follows a mark to its note. To be called for clicks in the section. */
export function goToNote(event: Event): void {
  const mark = (event.target as Element).closest<HTMLElement>('[data-note]');
  const root = mark?.getRootNode() as ShadowRoot | undefined;
  root?.getElementById(`note-${mark!.dataset.note}`)?.focus();
}

function goBack(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>('[data-back]');
  const root = button?.getRootNode() as ShadowRoot | undefined;
  root?.querySelector<HTMLElement>(`[data-note="${button!.dataset.back}"]`)?.focus();
}
