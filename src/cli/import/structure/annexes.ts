import type { Item, Line } from './flow.js';
import { isDate } from './front-matter.js';
import { readNumber } from './numbering.js';

/** 附件2, 附表：统计表. A list of files has numbers of its own behind the colon: 附件：1.… */
const ANNEX =
  /^附(?:件|表|录)\s*[0-9一二三四五六七八九十]{0,3}\s*(?:[：:]?$|[：:\s]\s*(?![0-9]{1,2}[．.、])[^。；，]{2,50}$)/;
const NUMBERED_TABLE = /^(?:附?表)\s*[0-9一二三四五六七八九十]{1,3}\s*[：:．.、\s][^。；]*$/;
const NAMED_TABLE = /(?:表|清单|目录|名单|台账|一览)(?:\s*[（(][^（()）]{1,20}[)）])?$/;
/** What may stand between the title of a table and the table: its year, its unit, who filled it in. */
const ABOVE_TABLE = /^(?:[（(].{1,30}[)）]$|填报|制表|单位[：:]|计量单位[：:]|统计(?:时间|期间|年度)[：:])/;
const FILLED_IN = /填\s*报\s*(?:人|日期|单位|时间)|审\s*核\s*人|单位负责人|制\s*表\s*人/;
/** Further down, a table belongs to something else. */
const NEAR = 5;

/** Whether a text is the title of a table, where it stands above one: 表1 …, …清单. */
export function isTableTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    (NUMBERED_TABLE.test(text) || (NAMED_TABLE.test(text) && !/[。；：:，]|见[下附]/.test(text)))
  );
}

/** Whether a text may stand between a table and its title. */
export function isAboveTable(text: string): boolean {
  return text.length <= 60 && ABOVE_TABLE.test(text);
}

/** Whether a line is the title of the table right below it. */
export function headsTable(items: readonly Item[], index: number): boolean {
  const line = items[index];
  if (line.kind !== 'line' || !isTableTitle(line.text)) return false;
  for (const item of items.slice(index + 1, index + NEAR)) {
    if (item.kind === 'table') return true;
    if (!isAboveTable(item.text)) return false;
  }
  return false;
}

/**
 * Where annexes begin: at 附件2, 附表 and at the titles of tables below the sign-off, if no section goes on after
 * them.
 */
export function annexesOf(items: readonly Item[]): ReadonlySet<Item> {
  const annexes = new Set<Item>();
  const isSection = (item: Item): boolean => item.kind === 'line' && (readNumber(item.text)?.rank ?? 9) <= 1;
  const lastSection = items.reduce((last, item, index) => (isSection(item) ? index : last), -1);
  const signed = items.findIndex(
    (item, index) => index > lastSection && item.kind === 'line' && isDate(item.text),
  );
  if (lastSection < 0 || signed < 0) return annexes;
  let named = false;
  for (let index = signed + 1; index < items.length; index++) {
    const item = items[index];
    if (item.kind === 'table') named = false;
    else if (ANNEX.test(item.text) || (!named && headsTable(items, index))) {
      annexes.add(item);
      named = true;
    }
  }
  return annexes;
}

/** The lines without those that say who filled in a form, and how to reach them. */
export function withoutFormFillers(lines: readonly Line[]): Line[] {
  const fills = lines.map(({ text }) => FILLED_IN.test(text));
  return lines.filter((_, index) => ![index - 1, index, index + 1].some((near) => fills[near]));
}
