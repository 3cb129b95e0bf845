import { html, nothing, type TemplateResult } from 'lit';
import type { ReportDocument, StatusJson } from '../../document/index.js';
import { directionOf, type Language } from '../../document/language.js';
import { badgeIcon } from './badge-icon.js';
import { badgeOf, stateWord, type BadgeState } from './badge-model.js';

/** A status of a document: its label, its state in words, and what else there is to say. */
export function badgeView(status: StatusJson, document: ReportDocument, language: Language): TemplateResult {
  const { state, label, text, detail, ownWords } = badgeOf(status, document);
  const { lang } = document;
  return badge(
    state,
    html`<span class="words" lang=${lang} dir=${directionOf(lang)}
      ><span class="label">${label}${/^zh/i.test(lang) ? '：' : ': '}</span
      ><span class="text" lang=${ownWords ? language : nothing}>${text}</span>${
        detail ? html`<span class="detail">${detail}</span>` : nothing
      }</span
    >`,
  );
}

/** A state as shape and colour, and words for it. */
export function badge(state: BadgeState, words: TemplateResult): TemplateResult {
  return html`<span class="badge ${state}" part="badge"
    ><svg viewBox="0 0 16 16" role="img" aria-label=${stateWord(state)}>${badgeIcon(state)}</svg
    >${words}</span
  >`;
}
