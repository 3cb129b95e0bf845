import { css } from 'lit';

/** Where there is little room the label stands above its bar. */
const narrow = css`
  .rows {
    --row: 3.75em;
  }
  .rows,
  .bar {
    grid-template-columns: minmax(0, 1fr);
  }
  .bar {
    grid-template-rows: 1fr 1.6em;
  }
  .bar-label {
    align-self: end;
    padding: 0;
    text-align: start;
  }
  .plot::before {
    content: none;
  }
  .plot {
    grid-column: 1;
    transform: translateY(calc((100% / var(--bars) - 1.6em) / 2));
  }
`;

/** Chromium 83 lays these out: no logical insets, no logical shorthands, no gap in flex boxes. */
export const chartStyles = css`
  .content {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
  }
  .ledes {
    flex: 1 1 20em;
    min-inline-size: 0;
    margin-block-end: 0.75em;
    margin-inline-end: 1.5em;
  }
  .lede {
    display: block;
    max-inline-size: var(--gov-report-measure, 42em);
    color: var(--muted);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .chart-tools {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.75em;
  }
  .views {
    display: flex;
    margin-inline-end: 0.5em;
  }
  .views button {
    min-inline-size: 3em;
    border-radius: 0;
  }
  .views button:last-child {
    margin-inline-start: -1px;
  }
  .views button[aria-pressed='true'] {
    position: relative;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
    box-shadow: inset 0 -0.1875em 0 var(--accent);
  }
  .graphic,
  .tabular {
    flex: 0 0 100%;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  .as-chart .tabular,
  .as-table .graphic {
    display: none;
  }
  .bars {
    --row: 2.25em;
    --thickness: 1.25em;
    container-type: inline-size;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .panel {
    margin-block-end: 1.25em;
  }
  .panel-heading {
    margin-block-end: 0.35em;
    color: var(--muted);
  }
  .rows {
    display: grid;
    grid-template-columns: var(--label) minmax(0, 1fr);
    grid-template-columns: min(var(--label), 38%) minmax(0, 1fr);
    grid-template-rows: repeat(var(--bars), minmax(var(--row), 1fr));
  }
  .bar {
    display: grid;
    grid-row: var(--place);
    grid-column: 1 / -1;
    grid-template-columns: var(--label) minmax(0, 1fr);
    grid-template-columns: min(var(--label), 38%) minmax(0, 1fr);
    align-items: center;
    border-radius: 0.125em;
    cursor: default;
  }
  .bar.active {
    background: var(--surface);
  }
  .bar:focus {
    outline-offset: 0;
  }
  .bar-label {
    padding-block-start: 0.2em;
    padding-block-end: 0.2em;
    padding-inline-end: 0.75em;
    text-align: end;
  }
  .tag {
    margin-inline-start: 0.25em;
    color: var(--muted);
    white-space: nowrap;
  }
  .bar-mark {
    margin-inline-start: 0.25em;
    color: var(--muted);
    font-size: 0.75em;
    line-height: 0;
  }
  /* Not text: the name of the bar does not say it, its description does. */
  .bar-mark::before {
    content: attr(data-number);
  }
  .track {
    display: block;
    min-inline-size: 0;
  }
  .amount {
    display: block;
    margin-inline-start: calc((100% - var(--value)) * var(--at));
    padding-inline-start: 0.4em;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
  }
  .words {
    color: var(--muted);
  }
  .plot {
    position: relative;
    grid-row: 1 / -1;
    grid-column: 2;
    min-block-size: 0;
    min-inline-size: 0;
    margin-inline-end: var(--value);
    pointer-events: none;
  }
  /* The line at zero; in the percentages of a panel with values below it, further in. */
  .plot::before {
    content: '';
    display: block;
    block-size: 100%;
    margin-inline-start: calc(100% * var(--zero));
    border-inline-start: 1px solid var(--strong-border);
  }
  /* Its colours are read by the drawing; a transition ends when one of them has changed. */
  canvas {
    position: absolute;
    top: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0 solid var(--strong-border);
    color: var(--accent);
    outline: 0 solid var(--text);
    transition:
      color 1ms,
      border-top-color 1ms,
      outline-color 1ms;
  }
  .foot-of-chart {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    font-size: 0.875em;
    line-height: 1.6;
  }
  .foot-of-chart p,
  .foot-of-chart ol {
    margin: 0 0 0.25em;
  }
  .foot-of-chart ol {
    padding-inline-start: 1.6em;
  }
  .key {
    display: inline-block;
    margin-inline-end: 1.5em;
  }
  .swatch {
    display: inline-block;
    inline-size: 2.25em;
    block-size: 0.875em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--accent);
    vertical-align: -0.1em;
  }
  .swatch.open {
    border-inline-end: 0;
    background: linear-gradient(to right, var(--accent) 50%, transparent 50%),
      repeating-linear-gradient(-45deg, var(--accent) 0 0.125em, transparent 0.125em 0.25em);
  }
  .swatch.light {
    border-color: var(--strong-border);
    background: repeating-linear-gradient(-45deg, var(--strong-border) 0 1px, transparent 1px 0.25em);
  }
  [dir='rtl'] .swatch {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    .bars {
      --row: 2.93em;
    }
  }
  @container (max-width: 30em) {
    ${narrow}
  }
  @supports not (container-type: inline-size) {
    @media (max-width: 30em) {
      ${narrow}
    }
  }
  @media (forced-colors: active) {
    canvas {
      forced-color-adjust: none;
      color: CanvasText;
      border-color: CanvasText;
      outline-color: Highlight;
    }
    .bar.active {
      outline: 0.1875em solid Highlight;
    }
    .swatch {
      --accent: CanvasText;
      --strong-border: CanvasText;
      forced-color-adjust: none;
    }
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .chart-tools,
    .graphic {
      display: none;
    }
    .as-chart .tabular {
      display: block;
    }
    .content {
      display: block;
    }
  }
`;
