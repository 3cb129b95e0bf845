import { decodeText, isBinary } from './charset.js';

/** What a file is by its content; its name decides only what content leaves open. */
export type SourceFormat =
  | 'docx'
  | 'doc'
  | 'html'
  | 'text'
  | 'us-foia'
  | 'mht'
  | 'pdf'
  | 'rtf'
  | 'wps'
  | 'odt'
  | 'xlsx'
  | 'xls'
  | 'zip'
  | 'ole'
  | 'encrypted'
  | 'xml'
  | 'json'
  | 'image'
  | 'empty'
  | 'unknown';

/** Where a guess looks. */
const HEAD = 4096;

/** Files by their first bytes, written as Latin-1. */
const MAGIC: readonly (readonly [RegExp, SourceFormat])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'rtf'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/, 'image'],
  // Before Word 97; and Word 2 and WPS 97 of the same age.
  [/^(?:\xDB\xA5|\x31\xBE|\xFE\x37)/, 'ole'],
];

/**
 * What a file is. A `.doc` is as often a web page or RTF as Word's own format, and a `.docx` may be an old `.doc`
 * that someone renamed: so the content is looked at, not the name.
 *
 * @param name file name, for its extension
 */
export function detectFormat(bytes: Uint8Array, name: string): SourceFormat {
  if (bytes.length === 0) return 'empty';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const known = MAGIC.find(([pattern]) => pattern.test(head));
  if (known !== undefined) return known[1];
  // eslint-disable-next-line no-control-regex
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return zipFormat(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return oleFormat(bytes, name);
  if (isBinary(bytes)) return 'unknown';
  return textFormat(decodeText(bytes.subarray(0, HEAD)).text, name);
}

/** The names of the parts of a zip file stand in it in plain letters. */
function zipFormat(bytes: Uint8Array): SourceFormat {
  const has = (name: string): boolean => find(bytes, name, 'latin1');
  if (has('word/document')) return 'docx';
  if (has('xl/workbook')) return 'xlsx';
  if (has('mimetypeapplication/vnd.oasis.opendocument')) return 'odt';
  return has('[Content_Types].xml') && has('word/') ? 'docx' : 'zip';
}

/** The names of the streams of a compound file stand in it as UTF-16. */
function oleFormat(bytes: Uint8Array, name: string): SourceFormat {
  const has = (stream: string): boolean => find(bytes, stream, 'utf16le');
  if (has('EncryptedPackage')) return 'encrypted';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook')) return 'xls';
  return /\.wps$/i.test(name) || has('WpsContent') ? 'wps' : 'ole';
}

function find(bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le'): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, encoding));
}

function textFormat(text: string, name: string): SourceFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (
    /^(?:From|Subject|Date|MIME-Version|Content-Type):/i.test(start) &&
    /^Content-Type:\s*multipart\//im.test(start)
  )
    return 'mht';
  if (/<(?:\w+:)?FoiaAnnualReport[\s>]/.test(start)) return 'us-foia';
  if (/<!doctype html|<html[\s>]/i.test(start)) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  if (/^[{[]/.test(start) && /\.json$/i.test(name)) return 'json';
  if (/^\s*<(?:!--|head|body|div|table|p|h1|meta|style|script|section|article|span)\b/i.test(start))
    return 'html';
  return /\.(?:html?|xhtml)$/i.test(name) && start.includes('<') ? 'html' : 'text';
}
