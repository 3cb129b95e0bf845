import { unifyIdeographs } from './radicals.js';
import { remember } from './remember.js';

/** A text as it should be shown, and whether that differs from the source in more than white space. */
export interface Mended {
  readonly text: string;
  readonly changed: boolean;
}

/** Han and the punctuation that is set between it. */
const HAN = '\\p{Script=Han}〇、。，；：？！“”‘’（）《》〈〉【】〔〕';
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width spaces, word joiners and byte order marks: they show nothing. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|(?<=[\p{Script=Han}\d])[\u200c\u200d]/gu;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** Single characters set apart: 商 业 企 业. */
const SPACED_OUT = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \t]+\p{Script=Han})+(?!\p{Script=Han})/gu;

/**
 * Mends a text for display: ideographs in place of look-alike radicals, ASCII digits and letters in place of
 * full-width ones, plain spaces, no invisible characters, words that were spaced out in one piece. Punctuation
 * stays as printed.
 */
export function mendText(text: string): Mended {
  const spaced = text.replace(SPACES, ' ');
  const mended = unifyIdeographs(spaced.replace(INVISIBLE, ''))
    .replace(FULL_WIDTH, toAscii)
    .replace(/(?<=\d)．(?=\d)/g, '.')
    .replace(/(?<=\d)％/g, '%')
    .replace(SPACED_OUT, (word) => word.replace(/[ \t]+/g, ''));
  return { text: mended, changed: withoutSpace(mended) !== withoutSpace(text) };
}

/** A plain number: sign, digits, groups of three, decimals. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}])`, 'gu');

/**
 * Mends what stands in one cell or label, where line breaks come from narrow columns: `商业\n企业` is one word,
 * `1808\n595` one number. Spaces within a number stay, since they may part two numbers.
 */
export const mendCell = remember((text): Mended => {
  const mended = mendText(text).text.trim();
  const number = mended
    .replace(/(?<=[\d.,])\s*\n\s*(?=[\d.,])/g, '')
    .replace(/^－(?=\d)/, '-')
    .replace(/^＋(?=\d)/, '+')
    .replace(/，/g, ',');
  const result = NUMBER.test(number) ? number : mended.replace(BETWEEN_HAN, '').replace(/\s+/g, ' ');
  return { text: result, changed: withoutSpace(result) !== withoutSpace(text) };
});

/** A label as it is compared. */
export interface Label {
  /** Letters and digits only, without the number in front. */
  readonly key: string;
  /** The same without what stands in brackets (（单位：万元）) and without 其中. */
  readonly plain: string;
  /** The number in front: 3 for 三、 and （三） and 3. */
  readonly number?: number;
}

const ENUMERATION =
  /^(?:[([]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)\]]\s*[、.,:]?|(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)、.:](?!\d)|(\d{1,2})\s*(?=\p{Script=Han}))\s*/u;
/** Three characters or more in brackets, so that 第（一）项 keeps its number; also 续, of a table over two pages. */
const IN_BRACKETS = /\((?:[^()]{3,}|[接上]?续表?)\)|\[[^[\]]{3,}\]|【[^【】]{3,}】|〔[^〔〕]{3,}〕/g;

/** Reads a label so that all its ways of being printed compare as equal. */
export function readLabel(text: string): Label {
  const folded = mendText(text)
    .text.replace(/[①-⑳]/g, (digit) => `${digit.codePointAt(0)! - 0x245f}.`)
    .normalize('NFKC')
    .toLowerCase()
    .trim();
  const match = ENUMERATION.exec(folded);
  const body = match ? folded.slice(match[0].length) : folded;
  const rest = body.length > 0 ? body : folded;
  const key = lettersOf(rest);
  const plain = lettersOf(rest.replace(IN_BRACKETS, '').replace(/^其中[\s:,、]*/, ''));
  const digits = match && body.length > 0 ? (match[1] ?? match[2] ?? match[3]) : undefined;
  return { key, plain: plain || key, number: digits === undefined ? undefined : numeral(digits) };
}

/** The key by which labels are compared: no number, punctuation, brackets or white space. */
export function labelKey(text: string): string {
  return readLabel(text).key;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').replace(/其它/g, '其他');
}

const NUMERALS = ['', ...'一二三四五六七八九'];

/** 12 for `12` and 十二. */
function numeral(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  const [ones, tens] = digits.split('十').reverse();
  const ten = tens === undefined ? 0 : tens === '' ? 1 : NUMERALS.indexOf(tens);
  return ten * 10 + NUMERALS.indexOf(ones);
}

function toAscii(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
