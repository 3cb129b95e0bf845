import { problem, type Problem } from './problems.js';

/** What was made of the bytes of a document: the parsed JSON (`undefined` if there is none) and the problems. */
export interface Decoded {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Decodes and parses a document. A byte order mark decides the charset, else the one that the server named,
 * else UTF-8; bytes that are not UTF-8 and come without a charset are taken for GB 18030, which includes GBK.
 *
 * @param contentType the Content-Type header, if there was one
 */
export function decodeJson(bytes: ArrayBuffer, contentType: string | null): Decoded {
  const { text, problems } = decodeText(new Uint8Array(bytes), contentType);
  return parseJson(text, problems, contentType);
}

/** Parses a document that is text already. */
export function parseJson(
  text: string,
  found: readonly Problem[] = [],
  contentType: string | null = null,
): Decoded {
  const source = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(source), problems: found };
  } catch (error) {
    const page = /^\s*</.test(source) || /html/i.test(contentType ?? '');
    return {
      value: undefined,
      problems: [
        ...found,
        // Where it breaks off, each engine says in words of its own.
        page ? problem('web-page', 'error', '') : problem('not-json', 'error', '', (error as Error).message),
      ],
    };
  }
}

function decodeText(bytes: Uint8Array, contentType: string | null): { text: string; problems: Problem[] } {
  const named =
    MARKS[(bytes[0] << 8) | bytes[1]] ?? /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  // A server that calls every file UTF-8 does so for GBK ones too.
  if (named && !/^utf-?8$/i.test(named)) {
    try {
      return { text: new TextDecoder(named).decode(bytes), problems: [] };
    } catch {
      // A charset that nobody knows says nothing.
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return {
      text: new TextDecoder('gb18030').decode(bytes),
      problems: [problem('charset-guessed', 'information', '', 'GB 18030')],
    };
  }
}

/** Charsets by the first two bytes of their byte order mark (Encoding Standard, "BOM sniff"). */
const MARKS: Readonly<Record<number, string>> = { 0xefbb: 'utf-8', 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };
