import type { Words } from '../../words.js';
import type { Dropped, SourceBlock, SourceDocument } from '../source.js';
import { plainText } from '../source.js';
import { withoutControls } from './charset.js';
import type { DocFile } from './doc-file.js';
import { isQuicklyRead, readPlain } from './doc-plain.js';

/** More of the library's text may not be missing in a reading of the structure. */
const MAX_LACKING = 0.01;
const ONLY_HERE: Words = {
  zh: '两种读取方式中只有一种读到这些文字，请核对后手工补入',
  en: 'only one of two ways to read the file finds this text: check, and add it by hand',
};

/**
 * The better of two readings of a file: that of its structure, which keeps tables, headings and numbers, unless it
 * fails or lacks text that word-extractor finds. What only the other one has is named in `dropped`.
 *
 * @param readStructure may throw
 */
export async function withSecondOpinion(
  file: DocFile,
  readStructure: (file: DocFile) => SourceDocument,
): Promise<SourceDocument> {
  let own: SourceDocument | undefined;
  let fault: unknown;
  try {
    own = readStructure(file);
  } catch (error) {
    fault = error;
  }
  if (own !== undefined && !isQuicklyRead(file)) return own;
  const other = await readPlain(file).catch(() => undefined);
  if (other === undefined) {
    if (own === undefined) throw fault;
    return own;
  }
  if (own === undefined) return other;
  const lost = lacking(other, own);
  if (lost.share <= MAX_LACKING) return { ...own, dropped: [...own.dropped, ...lost.lines] };
  return { ...other, dropped: [...other.dropped, ...lacking(own, other).lines] };
}

/** Lines of a reading of which most is not in another, and their share in the text. */
function lacking(reading: SourceDocument, other: SourceDocument): { share: number; lines: Dropped[] } {
  const counts = new Map<string, number>();
  const known = [...linesOf(other.blocks), ...other.dropped.flatMap((item) => partsOf(item.text))];
  for (const triple of known.flatMap(triplesOf)) counts.set(triple, (counts.get(triple) ?? 0) + 1);
  const text = known.join('\n');
  const lines: Dropped[] = [];
  let [all, missing] = [0, 0];
  for (const line of linesOf(reading.blocks)) {
    const triples = triplesOf(line);
    const absent = triples.filter((triple) => {
      const count = counts.get(triple) ?? 0;
      counts.set(triple, count - 1);
      return count <= 0;
    });
    all += triples.length;
    // Less is a tracked change or a sign that the readings take differently.
    if (absent.length * 2 <= triples.length || (line.length < 3 && text.includes(line))) continue;
    missing += absent.length;
    lines.push({ text: line, reason: ONLY_HERE, place: {} });
  }
  return { share: missing / Math.max(1, all), lines };
}

/** Text between breaks and tabs, without white space and the numbers of notes. */
function linesOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block): string[] =>
    block.kind === 'paragraph'
      ? partsOf(plainText(block))
      : block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks))),
  );
}

function partsOf(text: string): string[] {
  return text
    .split(/[\n\t]/)
    .map((part) => withoutControls(part.replace(/\[\d+\]|[\s\u2011]/g, '')))
    .filter((part) => part !== '');
}

/** Neighbouring characters, by three: they tell words from other words, wherever something was put in between. */
function triplesOf(line: string): string[] {
  if (line.length < 3) return [line];
  return Array.from({ length: line.length - 2 }, (_, at) => line.slice(at, at + 3));
}
