import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../document/index.js';
import { msg, type Language } from '../../document/language.js';
import { followAgain } from '../../internal/fragment.js';

/** Levels of sections that the contents list. */
const DEPTH = 2;

/** The list of contents. `link` makes the address of a section of its id. */
export function contentsView(
  sections: readonly Section[],
  link: (section: string) => string,
  language: Language,
): TemplateResult | typeof nothing {
  if (sections.filter(hasHeading).length < 2) return nothing;
  return html`<nav class="contents" part="contents" aria-labelledby="contents-title">
    <p id="contents-title" lang=${language}>${msg('目录', { id: 'contents' })}</p>
    ${list(sections, link, 1)}
  </nav>`;
}

function list(
  sections: readonly Section[],
  link: (section: string) => string,
  depth: number,
): TemplateResult {
  return html`<ol>
    ${sections.filter(hasHeading).map(
      (section) =>
        html`<li>
          <a href=${link(section.id)} @click=${followAgain}
            >${section.number ? html`<span class="number">${section.number}</span>` : nothing}${section.heading}</a
          >
          ${depth < DEPTH && section.sections?.length ? list(section.sections, link, depth + 1) : nothing}
        </li>`,
    )}
  </ol>`;
}

function hasHeading(section: Section): boolean {
  return !!(section.heading || section.number);
}
