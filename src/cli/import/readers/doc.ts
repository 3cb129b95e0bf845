import type { Words } from '../../words.js';
import type { Dropped, SourceDocument } from '../source.js';
import { BlockBuilder, type Surroundings } from './blocks.js';
import { DocFile, type Story } from './doc-file.js';
import { readLists } from './doc-lists.js';
import { Properties } from './doc-properties.js';
import { withSecondOpinion } from './doc-second-opinion.js';
import { tableCells, type DocRow } from './doc-tables.js';
import { readStory, type DocParagraph } from './doc-text.js';
import { Numbering, type Lists } from './numbering.js';
import { REASONS } from './word-reasons.js';
import type { ListReference } from './word-styles.js';

/** Styles of headings have these numbers in every file. */
const LAST_HEADING = 9;

/**
 * Reads a file of Word 97 to 2003 (`.doc`), with tables, headings and the numbers that Word counts. Tracked
 * changes are as if accepted; notes and text boxes follow the text. If the structure of the file is faulty, its
 * text is read without.
 *
 * @throws UsageError if the file is no such file, cut off or encrypted
 */
export function readDoc(bytes: Uint8Array): Promise<SourceDocument> {
  return withSecondOpinion(new DocFile(bytes), readStructure);
}

function readStructure(file: DocFile): SourceDocument {
  const properties = new Properties(file);
  const read = (story: Story): ReturnType<typeof readStory> => readStory(file, properties, story);
  const body = read('body');
  const reader = new DocReader(readLists(file));
  reader.read(body.paragraphs);
  reader.readNotes([...read('footnotes').paragraphs, ...read('endnotes').paragraphs]);
  reader.read(read('boxes').paragraphs);

  const from = (texts: readonly string[], reason: Words): Dropped[] =>
    [...new Set(texts)].filter((text) => text.trim()).map((text) => ({ text, reason, place: {} }));
  const words = (story: Story): string[] => read(story).paragraphs.map(textOf);
  return {
    format: 'doc',
    blocks: reader.builder.blocks,
    dropped: [
      ...from(body.deleted, REASONS.deleted),
      ...from(body.hidden, REASONS.hidden),
      ...from(words('comments'), REASONS.comment),
      ...from([...words('headers'), ...words('headerBoxes')], REASONS.margin),
    ],
  };
}

class DocReader {
  readonly builder = new BlockBuilder('keep');
  private readonly numbering: Numbering;
  private readonly styles: ReadonlyMap<string, ListReference>;

  constructor(lists: Lists) {
    this.numbering = new Numbering(lists);
    this.styles = stylesOf(lists);
  }

  read(paragraphs: readonly DocParagraph[]): void {
    let rows: DocRow[] = [];
    let cells: DocParagraph[][] = [];
    let cell: DocParagraph[] = [];
    for (const paragraph of paragraphs) {
      const { inTable, rowEnd } = paragraph.properties;
      if (rowEnd) {
        rows.push({ cells, end: paragraph });
        cells = [];
      } else if (inTable) {
        cell.push(paragraph);
        if (!paragraph.endsCell) continue;
        cells.push(cell);
        cell = [];
      } else {
        // Without its properties a table would be a list of its cells.
        if (paragraph.endsCell) throw new Error('a cell outside of a table');
        this.table(rows);
        rows = [];
        this.paragraph(paragraph);
      }
    }
    this.table(rows);
    // What the file does not finish is text.
    for (const paragraph of [...cells.flat(), ...cell]) this.paragraph(paragraph);
  }

  /** Each note begins with a mark where its number stands. */
  readNotes(paragraphs: readonly DocParagraph[]): void {
    let number = 0;
    for (const paragraph of paragraphs) {
      if (textOf(paragraph) === '') continue;
      this.add([{ text: `[${++number}] ` }, ...paragraph.runs], {});
    }
  }

  private table(rows: readonly DocRow[]): void {
    if (rows.length === 0) return;
    this.builder.beginTable();
    for (const row of tableCells(rows)) {
      this.builder.beginRow();
      for (const { paragraphs, colSpan, rowSpan } of row) {
        this.builder.beginCell(colSpan, rowSpan);
        for (const paragraph of paragraphs) this.paragraph(paragraph);
        this.builder.endCell();
      }
    }
    this.builder.endTable();
  }

  private paragraph({ runs, properties }: DocParagraph): void {
    const { style, list, level, outline } = properties;
    const own = list === undefined ? {} : { numId: String(list), level: String(level) };
    const mark = this.numbering.next(own, this.styles.get(String(style)) ?? {}, String(style));
    const heading = outline === undefined ? style : outline + 1;
    this.add(mark?.number ? [{ text: mark.number }, ...runs] : runs, {
      ...(heading >= 1 && heading <= LAST_HEADING && { heading: Math.min(6, heading) }),
      ...(mark?.bullet && { list: { level, ordered: false } }),
    });
  }

  /** A line break within a paragraph makes two of it. */
  private add(runs: DocParagraph['runs'], around: Surroundings): void {
    for (const run of runs) {
      if ('text' in run && run.text === '\n') this.builder.endParagraph();
      else this.builder.add(run, around);
    }
    this.builder.endParagraph();
  }
}

function textOf({ runs }: DocParagraph): string {
  return runs
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .trim();
}

/** Lists that number the paragraphs of a style. */
function stylesOf({ lists, instances }: Lists): Map<string, ListReference> {
  const styles = new Map<string, ListReference>();
  for (const [numId, { abstract }] of instances) {
    for (const [level, { style }] of lists.get(abstract)?.levels ?? []) {
      if (style !== undefined && !styles.has(style)) styles.set(style, { numId, level: String(level) });
    }
  }
  return styles;
}
