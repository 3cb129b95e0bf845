import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../document/language.js';

/** A term in the reader's language and what stands for it; left out if there is nothing. */
export type Fact = readonly [term: string, value: unknown];

/** Terms and their values, one a line. */
export function factsView(facts: readonly Fact[], language: Language): TemplateResult {
  return html`<dl class="facts">${facts.map(([term, value]) =>
    value ? html`<div><dt lang=${language}>${term}</dt><dd>${value}</dd></div>` : nothing,
  )}</dl>`;
}

/** Words that lead somewhere, if there is somewhere to lead to. */
export function linkView(words: string | undefined, address: string | undefined): unknown {
  return words && address ? html`<a href=${address}>${words}</a>` : words;
}
