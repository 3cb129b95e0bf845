import { plainText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';
import { readNumber } from './numbering.js';

/** Text out of a PDF has about 20 to 50 ideographs in a line; widths are in columns, two for each. */
const WIDEST = 120;
const NARROWEST = 30;
/** Fewer lines tell nothing. */
const MIN_LINES = 6;
/** How full a line is that the next one goes on with. */
const FULL = 0.85;
const STOP = /[。！？；：!?;:…][”’）)]?$/;
/** No paragraph is longer: joining stays cheap, whatever the file. */
const LONGEST = 5000;
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
    const open = before?.kind === 'paragraph' && plainText(before).length < LONGEST;
    if (open && goesOn(lines[index - 1], lines[index], margin, indented)) {
      result[result.length - 1] = joined(before, lines[index].trim());
    } else result.push(block);
  });
  return result;
}

/** Width of a full line, if the text is broken at a margin. */
function marginOf(lines: readonly string[]): number | undefined {
  const widths = lines.map(widthOf).filter((width) => width > 0);
  const margin = widths.sort((one, other) => one - other)[Math.floor(widths.length * 0.9)] ?? 0;
  if (widths.length < MIN_LINES || margin > WIDEST || margin < NARROWEST) return undefined;
  const broken = lines.filter((line) => isFull(line, margin) && !STOP.test(line.trimEnd()));
  return broken.length * 3 >= widths.length ? margin : undefined;
}

function isFull(line: string, margin: number): boolean {
  return widthOf(line) >= margin * FULL;
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

function widthOf(line: string): number {
  const text = line.trimEnd();
  return text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/g)?.length ?? 0);
}
