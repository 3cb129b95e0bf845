import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, ReportDocument, Section } from '../../document/index.js';
import { problem } from '../../document/problems.js';
import { heading } from '../../internal/heading.js';
import { Notes, notesView } from '../../internal/notes.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { blockView, type BlockContext } from './block-view.js';
import { FragmentController } from './fragment-controller.js';
import { sectionStyles } from './gov-report-section.styles.js';

/**
 * One section of a report with its sub-sections: text with figures, tables, charts, statuses, pictures.
 *
 * @summary A section of a report with its sub-sections.
 * @csspart base - The root of the element.
 * @csspart heading - Every heading.
 * @csspart notes - The footnotes.
 * @csspart notice - The sentence in the place of something that cannot be shown.
 * @cssproperty [--gov-report-accent] - Colour of links, focus and marks.
 * @cssproperty [--gov-report-text] - Colour of text.
 * @cssproperty [--gov-report-muted] - Colour of secondary text.
 * @cssproperty [--gov-report-background] - Background.
 * @cssproperty [--gov-report-surface] - Background of what is set apart.
 * @cssproperty [--gov-report-border] - Colour of rules.
 * @cssproperty [--gov-report-strong-border] - Colour of outlines that carry meaning.
 * @cssproperty [--gov-report-font] - Font family; without it the page's.
 * @cssproperty [--gov-report-font-size] - Font size; without it the page's at this place.
 * @cssproperty [--gov-report-line-height] - Line height of text.
 * @cssproperty [--gov-report-measure] - Widest line of text.
 */
export class GovReportSection extends ReportElement {
  static override styles = [baseStyles, noteStyles, sectionStyles];
  static override properties = { section: {}, anchor: { attribute: false } };

  /** Id of the section in the document. */
  section?: string;

  /** @internal First part of the fragments of the sections, as the report around gives it. */
  anchor?: string;

  private readonly fragments = new FragmentController(this, () => this.anchor ?? this.id);

  protected override renderContent(document: ReportDocument): TemplateResult | Problem {
    const section =
      this.section === undefined && document.sections.size === 1
        ? [...document.sections.values()][0]
        : document.sections.get(this.section ?? '');
    if (!section) return problem('unknown-reference', 'error', '', this.section ?? '');
    const notes = new Notes(this.speech.language);
    const { lang, dir } = this.documentLang;
    const context: BlockContext = {
      document,
      notes,
      language: this.speech.language,
      fault: (fault) => this.tellFault(fault),
    };
    const content = this.sectionView(section, this.topLevel, context);
    return html`<div class="content" lang=${lang} dir=${dir}>
      ${content}${notes.list.length ? html`<div class="section-notes quiet" part="notes">${notesView(notes)}</div>` : nothing}
    </div>`;
  }

  private sectionView(section: Section, level: number, context: BlockContext): TemplateResult {
    const number = section.number ? html`<span class="number">${section.number}</span>` : nothing;
    return html`<section class=${this.fragments.isTarget(section.id) ? 'target' : nothing}
    >
      ${section.heading || section.number ? heading(level, [number, section.heading], `level-${Math.min(level - this.topLevel, 3)}`) : nothing}
      ${section.blocks?.map((block) => blockView(block, context))}
      ${section.sections?.map((child) => this.sectionView(child, level + 1, context))}
    </section>`;
  }
}
