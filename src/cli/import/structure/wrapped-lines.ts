import { plainText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';
import { readNumber } from './numbering.js';

/** Text out of a PDF has about 30 to 50 characters in a line. */
const WIDEST = 60;
const NARROWEST = 15;
/** Fewer lines tell nothing. */
const MIN_LINES = 6;
/** How full a line is that the next one goes on with. */
const FULL = 0.85;
const STOP = /[。！？；：!?;:…][”’）)]?$/;
const MARKER = /^\[(?:image|bookmark):/;

/**
 * Joins lines that a text file breaks at the right margin, as text out of a PDF does: where many lines are about
 * as long as the longest and end within a sentence. Two words of Latin letters keep a space between them.
 */
export function blocksWithoutWraps({ format, blocks }: SourceDocument): readonly SourceBlock[] {
  if (format !== 'text') return blocks;
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block) : '\t'));
  const margin = marginOf(lines);
  if (margin === undefined) return blocks;
  const indented = lines.filter((line) => /^\s+\S/.test(line)).length > 1;
  const result: SourceBlock[] = [];
  blocks.forEach((block, index) => {
    const before = result[result.length - 1];
    if (index > 0 && goesOn(lines[index - 1], lines[index], margin, indented)) {
      result[result.length - 1] = joined(before as SourceParagraph, lines[index].trim());
    } else result.push(block);
  });
  return result;
}

/** Characters in a full line, if the text is broken at a margin. */
function marginOf(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const margin = lengths.sort((one, other) => one - other)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lengths.length < MIN_LINES || margin > WIDEST || margin < NARROWEST) return undefined;
  const broken = lines.filter((line) => isFull(line, margin) && !STOP.test(line.trimEnd()));
  return broken.length * 3 >= lengths.length ? margin : undefined;
}

function isFull(line: string, margin: number): boolean {
  return line.trimEnd().length >= margin * FULL;
}

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: string, line: string, margin: number, indented: boolean): boolean {
  if (!isFull(before, margin) || line.trim() === '' || /\t/.test(before + line)) return false;
  if (MARKER.test(line.trim()) || (indented && /^\s/.test(line))) return false;
  const number = readNumber(line.trim());
  return !(number && number.rank <= 3) && (indented || !STOP.test(before.trimEnd()));
}

function joined(paragraph: SourceParagraph, line: string): SourceParagraph {
  const text = plainText(paragraph).trimEnd();
  const space = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '';
  return { ...paragraph, runs: [{ text: text + space + line }] };
}
