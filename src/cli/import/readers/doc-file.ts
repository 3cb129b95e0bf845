import { UsageError } from '../../command.js';
import { CompoundFile } from './compound-file.js';
import { damaged } from './damaged.js';

/** The parts of the text, in the order in which the file holds them ([MS-DOC] 2.4.1). */
const STORIES = [
  'body',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const;
export type Story = (typeof STORIES)[number];

/** Offsets in the file information block ([MS-DOC] 2.5). */
const FIB = { ident: 0, version: 2, flags: 0x0a, lengths: 0x4c, pieces: 0x1a2 } as const;
const WORD_97 = 0xc1;
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;

/** The text of a report that takes many years to write. */
const MAX_TEXT = 8 * 1024 * 1024;

interface Piece {
  /** Position of its first character in the text. */
  readonly start: number;
  readonly text: string;
  /** Offset of its first character in the stream, and bytes per character. */
  readonly offset: number;
  readonly width: 1 | 2;
}

/** A file of Word 97 to 2003 ([MS-DOC]): its text as it stands in the file, and its streams. */
export class DocFile {
  readonly main: Buffer;
  readonly table: Buffer;
  readonly data: Buffer;
  /** All text. Paragraphs end in `\r`, cells in `\x07`; fields and notes have marks of their own. */
  readonly text: string;
  private readonly pieces: readonly Piece[];

  constructor(bytes: Uint8Array) {
    const file = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const main = file.stream('WordDocument');
    if (
      main === undefined ||
      main.readUInt16LE(FIB.ident) !== 0xa5ec ||
      main.readUInt16LE(FIB.version) < WORD_97
    ) {
      throw damaged({ zh: '不是 Word 97 以来的格式', en: 'not the format of Word 97 or later' });
    }
    const flags = main.readUInt16LE(FIB.flags);
    if ((flags & ENCRYPTED) !== 0) throw encrypted();
    this.main = main;
    this.table = file.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table') ?? Buffer.alloc(0);
    this.data = file.stream('Data') ?? Buffer.alloc(0);
    this.pieces = this.readPieces();
    this.text = this.pieces.map(({ text }) => text).join('');
    if (this.story('body')[1] > this.text.length) throw noText();
  }

  /**
   * Bytes of the table stream that the file information block refers to at an offset.
   *
   * @throws if there are not as many
   */
  structure(at: number): Buffer {
    const [start, length] = [this.main.readUInt32LE(at), this.main.readUInt32LE(at + 4)];
    if (start + length > this.table.length) throw noText();
    return this.table.subarray(start, start + length);
  }

  /** Where a part of the text begins and ends. */
  story(story: Story): readonly [number, number] {
    let start = 0;
    for (const [at, name] of STORIES.entries()) {
      const end = start + this.main.readUInt32LE(FIB.lengths + 4 * at);
      if (name === story) return [start, end];
      start = end;
    }
    return [0, 0];
  }

  /** Offsets in the main stream of the characters in a range, one after the other. */
  *offsets([start, end]: readonly [number, number]): Generator<number> {
    for (const piece of this.pieces) {
      const last = Math.min(end, piece.start + piece.text.length);
      for (let at = Math.max(start, piece.start); at < last; at++) {
        yield piece.offset + (at - piece.start) * piece.width;
      }
    }
  }

  /** The piece table ([MS-DOC] 2.8.35): text is in the order of the pieces, not of the file. */
  private readPieces(): Piece[] {
    const clx = this.structure(FIB.pieces);
    let at = 0;
    while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
    if (clx[at] !== 2) throw noText();
    const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
    const count = Math.floor((plc.length - 4) / 12);
    const pieces: Piece[] = [];
    let start = 0;
    for (let i = 0; i < count; i++) {
      const length = plc.readUInt32LE(4 * (i + 1)) - plc.readUInt32LE(4 * i);
      const position = plc.readUInt32LE(4 * (count + 1) + 8 * i + 2);
      const compressed = (position & 0x40000000) !== 0;
      const [offset, width] = compressed ? [(position & 0x3fffffff) / 2, 1 as const] : [position, 2 as const];
      const bytes = this.main.subarray(offset, offset + length * width);
      if (bytes.length < length * width) throw noText();
      const text = compressed ? decodeNarrow(bytes) : decodeWide(bytes);
      pieces.push({ start, text, offset, width });
      start += text.length;
      if (start > MAX_TEXT) throw damaged({ zh: '文字过长', en: 'more text than a report has' });
    }
    return pieces;
  }
}

/**
 * Text of Windows-1252, a byte for each character. Node takes a whole text of it for Latin-1, and so loses quotation
 * marks and dashes, but does not if more might follow.
 */
export function decodeNarrow(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}

function decodeWide(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}

function noText(): UsageError {
  return damaged({ zh: '找不到文字', en: 'its text cannot be found' });
}

function encrypted(): UsageError {
  return new UsageError({
    zh: '文件已加密，请用 Word 打开，取消密码后另存',
    en: 'the file is encrypted: open it in Word and save it without a password',
  });
}
