import { extname } from 'node:path';
import { UsageError } from './command.js';
import type { Words } from './words.js';

const WORD: Words = { zh: ' Word 文件', en: 'a Word file' };
const PAGE: Words = { zh: '网页', en: 'a web page' };
const TEXT: Words = { zh: '纯文本', en: 'plain text' };
const XML: Words = { zh: ' XML 文件', en: 'an XML file' };
const BY_EXTENSION: Readonly<Record<string, Words>> = {
  '.docx': WORD,
  '.doc': WORD,
  '.html': PAGE,
  '.htm': PAGE,
  '.txt': TEXT,
  '.xml': XML,
};

/** First bytes of a ZIP archive, as .docx is one, and of a compound file, as .doc is. */
const MAGIC: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Why a file that is no JSON is none, where it is a report before its import. */
export function notImported(path: string, bytes: Uint8Array): UsageError | undefined {
  const archive = MAGIC.some((magic) => magic.every((byte, index) => bytes[index] === byte));
  const kind = BY_EXTENSION[extname(path).toLowerCase()] ?? (archive ? WORD : undefined);
  return (
    kind &&
    new UsageError({
      zh: `${path}：这是${kind.zh}，不是报告文件；请先用 gov-report import 导入`,
      en: `${path}: is ${kind.en}, no report document; gov-report import it first`,
    })
  );
}
