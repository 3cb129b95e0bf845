import type { DocFile } from './doc-file.js';
import type { Instance, Level, List, Lists } from './numbering.js';

/** Where the file information block refers to the lists, and to their uses. */
const LISTS = 0x2e2;
const USES = 0x2ea;

/** Formats of numbers by their codes ([MS-OSHARED] 2.2.1.3), named as in newer files. */
const FORMATS = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth ' +
  'decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen ' +
  'decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ' +
  'ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand ' +
  'taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'
).split(' ');
const SUFFIXES = ['tab', 'space', 'nothing'];

const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const USE_SIZE = 16;
/** `rgistdPara`: no style. */
const NO_STYLE = 0xfff;

/** Reads the lists of a `.doc` ([MS-DOC] 2.4.6.3). */
export function readLists(file: DocFile): Lists {
  const lists = new Map<string, List>();
  const definitions = file.structure(LISTS);
  if (definitions.length < 2) return { lists, instances: new Map() };
  const count = definitions.readUInt16LE();
  // The levels of all lists follow their definitions, and are not counted in their length.
  const start = file.main.readUInt32LE(LISTS);
  const cursor = { at: start + 2 + count * LIST_SIZE };
  for (let i = 0; i < count; i++) {
    const definition = file.table.subarray(start + 2 + i * LIST_SIZE, start + 2 + (i + 1) * LIST_SIZE);
    const levels = new Map<number, Level>();
    const simple = (definition[26] & 1) === 1;
    for (let at = 0; at < (simple ? 1 : 9); at++) {
      const style = definition.readUInt16LE(8 + 2 * at);
      levels.set(at, {
        ...readLevel(file.table, cursor),
        ...(style !== NO_STYLE && { style: String(style) }),
      });
    }
    lists.set(String(definition.readInt32LE()), { levels });
  }
  return { lists, instances: readUses(file.structure(USES)) };
}

/** A level ([MS-DOC] 2.9.150): its numbers, and the signs around them. */
function readLevel(table: Buffer, cursor: { at: number }): Level {
  const head = table.subarray(cursor.at, cursor.at + LEVEL_SIZE);
  const text = cursor.at + LEVEL_SIZE + head[24] + head[25];
  const length = table.readUInt16LE(text);
  const signs = table.toString('utf16le', text + 2, text + 2 + 2 * length);
  cursor.at = text + 2 + 2 * length;
  const flags = head[5];
  return {
    start: head.readInt32LE(),
    format: head[4] === 0xff ? 'none' : (FORMATS[head[4]] ?? 'decimal'),
    // eslint-disable-next-line no-control-regex
    text: signs.replace(/[\0-\x08]/g, (sign) => `%${sign.charCodeAt(0) + 1}`),
    arabic: (flags & 4) !== 0,
    suffix: SUFFIXES[head[15]] ?? 'tab',
    ...((flags & 8) !== 0 && { restart: head[26] }),
  };
}

/** Uses of lists, and where they begin to count ([MS-DOC] 2.9.131, 2.9.133); paragraphs refer to them from 1. */
function readUses(uses: Buffer): Map<string, Instance> {
  const instances = new Map<string, Instance>();
  if (uses.length < 4) return instances;
  const count = Math.min(uses.readUInt32LE(), Math.floor((uses.length - 4) / USE_SIZE));
  const cursor = { at: 4 + count * USE_SIZE };
  for (let i = 0; i < count; i++) {
    const use = uses.subarray(4 + i * USE_SIZE, 4 + (i + 1) * USE_SIZE);
    const starts = new Map<number, number>();
    const levels = new Map<number, Level>();
    instances.set(String(i + 1), { abstract: String(use.readInt32LE()), starts, levels });
    cursor.at += 4;
    for (let override = 0; override < use[12] && cursor.at + 8 <= uses.length; override++) {
      const start = uses.readInt32LE(cursor.at);
      const flags = uses.readUInt32LE(cursor.at + 4);
      cursor.at += 8;
      if ((flags & 0x10) !== 0) starts.set(flags & 15, start);
      if ((flags & 0x20) !== 0) levels.set(flags & 15, readLevel(uses, cursor));
    }
  }
  return instances;
}
