import { chineseNumber } from './numbering.js';

/** A span of days as a report states it. */
export interface Span {
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
  /** As printed. */
  readonly text: string;
  /** False if characters were lost: `12月31` without 日. */
  readonly whole: boolean;
}

const YEAR = '((?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九O]{3})';
const MONTH = '([0-9]{1,2}|十[一二]?|[一二三四五六七八九])';
const DAY = '([0-9]{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const DATE = `${YEAR}(?:年|[-./])${MONTH}(?:月|[-./])${DAY}(日|号)?`;
const SPAN = new RegExp(
  `${DATE}(?:起|始|开始)?[，,]?(?:[至到—–~～-]|——)+(?:${YEAR}(?:年|[-./]))?${MONTH}(?:月|[-./])${DAY}(日|号)?`,
);

/** Full-width digits as ASCII, and no white space: dates are often set wide. */
export function compact(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/\s+/g, '');
}

/** The first span of days in a text: 自2018年1月1日至2018年12月31日止, also with lost characters. */
export function findSpan(text: string): Span | undefined {
  const match = SPAN.exec(compact(text));
  if (!match) return undefined;
  const [all, y1, m1, d1, mark1, y2, m2, d2, mark2] = match;
  const start = dayOf(y1, m1, d1);
  const end = dayOf(y2 ?? y1, m2, d2);
  if (!start || !end || start > end) return undefined;
  const dotted = !all.includes('月');
  return { start, end, text: all, whole: dotted || (mark1 !== undefined && mark2 !== undefined) };
}

/** The first day in a text, also in Chinese numerals: 二〇一九年一月十五日. */
export function findDay(text: string): { day: string; text: string; index: number } | undefined {
  const match = new RegExp(DATE).exec(compact(text));
  const day = match && dayOf(match[1], match[2], match[3]);
  return day ? { day, text: match[0], index: match.index } : undefined;
}

/** The year that a text names first: 2018年, 二〇一八年度. */
export function findYear(text: string): number | undefined {
  const match = new RegExp(`${YEAR}(?=年)`).exec(compact(text));
  return match ? yearOf(match[1]) : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const two = (text: string): string =>
    String(/[0-9]/.test(text) ? Number(text) : chineseNumber(text)).padStart(2, '0');
  const iso = `${yearOf(year)}-${two(month)}-${two(day)}`;
  return String(new Date(iso).toJSON()).slice(0, 10) === iso ? iso : undefined;
}

function yearOf(text: string): number {
  return Number([...text].map((digit) => (/[○零O]/.test(digit) ? 0 : digitOf(digit))).join(''));
}

function digitOf(digit: string): number {
  return /[0-9]/.test(digit) ? Number(digit) : '〇一二三四五六七八九'.indexOf(digit);
}
