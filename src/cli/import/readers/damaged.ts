import { UsageError } from '../../command.js';
import type { Words } from '../../words.js';

/** A Word file that cannot be read, and why; says what to do. */
export function damaged(why: Words): UsageError {
  return new UsageError({
    zh: `文件已损坏或不是正常的 Word 文件（${why.zh}），请用 Word 打开后另存为 .docx`,
    en: `damaged, or no ordinary Word file (${why.en}): open it in Word and save it as .docx`,
  });
}

/** XML within a file is not as it must be. */
export const BAD_XML: Words = { zh: '内部 XML 有误', en: 'faulty XML in it' };
