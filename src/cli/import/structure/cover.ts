import { withRuns, type Item } from './flow.js';
import type { FrontMatter } from './front-matter.js';
import type { ReviewList } from './review-list.js';
import { unspaced } from './title.js';

/**
 * The flow without the lines of the title, which are the document's head. Lines above it that repeat title or
 * agency, as a cover does, are left out; others stay as text, and pictures stay.
 */
export function withoutHead(
  items: readonly Item[],
  front: FrontMatter | undefined,
  review: ReviewList,
): Item[] {
  if (!front) return [...items];
  const head = new Set<Item | undefined>([...front.titleLines, front.agencyLine, front.dateLine]);
  const start = items.findIndex((item) => head.has(item));
  const { title = '', agency = '' } = front;
  const known = [title, agency, agency + title].map(unspaced);
  return items.flatMap((item, index) => {
    if (head.has(item)) return picturesOf(item);
    if (index >= start || item.kind === 'table' || !item.text) return [item];
    const repeated = known.includes(unspaced(item.text));
    review.add({
      outcome: repeated ? 'dropped' : 'text',
      what: 'title',
      confidence: repeated ? 'high' : 'medium',
      place: item.place,
      source: item.text,
      message: repeated
        ? { zh: '封面重复了标题或机关名称', en: 'the cover repeats title or agency' }
        : {
            zh: '标题之前的文字，放在正文开头',
            en: 'text above the title; it stands before the first section',
          },
    });
    return repeated ? picturesOf(item) : [item];
  });
}

/** The pictures of a line without its words. */
function picturesOf(item: Item): Item[] {
  const pictures = item.kind === 'line' ? item.runs.filter((run) => 'image' in run) : [];
  return item.kind === 'line' && pictures.length > 0
    ? [withRuns({ ...item, heading: undefined }, pictures)]
    : [];
}
