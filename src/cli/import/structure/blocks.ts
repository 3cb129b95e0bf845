import type { Block, ImageBlock, ListItem, RichText, StatusJson } from '../../../document/index.js';
import { isAboveTable, isTableTitle } from './annexes.js';
import type { Builder } from './builder.js';
import { enterFigures } from './figures-to-json.js';
import type { Item, Line } from './flow.js';
import { imagesOf } from './images.js';
import { listAt, type Entry } from './lists.js';
import { richText } from './rich-text.js';
import { tableBlocks } from './tables-to-json.js';

const CAPTION = /^图\s*[0-9一二三四五六七八九十]{1,3}\s*[：:．.、\s]/;

/** The items of a section as blocks: paragraphs, lists, pictures, tables, and the states that the text says. */
export function blocksOf(items: readonly Item[], headings: readonly string[], builder: Builder): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item.kind === 'table') {
      const caption = item.table.caption ? undefined : takeCaption(blocks);
      const table = caption === undefined ? item.table : { ...item.table, caption };
      blocks.push(...tableBlocks({ ...item, table }, headings, builder));
      continue;
    }
    const list = listAt(items, index);
    if (list) {
      const after: (StatusJson | ImageBlock)[] = [];
      const entries = list.entries.map((entry) => listItem(entry, headings, builder, after));
      blocks.push({ type: 'list', ...(list.ordered && { ordered: true }), items: entries }, ...after);
      index += list.lines.length - 1;
      continue;
    }
    const picture = blocks[blocks.length - 1];
    if (picture?.type === 'image' && !picture.caption && CAPTION.test(item.text) && item.text.length <= 60) {
      picture.caption = item.text;
      continue;
    }
    blocks.push(...lineBlocks(item, headings, builder));
  }
  return blocks;
}

/** Takes the caption of a table out of the blocks before it, where its year or unit may stand below. */
function takeCaption(blocks: Block[]): string | undefined {
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - 4); index--) {
    const block = blocks[index];
    const text = block.type === 'paragraph' ? wordsIn(block.text) : undefined;
    if (text === undefined) return undefined;
    if (isTableTitle(text)) {
      blocks.splice(index, 1);
      return text;
    }
    if (!isAboveTable(text)) return undefined;
  }
  return undefined;
}

/** The words of a text that has no figures and no links. */
function wordsIn(text: RichText): string | undefined {
  if (typeof text === 'string') return text;
  const words = text.map((run) => (typeof run === 'string' ? run : 'strong' in run ? run.strong : undefined));
  return words.includes(undefined) ? undefined : words.join('');
}

function lineBlocks(line: Line, headings: readonly string[], builder: Builder): Block[] {
  const images = imagesOf(line, builder);
  if (!line.text) return images;
  const { runs, statuses } = enterFigures(line, headings, builder);
  return [{ type: 'paragraph', text: richText(line, runs, builder.review) }, ...statuses, ...images];
}

/** Nesting is bounded by the kinds of numbers and the levels of lists that a document has. */
function listItem(
  { marker, line, items }: Entry,
  headings: readonly string[],
  builder: Builder,
  after: (StatusJson | ImageBlock)[],
): ListItem {
  const { runs, statuses } = enterFigures(line, headings, builder);
  const text = richText(line, runs, builder.review);
  after.push(...statuses, ...imagesOf(line, builder));
  const below = items.map((item) => listItem(item, headings, builder, after));
  return { ...(marker !== undefined && { marker }), text, ...(below.length && { items: below }) };
}
