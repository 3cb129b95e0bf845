import { knownPrefix } from './known-headings.js';

/** Longer lines are text even if they have no stop. */
const MAX_HEADING = 60;
/** A heading that text follows in the same line is shorter. */
const MAX_RUN_IN = 32;
const MIN_TEXT = 15;
/** A heading that says so by its last word, and a short sentence: 收费情况：无。 */
const SHORT_RUN_IN = /^[^。：:，,；;0-9]{2,24}?(?:情况|措施|改进|事项|概述|概况)[。：:](?=\S[^。；]*。$)/;
/** A number with a unit of a report: a sentence, not a heading. */
const STATEMENT = /[0-9]\s*(?:余|多|万|亿)*\s*(?:条|件|次|份|人|个|篇|期|元|场|册)/;

/**
 * Length of the heading that a line begins with, behind its number; 0 if it begins with text at once. Official
 * headings may end with 。 and have commas; text may follow in the same line: 总体情况。2018年，我局……
 */
export function headingLength(text: string): number {
  const short = SHORT_RUN_IN.exec(text)?.[0].length ?? 0;
  if (short > 0) return short;
  const known = knownPrefix(text);
  const sentence = /[。！？]$/.test(text);
  const runsIn = known > 0 && sentence && text.length - known >= MIN_TEXT;
  const stop = text.search(/[。！？；;]/);
  const whole = (stop < 0 || stop === text.length - 1) && text.length <= MAX_HEADING;
  if (whole && !runsIn && !/[；;：:，,、]$/.test(text) && !(sentence && STATEMENT.test(text)))
    return text.length;
  if (known) return known + /^\s*[。：:、，]?/.exec(text.slice(known))![0].trimEnd().length;
  if (/[；;]$/.test(text)) return 0;
  const end = /[。：:]|\s(?=\S)/.exec(text.slice(0, MAX_RUN_IN));
  if (!end || end.index < 2 || text.length - end.index < MIN_TEXT) return 0;
  const heading = text.slice(0, end.index + 1).trimEnd();
  return STATEMENT.test(heading) || /[0-9]{4}年|[，,]/.test(heading) ? 0 : heading.length;
}
