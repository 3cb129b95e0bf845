import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry } from 'yauzl';
import { UsageError } from '../../command.js';
import { damaged } from './damaged.js';

/** A Word file has some dozens of parts, and one for each picture. */
const MAX_ENTRIES = 2000;
/** All parts together, inflated. The text of a long report takes a few MiB. */
const MAX_INFLATED = 64 * 1024 * 1024;

/** Parts of a zip file by name. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Inflates the wanted entries of a zip file, within limits: what an entry says of its size is checked before,
 * and what comes out is checked against it while it comes.
 *
 * @param wanted tells by name and inflated size whether an entry is to be inflated; the others map to an empty
 *   buffer
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string, size: number) => boolean,
): Promise<Parts> {
  const parts = new Map<string, Buffer>();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MAX_ENTRIES) throw tooMany();
    let inflated = 0;
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      if (parts.size >= MAX_ENTRIES) throw tooMany();
      if (parts.has(entry.fileName)) throw damaged({ zh: '内有重名部件', en: 'two parts of one name' });
      if (!wanted(entry.fileName, entry.uncompressedSize)) {
        parts.set(entry.fileName, Buffer.alloc(0));
        continue;
      }
      if (entry.isEncrypted()) throw damaged({ zh: '内容已加密', en: 'its parts are encrypted' });
      inflated += entry.uncompressedSize;
      if (inflated > MAX_INFLATED) throw tooLarge();
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : damaged({ zh: '压缩包不完整', en: 'the archive is incomplete' });
  }
  return parts;
}

function tooMany(): UsageError {
  return damaged({ zh: `部件超过 ${MAX_ENTRIES} 个`, en: `more than ${MAX_ENTRIES} parts` });
}

function tooLarge(): UsageError {
  const mib = MAX_INFLATED / 1024 / 1024;
  return damaged({ zh: `解压后超过 ${mib} MiB`, en: `more than ${mib} MiB when inflated` });
}
