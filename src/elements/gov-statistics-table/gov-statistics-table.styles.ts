import { css } from 'lit';

/**
 * How a statistics table looks, wherever it stands. `left` and `right` are both 0 where something sticks: the one
 * that the writing direction does not need has no effect, and Chromium 83 has no logical ones.
 */
export const tableStyles = css`
  .table-frame {
    position: relative;
    font-size: var(--gov-report-table-font-size, 0.9375em);
    line-height: 1.5;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .to-end > .scroll {
    border-inline-end: 2px dashed var(--strong-border);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    font: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
  }
  .narrow {
    max-inline-size: var(--gov-report-measure, 42em);
  }
  .pin {
    display: block;
    position: sticky;
    left: 0;
    right: 0;
    max-inline-size: var(--region, 100%);
  }
  th > .pin {
    left: 0.6em;
    right: 0.6em;
  }
  caption {
    padding: 0 0 0.5em;
    text-align: start;
  }
  .overflows caption .pin {
    inline-size: var(--region);
  }
  .overflows caption .pin,
  .overflows .foot .pin {
    z-index: 4;
    background: var(--background);
  }
  caption .pin {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .title {
    margin-inline-end: 1em;
    font-size: 1.0625em;
    font-weight: 700;
  }
  .table-unit {
    margin-inline-start: auto;
  }
  .table-unit,
  .summary {
    color: var(--muted);
  }
  .summary {
    flex: 0 0 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.5em 0.5em;
    border: 0 solid var(--border);
    border-block-end-width: 1px;
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
  }
  td.number,
  td.blank,
  td.not-applicable {
    white-space: nowrap;
  }
  td.words,
  td.unit,
  th.unit {
    text-align: center;
  }
  td.not-applicable {
    color: var(--muted);
  }
  .edge {
    border-inline-start-width: 1px;
  }
  .total,
  tr.total > * {
    font-weight: 700;
  }
  tr.total > * {
    border-block-start: 1px solid var(--strong-border);
  }
  tr.head > * {
    background: var(--surface);
    font-weight: 600;
    vertical-align: bottom;
  }
  th.over {
    text-align: center;
  }
  .leaf > .label {
    display: inline-block;
    min-inline-size: 3em;
  }
  thead tr:last-child > *,
  thead th[rowspan],
  thead td[rowspan],
  tbody tr.head > * {
    border-block-end-color: var(--strong-border);
  }
  thead tr:first-child > *,
  tbody tr.band > * {
    border-block-start: 2px solid var(--strong-border);
  }
  .heading-unit {
    font-weight: 400;
    white-space: nowrap;
  }
  tr.band > th {
    background: var(--background);
    font-weight: 700;
    text-align: start;
  }
  .stub {
    position: sticky;
    left: 0;
    right: 0;
    z-index: 1;
    background: var(--background);
    text-align: start;
  }
  .stub > .label {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: 13em;
    max-inline-size: min(13em, calc(var(--region, 40em) * 0.45 - 1.5em));
    overflow-wrap: anywhere;
  }
  tr.group > .stub {
    font-weight: 600;
  }
  tr.group > .stub[colspan] {
    z-index: 0;
  }
  .stub:not([colspan]) {
    border-inline-end: 1px solid transparent;
  }
  .overflows .stub:not([colspan]) {
    border-inline-end-color: var(--border);
  }
  .depth-1 > * {
    padding-inline-start: 1em;
  }
  .depth-2 > * {
    padding-inline-start: 2em;
  }
  .depth-3 > * {
    padding-inline-start: 3em;
  }
  tbody:last-of-type > tr:last-child > * {
    border-block-end: 2px solid var(--strong-border);
  }
  .figure {
    display: flex;
    flex-direction: row-reverse;
    align-items: baseline;
  }
  tr.computed > td {
    color: var(--muted);
  }
  .stub .computed-mark {
    margin-inline-start: 0.5em;
    vertical-align: 0.1em;
  }
  .computed-mark {
    margin-inline-end: 0.5em;
    padding: 0 0.25em;
    border: 1px solid var(--strong-border);
    border-radius: 0.2em;
    color: var(--muted);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.3;
  }
  .blank-mark {
    display: inline-block;
    inline-size: 1.5em;
    border-block-end: 2px dotted var(--strong-border);
  }
  .figure > .note-mark {
    margin-inline-end: 0.25em;
  }
  .foot {
    padding: 0.5em 0 0;
    border: 0;
    color: var(--muted);
    font-size: 0.9375em;
    text-align: start;
  }
  .foot p {
    margin: 0 0 0.25em;
  }
  .tools {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .stub,
    tr.head > * {
      background: Canvas;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    .to-end > .scroll {
      border: 0;
    }
    .stub,
    .pin {
      position: static;
    }
    .stub > .label {
      inline-size: auto;
      min-inline-size: 5em;
      max-inline-size: none;
    }
    .pin,
    .overflows caption .pin {
      inline-size: auto;
      max-inline-size: none;
    }
    tfoot {
      display: table-row-group;
    }
    .short,
    caption,
    tr,
    li {
      break-inside: avoid;
    }
    caption,
    thead,
    tr.band,
    tr.head,
    tr.group {
      break-after: avoid;
    }
    th,
    td,
    tr.head > * {
      background: none;
      border-color: #000;
    }
    table {
      font-size: 0.875em;
    }
    .very-wide {
      font-size: 0.625em;
    }
    .very-wide th,
    .very-wide td {
      padding: 0.25em;
    }
    .tools {
      display: none;
    }
  }
`;
