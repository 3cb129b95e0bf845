import type { SourceCell } from '../import/source.js';
import { readText } from './grid.js';
import { mendText } from './normalise.js';

/** A line of a file, by its number. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** What may be one cell of a table that is printed as text. */
export interface Token {
  readonly text: string;
  readonly line: number;
  readonly kind: 'blank' | 'value' | 'text';
  /** What parts it from the one before. */
  readonly after: 'line' | 'tab' | 'space';
}

/** Whether a text is a label of a form. */
export type IsLabel = (text: string) => boolean;

/** Divides a line into cells: at tabs, or else at wide gaps, or else between a label and figures. */
export function tokensOf({ text, line }: TextLine, isLabel: IsLabel): Token[] {
  const tabbed = text.includes('\t');
  const cells = tabbed ? text.split('\t') : cellsOf(mendText(text).text.trim(), isLabel);
  return cells.map((cell, index) => ({
    text: cell.trim(),
    line,
    kind: readText(cell).kind,
    after: index === 0 ? 'line' : tabbed ? 'tab' : 'space',
  }));
}

/** More pieces are a sentence. */
const MOST_PIECES = 70;
/** `1 234` may be one number; so many are cells. */
const FEWEST_FIGURES = 3;

function cellsOf(text: string, isLabel: IsLabel): string[] {
  const wide = text.split(/\s{2,}/).slice(0, MOST_PIECES);
  return wide.flatMap((part) => {
    const pieces = part.split(' ');
    if (pieces.length < 2 || pieces.length > MOST_PIECES) return [part];
    for (let end = 1; end <= pieces.length; end++) {
      const label = pieces.slice(0, end).join(' ');
      const rest = pieces.slice(end);
      if (isLabel(label) && rest.every((piece) => isCell(piece) || isLabel(piece))) return [label, ...rest];
    }
    if (isLabel(pieces[0]) && isLabel(pieces[pieces.length - 1])) return pieces;
    let figures = 0;
    while (figures < pieces.length && isCell(pieces[pieces.length - 1 - figures])) figures++;
    if (figures < FEWEST_FIGURES) return [part];
    const before = pieces.slice(0, -figures).join(' ');
    return [...(before ? [before] : []), ...pieces.slice(-figures)];
  });
}

/** A figure, or a unit before one. */
function isCell(text: string): boolean {
  return readText(text).kind !== 'text' || /^(?:[件条次个篇元人]|人次|万元)$/.test(text);
}

/** A cell of one or more tokens, which remembers its line. */
export function cellOf(tokens: readonly Token[], colSpan = 1): SourceCell {
  const blocks = tokens.map((token) => ({
    kind: 'paragraph' as const,
    runs: token.text === '' ? [] : [{ text: token.text }],
    place: { line: token.line },
  }));
  return { text: textOf(tokens), colSpan, rowSpan: 1, blocks };
}

/** The text of tokens that are one cell. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('\n');
}
