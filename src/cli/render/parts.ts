import { html } from 'lit';
import type { Problem, ReportDocument } from '../../document/index.js';
import { msg, type Language } from '../../document/language.js';
import { sectionView } from '../../elements/gov-report-section/section-view.js';
import { reportView } from '../../elements/gov-report/report-view.js';
import { tableModel } from '../../elements/gov-statistics-table/table-model.js';
import { tableView } from '../../elements/gov-statistics-table/table-view.js';
import { badgeView } from '../../elements/gov-status-badge/badge-view.js';
import { fragmentOf } from '../../internal/fragment.js';
import { Notes } from '../../internal/notes.js';
import type { Tag } from './names.js';
import { staticChart } from './static-chart.js';

/** What the parts of a static report need to be shown. */
export interface StaticContext {
  readonly document: ReportDocument;
  /** Language of the interface. */
  readonly language: Language;
  /** Level of the report's title. */
  readonly level: number;
  /** First part of the sections' fragments, as the element will have it. */
  readonly anchor: string;
  /** Takes what could not be shown. */
  readonly fault: (fault: Problem) => void;
}

/**
 * What each element shows, by the views that it shows it with itself.
 *
 * @param attribute the attributes that the view around gave it
 */
export const PARTS: Readonly<
  Record<Tag, (context: StaticContext, attribute: (name: string) => string) => unknown>
> = {
  'gov-report': ({ document, language, level, anchor }) =>
    reportView(document, {
      level,
      language,
      // That there is a file, for the button; the file itself comes with the element.
      file: new Blob(),
      anchor,
      link: (section) => `#${encodeURI(fragmentOf(anchor, section))}`,
    }),

  'gov-report-section': ({ document, language, fault }, attribute) =>
    sectionView(document.sections.get(attribute('section'))!, {
      document,
      language,
      fault,
      notes: new Notes(language),
      level: Number(attribute('heading-level')),
      fragments: { isTarget: () => false },
    }),

  'gov-statistics-table': ({ document, language }, attribute) => [
    tableView(tableModel(document.grid(attribute('table'))!, document, language)),
    html`<div class="tools"><button>${msg('下载本表（CSV）', { id: 'downloadTableCsv' })}</button></div>`,
  ],

  'gov-channel-chart': ({ document, language }, attribute) =>
    staticChart(document.charts.get(attribute('chart'))!, document, language),

  'gov-status-badge': ({ document, language }, attribute) =>
    badgeView(document.statuses.get(attribute('status'))!, document, language),
};
