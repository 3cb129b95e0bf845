import type { Surroundings } from './blocks.js';
import { attribute, type Element } from './html-tree.js';

/** Elements that begin and end a paragraph, besides headings, lists and tables. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

/** Elements that tell where text stands even without class or id. */
const TELLING = /^(article|aside|figcaption|figure|footer|form|header|main|nav|td|th)$/;

/** So many names of elements around it tell where a paragraph stands. */
const MAX_WITHIN = 50;

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** What holds for the text in an element. */
export interface Context extends Surroundings {
  readonly strong?: boolean;
  readonly link?: string;
  readonly pre?: boolean;
  readonly listLevel: number;
}

/** What holds in an element, by what holds around it. */
export function contextIn(element: Element, outer: Context): Context {
  const tag = element.tagName;
  const inner: Mutable<Context> = { ...outer };
  const name = nameOf(element);
  if (BLOCKS.has(tag) && name !== undefined) {
    inner.within = [...(outer.within ?? []), name].slice(-MAX_WITHIN);
  }
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? headingRole(element);
  if (level !== undefined) inner.heading = Number(level);
  if (tag === 'ul' || tag === 'ol' || tag === 'dir' || tag === 'menu') inner.listLevel++;
  if (tag === 'li') {
    const ordered = element.parentNode?.nodeName === 'ol';
    inner.list = { level: Math.max(0, inner.listLevel), ordered };
  }
  if (tag === 'td' || tag === 'th' || tag === 'caption') {
    inner.listLevel = -1;
    inner.list = inner.heading = undefined;
  }
  if (tag === 'b' || tag === 'strong' || BOLD.test(attribute(element, 'style') ?? '')) inner.strong = true;
  if (tag === 'a') inner.link = attribute(element, 'href')?.trim() || undefined;
  if (tag === 'pre') inner.pre = true;
  return inner;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `div.header#top`; undefined for an element that says nothing of its place. */
function nameOf(element: Element): string | undefined {
  const classes = attribute(element, 'class')?.trim().split(/\s+/).filter(Boolean) ?? [];
  const id = attribute(element, 'id');
  if (classes.length === 0 && !id && !TELLING.test(element.tagName)) return undefined;
  const name = [element.tagName, ...classes].join('.') + (id ? `#${id}` : '');
  return name.slice(0, 100);
}

function headingRole(element: Element): string | undefined {
  if (attribute(element, 'role') !== 'heading') return undefined;
  return /^[1-6]$/.exec(attribute(element, 'aria-level') ?? '2')?.[0];
}
