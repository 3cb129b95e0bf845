import { sliceLine, type Item, type Line } from './flow.js';
import { readNumber, type Family } from './numbering.js';

/** Shorter paragraphs are not whole sections. */
const MIN_LENGTH = 60;
const PATTERNS: Readonly<Record<'chinese' | 'chinese-bracket', RegExp>> = {
  chinese: /(?<=^|[。！？；”）)\s])[一二三四五六七八九十]{1,3}\s?[、．]/g,
  'chinese-bracket': /(?<=^|[。！？；”）)\s])[（(][一二三四五六七八九十]{1,3}[)）]/g,
};

/**
 * Splits paragraphs that hold several sections, up to a whole report in one: before 一、二、三、 where these go on
 * with the numbers of the lines before, and do not head a line of their own later.
 */
export function splitRunIn(items: readonly Item[]): Item[] {
  const own = ownLineNumbers(items);
  let last = 0;
  return items.flatMap((item): Item[] => {
    if (item.kind !== 'line') return [item];
    const number = readNumber(item.text);
    if (number?.family === 'chinese' && number.value <= last + 3) last = Math.max(last, number.value);
    if (item.text.length < MIN_LENGTH) return [item];
    const starts = startsOf(item.text, 'chinese', last + 1).filter(
      ({ at, value }) => at > 0 && !own.has(value),
    );
    // 一、 alone within a sentence heads nothing.
    if (starts.length === 0 || (last === 0 && !startsOf(item.text, 'chinese', 2).length)) return [item];
    last = starts[starts.length - 1].value;
    return cut(item, starts).flatMap((part) => {
      const inner = startsOf(part.text, 'chinese-bracket', 1);
      return inner.length > 1 ? cut(part, inner) : [part];
    });
  });
}

function ownLineNumbers(items: readonly Item[]): Set<number> {
  const values = items.map((item) => (item.kind === 'line' ? readNumber(item.text) : undefined));
  return new Set(values.flatMap((number) => (number?.family === 'chinese' ? [number.value] : [])));
}

/** Places in a text where numbers of a family go up by one, from a first value on. */
function startsOf(
  text: string,
  family: Family & keyof typeof PATTERNS,
  first: number,
): { at: number; value: number }[] {
  const starts: { at: number; value: number }[] = [];
  let next = first;
  for (const match of text.matchAll(PATTERNS[family])) {
    const value = readNumber(match[0])?.value;
    if (value !== next) continue;
    starts.push({ at: match.index, value });
    next++;
  }
  return starts;
}

function cut(line: Line, starts: readonly { at: number }[]): Line[] {
  const ends = [...starts.map(({ at }) => at), line.text.length];
  return [0, ...ends.slice(0, -1)]
    .map((start, index) => sliceLine(line, start, ends[index]))
    .filter((part) => part.runs.length > 0);
}
