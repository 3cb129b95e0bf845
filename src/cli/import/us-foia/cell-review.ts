import type { Cell } from '../../../document/index.js';
import type { Words } from '../../words.js';
import type { ReviewItem } from '../review.js';
import type { ReviewList } from '../structure/review-list.js';
import type { Leaf } from './leaves.js';
import { mended } from './prose.js';
import { cellOf, isDay, kindOf, type Kind } from './value.js';

/** Columns whose cells are words, and need no second look as such. */
const WORDS = new Set(['withheld', 'citation']);

/** Makes the cells of a table, and tells of those to look at: once for each kind, with their number and the first. */
export class CellReview {
  private readonly seen = new Map<Kind | 'mended', { count: number; first: Leaf }>();

  readonly cell = (leaf: Leaf, column: string): Cell => {
    const isWords = WORDS.has(column) || (leaf.path.endsWith('Date') && isDay(leaf.text));
    if (!isWords) this.note(kindOf(leaf), leaf);
    const text = mended(leaf.text);
    if (text !== leaf.text) this.note('mended', leaf);
    return cellOf({ ...leaf, text });
  };

  private note(kind: Kind | 'mended', leaf: Leaf): void {
    const known = this.seen.get(kind);
    if (known) known.count++;
    else this.seen.set(kind, { count: 1, first: leaf });
  }

  /** @param node the table, for the pointer */
  tell(review: ReviewList, node: object): void {
    for (const [kind, { outcome, confidence, message }] of Object.entries(TOLD)) {
      const found = this.seen.get(kind as Kind);
      if (!found) continue;
      const { count, first } = found;
      const { zh, en } = message(count);
      review.add({
        outcome,
        what: 'cell',
        confidence,
        place: { line: first.line },
        source: `${first.path}: ${first.text}`,
        node,
        message: { zh, en },
      });
    }
  }
}

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

const TOLD: Readonly<
  Record<string, Pick<ReviewItem, 'outcome' | 'confidence'> & { message: (count: number) => Words }>
> = {
  less: {
    outcome: 'changed',
    confidence: 'high',
    message: (count) => ({
      zh: `${count} 格不足一天（LT1 或 <1），写作“<1”，即至多为 1 的近似值。`,
      en: `${cells(count)} of less than one day (LT1 or <1), written "<1": an approximate value of at most 1.`,
    }),
  },
  'no-data': {
    outcome: 'recognised',
    confidence: 'medium',
    message: (count) => ({
      zh: `${count} 格为 0.0000，生成文件的程序在没有数据时也这样写；原样保留。`,
      en: `${cells(count)} with 0.0000, which the program that makes the file also writes where it has no data; kept as printed.`,
    }),
  },
  'not-applicable': {
    outcome: 'recognised',
    confidence: 'high',
    message: (count) => ({
      zh: `${count} 格为 N/A，即不适用，不是 0。`,
      en: `${cells(count)} with N/A: not applicable, not 0.`,
    }),
  },
  blank: {
    outcome: 'recognised',
    confidence: 'medium',
    message: (count) => ({
      zh: `${count} 格在文件中为空，保留为空白，不是 0。`,
      en: `${cells(count)} empty in the file, left blank, not 0.`,
    }),
  },
  words: {
    outcome: 'text',
    confidence: 'low',
    message: (count) => ({
      zh: `${count} 格应为数字或日期，却是其他文字；原样保留。`,
      en: `${cells(count)} with other words where a number or a day belongs; kept as printed.`,
    }),
  },
  mended: {
    outcome: 'changed',
    confidence: 'high',
    message: (count) => ({
      zh: `${count} 格中重复转义的字符（如 &amp;）已还原。`,
      en: `${cells(count)} with characters that were escaped twice (such as &amp;), set right.`,
    }),
  },
};
