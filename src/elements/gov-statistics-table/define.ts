import { define } from '../../internal/define.js';
import { GovStatisticsTable } from './gov-statistics-table.js';

define('gov-statistics-table', GovStatisticsTable);

declare global {
  interface HTMLElementTagNameMap {
    'gov-statistics-table': GovStatisticsTable;
  }
}
