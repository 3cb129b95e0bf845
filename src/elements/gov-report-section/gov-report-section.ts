import type { TemplateResult } from 'lit';
import type { Problem, ReportDocument } from '../../document/index.js';
import { problem } from '../../document/problems.js';
import { Notes } from '../../internal/notes.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { FragmentController } from './fragment-controller.js';
import { sectionStyles } from './gov-report-section.styles.js';
import { sectionView } from './section-view.js';

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
    return sectionView(section, {
      document,
      notes: new Notes(this.speech.language),
      language: this.speech.language,
      level: this.topLevel,
      fragments: this.fragments,
      fault: (fault) => this.tellFault(fault),
    });
  }
}
