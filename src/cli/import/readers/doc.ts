import type { SourceDocument } from '../source.js';
import { textLines } from './text.js';

/** What is used of word-extractor, which has no types. */
interface Extracted {
  getBody(options: { filterUnicode: boolean }): string;
}

/** Reads a file of Word 97 to 2003 (`.doc`). */
export async function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  const { default: WordExtractor } = await import('word-extractor' as string);
  const word: Extracted = await new WordExtractor().extract(Buffer.from(bytes));
  return { format: 'doc', blocks: textLines(word.getBody({ filterUnicode: false })), dropped: [] };
}
