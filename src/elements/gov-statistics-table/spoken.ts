import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../document/language.js';
import type { TableModel } from './table-model.js';

/** Words of the interface among those of the report: in their own language and direction. */
export function spoken(words: string, { language }: TableModel): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`;
}
