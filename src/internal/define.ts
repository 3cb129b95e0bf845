import type { ReportElement } from './report-element.js';
import { version } from './version.js';

type ElementClass = typeof ReportElement;

/**
 * Registers an element under its tag. The first copy of the library on a page wins: a second one of the same
 * version stays quiet, one of another version is named in a console warning. Never throws for a tag that is
 * taken.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag) as ElementClass | undefined;
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== (element as unknown) && taken.version !== version) {
    warnOnce(taken.version ?? 'unknown');
  }
}

let warned = false;

function warnOnce(other: string): void {
  if (warned) return;
  warned = true;
  console.warn(`gov-report-elements: ${other} is here already, ${version} stays unused`);
}
