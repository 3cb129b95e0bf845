import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import type { Words } from '../../words.js';
import type { Dropped, SourceDocument } from '../source.js';
import { decodeNarrow, type DocFile } from './doc-file.js';
import { textLines } from './text.js';
import { REASONS } from './word-reasons.js';

/** What the library calls the parts of a text. It would else replace quotation marks and dashes. */
interface LibraryDocument {
  getBody(options: { filterUnicode: false }): string;
  getFootnotes(options: { filterUnicode: false }): string;
  getEndnotes(options: { filterUnicode: false }): string;
  getTextboxes(options: {
    filterUnicode: false;
    includeHeadersAndFooters: boolean;
    includeBody: boolean;
  }): string;
  getAnnotations(options: { filterUnicode: false }): string;
  getHeaders(options: { filterUnicode: false }): string;
}

interface LibraryReader {
  _pieces: { text: string; bpc: 1 | 2; startFilePos: number; size: number }[];
  writePieces(main: Buffer, table: Buffer): void;
  extractWordDocument(file: { stream(name: string): Readable }, main: Buffer): Promise<LibraryDocument>;
}

/** The part of word-extractor that reads the streams of a file. It has no types; its version is pinned. */
const WordOleExtractor = createRequire(import.meta.url)(
  'word-extractor/lib/word-ole-extractor.js',
) as new () => LibraryReader;

const AS_IS = { filterUnicode: false } as const;
const SIMPLER: Words = {
  zh: '文件的内部结构不完整，已改用较简单的方式读取全部文字：请核对表格、标题和自动编号',
  en: 'the structure of the file is faulty; all its text was read in a simpler way: check tables, headings and automatic numbers',
};

/** The library takes time by the square of these: ten times a long report, and far more than Word writes. */
const QUICK = { text: 500_000, fieldCode: 10_000, fieldDepth: 50 };

/** Whether the library reads the text of a file in a second or so. */
export function isQuicklyRead({ text }: DocFile): boolean {
  if (text.length > QUICK.text) return false;
  let depth = 0;
  // Where a field begins, with what it does; or where one ends.
  // eslint-disable-next-line no-control-regex
  for (const [part] of text.matchAll(/\x13[^\x13-\x15]*|\x15/g)) {
    depth = Math.max(0, depth + (part === '\x15' ? -1 : 1));
    if (depth > QUICK.fieldDepth || part.length > QUICK.fieldCode) return false;
  }
  return true;
}

/** Reads the text of a file by word-extractor: lines, and in tables mostly a line for a row, its cells parted by tabs. */
export async function readPlain(file: DocFile): Promise<SourceDocument> {
  // The library gets streams that are checked, not the compound file: it would follow chains in a circle.
  const streams = { stream: () => Readable.from(file.table) };
  const document = await new Extractor().extractWordDocument(streams, file.main);
  const boxes = (where: 'body' | 'margin'): string =>
    document.getTextboxes({
      ...AS_IS,
      includeBody: where === 'body',
      includeHeadersAndFooters: where === 'margin',
    });
  const text = [
    document.getBody(AS_IS),
    document.getFootnotes(AS_IS),
    document.getEndnotes(AS_IS),
    boxes('body'),
  ];
  const lines = textLines(text.join('\n')).filter(({ runs }) => runs.length > 0);
  return {
    format: 'doc',
    blocks: lines.map((line, index) => ({ ...line, place: { paragraph: index + 1 } })),
    dropped: [
      { text: '', reason: SIMPLER, place: {} },
      ...dropped(document.getAnnotations(AS_IS), REASONS.comment),
      ...dropped(document.getHeaders(AS_IS) + '\n' + boxes('margin'), REASONS.margin),
    ],
  };
}

function dropped(text: string, reason: Words): Dropped[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter(Boolean).map((line) => ({ text: line, reason, place: {} }));
}

/** The library writes “undefined” for signs that its tables lack: €, the optional hyphen. */
class Extractor extends WordOleExtractor {
  override writePieces(main: Buffer, table: Buffer): void {
    super.writePieces(main, table);
    for (const piece of this._pieces) {
      if (piece.bpc === 1)
        piece.text = decodeNarrow(main.subarray(piece.startFilePos, piece.startFilePos + piece.size));
      // Positions refer to the text, so it keeps its length; the library takes this sign out in the end.
      piece.text = piece.text.replaceAll('\x1F', '\0');
    }
  }
}
