import { decodeJson, type Decoded } from '../../document/index.js';
import { readBytes } from '../files.js';

/** Larger than any report; a page refuses it too. */
const MAX_JSON = 10 * 1024 * 1024;

/** A file that was read as JSON, or tried to be. */
export interface JsonFile extends Decoded {
  /** The text without its byte order mark, decoded when asked for. */
  text(): string;
}

/** Reads and parses a file in whatever charset it has. Throws `UsageError` if it cannot be had. */
export async function readJson(path: string): Promise<JsonFile> {
  const bytes = await readBytes(path, MAX_JSON);
  const decoded = decodeJson(bytes.buffer as ArrayBuffer, null);
  return {
    ...decoded,
    text: () => {
      const marks: Readonly<Record<number, string>> = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };
      const guessed = decoded.problems.some(({ code }) => code === 'charset-guessed');
      const charset = guessed ? 'gb18030' : (marks[(bytes[0] << 8) | bytes[1]] ?? 'utf-8');
      return new TextDecoder(charset).decode(bytes);
    },
  };
}

/** Whether a file that lies in a folder is meant as a report document: it has what only they have. */
export function looksLikeReport(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['agency', 'sections', 'period'].some((key) => Object.hasOwn(value, key))
  );
}
