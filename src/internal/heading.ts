import { html, type TemplateResult } from 'lit';

/** A heading of a level that is known only now. HTML ends at 6; deeper ones say their level in ARIA. */
export function heading(level: number, content: unknown, className: string): TemplateResult {
  const name = `heading ${className}`;
  switch (level) {
    case 1:
      return html`<h1 class=${name} part="heading" tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part="heading" tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part="heading" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part="heading" tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part="heading" tabindex="-1">${content}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} class=${name} part="heading" tabindex="-1">${content}</div>`;
  }
}
