/** What the keyboard can reach: links, buttons, regions that scroll. */
const REACHABLE = 'a[href], button, [tabindex="0"]';

/**
 * Hands the focus on to what has taken the place of an element of a static report: the one in the shadow tree that
 * is called the same, or of several the one in the same place among them.
 */
export function keepFocus(focused: HTMLElement): void {
  const host = focused.closest('gov-report')!;
  const { activeElement } = document;
  // It may still be seen, and the reader may have gone on.
  if (focused.getClientRects().length || (activeElement !== focused && activeElement !== document.body))
    return;
  const name = nameOf(focused);
  const named = (element: Element): boolean => nameOf(element) === name;
  const before = [...host.querySelectorAll(REACHABLE)].filter(named).indexOf(focused);
  deep(host.shadowRoot!).filter(named)[before]?.focus({ preventScroll: true });
}

/** A region is called by the caption of its table. */
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  (element.querySelector('caption') ?? element).textContent!.replace(/\s+/g, '');

/** Everything that can be reached in a shadow tree and those in it, in the order in which it is seen. */
function deep(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(REACHABLE) ? [element] : []),
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ]);
}
