import type { RecognisedTable } from '../../recognise/recognised.js';
import { plainText, type Place, type SourceParagraph, type SourceRun, type SourceTable } from '../source.js';

/** The source as one flow in reading order, before it is known what is a heading, text or a list. */
export type Item = Line | TableItem;

/** One line of text as printed: a paragraph, or the part of one between two line breaks. */
export interface Line {
  readonly kind: 'line';
  /** White space at both ends taken off; pictures stand where they stood. */
  readonly runs: readonly SourceRun[];
  /** The words of the runs. */
  readonly text: string;
  readonly place: Place;
  readonly heading?: number;
  readonly list?: SourceParagraph['list'];
  readonly within: readonly string[];
}

/** A table with figures; one that only lays out the page has become its content. */
export interface TableItem {
  readonly kind: 'table';
  readonly table: SourceTable;
  /** The official tables that it holds, recognised by their labels. */
  readonly forms: readonly RecognisedTable[];
  readonly place: Place;
}

/** A line with other runs. */
export function withRuns(line: Omit<Line, 'text' | 'runs'>, runs: readonly SourceRun[]): Line {
  const trimmed = trimRuns(runs);
  return { ...line, runs: trimmed, text: wordsOf(trimmed) };
}

/** The part of a line between two places of its text; a picture stays with the text before it. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const runs: SourceRun[] = [];
  let at = 0;
  for (const run of line.runs) {
    if (!('text' in run)) {
      if (at > start || start === 0 ? at <= end : false) runs.push(run);
      continue;
    }
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text) runs.push({ ...run, text });
    at += run.text.length;
  }
  return withRuns(line, runs);
}

/** The words of runs, without pictures. */
export function wordsOf(runs: readonly SourceRun[]): string {
  return plainText({ kind: 'paragraph', runs, place: {} });
}

/** Whether the line has nothing but links, as menus and lists of other pages have. */
export function isAllLinks(line: Line): boolean {
  const texts = line.runs.filter((run) => 'text' in run && /[^\s|｜·>»›、]/.test(run.text));
  return texts.length > 0 && texts.every((run) => 'link' in run);
}

function trimRuns(runs: readonly SourceRun[]): SourceRun[] {
  return trimStart(trimStart(runs, /^\s+/).reverse(), /\s+$/).reverse();
}

/** Takes white space off the first words of a list of runs, and the runs that had nothing else. */
function trimStart(runs: readonly SourceRun[], space: RegExp): SourceRun[] {
  const kept: SourceRun[] = [];
  let begun = false;
  for (const run of runs) {
    if (begun || !('text' in run)) {
      kept.push(run);
      continue;
    }
    const text = run.text.replace(space, '');
    begun = text !== '';
    if (begun) kept.push({ ...run, text });
  }
  return kept;
}
