import { inCountingContext, isNameOrRange } from './quantity-context.js';
import { narrowDigits, readChineseNumeral, shiftPoint, valueOf } from './numerals.js';
import { isDivisible, UNIT } from './units.js';

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** From the first word of the bound (约) or the number to the end of the unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  readonly unit: string;
  readonly printed?: string;
  readonly bound?: 'lower' | 'upper' | 'about';
  /** The number is written in Chinese numerals. */
  readonly chinese: boolean;
}

/** A number in digits with thousands separators and decimals, ASCII or full-width, or a Chinese numeral. */
const NUMERAL =
  /[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?|[０-９]+(?:[,，][０-９]{3}(?![０-９]))*(?:[.．][０-９]+)?|[〇零一二三四五六七八九十百千万亿两]+(?:点[〇零一二三四五六七八九]+)?/g;
/**
 * After digits: 余, a power of ten, 余. In 万元 and 亿元 the power belongs to the unit. Texts out of a PDF have a
 * space before it.
 */
const POWER =
  /(?:[ \u00a0\u3000]{1,2}(?=[余多]?[十百千]?[万亿余多](?!元)))?([余多])?((?:[十百千]?[万亿]|[百千])(?!元))?([余多])?/y;
const SPACE = /[ \u00a0\u3000]{0,2}/y;
/** 用户突破550万 has no unit; only such large numbers do without one. */
const ENDS = /$|[，。；、！？）\n]/y;
const UNIT_HERE = new RegExp(UNIT, 'y');
const SIGNED = /[+＋－−-]$/;

const BOUND_BEFORE: readonly (readonly [RegExp, NonNullable<Quantity['bound']>])[] = [
  [/(?:(?<![最附临将接])近|将近|接近|不足|不到|不超过|至多|最多)$/, 'upper'],
  [/(?:超过?|突破|(?<!不)逾|不少于|不低于|至少)$/, 'lower'],
  [/(?:大约|大概|(?<![公条节签预合制])约)$/, 'about'],
];
const BOUND_AFTER: readonly (readonly [RegExp, NonNullable<Quantity['bound']>])[] = [
  [/及?以上|有余/y, 'lower'],
  [/左右|上下/y, 'about'],
  [/及?以[内下]/y, 'upper'],
];
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * All numbers with a unit, in order. Numbers without one (years, telephone numbers) are none, nor are ordinals,
 * ranges, versions, and numerals of Chinese characters outside of counting (一项重要工作).
 * @param text the text with names hidden (see `hideNames`)
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  NUMERAL.lastIndex = 0;
  for (let match = NUMERAL.exec(text); match; match = NUMERAL.exec(text)) {
    const quantity = quantityAt(text, match.index, match[0]);
    if (!quantity) continue;
    found.push(quantity);
    NUMERAL.lastIndex = quantity.end;
  }
  return found;
}

function quantityAt(text: string, at: number, numeral: string): Quantity | undefined {
  if (isNameOrRange(text, at, at + numeral.length)) return undefined;
  // 5 500 may be one number or two; neither is guessed.
  if (/[0-9][ \u00a0]{1,2}$/.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  const chinese = numeral.charCodeAt(0) > 0x2fff && numeral.charCodeAt(0) < 0xff00;
  const percent = text.slice(Math.max(0, at - 3), at) === '百分之';
  const power = matchAt(POWER, text, at + numeral.length)!;
  const afterNumber = at + numeral.length + (percent ? 0 : power[0].length);
  const unitAt = afterNumber + matchAt(SPACE, text, afterNumber)![0].length;
  const unit = percent
    ? '%'
    : (matchAt(UNIT_HERE, text, unitAt)?.[0] ??
      (power[2] && matchAt(ENDS, text, afterNumber) ? '' : undefined));
  if (unit === undefined) return undefined;

  const more = Boolean(power[1] ?? power[3]) && !percent;
  const digits = chinese
    ? chineseDigits(numeral, more || percent, text, at)
    : narrowDigits(numeral).replace(/,/g, '');
  if (digits === null || digits.length > 30) return undefined;
  const places = [...((!percent && power[2]) || '')].reduce((sum, char) => sum + (POWERS[char] ?? 0), 0);
  const number = places ? shiftPoint(digits, places) : digits;
  if (number.includes('.') && !isDivisible(unit)) return undefined;

  const before = text.slice(Math.max(0, at - 8), percent ? at - 3 : at);
  const sign = /[%％]/.test(unit) && !percent ? (SIGNED.exec(before)?.[0] ?? '') : '';
  const gap = / {0,2}$/.exec(before)![0].length;
  const worded = boundBefore(before.slice(0, before.length - gap), chinese && /^[百千万亿]/.test(numeral));
  const end = percent || !unit ? afterNumber : unitAt + unit.length;
  const start = (percent ? at - 3 : at) - sign.length - (worded.words === '' ? 0 : gap + worded.words.length);
  const bound = worded.bound ?? (more ? 'lower' : undefined) ?? boundAfter(text, end);
  if (chinese && !percent && !more && !worded.bound && !inCountingContext(text, start, end, numeral))
    return undefined;

  const signed = (/[-－−]/.test(sign) ? '-' : sign && '+') + number;
  const value = valueOf(signed);
  const printed = text.slice(start, afterNumber);
  const plain = bound === undefined && String(value) === printed;
  return {
    start,
    end,
    value,
    unit: unit === '％' || unit === '﹪' ? '%' : unit,
    printed: plain ? undefined : printed,
    bound,
    chinese,
  };
}

/** The digits of a Chinese numeral; 百余 and 近百 are numbers too, 百件实事 is not. */
function chineseDigits(numeral: string, open: boolean, text: string, at: number): string | null {
  const bare = /^[百千万亿]/.test(numeral);
  if (bare && !open && !/[上近超逾]$/.test(text.slice(Math.max(0, at - 1), at))) return null;
  const [whole = '', decimals] = numeral.split('点');
  const number = readChineseNumeral(bare ? `一${whole}` : whole);
  if (number === null) return null;
  return decimals
    ? `${number}.${[...decimals].map((char) => readChineseNumeral(char)).join('')}`
    : String(number);
}

function boundBefore(before: string, bare: boolean): { bound?: Quantity['bound']; words: string } {
  if (bare && before.endsWith('上')) return { bound: 'lower', words: '上' };
  for (const [pattern, bound] of BOUND_BEFORE) {
    const words = pattern.exec(before)?.[0];
    if (words) return { bound, words };
  }
  return { words: '' };
}

function boundAfter(text: string, end: number): Quantity['bound'] {
  return BOUND_AFTER.find(([pattern]) => matchAt(pattern, text, end))?.[1];
}

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
