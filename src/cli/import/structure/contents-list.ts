import type { Item, Line } from './flow.js';
import { readNumber } from './numbering.js';
import type { ReviewList } from './review-list.js';

const LEADER = /(?:…+|[.．·•]{3,}|\t+|\s{2,}|-{3,}|—{2,})\s*(?:第?\s*\d{1,3}\s*页?|[ivx]{1,5})$/i;
/** Dots lead to nothing but a page; tabs and gaps lead to a figure in the rows of a table too. */
const DOTS = /(?:…|[.．·•]{3,})\s*\S+(?:\s*页)?$/;
const MAX_ENTRY = 100;
const HEADING = /^(?:目\s*录|目\s*次|contents|table of contents)$/i;

/** Drops the file's own table of contents: page numbers mean nothing on a page, which lists its sections itself. */
export function withoutContents(items: readonly Item[], review: ReviewList): Item[] {
  const dropped = new Set<Item>();
  const last = new Map<string, number>();
  items.forEach((item, at) => {
    if (item.kind === 'line' && item.text.length <= MAX_ENTRY && !LEADER.test(item.text))
      last.set(keyOf(item.text), at);
  });
  items.forEach((item, index) => {
    if (item.kind !== 'line') return;
    if (item.text.length <= MAX_ENTRY && LEADER.test(item.text)) {
      if (DOTS.test(item.text) || comesAgain(item.text, index, last)) dropped.add(item);
    }
    if (HEADING.test(item.text)) for (const entry of entriesAfter(items, index, last)) dropped.add(entry);
  });
  for (const item of dropped) {
    const line = item as Line;
    review.add({
      outcome: 'dropped',
      what: 'contents',
      confidence: 'high',
      place: line.place,
      source: line.text,
      message: { zh: '目录，页面会自动生成', en: 'table of contents; the page makes its own' },
    });
  }
  return items.filter((item) => !dropped.has(item));
}

/** The heading 目录 and the numbered lines under it that come again as headings. */
function entriesAfter(items: readonly Item[], index: number, last: ReadonlyMap<string, number>): Item[] {
  let end = index + 1;
  for (; end < items.length; end++) {
    const item = items[end];
    if (item.kind !== 'line' || item.text.length > MAX_ENTRY) break;
    if (!LEADER.test(item.text) && !(readNumber(item.text) && comesAgain(item.text, end, last))) break;
  }
  return end > index + 1 ? items.slice(index, end) : [];
}

/** Whether what an entry names is a line of its own further down. */
function comesAgain(text: string, index: number, last: ReadonlyMap<string, number>): boolean {
  return (last.get(keyOf(text)) ?? -1) > index;
}

function keyOf(text: string): string {
  return text.replace(LEADER, '').replace(/\s+/g, '');
}
