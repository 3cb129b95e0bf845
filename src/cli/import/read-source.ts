import { UsageError } from '../command.js';
import type { Words } from '../words.js';
import { detectFormat, type SourceFormat } from './readers/detect.js';
import type { SourceDocument } from './source.js';

type Readable = 'docx' | 'doc' | 'html' | 'text';

/** How large a file may be, in MiB: pictures make Word files large, and pages or text never are. */
const MAX_MIB: Readonly<Record<Readable, number>> = { docx: 50, doc: 50, html: 10, text: 10 };

/** Readers, loaded only for files that need them. */
const READERS: Readonly<
  Record<Readable, () => Promise<(bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>>>
> = {
  docx: async () => (await import('./readers/docx.js')).readDocx,
  doc: async () => (await import('./readers/doc.js')).readDoc,
  html: async () => (await import('./readers/html.js')).readHtml,
  text: async () => (await import('./readers/text.js')).readText,
};

const AS_DOCX: Words = {
  zh: '请用 Word 或 WPS 打开后另存为 .docx',
  en: 'open it in Word and save it as .docx',
};

/** What the formats are that are not read, and what to do about it. */
const ADVICE: Readonly<Partial<Record<SourceFormat, { readonly is: Words; readonly advice: Words }>>> = {
  empty: {
    is: { zh: '文件是空的', en: 'the file is empty' },
    advice: { zh: '请换一份', en: 'take another one' },
  },
  pdf: {
    is: { zh: '这是 PDF', en: 'this is PDF' },
    advice: {
      zh: '请用制作它的 Word 文件，或先另存为 .docx 或文本',
      en: 'take the Word file that it was made of, or save it as .docx or text first',
    },
  },
  rtf: { is: { zh: '这是 RTF 文件', en: 'this is RTF' }, advice: AS_DOCX },
  wps: { is: { zh: '这是 WPS 文件', en: 'this is a WPS file' }, advice: AS_DOCX },
  odt: { is: { zh: '这是 OpenDocument 文件', en: 'this is OpenDocument' }, advice: AS_DOCX },
  mht: { is: { zh: '这是 MHT 网页', en: 'this is a web page in MHT' }, advice: AS_DOCX },
  ole: {
    is: { zh: '这不是 Word 97 以来的文件', en: 'this is no file of Word 97 or later' },
    advice: AS_DOCX,
  },
  encrypted: {
    is: { zh: '文件已加密', en: 'the file is encrypted' },
    advice: { zh: '请用 Word 打开，取消密码后另存', en: 'open it in Word and save it without a password' },
  },
  xlsx: spreadsheet('xlsx'),
  xls: spreadsheet('xls'),
  zip: {
    is: { zh: '这是压缩包，不是 Word 文件', en: 'this is an archive, no Word file' },
    advice: { zh: '请先解压', en: 'unpack it first' },
  },
  image: {
    is: { zh: '这是图片', en: 'this is a picture' },
    advice: { zh: '请用含有文字的文件', en: 'take a file with text' },
  },
  json: {
    is: { zh: '这是 JSON', en: 'this is JSON' },
    advice: {
      zh: '报告文件不必再导入，请用 gov-report validate 检查',
      en: 'a report document needs no import; gov-report validate checks it',
    },
  },
  xml: {
    is: { zh: '这是 XML，但不是美国 FOIA 年报', en: 'this is XML, but no FOIA report' },
    advice: AS_DOCX,
  },
};

const UNKNOWN = {
  is: { zh: '认不出文件格式', en: 'the format is not known' },
  advice: {
    zh: '可以导入 .docx、.doc、.html、.txt 和美国 FOIA 年报 XML',
    en: 'there can be .docx, .doc, .html, .txt and the XML of FOIA reports',
  },
};

/**
 * Reads a file of whatever format into paragraphs and tables. The content decides, not the name.
 *
 * @param name file name
 * @throws UsageError that says what the file is and what to do, if it cannot be read
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const format = detectFormat(bytes, name);
  if (!isReadable(format)) {
    const { is, advice } = ADVICE[format] ?? UNKNOWN;
    throw new UsageError({ zh: `${is.zh}，${advice.zh}`, en: `${is.en}: ${advice.en}` });
  }
  const mib = bytes.length / 1024 / 1024;
  if (mib > MAX_MIB[format]) {
    throw new UsageError({
      zh: `文件有 ${mib.toFixed(1)} MiB，超过上限 ${MAX_MIB[format]} MiB`,
      en: `the file has ${mib.toFixed(1)} MiB, more than the limit of ${MAX_MIB[format]} MiB`,
    });
  }
  const read = await READERS[format]();
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // A library that stumbles over a damaged file says so in its own terms, which help nobody.
    throw new UsageError({
      zh: '文件已损坏，无法读取，请用 Word 打开后另存为 .docx',
      en: 'the file is damaged and cannot be read: open it in Word and save it as .docx',
    });
  }
}

function isReadable(format: SourceFormat): format is Readable {
  return Object.hasOwn(READERS, format);
}

function spreadsheet(kind: string): { is: Words; advice: Words } {
  return {
    is: { zh: `这是电子表格（${kind}）`, en: `this is a spreadsheet (${kind})` },
    advice: {
      zh: '请把表格粘贴到 Word 文件中',
      en: 'paste its tables into a Word file',
    },
  };
}
