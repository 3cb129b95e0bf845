import { UsageError } from '../../command.js';
import type { Dropped, SourceDocument, SourceParagraph } from '../source.js';
import { decodeText, withoutControls } from './charset.js';

/** Ten times the longest report that is known. */
const MAX_LINES = 200_000;

/**
 * Reads plain text: each line is a paragraph, blank lines too, and keeps its tabs, its white space and its
 * markers (`[image: …]`), for those who understand them.
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const { text, charset, lost } = decodeText(bytes);
  return { format: 'text', blocks: textLines(text), dropped: undecoded(lost, charset) };
}

/**
 * A paragraph for each line, its place numbered as editors do. What breaks a line only in print (form feed,
 * line separator) makes two paragraphs of one line.
 */
export function textLines(text: string): SourceParagraph[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MAX_LINES) {
    throw new UsageError({
      zh: `有 ${lines.length} 行，超过上限 ${MAX_LINES} 行，不像一份报告`,
      en: `${lines.length} lines, more than the limit of ${MAX_LINES}: not a report`,
    });
  }
  return lines.flatMap((line, index) =>
    line.split(/[\v\f\u2028\u2029]/).map((part) => {
      const kept = withoutControls(part);
      return {
        kind: 'paragraph' as const,
        runs: kept === '' ? [] : [{ text: kept }],
        place: { line: index + 1 },
      };
    }),
  );
}

/** Tells of bytes that are no characters. */
export function undecoded(lost: number, charset: string): Dropped[] {
  if (lost === 0) return [];
  return [
    {
      text: '\uFFFD',
      reason: {
        zh: `有 ${lost} 处字节不是 ${charset} 字符，已显示为“\uFFFD”`,
        en: `bytes at ${lost} place${lost === 1 ? '' : 's'} are no ${charset} characters and read "\uFFFD"`,
      },
      place: {},
    },
  ];
}
