import type { ReviewItem } from '../review.js';

/** An entry whose object in the document is known, but not yet where that will stand. */
export type Draft = Omit<ReviewItem, 'pointer'> & { readonly node?: object; readonly pointer?: string };

/** Collects the review list while the document is made. */
export class ReviewList {
  private readonly drafts: Draft[] = [];

  add(draft: Draft): void {
    this.drafts.push(draft);
  }

  /** The entries in the order of the source, with JSON Pointers into the finished document. */
  finish(report: object): ReviewItem[] {
    const pointers = pointersOf(report);
    return this.drafts.map(({ node, ...item }) => {
      const pointer = item.pointer ?? (node && pointers.get(node));
      return pointer === undefined ? item : { ...item, pointer };
    });
  }
}

/** Where each object of a document stands. */
function pointersOf(report: object): Map<object, string> {
  const pointers = new Map<object, string>();
  const waiting: [object, string][] = [[report, '']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, pointer] = next;
    pointers.set(node, pointer);
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null)
        waiting.push([value as object, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`]);
    }
  }
  return pointers;
}
