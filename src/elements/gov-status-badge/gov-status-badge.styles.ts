import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    --done: var(--gov-report-done, #1b6b3a);
    --attention: var(--gov-report-attention, #8a4b00);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --done: var(--gov-report-done, light-dark(#1b6b3a, #7fcf9c));
      --attention: var(--gov-report-attention, light-dark(#8a4b00, #f0b35e));
    }
  }
  .badge {
    --state: var(--accent);
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    padding: 0.125em 0.75em;
    border: 1px solid var(--state);
    border-radius: 1em;
    font-size: 0.9375em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .nil {
    --state: var(--muted);
  }
  .done {
    --state: var(--done);
  }
  .overdue,
  .attention {
    --state: var(--attention);
  }
  svg {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    margin-inline-end: 0.5em;
    fill: var(--state);
  }
  .line,
  .cut {
    fill: none;
    stroke: var(--state);
    stroke-width: 1.6;
  }
  .cut {
    stroke: var(--background);
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
      --state: CanvasText;
      --background: Canvas;
    }
  }
  @media print {
    .badge {
      --state: #444;
      --background: #fff;
    }
  }
`;
