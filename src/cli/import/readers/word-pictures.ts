import { posix } from 'node:path';
import { UsageError } from '../../command.js';
import { MAX_PICTURE, MAX_PICTURES, type SourcePicture } from '../source.js';
import type { PixelSize, WordBody } from './word-body.js';
import type { WordPackage } from './word-package.js';
import { readZip, type Parts } from './zip.js';

/** Attributes of a picture in HTML. */
interface Picture {
  readonly src: string;
  readonly width?: string;
  readonly height?: string;
}

/** The pictures that the text of a Word file shows. They are inflated last, when it is known which these are. */
export class WordPictures {
  private readonly sizes: ReadonlyMap<string | undefined, PixelSize>;
  private readonly cropped: ReadonlySet<string | undefined>;
  /** Names in the document by the name of the part. */
  private readonly names = new Map<string, string>();

  constructor(word: WordPackage, body: WordBody) {
    this.sizes = new Map([...body.sizes].map(([id, size]) => [word.target(id), size]));
    this.cropped = new Set([...body.cropped].map((id) => word.target(id)));
  }

  /** Notes that a part is shown; it goes by the name that it has in its folder. */
  use(part: string): Picture & Record<string, string> {
    const name = posix.basename(part);
    const isTaken = [...this.names].some(([other, taken]) => other !== part && taken === name);
    const src = this.names.get(part) ?? (isTaken ? part : name);
    this.names.set(part, src);
    const size = this.sizes.get(part);
    return { src, ...(size && { width: String(size.width), height: String(size.height) }) };
  }

  /** The pictures by the names that `use` gave them. A broken one does not keep the text from being read. */
  async read(bytes: Uint8Array): Promise<Map<string, SourcePicture>> {
    const tooLarge = new Set<string>();
    let total = 0;
    const isWanted = (part: string, size: number): boolean => {
      if (!this.names.has(part)) return false;
      if (size > MAX_PICTURE || total + size > MAX_PICTURES) {
        tooLarge.add(part);
        return false;
      }
      total += size;
      return true;
    };
    const parts = this.names.size === 0 ? new Map() : await partsOf(bytes, isWanted);
    return new Map(
      [...this.names].map(([part, name]) => [
        name,
        {
          bytes: tooLarge.has(part) ? 'too-large' : (parts.get(part) ?? 'damaged'),
          cropped: this.cropped.has(part),
        },
      ]),
    );
  }
}

async function partsOf(bytes: Uint8Array, isWanted: (part: string, size: number) => boolean): Promise<Parts> {
  try {
    return await readZip(bytes, isWanted);
  } catch (error) {
    if (error instanceof UsageError) return new Map();
    throw error;
  }
}
