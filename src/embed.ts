/**
 * The embed: one classic script that registers the tags and turns `<a data-gov-report>` links into reports.
 * Chinese and English are inside; other languages, charts and tools are fetched from beside it.
 */
// Styles first and together: alike, they compress best side by side.
import './internal/styles.js';
import './internal/notes.styles.js';
import './elements/gov-report/gov-report.styles.js';
import './elements/gov-report-section/gov-report-section.styles.js';
import './elements/gov-status-badge/gov-status-badge.styles.js';
import './elements/gov-statistics-table/gov-statistics-table.styles.js';
import { addTranslation, overrideStrings } from './document/language.js';
import { readReport } from './document/read.js';
import { version } from './internal/version.js';
import { shared } from './internal/shared.classic.js';
import { upgradeLinks } from './internal/upgrade-links.js';
import { templates } from './locales/en.js';
import './define.js';

declare global {
  interface Window {
    /** What a page's own script may use of the embed. */
    govReportElements?: {
      readonly version: string;
      readonly overrideStrings: typeof overrideStrings;
      readonly readReport: typeof readReport;
      /** @internal For the embed's own further files. */
      readonly shared: typeof shared;
    };
  }
}

// A second copy of the embed keeps quiet: the first one's tags and strings are in use.
// An element with this id is not one.
if (!window.govReportElements?.version) {
  window.govReportElements = { version, overrideStrings, readReport, shared };
  addTranslation('en', templates);
  upgradeLinks([
    'gov-report',
    'gov-report-section',
    'gov-statistics-table',
    'gov-channel-chart',
    'gov-status-badge',
  ]);
}
