import { css } from 'lit';

/** Figures in text, marks, and the notes that they lead to. */
export const noteStyles = css`
  .figure-run {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .note-mark,
  .back {
    position: relative;
    min-block-size: 2.2em;
    min-inline-size: 2.2em;
    margin: -0.5em 0;
    padding: 0;
    border: 0;
    color: var(--accent);
    background: none;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.4;
    text-indent: 0;
    vertical-align: baseline;
  }
  .back {
    margin: 0;
    font-size: 0.9em;
  }
  .note-number {
    display: inline-block;
    min-inline-size: 1.4em;
    padding: 0 0.25em;
    border: 1px solid currentColor;
    border-radius: 0.7em;
    text-align: center;
    white-space: nowrap;
  }
  .note-mark:hover > .note-number {
    color: var(--background);
    background: var(--accent);
  }
  .check::before {
    content: '≠\\2009';
  }
  .notes {
    margin: 0 0 0.25em;
    padding: 0;
    list-style-type: '';
  }
  .notes .note-number {
    margin-inline-end: 0.5em;
    color: var(--accent);
    font-size: 0.85em;
    line-height: 1.4;
  }
  @media (pointer: coarse) {
    .note-mark,
    .back {
      min-block-size: 2em;
      min-inline-size: 2em;
    }
    .note-mark::after,
    .back::after {
      content: '';
      position: absolute;
      top: -0.9em;
      bottom: -0.9em;
      left: -0.9em;
      right: -0.9em;
    }
  }
  @media print {
    .note-mark {
      display: inline;
      min-inline-size: 0;
      color: inherit;
    }
  }
`;
