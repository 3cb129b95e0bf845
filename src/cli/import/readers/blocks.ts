import { UsageError } from '../../command.js';
import {
  plainText,
  type Place,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRun,
  type SourceTable,
} from '../source.js';
import { tidyRuns, type WhiteSpace } from './runs.js';

/** Layout tables of old portals nest less than ten deep; each level repeats the text within it. */
const MAX_TABLE_DEPTH = 20;
/** As the HTML standard bounds `colspan`, and the columns of a table besides. */
const MAX_COLUMNS = 1000;

/** What a paragraph is by the elements around it. */
export type Surroundings = Pick<SourceParagraph, 'heading' | 'list' | 'within'>;

interface OpenTable {
  readonly place: Place;
  readonly within?: readonly string[];
  readonly rows: SourceCell[][];
  readonly outer: SourceBlock[];
  caption?: string;
  /** By column: for how many rows more a cell from above takes it. */
  readonly taken: number[];
  column: number;
  /** Spans as the file gives them; they are cut to the table at its end. */
  cell?: { colSpan: number; rowSpan: number; blocks: SourceBlock[]; paragraphs: number };
}

/** Puts paragraphs and tables together from text that comes in reading order. */
export class BlockBuilder {
  readonly blocks: SourceBlock[] = [];
  private target: SourceBlock[] = this.blocks;
  private runs: SourceRun[] = [];
  private around?: Surroundings;
  private paragraphs = 0;
  private tables = 0;
  private readonly open: OpenTable[] = [];

  constructor(private readonly whiteSpace: WhiteSpace) {}

  /** Adds to the paragraph; the first run decides what the paragraph is. */
  add(run: SourceRun, around: Surroundings): void {
    if (this.runs.every(isBlank)) this.around = around;
    this.runs.push(run);
  }

  /** Where the next thing stands. */
  here(): Place {
    const table = this.open.at(-1);
    if (table === undefined) return { paragraph: this.paragraphs + 1 };
    return { ...table.place, row: Math.max(1, table.rows.length), column: table.column + 1 };
  }

  /** Ends the paragraph, and returns it if there is anything in it. */
  endParagraph(): SourceParagraph | undefined {
    const runs = tidyRuns(this.runs, this.whiteSpace);
    this.runs = [];
    if (runs.length === 0) return undefined;
    const paragraph = { kind: 'paragraph' as const, runs, ...this.around, place: this.nextPlace() };
    this.target.push(paragraph);
    return paragraph;
  }

  beginTable(within?: readonly string[]): void {
    this.endParagraph();
    if (this.open.length === MAX_TABLE_DEPTH) {
      throw new UsageError({
        zh: `表格嵌套超过 ${MAX_TABLE_DEPTH} 层，无法读取`,
        en: `tables are nested more than ${MAX_TABLE_DEPTH} deep`,
      });
    }
    const place = { table: ++this.tables };
    this.open.push({ place, within, rows: [], outer: this.target, taken: [], column: 0 });
  }

  beginRow(): void {
    const table = this.open.at(-1);
    if (table === undefined) return;
    for (let i = 0; i < table.taken.length; i++) if (table.taken[i] > 0) table.taken[i]--;
    table.rows.push([]);
    table.column = 0;
  }

  /** @param rowSpan 0: to the end of the table */
  beginCell(colSpan: number, rowSpan: number): void {
    this.endParagraph();
    const table = this.open.at(-1);
    if (table === undefined) return;
    if (table.rows.length === 0) this.beginRow();
    while (table.taken[table.column] > 0) table.column++;
    if (table.column >= MAX_COLUMNS) {
      throw new UsageError({
        zh: `第 ${table.place.table} 个表格超过 ${MAX_COLUMNS} 列，无法读取`,
        en: `table ${table.place.table} has more than ${MAX_COLUMNS} columns`,
      });
    }
    const columns = Math.min(Math.max(1, colSpan), MAX_COLUMNS - table.column);
    table.cell = { colSpan: columns, rowSpan: rowSpan === 0 ? Infinity : rowSpan, blocks: [], paragraphs: 0 };
    this.target = table.cell.blocks;
  }

  endCell(): void {
    this.endParagraph();
    const table = this.open.at(-1);
    if (table?.cell === undefined) return;
    const { colSpan, rowSpan, blocks } = table.cell;
    table.rows.at(-1)?.push({ text: textOf(blocks), colSpan, rowSpan, blocks });
    table.taken.length = Math.max(table.taken.length, table.column + colSpan);
    for (let i = 0; i < colSpan; i++) table.taken[table.column + i] = rowSpan;
    table.column += colSpan;
    table.cell = undefined;
    this.target = table.outer;
  }

  /** What follows, up to `endCaption`, is the caption of the table. */
  beginCaption(): void {
    this.endParagraph();
    this.target = [];
  }

  endCaption(): void {
    this.endParagraph();
    const table = this.open.at(-1);
    if (table === undefined) return;
    table.caption = textOf(this.target);
    this.target = table.outer;
  }

  endTable(): void {
    this.endParagraph();
    const table = this.open.pop();
    if (table === undefined) return;
    this.target = table.outer;
    const { place, within, rows, caption } = table;
    if (rows.every((row) => row.length === 0) && !caption) return;
    this.target.push({
      kind: 'table',
      ...(caption ? { caption } : {}),
      rows: rows.map((row, at) =>
        row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - at) })),
      ),
      ...(within && { within }),
      place,
    });
  }

  private nextPlace(): Place {
    const table = this.open.at(-1);
    if (table === undefined) return { paragraph: ++this.paragraphs };
    return table.cell ? { ...this.here(), paragraph: ++table.cell.paragraphs } : table.place;
  }
}

function isBlank(run: SourceRun): boolean {
  return 'text' in run && run.text.trim() === '';
}

/** All text of blocks, paragraphs joined by line ends; of a table within, cells by tabs. */
function textOf(blocks: readonly SourceBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? plainText(block) : tableText(block))).join('\n');
}

function tableText(table: SourceTable): string {
  return table.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
}
