import { plainText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';
import { goesOn, wrappingOf, type Margin } from './margin.js';
import type { ReviewList } from './review-list.js';

/** No paragraph is longer: joining stays cheap, whatever the file. */
const LONGEST = 5000;
const HAN = /\p{Script=Han}/u;

/**
 * Joins lines that a text file breaks at the right margin, as text out of a PDF does, also across the end of a page.
 * Ideographs and the digits of a number are joined as they are, Latin words keep a space between them. A paragraph
 * has the place of its first line. Tells what was joined, and where it is not certain that lines belong together.
 */
export function blocksWithoutWraps(
  { format, blocks }: SourceDocument,
  review: ReviewList,
): readonly SourceBlock[] {
  if (format !== 'text') return blocks;
  const pages = withoutPageEnds(blocks);
  const wrapping = wrappingOf(pages.map(lineOf));
  if (wrapping === 'none') return blocks;
  if (wrapping === 'uncertain') {
    tellUncertain(review);
    return blocks;
  }
  return joinLines(pages, wrapping.margin, review);
}

function joinLines(blocks: readonly SourceBlock[], margin: Margin, review: ReviewList): SourceBlock[] {
  const result: SourceBlock[] = [];
  let count = 0;
  blocks.forEach((block, index) => {
    const before = result[result.length - 1];
    const previous = blocks[index - 1];
    const open = before?.kind === 'paragraph' && plainText(before).length < LONGEST;
    if (!open || !goesOn(lineOf(previous), lineOf(block), margin)) {
      result.push(block);
      return;
    }
    result[result.length - 1] = joined(before, previous as SourceParagraph, lineOf(block).trim(), review);
    count++;
  });
  if (count > 0) tellJoined(count, review);
  return result;
}

function lineOf(block: SourceBlock): string {
  return block.kind === 'paragraph' ? plainText(block) : '';
}

/**
 * The blocks without the blank lines around the end of a page. A page ends where the numbers of lines do not go on by
 * one: the number of the page between them was taken out, or a form feed makes two of one line.
 */
function withoutPageEnds(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const kept: SourceBlock[] = [];
  let blank: SourceBlock[] = [];
  let pageEnd = false;
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (previous?.kind === 'paragraph' && previous.place.line !== undefined && block.kind === 'paragraph')
      pageEnd ||= block.place.line !== previous.place.line + 1;
    if (block.kind === 'paragraph' && lineOf(block).trim() === '') {
      blank.push(block);
      return;
    }
    if (!pageEnd) kept.push(...blank);
    kept.push(block);
    blank = [];
    pageEnd = false;
  });
  return [...kept, ...blank];
}

function joined(
  paragraph: SourceParagraph,
  previous: SourceParagraph,
  line: string,
  review: ReviewList,
): SourceParagraph {
  const text = plainText(paragraph).trimEnd();
  const chinese = HAN.test(lineOf(previous) + line);
  const number = chinese && /[0-9]$/.test(text) && /^[0-9]/.test(line);
  if (number) tellNumber(text, line, previous, review);
  return { ...paragraph, runs: [{ text: text + (needsSpace(text, line, chinese) ? ' ' : '') + line }] };
}

function needsSpace(text: string, line: string, chinese: boolean): boolean {
  if (!chinese) return !/[-‐]$/.test(text);
  return /[A-Za-z,.;:)]$/.test(text) && /^[A-Za-z(]/.test(line);
}

function tellNumber(text: string, line: string, { place }: SourceParagraph, review: ReviewList): void {
  const [start] = /[0-9.,]+$/.exec(text.slice(-20))!;
  const [end] = /^[0-9.,]*[0-9]/.exec(line.slice(0, 20))!;
  review.add({
    outcome: 'changed',
    what: 'number',
    confidence: 'low',
    place,
    source: `${start}⏎${end}`,
    message: {
      zh: `数字在行末折断，已连成“${start}${end}”，请核对`,
      en: `a number is broken at the end of the line and was joined to "${start}${end}": check it`,
    },
  });
}

function tellJoined(count: number, review: ReviewList): void {
  review.add({
    outcome: 'changed',
    what: 'source',
    confidence: 'medium',
    place: {},
    source: '',
    message: {
      zh: `文本按行折断，已将 ${count} 行接到上一行，恢复成段`,
      en: `the text is broken at line ends; ${count} line${count === 1 ? ' was' : 's were'} joined to the line before`,
    },
  });
}

function tellUncertain(review: ReviewList): void {
  review.add({
    outcome: 'text',
    what: 'source',
    confidence: 'low',
    place: {},
    source: '',
    message: {
      zh: '文本似乎按行折断，但无法确定哪些行属于同一段，每行仍作一段；请先把断开的行接好，再重新导入',
      en: 'the text is broken at line ends, it seems, but which lines belong together is not certain; each line stays a paragraph: join the broken lines and import the file again',
    },
  });
}
