import { isKnownHeading } from './known-headings.js';
import { readNumber } from './numbering.js';

/** Text out of a PDF has about 20 to 50 ideographs in a line; widths are in columns, two for each. */
const WIDEST = 120;
const NARROWEST = 30;
/** Fewer lines tell nothing. */
const MIN_LINES = 6;
const MIN_BROKEN = 3;
/** Share of the full lines that end within a sentence; the others end with one by chance. */
const BROKEN = 0.4;
/** How full a line is that the next one goes on with; spaces and digits of a PDF have many widths. */
const FULL = 0.85;
/** The same where only the first lines of paragraphs are indented, which tells more than the width. */
const NEARLY_FULL = 0.75;
const STOP = /[。！？；：!?;:…][”’）)]?$/;
const SENTENCE_END = /[。！？；!?;.][”’）)]?$/;
/** No paragraph ends with one, however short its line. */
const COMMA = /[，、]$/;
const MARKER = /^\[(?:image|bookmark):/;
/** `行政许可 17 -2 431`: figures side by side at the end, or words side by side without punctuation. */
const FIGURES = /(?:\s[-+]?[0-9][0-9.,%]*(?:万元)?|\s[-/—]){2}$/;
const COLUMNS = /^[^\s0-9A-Za-z，。、；：]+(?:\s+[^\s0-9A-Za-z，。、；：]+){2,}$/;

/** Where a text breaks its lines. */
export interface Margin {
  /** Width of a full line in columns, an ideograph two, a digit one. */
  readonly width: number;
  /** Indentation of a line that goes on with a paragraph, if first lines have more. */
  readonly flush?: number;
}

/** What the widths of the lines of a text say. */
export type Wrapping = { readonly margin: Margin } | 'uncertain' | 'none';

/**
 * Decides by the widths of its lines whether a text is broken at a margin: hardly a line is longer, the full lines
 * end within a sentence, and the lines after them bring it to its end. Of one paragraph in each line none of this
 * holds; of a list of titles not the last.
 *
 * @param lines without numbers of pages and the blank lines around them; `''` stands for a table
 */
export function wrappingOf(lines: readonly string[]): Wrapping {
  const widths = lines
    .filter((line) => line.trim() && !isRow(line))
    .map(widthOf)
    .sort((one, other) => other - one);
  const width = widths[Math.max(1, Math.floor(widths.length * 0.05))] ?? 0;
  if (widths.length < MIN_LINES || width > WIDEST || width < NARROWEST) return 'none';

  const breaks = lines.map((line, index) => isBreak(line, lines[index + 1] ?? '', width));
  const broken = breaks.filter(Boolean).length;
  const full = lines.filter((line) => !isRow(line) && widthOf(line) >= width * FULL).length;
  const last = lines.filter((_, index) => breaks[index - 1] && !breaks[index]);
  const sentences = last.filter((line) => SENTENCE_END.test(line.trimEnd())).length;
  if (broken < 2 || sentences === 0) return 'none';
  if (broken < MIN_BROKEN || broken < full * BROKEN || sentences * 2 < last.length) return 'uncertain';

  const following = lines.filter((_, index) => breaks[index - 1]);
  const flush = following.map(indentOf).reduce((least, indent) => Math.min(least, indent));
  const indented = lines.filter((line) => line.trim() && indentOf(line) > flush + 1);
  return { margin: { width, ...(indented.length > 1 && { flush }) } };
}

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: string, line: string, { width, flush }: Margin): boolean {
  if (!before.trim() || !mayGoOn(line) || isRow(before)) return false;
  const stopped = STOP.test(before.trimEnd());
  if (flush !== undefined && indentOf(line) > flush + 1) return false;
  if (COMMA.test(before.trimEnd())) return true;
  if (isFull(before, line, width)) return flush !== undefined || !stopped;
  if (flush === undefined) return false;
  const split = /[0-9]\s*$/.test(before) && /^\s*[0-9]/.test(line);
  return !stopped && !split && !isHeading(before) && widthOf(before) >= width * NEARLY_FULL;
}

/** Width in columns: an ideograph and full-width punctuation have two, digits and Latin letters one. */
function widthOf(line: string): number {
  const text = line.trimEnd();
  return text.length + (text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/g)?.length ?? 0);
}

function indentOf(line: string): number {
  const space = line.length - line.trimStart().length;
  return space + (line.slice(0, space).match(/\u3000/g)?.length ?? 0);
}

/** Full, or so that the first word of the next line did not fit in. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^[!-~]{0,60}/.exec(next.trim())![0].length;
  return widthOf(line) >= width * FULL || (word > 1 && widthOf(line) + 1 + word > width);
}

function isBreak(line: string, next: string, width: number): boolean {
  return (
    widthOf(line) >= width * FULL &&
    !STOP.test(line.trimEnd()) &&
    !isHeading(line) &&
    !isRow(line) &&
    mayGoOn(next)
  );
}

/** Whether a line can be the second of a paragraph: it has no number, is no row of a table and no marker. */
function mayGoOn(line: string): boolean {
  const text = line.trim();
  const number = readNumber(text);
  return text !== '' && !MARKER.test(text) && !(number && number.rank <= 3) && !isRow(line);
}

function isHeading(line: string): boolean {
  const text = line.trim();
  const number = readNumber(text);
  return isKnownHeading(text) || (number !== undefined && !/[，。；、,;]/.test(number.rest));
}

function isRow(line: string): boolean {
  const text = line.trim();
  return text.includes('\t') || FIGURES.test(text) || COLUMNS.test(text);
}
