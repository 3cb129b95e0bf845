import { readFileSync } from 'node:fs';
import {
  plainText,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from '../../../src/cli/import/source.js';

/** A file of test/fixtures/sources. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
}

/** Paragraphs that do not stand in tables. */
export function paragraphs({ blocks }: Pick<SourceDocument, 'blocks'>): SourceParagraph[] {
  return blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph');
}

/** Text of each, a heading with its level before it. */
export function texts(document: Pick<SourceDocument, 'blocks'>): string[] {
  return paragraphs(document).map((paragraph) =>
    paragraph.heading === undefined ? plainText(paragraph) : `${paragraph.heading} ${plainText(paragraph)}`,
  );
}

/** The n-th table, from 0. */
export function table({ blocks }: Pick<SourceDocument, 'blocks'>, index = 0): SourceTable {
  const tables = blocks.filter((block: SourceBlock): block is SourceTable => block.kind === 'table');
  return tables[index];
}

/** Cells as text, with their spans (columns×rows) if they have any. */
export function cells({ rows }: SourceTable): string[][] {
  return rows.map((row) =>
    row.map(({ text, colSpan, rowSpan }) =>
      colSpan === 1 && rowSpan === 1 ? text : `${text} ${colSpan}×${rowSpan}`,
    ),
  );
}

/** What was left out: text and the reason in English. */
export function dropped(document: SourceDocument): string[] {
  return document.dropped.map(({ text, reason }) => `${text} — ${reason.en}`);
}
