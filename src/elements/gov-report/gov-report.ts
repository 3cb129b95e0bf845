import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportDocument } from '../../document/index.js';
import { fragmentLink, fragmentOf } from '../../internal/fragment.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { withTools } from '../with-tools.js';
import { reportStyles } from './gov-report.styles.js';
import { reportView } from './report-view.js';

/** Elements that show a part of a report; inside `<gov-report>` they replace its own layout. */
const PARTS = 'gov-report-section, gov-statistics-table, gov-channel-chart, gov-status-badge';

/**
 * A whole report: title, agency and period, what a citizen asks first, contents, sections, notes, downloads.
 * With elements of this library inside it lays out nothing itself and only hands them its document.
 *
 * @summary A whole government report from one JSON document.
 * @slot - Shown until the report is there, and if it cannot be had; or elements that show parts of the report.
 * @csspart base - The root of the element.
 * @csspart header - Title, agency and period.
 * @csspart heading - Every heading outside the sections.
 * @csspart highlights - The figures and statuses above the contents.
 * @csspart toolbar - Print and download.
 * @csspart contents - The list of contents.
 * @csspart notice - The sentence in the place of something that cannot be shown.
 * @cssproperty [--gov-report-accent] - Colour of links, focus, marks and bars.
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
export class GovReport extends ReportElement {
  static override styles = [baseStyles, noteStyles, reportStyles];

  /** First part of its sections' fragments: its id, or a name by its place among the reports of the page. */
  private get anchor(): string {
    const place = Array.from(document.querySelectorAll('gov-report')).indexOf(this);
    return this.id || (place > 0 ? `gov-report-${place + 1}` : '');
  }

  protected override render(): TemplateResult {
    // A static report stays until the words of its language are here, rather than turn English meanwhile.
    const stays = PARTS + (this.speech.waits ? ',.gov-static' : '');
    if (this.loadState === 'ready' && (this.hasSubscribers || this.querySelector(stays))) {
      return html`<slot></slot>`;
    }
    return super.render();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const focused = this.querySelector<HTMLElement>(':focus');
    if (focused) void withTools(({ keepFocus }) => keepFocus(focused));
  }

  protected override renderContent(document: ReportDocument): TemplateResult {
    const { anchor } = this;
    return reportView(document, {
      level: this.topLevel,
      language: this.speech.language,
      file: this.source.loaded.file,
      anchor,
      link: (section) => fragmentLink(fragmentOf(anchor, section)),
    });
  }
}
