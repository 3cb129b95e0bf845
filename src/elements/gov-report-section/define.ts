import '../gov-channel-chart/define.js';
import '../gov-statistics-table/define.js';
import '../gov-status-badge/define.js';
import { define } from '../../internal/define.js';
import { GovReportSection } from './gov-report-section.js';

define('gov-report-section', GovReportSection);

declare global {
  interface HTMLElementTagNameMap {
    'gov-report-section': GovReportSection;
  }
}
