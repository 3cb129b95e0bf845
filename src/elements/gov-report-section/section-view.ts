import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../document/index.js';
import { directionOf } from '../../document/language.js';
import { heading } from '../../internal/heading.js';
import { notesView, type Notes } from '../../internal/notes.js';
import { blockView, type BlockContext } from './block-view.js';

/** What a section needs to be shown. */
export interface SectionContext extends BlockContext {
  readonly notes: Notes;
  /** Level of its heading. */
  readonly level: number;
  /** Knows whether the page's address names a section. */
  readonly fragments: { isTarget(section: string): boolean };
}

/** A section with its sub-sections, and the footnotes of all of them. */
export function sectionView(section: Section, context: SectionContext): TemplateResult {
  const { lang } = context.document;
  const { notes } = context;
  const content = partView(section, 0, context);
  return html`<div class="content" lang=${lang} dir=${directionOf(lang)}>
    ${content}${notes.list.length ? html`<div class="section-notes quiet" part="notes">${notesView(notes)}</div>` : nothing}
  </div>`;
}

function partView(section: Section, depth: number, context: SectionContext): TemplateResult {
  const number = section.number ? html`<span class="number">${section.number}</span>` : nothing;
  return html`<section class=${context.fragments.isTarget(section.id) ? 'target' : nothing}
  >
    ${section.heading || section.number ? heading(context.level + depth, [number, section.heading], `level-${Math.min(depth, 3)}`) : nothing}
    ${section.blocks?.map((block) => blockView(block, context))}
    ${section.sections?.map((child) => partView(child, depth + 1, context))}
  </section>`;
}
