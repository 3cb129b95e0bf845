import { readReport } from '../../document/index.js';
import { UsageError } from '../command.js';
import { decodeText } from './readers/charset.js';
import { detectFormat } from './readers/detect.js';
import { readSource } from './read-source.js';
import type { ImportResult } from './review.js';
import { structure } from './structure/structure.js';

/** What the user says, because the file does not or says it wrongly. */
export interface ImportOptions {
  readonly title?: string;
  readonly agency?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  /**
   * Name of the folder beside the document that its pictures will be in. Without it, pictures inside the file
   * are not taken out.
   */
  readonly pictures?: string;
}

/**
 * Makes a report document of a file: Word, web page, plain text, or the XML of an annual FOIA report. The
 * document always validates; what is doubtful, left out or written otherwise is in the review list.
 *
 * @param name of the file, for its extension and as a last resort for the title
 * @throws UsageError if the file cannot be read, has no text, or more than a page could show
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  if (detectFormat(bytes, name) === 'us-foia') {
    const { importUsFoia } = await import('./us-foia/index.js');
    return withOptions(importUsFoia(decodeText(bytes).text), options);
  }
  const result = structure(await readSource(bytes, name), name, options);
  const read = readReport(result.report);
  if (read.problems.some(({ code }) => code === 'too-large')) throw tooLarge();
  if (read.isEmpty) {
    throw new UsageError({
      zh: '文件中没有可以导入的文字',
      en: 'the file has no text that could be imported',
    });
  }
  return result;
}

/** The limits of the reading of a document (`src/document`): a page would leave out what is beyond them. */
function tooLarge(): UsageError {
  return new UsageError({
    zh: '内容超过一份报告的上限（50 万个值，约 10 万段文字；或 20 万个单元格），请只导入报告本身',
    en: 'more than a report can hold (500,000 values, about 100,000 paragraphs; or 200,000 cells): import the report alone',
  });
}

function withOptions({ report, review }: ImportResult, options: ImportOptions): ImportResult {
  const { title, agency, published } = options;
  return {
    report: {
      ...report,
      ...(title !== undefined && { title }),
      ...(agency !== undefined && { agency: { ...report.agency, name: agency } }),
      ...(published !== undefined && { published }),
    },
    review,
  };
}
