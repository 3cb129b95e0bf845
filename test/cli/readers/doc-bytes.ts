import { CompoundFile } from '../../../src/cli/import/readers/compound-file.js';

/** Offsets in the file information block. */
const FIB = { body: 0x4c, pieces: 0x1a2 };
const SECTOR = 512;
/** Shorter streams would stand elsewhere. */
const SHORTEST = 4096;

const NAMES = ['WordDocument', '1Table', 'Data'];

/** The streams of a `.doc` that its text is read from. */
export interface Streams {
  main: Buffer;
  table: Buffer;
  data: Buffer;
}

/** The file with its streams changed, and, if given, those of another file embedded in it. */
export function rebuilt(bytes: Buffer, change: (streams: Streams) => void, embedded?: Buffer): Buffer {
  const streams = streamsOf(bytes);
  change(streams);
  return compoundFile(streams, embedded && streamsOf(embedded));
}

function streamsOf(bytes: Buffer): Streams {
  const file = new CompoundFile(bytes);
  const [main, table, data] = NAMES.map((name) => Buffer.from(file.stream(name) ?? []));
  return { main, table, data };
}

/**
 * Puts text in place of some of the body as a fast save does: as a piece at the end of the stream.
 *
 * @param text of Windows-1252 if `compressed`, a byte for each character
 */
export function replaceText(
  streams: Streams,
  [from, to]: readonly [number, number],
  text: string,
  compressed = false,
): void {
  const pieces = piecesOf(streams).flatMap(({ start, end, at, narrow }) => {
    const before = { start, end: Math.min(end, from), at, narrow };
    const skipped = Math.max(0, to - start) * (narrow ? 1 : 2);
    const after = { start: Math.max(start, to), end, at: at + skipped, narrow };
    return [before, after].filter((piece) => piece.start < piece.end);
  });
  const index = pieces.findIndex(({ start }) => start >= to);
  pieces.splice(index, 0, { start: 0, end: text.length, at: streams.main.length, narrow: compressed });
  streams.main = Buffer.concat([streams.main, Buffer.from(text, compressed ? 'latin1' : 'utf16le')]);
  streams.main.writeUInt32LE(streams.main.readUInt32LE(FIB.body) + text.length - (to - from), FIB.body);

  const plc = Buffer.alloc(4 + 12 * pieces.length);
  let position = 0;
  pieces.forEach(({ start, end, at, narrow }, piece) => {
    position += end - start;
    plc.writeUInt32LE(position, 4 * (piece + 1));
    plc.writeUInt32LE(narrow ? at * 2 + 0x40000000 : at, 4 * (pieces.length + 1) + 8 * piece + 2);
  });
  const head = Buffer.from([2, 0, 0, 0, 0]);
  head.writeUInt32LE(plc.length, 1);
  streams.main.writeUInt32LE(streams.table.length, FIB.pieces);
  streams.main.writeUInt32LE(head.length + plc.length, FIB.pieces + 4);
  streams.table = Buffer.concat([streams.table, head, plc]);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly narrow: boolean;
}

function piecesOf({ main, table }: Omit<Streams, 'data'>): Piece[] {
  const start = main.readUInt32LE(FIB.pieces);
  const plc = table.subarray(start + 5, start + main.readUInt32LE(FIB.pieces + 4));
  const count = (plc.length - 4) / 12;
  return Array.from({ length: count }, (_, piece) => {
    const position = plc.readUInt32LE(4 * (count + 1) + 8 * piece + 2);
    const narrow = (position & 0x40000000) !== 0;
    return {
      start: plc.readUInt32LE(4 * piece),
      end: plc.readUInt32LE(4 * (piece + 1)),
      at: narrow ? (position & 0x3fffffff) / 2 : position,
      narrow,
    };
  });
}

/** Where text stands in the body. */
export function textRange(streams: Streams, text: string): [number, number] {
  const all = piecesOf(streams).map(({ start, end, at, narrow }) =>
    streams.main.toString(narrow ? 'latin1' : 'utf16le', at, at + (end - start) * (narrow ? 1 : 2)),
  );
  const from = all.join('').indexOf(text);
  return [from, from + text.length];
}

/** A compound file: its directory in the first sectors, then streams, and the allocation table last. */
function compoundFile(streams: Streams, embedded?: Streams): Buffer {
  const parts = [...(embedded ? [embedded] : []), streams];
  const contents = parts.flatMap(({ main, table, data }) => [main, table, data]);
  const directory = Buffer.alloc(2 * SECTOR);
  const next = [1, -2];
  const first = contents.map((content) => {
    const start = next.length;
    const sectors = Math.ceil(Math.max(content.length, SHORTEST) / SECTOR);
    for (let i = 1; i < sectors; i++) next.push(start + i);
    next.push(-2);
    return start;
  });
  const entry = (at: number, name: string, type: number, links: number[], content?: number): void => {
    const bytes = directory.subarray(128 * at, 128 * (at + 1));
    bytes.write(name, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, 64);
    bytes[66] = type;
    links.forEach((link, index) => bytes.writeInt32LE(link, 68 + 4 * index));
    if (content === undefined) return void bytes.writeInt32LE(-2, 116);
    bytes.writeInt32LE(first[content], 116);
    bytes.writeUInt32LE(Math.max(contents[content].length, SHORTEST), 120);
  };
  // Of each part, its streams hang together at their left; what is embedded stands in a storage, and comes first.
  entry(0, 'Root Entry', 5, [-1, -1, embedded ? 5 : 1]);
  parts.forEach((_, part) => {
    const at = 1 + 4 * part;
    const last = part === parts.length - 1;
    NAMES.forEach((name, index) =>
      entry(
        at + index,
        name,
        2,
        [index < 2 ? at + index + 1 : -1, last && embedded && index === 0 ? 4 : -1, -1],
        3 * part + index,
      ),
    );
    if (!last) entry(at + 3, 'ObjectPool', 1, [-1, -1, at]);
  });

  const fatSectors = Math.ceil(next.length / 120);
  const fat = Buffer.alloc(fatSectors * SECTOR, 0xff);
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44);
  header.writeUInt32LE(SHORTEST, 56);
  for (const at of [60, 68]) header.writeInt32LE(-2, at);
  header.fill(0xff, 76);
  for (let i = 0; i < fatSectors; i++) header.writeInt32LE(next.push(-3) - 1, 76 + 4 * i);
  next.forEach((sector, at) => fat.writeInt32LE(sector, 4 * at));
  const padded = contents.map((content) => {
    const length = Math.ceil(Math.max(content.length, SHORTEST) / SECTOR) * SECTOR;
    return Buffer.concat([content, Buffer.alloc(length - content.length)]);
  });
  return Buffer.concat([header, directory, ...padded, fat]);
}
