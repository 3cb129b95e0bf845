import { html, type TemplateResult } from 'lit';

/** A short sentence in the place of something that is not there. `loading` is announced, a failure is only shown. */
export function notice(text: string, kind: 'failed' | 'loading' = 'failed'): TemplateResult {
  return kind === 'loading'
    ? html`<p class="notice" part="notice" role="status">${text}</p>`
    : html`<p class="notice" part="notice">${text}</p>`;
}
