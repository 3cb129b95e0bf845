import { css } from 'lit';

export const reportStyles = css`
  .report {
    padding-block-start: 1em;
    padding-block-end: 1em;
  }
  header {
    padding-block-end: 1em;
    border-block-end: 0.1875em solid var(--accent);
  }
  .sample {
    display: inline-block;
    margin: 0 0 1em;
    padding: 0.125em 0.75em;
    border: 1px solid var(--strong-border);
    border-radius: 0.25em;
  }
  .report-title {
    font-size: 1.75em;
  }
  .agency {
    display: block;
    margin-block-end: 0.25em;
    color: var(--muted);
    font-size: 0.6em;
    font-weight: 400;
  }
  .title {
    display: block;
  }
  .facts {
    margin: 0;
    font-size: 0.9375em;
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
  }
  dt {
    color: var(--muted);
  }
  .facts dd {
    flex: 1 1 11em;
  }
  .facts dt {
    min-inline-size: 5.5em;
  }
  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .highlights {
    padding-block-start: 1.25em;
    padding-block-end: 0.25em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    column-gap: 1.5em;
    row-gap: 1em;
    margin: 0 0 1em;
  }
  .tiles > div {
    display: flex;
    flex-direction: column;
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--border);
  }
  .tiles .number {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.3;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tiles .words {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 2;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-start: 0.75em;
    margin-block-end: 1.5em;
  }
  .toolbar > *,
  .badges li {
    margin: 0 0 0.5em;
    margin-inline-end: 0.5em;
  }
  .badges li {
    display: inline-block;
  }
  .contents {
    overflow-wrap: anywhere;
    margin-block-end: 2em;
    padding: 1em 1.25em;
    background: var(--surface);
  }
  .contents p {
    margin: 0 0 0.5em;
    font-weight: 700;
  }
  .badges,
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents ol ol {
    padding-inline-start: 2em;
  }
  .contents a {
    display: inline-block;
    min-block-size: 1.75em;
    padding-block-start: 0.125em;
    padding-block-end: 0.125em;
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .end-matter {
    margin-block-start: 1.5em;
    margin-block-end: 1.5em;
  }
  .end-title {
    font-size: 1.15em;
  }
  .end-matter p {
    max-inline-size: var(--gov-report-measure, 42em);
    margin: 0 0 0.5em;
  }
  .checks {
    margin: 2em 0 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--border);
  }
  .contents > ol {
    column-width: 22em;
    column-gap: 2em;
  }
  .contents > ol > li {
    break-inside: avoid;
  }
  @media (pointer: coarse) {
    .contents a {
      min-block-size: 2.75em;
      padding-block-start: 0.5em;
      padding-block-end: 0.5em;
    }
  }
  @media print {
    header {
      border-block-end: 1px solid #000;
      text-align: center;
    }
    .report-title:lang(zh) {
      font-family: FZXiaoBiaoSong-B05S, SimSun, STSong, serif;
    }
    .facts {
      text-align: start;
    }
    .contents {
    overflow-wrap: anywhere;
      padding: 0;
      background: none;
    }
    .contents a {
      color: inherit;
    }
  }
`;
