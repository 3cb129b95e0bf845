import { plainText, type SourceBlock, type SourceDocument } from '../source.js';
import type { ReviewList } from './review-list.js';

/** `- 2 -`, `第2页`, `第 2 页 共 9 页`. A number by itself may be the cell of a table. */
const PAGE_NUMBER =
  /^\s*(?:([-—–―－])\s*[0-9０-９]{1,3}\s*\1|第\s*[0-9０-９]{1,3}\s*页(?:[，,/\s]*共\s*[0-9０-９]{1,3}\s*页)?)\s*$/;

/** The blocks of a file without the numbers of pages that text out of a PDF has between its lines and cells. */
export function blocksWithoutPageNumbers(
  { format, blocks }: SourceDocument,
  review: ReviewList,
): readonly SourceBlock[] {
  if (format !== 'text') return blocks;
  return blocks.filter((block) => {
    if (block.kind === 'table' || !PAGE_NUMBER.test(plainText(block))) return true;
    review.add({
      outcome: 'dropped',
      what: 'number',
      confidence: 'high',
      place: block.place,
      source: plainText(block).trim(),
      message: { zh: '页码，网页没有页', en: 'the number of a page: a web page has none' },
    });
    return false;
  });
}
