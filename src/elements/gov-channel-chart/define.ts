import { define } from '../../internal/define.js';
import { GovChannelChart } from './gov-channel-chart.js';

define('gov-channel-chart', GovChannelChart);

declare global {
  interface HTMLElementTagNameMap {
    'gov-channel-chart': GovChannelChart;
  }
}
