import '../gov-report-section/define.js';
import { define } from '../../internal/define.js';
import { GovReport } from './gov-report.js';

define('gov-report', GovReport);

declare global {
  interface HTMLElementTagNameMap {
    'gov-report': GovReport;
  }
}
