/** Registers all five tags. */
import './elements/gov-channel-chart/define.js';
import './elements/gov-statistics-table/define.js';
import './elements/gov-status-badge/define.js';
import './elements/gov-report-section/define.js';
import './elements/gov-report/define.js';
