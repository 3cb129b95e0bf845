import { define } from '../../internal/define.js';
import { GovStatusBadge } from './gov-status-badge.js';

define('gov-status-badge', GovStatusBadge);

declare global {
  interface HTMLElementTagNameMap {
    'gov-status-badge': GovStatusBadge;
  }
}
