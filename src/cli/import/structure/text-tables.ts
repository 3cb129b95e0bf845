import { isKnownHeading } from './known-headings.js';
import { readNumber } from './numbering.js';
import { tableFromLines } from '../../recognise/recognise-lines.js';
import { plainText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';

/** The blocks of a file; where its format has no tables, those that are printed as text become tables. */
export function blocksWithTables({ format, blocks }: SourceDocument): readonly SourceBlock[] {
  if (format !== 'text' && format !== 'doc') return blocks;
  const found = blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
  if (found.length < blocks.length) return blocks;
  const paragraphs = found.flatMap(withoutHeading);
  const lines = paragraphs.map((paragraph, index) => ({
    text: plainText(paragraph),
    line: paragraph.place.line ?? paragraph.place.paragraph ?? index + 1,
  }));
  const result: SourceBlock[] = [];
  let at = 0;
  for (const { table, from, to } of tableFromLines(lines)) {
    result.push(...paragraphs.slice(at, from), { ...table, place: paragraphs[from].place });
    at = to;
  }
  return [...result, ...paragraphs.slice(at)];
}

/** The text of old Word files has the heading after a table in one line with the last row. */
function withoutHeading(paragraph: SourceParagraph): SourceParagraph[] {
  const text = plainText(paragraph);
  const heading = text.slice(text.lastIndexOf('\t') + 1);
  if (heading === text || readNumber(heading)?.rank !== 1 || !isKnownHeading(heading)) return [paragraph];
  const rest = text.slice(0, text.length - heading.length);
  return [rest, heading].map((part) => ({ ...paragraph, runs: [{ text: part }] }));
}
