import { COUNTING, MAKING, TELLING } from './words.js';

/** Before digits: part of a name, a version, a time, a telephone number, the second half of a range. */
const NAME_BEFORE = /(?:[A-Za-z_#№\\@$０-９0-9]|[0-9０-９][.．,，:：/—–~～至-]|[A-Za-z][-./]|[第届数几])$/;
/** After digits: the first half of a range, a version, a fraction, a session, a number (号), money per time. */
const NAME_AFTER =
  /[.．,][0-9]|[0-9０-９]|\s?[-—–~～至]\s?[0-9０-９一二三四五六七八九十]|[:/][0-9]|[届几号]/y;

/** Whether a number is part of a name, a range, a version or a time and so none of its own. */
export function isNameOrRange(text: string, start: number, end: number): boolean {
  if (NAME_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return true;
  NAME_AFTER.lastIndex = end;
  return NAME_AFTER.test(text);
}

const COUNTED_BEFORE = new RegExp(
  `(?:${MAKING}|${TELLING}|${COUNTING}|各|共有|仅|只有|其中|增加|减少|涉及|被|完成|新设|增设|均为|分别为)[了过共约有计]?$`,
);
const COUNTED_EARLIER = new RegExp(`${MAKING}|${TELLING}|${COUNTING}|其中`);
/** 一次会议 is counted after a verb only; 十三届二次会议, 每一项, 上一次 and 最多跑一次 never are. */
const NEVER_BEFORE = /(?:[第每这那某同另哪上下前后首末再跑任何的是为届一每之]|进一|最后)$/;
/** What makes a word of numeral and unit: 一次性, 一件事, 三个方面, 一项重要工作. */
const NEVER_AFTER =
  /性|事(?![故项件])|龙|(?:重要|系统|基本|基础|长期|中心|常规|新的)|方面|维护|意识|自信|层面|环节|阶段|坚持|全面|确保|必须|台阶|一/y;
/** A batch, a set: no count. */
const VAGUE = /^一[批套本]/;
const ENDS = /$|[，。；、！？）\n,;)]/y;

/**
 * Whether a Chinese numeral with its unit counts something: straight after a verb of counting (召开三次), or at
 * the end of a phrase that has one (召开新闻发布会三次).
 */
export function inCountingContext(text: string, start: number, end: number, numeral: string): boolean {
  NEVER_AFTER.lastIndex = end;
  if (NEVER_AFTER.test(text)) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (
    numeral === '一' &&
    (/(?:没有?|未|无)[^，。；、\n]{0,6}$/.test(before) || VAGUE.test(text.slice(start, end)))
  ) {
    return false;
  }
  if (COUNTED_BEFORE.test(before)) return true;
  if (NEVER_BEFORE.test(before)) return false;
  ENDS.lastIndex = end;
  const clause = before.slice(Math.max(...[...'，。；！？\n'].map((mark) => before.lastIndexOf(mark))) + 1);
  return ENDS.test(text) && COUNTED_EARLIER.test(clause);
}
