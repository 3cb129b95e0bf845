import { recogniseTables, type Recognition } from '../../recognise/recognise-tables.js';
import type { SourceBlock, SourceTable } from '../source.js';
import type { Item } from './flow.js';
import type { RecognisedTable } from '../../recognise/recognised.js';
import { withoutFolders } from './local-paths.js';
import { linesOf } from './tidy.js';
import type { ReviewList } from './review-list.js';

/** Cells of statistics are shorter. */
const LONG_CELL = 80;

/** The blocks of a file as one flow: lines of text, and tables that hold data. */
export function flowOf(blocks: readonly SourceBlock[], review: ReviewList): Item[] {
  const flat = withoutNesting(blocks).map((block) => (block.kind === 'table' ? withoutPaths(block) : block));
  const tables = flat.filter((block) => block.kind === 'table');
  const byTable = new Map<SourceTable, Recognition[]>();
  for (const form of recogniseTables(tables)) {
    for (const index of form.tables)
      byTable.set(tables[index], [...(byTable.get(tables[index]) ?? []), form]);
  }
  return flat.flatMap((block): Item[] => {
    if (block.kind === 'paragraph') return linesOf(block, review);
    const own = byTable.get(block) ?? [];
    const forms = own.filter((form) => tables[form.tables[0]] === block).map(({ recognised }) => recognised);
    if (forms.length > 0) return [tableItem(block, forms, review)];
    // The rest of a table that page breaks cut up is in its first piece.
    if (own.length > 0) return [];
    if (isData(block)) return [tableItem(block, forms, review)];
    return contentOf(block).flatMap((content) =>
      content.kind === 'paragraph' ? linesOf(content, review) : [],
    );
  });
}

/** Opens tables that hold tables; without recursion, for how deep they nest is up to the file. */
function withoutNesting(blocks: readonly SourceBlock[]): SourceBlock[] {
  const flat: SourceBlock[] = [];
  const waiting = [...blocks].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.kind === 'paragraph' || !isNested(block)) {
      flat.push(block);
      continue;
    }
    const content = contentOf(block);
    for (let index = content.length - 1; index >= 0; index--) waiting.push(content[index]);
  }
  return flat;
}

/** Whether a table has rows and columns of short cells, and not the parts of a page. */
function isData(table: SourceTable): boolean {
  const rows = table.rows.filter((row) => row.some(({ text }) => text.trim()));
  const cells = rows.flat().filter(({ text }) => text.trim());
  const wide = rows.filter((row) => row.length > 1).length;
  const long = cells.filter(({ text }) => text.length > LONG_CELL).length;
  const numbers = cells.filter(({ text }) =>
    /^\s*[-+]?[0-9０-９][0-9０-９,，.]*\s*\S{0,3}\s*$/.test(text),
  ).length;
  return rows.length > 1 && wide > 1 && long * 4 <= cells.length && (numbers > 0 || wide > 2);
}

function isNested(table: SourceTable): boolean {
  return table.rows.some((row) => row.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table')));
}

/** What stands in a table that only lays out the page, in reading order. */
function contentOf(table: SourceTable): SourceBlock[] {
  const caption: SourceBlock[] = table.caption
    ? [{ kind: 'paragraph', runs: [{ text: table.caption }], place: table.place, within: table.within }]
    : [];
  return [...caption, ...table.rows.flat().flatMap(({ blocks }) => blocks)];
}

/** A table with data. Its cells hold text; pictures in them go to the review list. */
function tableItem(table: SourceTable, forms: readonly RecognisedTable[], review: ReviewList): Item {
  const paragraphs = table.rows.flat().flatMap(({ blocks }) => blocks);
  for (const { runs, place } of paragraphs.filter((block) => block.kind === 'paragraph')) {
    for (const run of runs.filter((each) => 'image' in each)) {
      review.add({
        outcome: 'dropped',
        what: 'image',
        confidence: 'medium',
        place,
        source: withoutFolders(run.image).slice(0, 100) || '[image: ]',
        message: { zh: '表格单元格中的图片，表格只收文字', en: 'a picture in a cell; cells hold text only' },
      });
    }
  }
  return { kind: 'table', table, forms, place: table.place };
}

/** Paths on local disks tell user names in cells too. */
function withoutPaths(table: SourceTable): SourceTable {
  const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, text: withoutFolders(cell.text) })));
  return { ...table, ...(table.caption && { caption: withoutFolders(table.caption) }), rows };
}
