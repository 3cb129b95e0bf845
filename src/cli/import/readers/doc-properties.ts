import type { DocFile } from './doc-file.js';

/** What the file says of a paragraph, as far as it is read here. */
export interface DocProperties {
  /** Number of its style: 1 to 9 are those of headings in every file. */
  style: number;
  inTable: boolean;
  /** Its mark ends a row. */
  rowEnd: boolean;
  /** Number of its list (0 for none) and level in it. */
  list?: number;
  level: number;
  /** 0 to 8, 9 for body text. */
  outline?: number;
  /** Of the end of a row: edges of its cells in twips, and how each cell is merged. */
  edges: number[];
  merges: ('down' | 'right' | undefined)[];
}

/** A stretch of the stream that has the same properties. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly changes: Buffer;
}

/** Where the file information block refers to the properties of characters and of paragraphs. */
const CHARACTERS = 0xfa;
const PARAGRAPHS = 0x102;
const PAGE = 512;

/** Modifiers of properties ([MS-DOC] 2.6). */
const SPRM = {
  deleted: 0x0800,
  hidden: 0x083c,
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  level: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  elsewhere: 0x6646,
  tableElsewhere: 0x646b,
  cells: 0xd608,
  mergedDown: 0xd62b,
} as const;

/** Properties by the offset of a character in the stream. */
export class Properties {
  private readonly paragraphs: readonly Run[];
  private readonly characters: readonly Run[];

  constructor(private readonly file: DocFile) {
    this.paragraphs = runs(file, PARAGRAPHS, paragraphChanges);
    this.characters = runs(file, CHARACTERS, characterChanges);
  }

  /** Of the paragraph whose mark is at an offset. */
  paragraph(offset: number): DocProperties {
    const run = find(this.paragraphs, offset);
    const found: DocProperties = {
      style: run?.style ?? 0,
      inTable: false,
      rowEnd: false,
      level: 0,
      edges: [],
      merges: [],
    };
    if (run !== undefined) this.apply(run.changes, found, true);
    return found;
  }

  /** Why the character at an offset is not to be read, if so. */
  character(offset: number): 'deleted' | 'hidden' | undefined {
    const changes = find(this.characters, offset)?.changes;
    if (changes === undefined) return undefined;
    let found: 'deleted' | 'hidden' | undefined;
    for (const [sprm, operand] of modifiers(changes)) {
      if (sprm === SPRM.deleted && operand[0] === 1) return 'deleted';
      if (sprm === SPRM.hidden) found = operand[0] === 1 ? 'hidden' : undefined;
    }
    return found;
  }

  private apply(changes: Buffer, to: DocProperties, direct: boolean): void {
    for (const [sprm, operand] of modifiers(changes)) {
      if (sprm === SPRM.style) to.style = operand.readUInt16LE();
      else if (sprm === SPRM.inTable) to.inTable = operand[0] === 1;
      else if (sprm === SPRM.rowEnd) to.rowEnd = operand[0] === 1;
      else if (sprm === SPRM.level) to.level = operand[0];
      else if (sprm === SPRM.list) to.list = operand.readUInt16LE();
      else if (sprm === SPRM.outline) to.outline = operand[0];
      else if (sprm === SPRM.cells) Object.assign(to, cellsOf(operand));
      else if (sprm === SPRM.mergedDown && operand[1] === 1) to.merges[operand[0]] = 'down';
      // Properties that find no room in a page of 512 bytes stand in a stream of their own.
      else if (direct && (sprm === SPRM.elsewhere || sprm === SPRM.tableElsewhere)) {
        const at = operand.readUInt32LE();
        if (at + 2 > this.file.data.length) continue;
        this.apply(this.file.data.subarray(at + 2, at + 2 + this.file.data.readUInt16LE(at)), to, false);
      }
    }
  }
}

/** Reads the pages that hold runs of properties ([MS-DOC] 2.9.32, 2.9.175), in the order of the stream. */
function runs(
  file: DocFile,
  at: number,
  changesOf: (page: Buffer, index: number, count: number) => Pick<Run, 'style' | 'changes'>,
): Run[] {
  const plc = file.structure(at);
  const pages = Math.floor((plc.length - 4) / 8);
  const found: Run[] = [];
  for (let i = 0; i < pages; i++) {
    const start = (plc.readUInt32LE(4 * (pages + 1) + 4 * i) & 0x3fffff) * PAGE;
    const page = file.main.subarray(start, start + PAGE);
    const count = page.length < PAGE ? 0 : page[PAGE - 1];
    for (let j = 0; j < count && 4 * (j + 2) < PAGE; j++) {
      const [from, to] = [page.readUInt32LE(4 * j), page.readUInt32LE(4 * (j + 1))];
      found.push({ start: from, end: to, ...changesOf(page, j, count) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function characterChanges(page: Buffer, index: number, count: number): Pick<Run, 'style' | 'changes'> {
  const at = 2 * (page[4 * (count + 1) + index] ?? 0);
  return { style: 0, changes: at === 0 ? page.subarray(0, 0) : page.subarray(at + 1, at + 1 + page[at]) };
}

function paragraphChanges(page: Buffer, index: number, count: number): Pick<Run, 'style' | 'changes'> {
  let at = 2 * (page[4 * (count + 1) + 13 * index] ?? 0);
  if (at === 0) return { style: 0, changes: page.subarray(0, 0) };
  const size = page[at] === 0 ? 2 * page[++at] : 2 * page[at] - 1;
  const bytes = page.subarray(at + 1, at + 1 + size);
  return { style: bytes.length < 2 ? 0 : bytes.readUInt16LE(), changes: bytes.subarray(2) };
}

function find(sorted: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  const run = sorted[low - 1];
  return run !== undefined && offset < run.end ? run : undefined;
}

/** Sizes of operands by the kind that the upper three bits of a modifier give; 0: the operand says. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];

function* modifiers(changes: Buffer): Generator<[number, Buffer]> {
  for (let at = 0; at + 3 <= changes.length;) {
    const sprm = changes.readUInt16LE(at);
    at += 2;
    let size = OPERANDS[sprm >> 13];
    if (size === 0) {
      const wide = sprm === SPRM.cells;
      if (wide && at + 2 > changes.length) return;
      size = wide ? changes.readUInt16LE(at) - 1 : changes[at];
      at += wide ? 2 : 1;
    }
    if (size < 1 || at + size > changes.length) return;
    yield [sprm, changes.subarray(at, at + size)];
    at += size;
  }
}

/** Edges of cells, and what each says of merging, if it says anything ([MS-DOC] 2.9.321, 2.9.318). */
function cellsOf(operand: Buffer): Pick<DocProperties, 'edges' | 'merges'> {
  const count = operand[0];
  const cells = 1 + 2 * (count + 1);
  if (operand.length < cells) return { edges: [], merges: [] };
  const edges = Array.from({ length: count + 1 }, (_, at) => operand.readInt16LE(1 + 2 * at));
  const merges = Array.from(
    { length: Math.min(count, Math.floor((operand.length - cells) / 20)) },
    (_, at) => {
      const flags = operand.readUInt16LE(cells + 20 * at);
      return (flags & 3) === 1 ? 'right' : ((flags >> 5) & 3) === 1 ? 'down' : undefined;
    },
  );
  return { edges, merges };
}
