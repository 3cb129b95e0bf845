import { matchLanguage, tableCsv, type ReportDocument } from '../../document/index.js';
import { addTranslation, withLanguage } from '../../document/language.js';
import { templates } from '../../locales/en.js';

/** A file to be written. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Blob;
}

/** A table as CSV. */
export function tableFile(document: ReportDocument, id: string, name: string): OutputFile {
  // An id may hold a colon, a file name may not.
  return { name: `${name.replaceAll(':', '-')}.csv`, content: tableCsv(document.grid(id)!) };
}

/** Tables as a workbook; the few words that are not the report's own are in its language. */
export async function workbookFile(
  document: ReportDocument,
  ids: readonly string[],
  name: string,
): Promise<OutputFile> {
  const { tablesXlsx } = await import('../../document/xlsx.js');
  addTranslation('en', templates);
  const grids = ids.map((id) => document.grid(id)!);
  const content = await withLanguage(matchLanguage(document.lang), () => tablesXlsx(grids));
  return { name: `${name}.xlsx`, content };
}
