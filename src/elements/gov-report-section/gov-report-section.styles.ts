import { css } from 'lit';

export const sectionStyles = css`
  .content > section {
    margin-block-end: 2em;
  }
  section section {
    margin-block-start: 1.25em;
  }
  .level-0 {
    font-size: 1.375em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--border);
  }
  .level-1 {
    font-size: 1.15em;
  }
  section.target > :first-child {
    border-inline-start: 0.25em solid var(--accent);
    padding-inline-start: 0.5em;
  }
  p,
  ul,
  ol,
  figure {
    max-inline-size: var(--gov-report-measure, 42em);
    margin: 0 0 1em;
  }
  .content:lang(zh) section > p:not(.aside):not(.attachment):not(.notice) {
    text-indent: 2em;
  }
  ul,
  ol {
    padding-inline-start: 2em;
  }
  li.marked {
    list-style: none;
  }
  .marker {
    font-weight: 600;
  }
  .aside {
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--border);
    background: var(--surface);
  }
  .wide {
    margin-block-start: 1.25em;
    margin-block-end: 1.25em;
  }
  gov-status-badge {
    margin: 0 0 1em;
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
    background: var(--surface);
  }
  .placeholder > span {
    display: block;
  }
  .section-notes {
    margin-block-start: 1.5em;
    margin-block-end: 2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--border);
  }
  @media print {
    .level-0:lang(zh) {
      font-family: SimHei, sans-serif;
    }
    .level-1:lang(zh) {
      font-family: KaiTi, STKaiti, serif;
    }
    p:lang(zh),
    li:lang(zh) {
      font-family: FangSong, STFangsong, serif;
    }
    p,
    ul,
    ol {
      max-inline-size: none;
    }
    figure {
      break-inside: avoid;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
