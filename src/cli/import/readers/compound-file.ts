import { damaged } from './damaged.js';

/** Entries of an allocation table below 0 end a chain. */
const isSector = (id: number | undefined): id is number => id !== undefined && id >= 0;

/** Where the header of a compound file says how the file is laid out ([MS-CFB] 2.2). */
const HEADER = {
  shift: 30,
  fatCount: 44,
  directory: 48,
  cutoff: 56,
  miniFat: 60,
  difat: 68,
  fat: 76,
} as const;
const FAT_IN_HEADER = 109;
const ENTRY = 128;
const MINI_SECTOR = 64;

/** A storage or stream in the directory; those of one storage make a binary tree. */
interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  /** Root of the tree of what a storage holds. */
  readonly child: number;
  readonly first: number;
  readonly length: number;
}

/**
 * A compound file ([MS-CFB]), the file system in which Word 97 keeps its streams. All chains are followed within
 * the file and never in a circle, whatever the file says.
 */
export class CompoundFile {
  private readonly size: number;
  private readonly fat: readonly number[];
  private readonly miniFat: readonly number[];
  private readonly directory: Buffer;
  private readonly mini: Buffer;

  constructor(private readonly file: Buffer) {
    this.size = 1 << (file.readUInt16LE(HEADER.shift) & 15);
    this.fat = words(this.joined(this.fatSectors()));
    this.miniFat = words(this.chained(file.readInt32LE(HEADER.miniFat)));
    this.directory = this.chained(file.readInt32LE(HEADER.directory));
    const root = this.entries().find(({ type }) => type === 5);
    this.mini = root === undefined ? Buffer.alloc(0) : this.chained(root.first);
  }

  /** The bytes of a stream by its name; `undefined` if there is none. */
  stream(name: string): Buffer | undefined {
    const entry = this.entriesInRoot().find((other) => other.type === 2 && other.name === name);
    if (entry === undefined) return undefined;
    const { first, length } = entry;
    const bytes =
      length < this.file.readUInt32LE(HEADER.cutoff) ? this.chainedMini(first) : this.chained(first);
    if (bytes.length < length) throw broken();
    return bytes.subarray(0, length);
  }

  /** Entries of the file itself: files that are embedded in it have streams of the same names ([MS-CFB] 2.6.4). */
  private entriesInRoot(): Entry[] {
    const all = this.entries();
    const found = new Set<Entry>();
    const waiting = [all.find(({ type }) => type === 5)?.child];
    while (waiting.length > 0) {
      const entry = all[waiting.pop() ?? -1] as Entry | undefined;
      if (entry === undefined || found.has(entry)) continue;
      found.add(entry);
      waiting.push(entry.left, entry.right);
    }
    return [...found];
  }

  private entries(): Entry[] {
    return Array.from({ length: Math.floor(this.directory.length / ENTRY) }, (_, at) => {
      const entry = this.directory.subarray(at * ENTRY, (at + 1) * ENTRY);
      return {
        name: entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)),
        type: entry[66],
        left: entry.readInt32LE(68),
        right: entry.readInt32LE(72),
        child: entry.readInt32LE(76),
        first: entry.readInt32LE(116),
        length: entry.readUInt32LE(120),
      };
    });
  }

  /** The sectors that hold the allocation table: the first in the header, the others in a list of their own. */
  private fatSectors(): number[] {
    const count = Math.min(this.file.readUInt32LE(HEADER.fatCount), this.file.length / this.size);
    const ids: number[] = [];
    for (let at = 0; at < Math.min(FAT_IN_HEADER, count); at++) {
      ids.push(this.file.readInt32LE(HEADER.fat + 4 * at));
    }
    for (let next = this.file.readInt32LE(HEADER.difat); ids.length < count && isSector(next);) {
      const list = this.sector(next);
      for (let at = 0; at < this.size - 4 && ids.length < count; at += 4) ids.push(list.readInt32LE(at));
      next = list.readInt32LE(this.size - 4);
    }
    return ids;
  }

  private sector(id: number): Buffer {
    const start = (id + 1) * this.size;
    if (start >= this.file.length) throw broken();
    return this.file.subarray(start, start + this.size);
  }

  private joined(ids: readonly number[]): Buffer {
    return Buffer.concat(ids.filter(isSector).map((id) => this.sector(id)));
  }

  private chained(first: number): Buffer {
    return this.joined(chain(this.fat, first));
  }

  /** Small streams share the sectors of one. */
  private chainedMini(first: number): Buffer {
    return Buffer.concat(
      chain(this.miniFat, first).map((id) => this.mini.subarray(id * MINI_SECTOR, (id + 1) * MINI_SECTOR)),
    );
  }
}

function chain(table: readonly number[], first: number): number[] {
  const ids: number[] = [];
  for (let id: number | undefined = first; isSector(id); id = table[id]) {
    if (ids.push(id) > table.length) throw broken();
  }
  return ids;
}

function words(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readInt32LE(4 * at));
}

function broken(): Error {
  return damaged({ zh: '内部结构有误', en: 'faulty structure' });
}
