import { css } from 'lit';

/**
 * What every element's shadow root begins with: the public custom properties, read once into private ones;
 * light and dark by the page's own `color-scheme`; and a root that takes nothing by accident from the page.
 * Sizes are `em` only, so that a 62.5 % root font or a portal's large-type mode behaves.
 */
export const baseStyles = css`
  :host {
    display: block;
    --accent: var(--gov-report-accent, #1a5fa8);
    --text: var(--gov-report-text, #1c2127);
    --muted: var(--gov-report-muted, #565e68);
    --border: var(--gov-report-border, #d3d8de);
    --strong-border: var(--gov-report-strong-border, #7b8490);
    --surface: var(--gov-report-surface, #f4f6f8);
    --background: var(--gov-report-background, #fff);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --accent: var(--gov-report-accent, light-dark(#1a5fa8, #8ab8ec));
      --text: var(--gov-report-text, light-dark(#1c2127, #e6e9ed));
      --muted: var(--gov-report-muted, light-dark(#565e68, #a9b1bb));
      --border: var(--gov-report-border, light-dark(#d3d8de, #3b424b));
      --strong-border: var(--gov-report-strong-border, light-dark(#7b8490, #87909c));
      --surface: var(--gov-report-surface, light-dark(#f4f6f8, #22272e));
      --background: var(--gov-report-background, light-dark(#fff, #171a1f));
    }
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    box-sizing: border-box;
    color: var(--text);
    background: var(--background);
    font-family: var(--gov-report-font, inherit);
    font-size: var(--gov-report-font-size, 1em);
    font-style: normal;
    font-weight: 400;
    line-height: var(--gov-report-line-height, 1.8);
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    text-shadow: none;
    font-variant: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    line-break: strict;
    text-autospace: normal;
  }
  .base *,
  .base *::before,
  .base *::after {
    box-sizing: inherit;
  }
  a {
    color: var(--accent);
  }
  button {
    min-block-size: 2em;
    min-inline-size: 2em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--strong-border);
    border-radius: 0.25em;
    color: var(--text);
    background: var(--background);
    font: inherit;
    font-size: 0.875em;
    line-height: 1.5;
    cursor: pointer;
  }
  button:hover {
    background: var(--surface);
  }
  :focus {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .heading {
    margin: 0 0 0.5em;
    color: inherit;
    font: inherit;
    font-weight: 700;
    line-height: 1.4;
    break-after: avoid;
  }
  .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    margin: 0.75em 0;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--strong-border);
    color: var(--muted);
    background: var(--surface);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 3.15em;
      min-inline-size: 3.15em;
    }
  }
  @media print {
    .base {
      color: #000;
      background: none;
    }
    button {
      display: none;
    }
  }
`;
