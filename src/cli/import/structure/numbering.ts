/** Kinds of numbers before headings and items, in the order in which Chinese official documents nest them. */
export const FAMILIES = [
  'part',
  'chinese',
  'chinese-bracket',
  'arabic',
  'arabic-bracket',
  'circled',
  'spoken',
] as const;
export type Family = (typeof FAMILIES)[number];

/** The number at the start of a line. */
export interface Numbered {
  readonly family: Family;
  /** Depth of the family: 0 for 第一部分, 1 for 一、, 2 for （一） and so on. */
  readonly rank: number;
  readonly value: number;
  /** As printed, with its punctuation: `（一）`. */
  readonly number: string;
  /** What follows it, and where in the line that begins. */
  readonly rest: string;
  readonly start: number;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const NUM = '[0-9０-９]{1,2}';
const PATTERNS: readonly (readonly [Family, RegExp])[] = [
  ['part', new RegExp(`^第\\s?(${HAN}|${NUM})\\s?(?:部分|[章篇编节])[、，,．.:：]?\\s*`)],
  [
    'spoken',
    new RegExp(`^(?:第(${HAN})[，,、：:]|其([一二三四五六七八九])[，,、：:是]|(${HAN})是[，,：:]?)\\s*`),
  ],
  ['chinese', new RegExp(`^(${HAN})\\s?(?:[、．.，,：:]|\\s(?=\\S))\\s*`)],
  ['chinese-bracket', new RegExp(`^[（(〔【]\\s?(${HAN})\\s?[)）〕】]\\s?[、．.，,]?\\s*`)],
  ['chinese-bracket', /^([㈠-㈩])[、．.]?\s*/],
  ['arabic', new RegExp(`^(${NUM})\\s?(?:[、)）]|[．.](?![0-9０-９]))\\s*`)],
  ['arabic', /^([⒈-⒛])\s*/],
  ['arabic-bracket', new RegExp(`^[（(]\\s?(${NUM})\\s?[)）][、．.]?\\s*`)],
  ['arabic-bracket', /^([⑴-⒇])\s*/],
  ['circled', /^([①-⑳❶-❿])[、．.]?\s*/],
];

/** Reads the number at the start of a line: 一、（一）1.（1）① 第一部分 一是, brackets of either width. */
export function readNumber(text: string): Numbered | undefined {
  for (const [family, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = valueOf(match.slice(1).find((group) => group !== undefined)!);
    if (!value) continue;
    return {
      family,
      rank: FAMILIES.indexOf(family),
      value,
      number: match[0].trim(),
      rest: text.slice(match[0].length),
      start: match[0].length,
    };
  }
  return undefined;
}

/** First of each run of numbers that Unicode has as one character. */
const SINGLE = ['㈠', '⒈', '⑴', '①', '❶'];

function valueOf(digits: string): number {
  const single = SINGLE.find((first) => {
    const offset = digits.charCodeAt(0) - first.charCodeAt(0);
    return offset >= 0 && offset < (first === '㈠' || first === '❶' ? 10 : 20);
  });
  if (single) return digits.charCodeAt(0) - single.charCodeAt(0) + 1;
  return /[一二三四五六七八九十]/.test(digits) ? chineseNumber(digits) : Number(digits.normalize('NFKC'));
}

const ONES = '〇一二三四五六七八九';

/** The value of a Chinese numeral up to 99: `二十一` is 21. 0 if it is none. */
export function chineseNumber(text: string): number {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!match || (!match[2] && match[1] && match[3])) return 0;
  const [, tens, ten, ones] = match;
  return ten
    ? (tens ? ONES.indexOf(tens) : 1) * 10 + (ones ? ONES.indexOf(ones) : 0)
    : ONES.indexOf(tens || ones);
}
