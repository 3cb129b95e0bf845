import type { Words } from '../words.js';

/**
 * A file as its reader hands it over, in reading order: paragraphs, tables, pictures. Nothing is understood
 * yet, and nothing is lost.
 */
export interface SourceDocument {
  readonly format: 'docx' | 'doc' | 'html' | 'text';
  /** The file's own title, from its properties or `<title>`. */
  readonly title?: string;
  /** Where the page stands on the web, as it says itself. */
  readonly address?: string;
  readonly blocks: readonly SourceBlock[];
  /** What the reader left out, and why: scripts, styles, menus hidden by the file itself, broken parts. */
  readonly dropped: readonly Dropped[];
  /** Pictures inside the file, by what the runs call them (`image`). */
  readonly pictures?: ReadonlyMap<string, SourcePicture>;
}

/** A picture inside a file. */
export interface SourcePicture {
  /** Why there are no bytes, if there are none. */
  readonly bytes: Uint8Array | 'too-large' | 'damaged';
  /** Only a part of it is shown somewhere. */
  readonly cropped: boolean;
}

/** A picture that is larger is not taken out of its file; in bytes. */
export const MAX_PICTURE = 10 * 1024 * 1024;
/** Nor are more than these of one file. */
export const MAX_PICTURES = 50 * 1024 * 1024;

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly SourceRun[];
  readonly place: Place;
  /** 1 to 6 if the file marks it as a heading. */
  readonly heading?: number;
  /** Part of a list of the file, 0 for the outermost. The list's own numbers are not in the text. */
  readonly list?: { readonly level: number; readonly ordered: boolean };
  /** Elements or styles around it, outermost first (`div.header`, `td`), so that menus can be told from text. */
  readonly within?: readonly string[];
}

export type SourceRun =
  | { readonly text: string; readonly strong?: boolean }
  | { readonly text: string; readonly link: string }
  | { readonly image: string; readonly alt?: string; readonly width?: number; readonly height?: number };

export interface SourceTable {
  readonly kind: 'table';
  readonly caption?: string;
  readonly rows: readonly (readonly SourceCell[])[];
  readonly place: Place;
  readonly within?: readonly string[];
}

/** A cell where its span begins; spanned places have none. */
export interface SourceCell {
  /** All text in it, paragraphs joined by `\n`. */
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** What stands in it, for a table that only lays out the page. */
  readonly blocks: readonly SourceBlock[];
}

/** Where something stands in the source, counted from 1: a line of text, or a paragraph or table in order. */
export interface Place {
  readonly line?: number;
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Something of the source that is not in the document. */
export interface Dropped {
  readonly text: string;
  readonly reason: Words;
  readonly place: Place;
}

/** The text of a paragraph without its pictures. */
export function plainText(paragraph: SourceParagraph): string {
  return paragraph.runs.map((run) => ('text' in run ? run.text : '')).join('');
}
