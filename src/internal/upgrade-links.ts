/** Links that stand for a report, in pages whose editor keeps no unknown tags. */
const SELECTOR = 'a[href][data-gov-report]';

/**
 * Turns `<a href="report.json" data-gov-report>` into `<gov-report src="report.json">` with the link inside
 * as fallback, and does so for links inserted later. The attribute's value may name another tag of the
 * library (`data-gov-report="gov-statistics-table"`); further `data-gov-*` attributes become its attributes:
 * `data-gov-table="applications"` → `table="applications"`, if the tag has such an attribute.
 */
export function upgradeLinks(tags: readonly string[]): void {
  const upgrade = (): void => {
    document.querySelectorAll<HTMLAnchorElement>(SELECTOR).forEach((link) => replace(link, tags));
  };
  new MutationObserver(upgrade).observe(document.documentElement, { childList: true, subtree: true });
  upgrade();
}

function replace(link: HTMLAnchorElement, tags: readonly string[]): void {
  const named = link.dataset.govReport!;
  const tag = tags.indexOf(named) < 0 ? 'gov-report' : named;
  const element = document.createElement(tag);
  // Only these: an editor that strips handlers and styles lets `data-gov-onclick` through.
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  for (const { name, value } of Array.from(link.attributes)) {
    const own = name.replace(/^data-gov-/, '');
    if (name === 'id' || name === 'class' || name === 'lang') element.setAttribute(name, value);
    else if (own !== name && own !== 'src' && observedAttributes.indexOf(own) >= 0)
      element.setAttribute(own, value);
  }
  element.setAttribute('src', link.getAttribute('href')!);
  link.replaceWith(element);
  link.removeAttribute('data-gov-report');
  link.removeAttribute('id');
  element.append(link);
}
