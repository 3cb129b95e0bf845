import { createHash } from 'node:crypto';
import type { ImportedFile } from '../review.js';

/** The pictures of a document as files: named here, never by the source, and each once. */
export class PictureFiles {
  readonly files: ImportedFile[] = [];
  private readonly names = new Map<string, string>();

  /** @param folder that the files will be in, seen from the document; undefined if there will be none */
  constructor(private readonly folder: string | undefined) {}

  get areKept(): boolean {
    return this.folder !== undefined;
  }

  /** Takes a picture, and returns its relative address. */
  add(bytes: Uint8Array, extension: string): string {
    const hash = createHash('sha256').update(bytes).digest('hex');
    let name = this.names.get(hash);
    if (name === undefined) {
      name = `image${this.files.length + 1}.${extension}`;
      this.names.set(hash, name);
      this.files.push({ name, bytes });
    }
    return `${encodeURIComponent(this.folder ?? '')}/${name}`;
  }
}
