import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    --nil: #565e68;
    --done: #1b6b3a;
    --ongoing: #1a5fa8;
    --overdue: #8a4b00;
    --attention: #8a4b00;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --nil: light-dark(#565e68, #a9b1bb);
      --done: light-dark(#1b6b3a, #7fcf9c);
      --ongoing: light-dark(#1a5fa8, #8ab8ec);
      --overdue: light-dark(#8a4b00, #f0b35e);
      --attention: light-dark(#8a4b00, #f0b35e);
    }
  }
  .base {
    line-height: 1.5;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding: 0.15em 0.7em 0.15em 0.5em;
    border: 1px solid var(--state);
    border-radius: 1em;
    color: var(--text);
    background: var(--background);
    font-size: 0.9375em;
  }
  [dir='rtl'] > .badge {
    padding: 0.15em 0.5em 0.15em 0.7em;
  }
  .nil {
    --state: var(--gov-report-nil, var(--nil));
  }
  .done {
    --state: var(--gov-report-done, var(--done));
  }
  .ongoing {
    --state: var(--gov-report-ongoing, var(--ongoing));
  }
  .overdue {
    --state: var(--gov-report-overdue, var(--overdue));
  }
  .attention {
    --state: var(--gov-report-attention, var(--attention));
  }
  .information {
    --state: var(--gov-report-information, var(--ongoing));
  }
  svg {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-inline-end: 0.4em;
    color: var(--state);
    fill: currentColor;
    stroke: none;
  }
  .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .cut {
    fill: none;
    stroke: var(--background);
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .text {
    font-weight: 600;
  }
  .detail {
    margin-inline-start: 0.5em;
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
    svg {
      color: CanvasText;
    }
    .cut {
      stroke: Canvas;
    }
  }
  @media print {
    .badge {
      border-color: #555;
      break-inside: avoid;
    }
    svg {
      color: #333;
    }
    .cut {
      stroke: #fff;
    }
  }
`;
