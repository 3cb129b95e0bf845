import { BAD_XML, damaged } from './damaged.js';
import type { Parts } from './zip.js';

/**
 * A Word file as mammoth takes it instead of the bytes of a zip file: so it sees only parts that are checked,
 * and the text as it is edited for it. Asked for a picture, it gets the picture's name; no picture is inflated.
 *
 * mammoth's types do not tell of this input (`lib/unzip.js` has it); its version is therefore pinned.
 */
export function wordFile(parts: Parts, main: string, xml: string): { buffer: Buffer } {
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: async (name: string, encoding?: string): Promise<string | Buffer> => {
      if (encoding === undefined) return Buffer.from(name);
      const text = name === main ? xml : new TextDecoder().decode(parts.get(name));
      // mammoth would read over a declaration of entities; a Word file has none.
      if (/<!DOCTYPE/i.test(text)) throw damaged(BAD_XML);
      return text;
    },
  };
  return { file } as unknown as { buffer: Buffer };
}
