import { html, type TemplateResult } from 'lit';
import { directionOf, type Language } from '../../document/language.js';

/** Words of the interface among those of the document: they have a language and a direction of their own. */
export function interfaceWords(words: string | undefined, language: Language): TemplateResult {
  return html`<bdi lang=${language} dir=${directionOf(language)}>${words}</bdi>`;
}
