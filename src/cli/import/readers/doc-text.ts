import type { SourceRun } from '../source.js';
import type { DocFile, Story } from './doc-file.js';
import type { DocProperties, Properties } from './doc-properties.js';

/** A paragraph of a `.doc`. */
export interface DocParagraph {
  readonly runs: readonly SourceRun[];
  /** Its mark ends a cell, or a row if `properties` say so. */
  readonly endsCell: boolean;
  readonly properties: DocProperties;
}

/** What a part of the text holds. */
export interface DocText {
  readonly paragraphs: readonly DocParagraph[];
  /** Text that tracked changes delete, and hidden text. */
  readonly deleted: readonly string[];
  readonly hidden: readonly string[];
}

/** Where the file information block refers to the places of footnotes and of endnotes. */
const NOTES = [0xaa, 0x20a];

/** Signs that Word keeps in its text ([MS-DOC] 2.4.1 and 2.8.25). */
const MARK = {
  picture: '\x01',
  note: '\x02',
  cell: '\x07',
  line: '\x0B',
  page: '\f',
  paragraph: '\r',
  field: '\x13',
  fieldResult: '\x14',
  fieldEnd: '\x15',
  hyphen: '\x1E',
};

const FIELD_MARKS = new Set([MARK.field, MARK.fieldResult, MARK.fieldEnd]);

/** A field: what it does, and, once that is known, what it shows. */
interface Field {
  code: string;
  shown: boolean;
  link?: string;
  picture?: string;
}

/**
 * Reads a part of the text: fields show their results, notes their numbers, pictures that they are there.
 *
 * @throws if text is hidden by a faulty structure
 */
export function readStory(file: DocFile, properties: Properties, story: Story): DocText {
  const range = file.story(story);
  const notes = story === 'body' ? notePositions(file) : [];
  const paragraphs: DocParagraph[] = [];
  const left = { deleted: new Map<number, string>(), hidden: new Map<number, string>() };
  const fields: Field[] = [];
  let runs: SourceRun[] = [];
  let at = range[0] - 1;
  for (const offset of file.offsets(range)) {
    const char = file.text[++at];
    const field = fields.at(-1);
    // Whoever hides or deletes a part of a field may leave its other end.
    if (char === MARK.field) fields.push({ code: '', shown: false });
    else if (char === MARK.fieldEnd) fields.pop();
    else if (char === MARK.fieldResult && field) show(field);
    const why = properties.character(offset);
    if (why !== undefined) {
      const paragraph = paragraphs.length;
      if (char >= ' ') left[why].set(paragraph, (left[why].get(paragraph) ?? '') + char);
    } else if (FIELD_MARKS.has(char)) continue;
    else if (field && !field.shown) field.code += char;
    else if (fields.every(({ shown }) => shown)) {
      if (char === MARK.paragraph || char === MARK.cell || char === MARK.page) {
        paragraphs.push({ runs, endsCell: char === MARK.cell, properties: properties.paragraph(offset) });
        runs = [];
      } else {
        const link = fields.find((other) => other.link !== undefined)?.link;
        runs.push(...runOf(char, field, link, notes.indexOf(at) + 1));
      }
    }
  }
  if (fields.some(({ shown }) => !shown)) throw new Error('a field without an end hides the text after it');
  if (runs.length > 0) paragraphs.push({ runs, endsCell: false, properties: properties.paragraph(-1) });
  return { paragraphs, deleted: [...left.deleted.values()], hidden: [...left.hidden.values()] };
}

/** At the mark between what a field does and what it shows. */
function show(field: Field): void {
  field.shown = true;
  const [, name, quoted, bare] = /^\s*(\w+)\s*(?:"([^"]*)"|(\S*))/.exec(field.code) ?? [];
  const target = quoted ?? bare ?? '';
  if (name === 'HYPERLINK' && !target.startsWith('\\')) field.link = target;
  else if (name === 'INCLUDEPICTURE') field.picture = target.replaceAll('\\\\', '\\');
  else if (name !== undefined) field.picture = undefined;
}

function runOf(char: string, field: Field | undefined, link: string | undefined, note: number): SourceRun[] {
  if (char === MARK.picture) {
    // A shape is a text box, whose text stands elsewhere, or a drawing.
    return /^\s*SHAPE\b/.test(field?.code ?? '') ? [] : [{ image: field?.picture ?? '' }];
  }
  const text =
    char === MARK.note && note > 0
      ? `[${note}]`
      : char === MARK.hyphen
        ? '\u2011'
        : char === MARK.line
          ? '\n'
          : char;
  if (text < ' ' && text !== '\t' && text !== '\n') return [];
  return [link === undefined ? { text } : { text, link }];
}

/** Positions in the text that refer to notes, footnotes before endnotes, as the notes stand. */
function notePositions(file: DocFile): number[] {
  return NOTES.flatMap((at) => {
    const plc = file.structure(at);
    // Positions of four bytes, one more than notes, then two bytes for each note.
    const count = Math.max(0, Math.floor((plc.length - 4) / 6));
    return Array.from({ length: count }, (_, index) => plc.readUInt32LE(4 * index));
  });
}
