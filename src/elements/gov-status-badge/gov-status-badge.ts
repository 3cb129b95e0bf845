import { html, type TemplateResult } from 'lit';
import type { Problem, ReportDocument } from '../../document/index.js';
import { problem } from '../../document/problems.js';
import { ReportElement } from '../../internal/report-element.js';
import { baseStyles } from '../../internal/styles.js';
import { STATES, stateWord, type BadgeState } from './badge-model.js';
import { badge, badgeView } from './badge-view.js';
import { badgeStyles } from './gov-status-badge.styles.js';

/**
 * One status, told by words and shape before colour: a status of a document, or by itself with `state` and
 * its text.
 *
 * @summary A status told in words: nil, done, ongoing, overdue, attention, information.
 * @slot - The text of a badge that stands by itself.
 * @csspart base - The root of the element.
 * @csspart badge - The badge.
 * @csspart notice - The sentence in the place of a badge that cannot be shown.
 * @cssproperty [--gov-report-done] - Colour of what is done.
 * @cssproperty [--gov-report-attention] - Colour of what is overdue or needs attention.
 * @cssproperty [--gov-report-accent] - Colour of what is ongoing, and of information.
 * @cssproperty [--gov-report-muted] - Colour of nil.
 */
export class GovStatusBadge extends ReportElement {
  static override styles = [baseStyles, badgeStyles];
  static override properties = { status: {}, state: {} };

  /** Id of the status in the document. */
  status?: string;

  /** The state of a badge that stands by itself. Its text is the element's content. */
  state?: BadgeState;

  protected override render(): TemplateResult {
    if (!this.state) return super.render();
    const { language, direction } = this.speech;
    const state = STATES.indexOf(this.state) < 0 ? 'information' : this.state;
    return html`<div class="base" part="base" lang=${language} dir=${direction}>
      ${badge(state, html`<span class="text"><slot>${stateWord(state)}</slot></span>`)}
    </div>`;
  }

  protected override renderContent(document: ReportDocument): TemplateResult | Problem {
    const status =
      this.status === undefined && document.statuses.size === 1
        ? [...document.statuses.values()][0]
        : document.statuses.get(this.status ?? '');
    if (!status) return problem('unknown-reference', 'error', '', this.status ?? '');
    return badgeView(status, document, this.speech.language);
  }
}
