/**
 * Links to sections. A fragment cannot lead into a shadow root by itself, so the elements follow it: links
 * are ordinary ones, the browser keeps the address and the history, and the section with that name scrolls
 * to itself.
 */

/** Fragment of a section: `gov-report/section-id`, or the element's own id in place of `gov-report`. */
export function fragmentOf(anchor: string, section: string): string {
  return `${anchor || 'gov-report'}/${section}`;
}

/** A link to a fragment of this page, whatever `<base href>` says. */
export function fragmentLink(fragment: string): string {
  const here = location.href.split('#')[0];
  const hash = '#' + encodeURI(fragment);
  return document.baseURI.split('#')[0] === here ? hash : here + hash;
}

/** The fragment of the page's address, decoded; `''` if there is none. */
export function currentFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** A second click on a link changes no address, so the browser tells nobody. */
export function followAgain({ currentTarget }: Event): void {
  if ((currentTarget as HTMLAnchorElement).hash === location.hash)
    dispatchEvent(new HashChangeEvent('hashchange'));
}
