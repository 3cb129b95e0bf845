/** The element classes and the document code. Importing this registers nothing; `./define.js` does. */
export * from './document/index.js';
export { GovChannelChart } from './elements/gov-channel-chart/gov-channel-chart.js';
export { GovReport } from './elements/gov-report/gov-report.js';
export { GovReportSection } from './elements/gov-report-section/gov-report-section.js';
export { GovStatisticsTable } from './elements/gov-statistics-table/gov-statistics-table.js';
export { GovStatusBadge } from './elements/gov-status-badge/gov-status-badge.js';
export type { ReportElement } from './internal/report-element.js';
export { ReportError } from './internal/report-error.js';
export type { ReportErrorDetail, ReportLoadDetail, ToldProblem } from './internal/report-error.js';
export type { LoadState } from './internal/document-controller.js';
export { version } from './internal/version.js';
