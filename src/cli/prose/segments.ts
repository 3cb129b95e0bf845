const BREAK = /[，。；：！？\n,;:!?（(]/;
const BREAK_AFTER = /[，。；：、！？\n,;:!?（()）]/;
const REACH = 120;

/** Where the sentence around a place begins; at most `reach` characters are looked at. */
export function sentenceStart(text: string, at: number, reach = 400): number {
  const floor = Math.max(0, at - reach);
  for (let i = at - 1; i >= floor; i -= 1) if (/[。！？!?\n]/.test(text.charAt(i))) return i + 1;
  return floor;
}

/**
 * Where the words before a number begin: after the last punctuation, except marks between nouns (、) and closed
 * brackets, which belong to the words.
 * @param floor end of the number before
 */
export function segmentStart(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - REACH);
  let start = at;
  for (let i = at - 1; i >= lowest; i -= 1) {
    const char = text.charAt(i);
    if (char === '）' || char === ')') {
      const inside = text.slice(lowest, i);
      const open = Math.max(inside.lastIndexOf('（'), inside.lastIndexOf('('));
      if (open < 0) break;
      i = lowest + open;
    } else if (BREAK.test(char)) {
      break;
    }
    start = i;
  }
  while (start < at && /[\s、]/.test(text.charAt(start))) start += 1;
  return start;
}

/** Where the words after a number end: at the next punctuation or number. */
export function followingEnd(text: string, at: number, ceiling: number): number {
  const highest = Math.min(ceiling, at + REACH, text.length);
  let end = at;
  while (end < highest && !BREAK_AFTER.test(text.charAt(end))) end += 1;
  return end;
}
