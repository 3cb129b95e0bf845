import { css } from 'lit';

export const sectionStyles = css`
  .content > section {
    margin-block-end: 2em;
  }
  section section {
    margin-block-start: 1.25em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  [role='heading'] {
    margin: 0 0 0.6em;
    color: var(--text);
    font-family: inherit;
    font-weight: 700;
    line-height: 1.4;
    text-align: start;
    break-after: avoid;
  }
  .level-0 {
    font-size: 1.375em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--border);
  }
  .level-1 {
    font-size: 1.15em;
  }
  .level-2,
  .level-3 {
    font-size: 1em;
  }
  section.target > :first-child {
    border-inline-start: 0.25em solid var(--accent);
    padding-inline-start: 0.6em;
  }
  p,
  ul,
  ol,
  figure {
    max-inline-size: var(--gov-report-measure, 42em);
    margin: 0 0 0.9em;
  }
  .content:lang(zh) section > p:not(.aside):not(.attachment):not(.notice) {
    text-indent: 2em;
  }
  ul,
  ol {
    padding-inline-start: 2em;
  }
  li {
    margin-block-end: 0.35em;
  }
  li.marked {
    list-style: none;
  }
  .marker {
    font-weight: 600;
  }
  .figure-run {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .missing {
    color: var(--muted);
  }
  .aside {
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--border);
    background: var(--surface);
    font-size: 0.9375em;
  }
  .wide {
    margin-block-start: 1.25em;
    margin-block-end: 1.25em;
  }
  gov-status-badge {
    margin-block-start: 0.25em;
    margin-block-end: 0.9em;
    margin-inline-end: 0.5em;
  }
  .image img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .image img[hidden],
  .placeholder[hidden] {
    display: none;
  }
  .placeholder {
    margin: 0;
    padding: 1.25em;
    border: 1px dashed var(--strong-border);
    color: var(--text);
    background: var(--surface);
    text-indent: 0;
  }
  .placeholder > span {
    display: block;
    color: var(--muted);
    font-size: 0.875em;
  }
  figcaption {
    margin-block-start: 0.4em;
    color: var(--muted);
    font-size: 0.875em;
  }
  .attachment {
    text-indent: 0;
  }
  .facts {
    color: var(--muted);
    white-space: nowrap;
  }
  .section-notes {
    margin-block-start: 1.5em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--border);
    color: var(--muted);
    font-size: 0.9375em;
  }
  @media print {
    .level-0,
    .level-1 {
      border: 0;
    }
    .level-0:lang(zh) {
      font-family: SimHei, 'Noto Sans CJK SC', sans-serif;
    }
    .level-1:lang(zh) {
      font-family: KaiTi, STKaiti, 'Noto Serif CJK SC', serif;
    }
    p:lang(zh),
    li:lang(zh) {
      font-family: FangSong, STFangsong, 'Noto Serif CJK SC', serif;
    }
    p,
    ul,
    ol {
      max-inline-size: none;
      orphans: 2;
      widows: 2;
    }
    figure {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
