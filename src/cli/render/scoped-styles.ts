import { BUTTON, HOST, ROOT, staticClass, TAGS } from './names.js';

/** White space and comments that a browser ignores. */
export function compactStyles(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** The styles that all elements begin with, for everything in a static report. */
export function commonStyles(css: string): string {
  return eachSelector(css, (selector) => host(selector, HOST) ?? `.${ROOT} ${renamed(selector)}`);
}

/**
 * The styles of one element, for what stands inside it and has the class `scope`, and for nothing deeper.
 *
 * @param tag the element, for `:host`
 */
export function scopedStyles(css: string, tag: string, scope: string): string {
  return eachSelector(css, (selector) => host(selector, tag) ?? scoped(renamed(selector), scope));
}

/** Rules stay, at-rules too; every selector is written anew. */
function eachSelector(css: string, rewrite: (selector: string) => string): string {
  return compactStyles(css).replace(/([^{};]+)\{/g, (all, prelude: string) =>
    prelude.startsWith('@') ? all : `${prelude.split(',').map(rewrite).join()}{`,
  );
}

/** Names in the form that a static report has them in. The address marks its target without a script. */
function renamed(selector: string): string {
  return selector
    .replace(/\.target\b/g, ':target')
    .replace(/\.([a-z][\w-]*)/gi, (_all, name: string) => `.${staticClass(name)}`)
    .replace(/(^|[\s>])button\b/g, `$1.${BUTTON}`)
    .replace(TAG, '$1.$2');
}

const TAG = new RegExp(`(^|[\\s>])(${TAGS.join('|')})(?![\\w-])`, 'g');

/** `:host` and `:host(…)` as a class. */
function host(selector: string, name: string): string | undefined {
  return /^:host(\(|$)/.test(selector) ? `.${name}${selector.slice(6, -1)}` : undefined;
}

/** Adds a class to the last compound of a selector, before its pseudo-classes. */
function scoped(selector: string, scope: string): string {
  const last = Math.max(selector.lastIndexOf(' '), selector.lastIndexOf('>')) + 1;
  const colon = selector.indexOf(':', last);
  const at = colon < 0 ? selector.length : colon;
  return `${selector.slice(0, at)}.${scope}${selector.slice(at)}`;
}
