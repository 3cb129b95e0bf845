/** Links that stand for a report, in pages whose editor keeps no unknown tags. */
const SELECTOR = 'a[href][data-gov-report]';

/**
 * Turns `<a href="report.json" data-gov-report>` into `<gov-report src="report.json">` with the link inside
 * as fallback, and does so for links inserted later. The attribute's value may name another tag of the
 * library (`data-gov-report="gov-statistics-table"`); further `data-gov-*` attributes become its attributes:
 * `data-gov-table="applications"` → `table="applications"`, if the tag has such an attribute.
 */
export function upgradeLinks(tags: readonly string[]): void {
  const upgrade = (root: ParentNode): void => {
    root.querySelectorAll<HTMLAnchorElement>(SELECTOR).forEach((link) => replace(link, tags));
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(SELECTOR)) replace(node as HTMLAnchorElement, tags);
        else upgrade(node);
      });
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  upgrade(document);
}

function replace(link: HTMLAnchorElement, tags: readonly string[]): void {
  const named = link.dataset.govReport ?? '';
  const tag = tags.indexOf(named) < 0 ? 'gov-report' : named;
  const element = document.createElement(tag);
  // Only these: an editor that strips handlers and styles lets `data-gov-onclick` through.
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: readonly string[] };
  element.setAttribute('src', link.getAttribute('href')!);
  for (const name of ['id', 'lang', 'class']) {
    const value = link.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  for (const { name, value } of Array.from(link.attributes)) {
    const own = name.startsWith('data-gov-') ? name.slice(9) : '';
    if (own !== 'src' && observedAttributes.indexOf(own) >= 0) element.setAttribute(own, value);
  }
  const fallback = link.cloneNode(true) as HTMLAnchorElement;
  fallback.removeAttribute('data-gov-report');
  fallback.removeAttribute('id');
  link.replaceWith(element);
  element.append(fallback);
}
