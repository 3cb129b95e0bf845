import { tableFromLines } from '../../recognise/recognise-lines.js';
import { plainText, type SourceBlock, type SourceDocument, type SourceParagraph } from '../source.js';

/** The blocks of a file; where its format has no tables, those that are printed as text become tables. */
export function blocksWithTables({ format, blocks }: SourceDocument): readonly SourceBlock[] {
  if (format !== 'text' && format !== 'doc') return blocks;
  const paragraphs = blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
  if (paragraphs.length < blocks.length) return blocks;
  const lines = paragraphs.map((paragraph, index) => ({
    text: plainText(paragraph),
    line: paragraph.place.line ?? paragraph.place.paragraph ?? index + 1,
  }));
  const result: SourceBlock[] = [];
  let at = 0;
  for (const { table, from, to } of tableFromLines(lines)) {
    result.push(...blocks.slice(at, from), { ...table, place: paragraphs[from].place });
    at = to;
  }
  return [...result, ...blocks.slice(at)];
}
