import { findDay } from './dates.js';
import { isAllLinks, type Item, type Line } from './flow.js';
import { isFurniture } from './main-content.js';
import { readNumber } from './numbering.js';
import { isAgency, isTitle, readTitle, unspaced, type Title } from './title.js';

/** The head of a report: its title lines and what stands right beside them. */
export interface FrontMatter extends Partial<Title> {
  /** First and one past the last of the lines that it takes. */
  readonly start: number;
  readonly end: number;
  readonly titleLines: readonly Line[];
  readonly agencyLine?: Line;
  readonly dateLine?: Line;
}

/** A title is not sought behind this many lines; menus of portals come to a few hundred. */
const MAX_SEARCHED = 1500;

/** Finds the head among the lines before the first heading or sentence: the last one, if a menu repeats it. */
export function findFrontMatter(items: readonly Item[]): FrontMatter | undefined {
  const limit = bodyStart(items);
  for (let index = limit - 1; index >= 0; index--) {
    const found = headAt(items, index, limit);
    if (found) return found;
  }
  return plainHead(items, limit);
}

/** A title in other words: the heading of the file, or a short first line over the text. */
function plainHead(items: readonly Item[], limit: number): FrontMatter | undefined {
  const head = items.slice(0, limit);
  const marked = head.findIndex((item) => item.kind === 'line' && item.heading === 1 && item.text !== '');
  const index = marked >= 0 ? marked : 0;
  const line = items[index];
  if (line?.kind !== 'line' || items.length < 2 || (marked < 0 && !isShortTitle(line))) return undefined;
  return complete(items, index, index + 1, limit, [line]);
}

function isShortTitle(line: Line): boolean {
  const { text } = line;
  return (
    /(?:报告|年报|總結|报表|总结)$/.test(text) &&
    text.length <= 60 &&
    !readNumber(text) &&
    !/[，。；：]/.test(text)
  );
}

/** Index of the first line of text in a page without a title. */
export function textStart(items: readonly Item[]): number {
  const start = bodyStart(items);
  if (start < items.length) return start;
  return Math.max(
    0,
    items.findIndex((item) => item.kind === 'table' || /。$/.test(item.text)),
  );
}

/** Index of the first line that must be text: the first numbered heading or long sentence. */
function bodyStart(items: readonly Item[]): number {
  const at = items.slice(0, MAX_SEARCHED).findIndex((item) => {
    if (item.kind === 'table') return false;
    if (isAllLinks(item) || isTitle(item.text)) return false;
    const number = readNumber(item.text);
    return (
      (number !== undefined && number.rank <= 1 && number.value === 1) ||
      (item.text.length > 50 && /[。；：:]$/.test(item.text)) ||
      item.text.length > 120
    );
  });
  return at < 0 ? Math.min(items.length, MAX_SEARCHED) : at;
}

/** The head whose last title line is at `index`: up to four lines that make one title together. */
function headAt(items: readonly Item[], index: number, limit: number): FrontMatter | undefined {
  const lines: Line[] = [];
  for (let start = index; start >= 0 && start > index - 4; start--) {
    const line = items[start];
    if (line.kind !== 'line' || isAllLinks(line) || isFurniture(line) || isDate(line.text)) break;
    if (/[。；]$/.test(line.text)) break;
    lines.unshift(line);
    const text = lines.map((each) => each.text).join(/\p{Script=Han}/u.test(line.text) ? '' : ' ');
    if (!isTitle(text)) continue;
    return complete(items, start, index + 1, limit, lines);
  }
  return undefined;
}

/** Takes in the lines around: an agency's name above or below, a first half of the title, a date. */
function complete(
  items: readonly Item[],
  first: number,
  last: number,
  limit: number,
  lines: Line[],
): FrontMatter {
  let [start, end] = [first, last];
  let title = readTitle(lines.map(({ text }) => text).join(''));
  let agencyLine: Line | undefined;
  let dateLine: Line | undefined;
  const before = items[start - 1];
  if (before?.kind === 'line' && !isAllLinks(before) && !isFurniture(before)) {
    // 示例市示范局2018年 / 政府信息公开工作报告
    const joined = readTitle(before.text + title.title);
    if (isAgency(before.text) && !title.agency) {
      agencyLine = before;
      start--;
    } else if (title.year === undefined && joined.year !== undefined && before.text.length <= 40) {
      title = joined;
      lines.unshift(before);
      start--;
    }
  }
  for (; end < limit; end++) {
    const line = items[end];
    if (line.kind !== 'line') break;
    if (!agencyLine && !title.agency && isAgency(line.text)) agencyLine = line;
    else if (!dateLine && isDate(line.text)) dateLine = line;
    else break;
  }
  const agency = title.agency ?? (agencyLine && unspaced(agencyLine.text));
  return { ...title, ...(agency && { agency }), start, end, titleLines: lines, agencyLine, dateLine };
}

/** Whether a line is a day and nothing else, at most in brackets. */
export function isDate(text: string): boolean {
  const found = findDay(text);
  if (!found) return false;
  return text.replace(/\s+/g, '').replace(/[（()）]/g, '').length <= found.text.length;
}
