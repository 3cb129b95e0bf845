import { svg, type SVGTemplateResult } from 'lit';
import type { BadgeState } from './badge-model.js';

/**
 * The shape of a state, told apart without colour: an empty ring (nil), a tick (done), a half-filled disc
 * (ongoing), a clock (overdue), a triangle (attention), the letter i (information). Drawn on a 16 × 16 grid.
 */
export function badgeIcon(state: BadgeState): SVGTemplateResult {
  switch (state) {
    case 'nil':
      return svg`<circle cx="8" cy="8" r="6.25" class="line"/><path d="M5 8h6" class="line"/>`;
    case 'done':
      return svg`<circle cx="8" cy="8" r="7"/><path d="M4.7 8.2l2.3 2.3 4.3-4.8" class="cut"/>`;
    case 'ongoing':
      return svg`<circle cx="8" cy="8" r="6.25" class="line"/><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z"/>`;
    case 'overdue':
      return svg`<circle cx="8" cy="8" r="6.25" class="line"/><path d="M8 4v4.4l3 1.8" class="line"/>`;
    case 'attention':
      return svg`<path d="M8 1.2l7.2 13H.8z"/><path d="M8 6v4.2M8 11.6v1" class="cut"/>`;
    case 'information':
      return svg`<circle cx="8" cy="8" r="7"/><path d="M8 7.2v4.6M8 4v1.4" class="cut"/>`;
  }
}
