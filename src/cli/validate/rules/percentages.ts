import type { Context } from '../context.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** A count in a sentence. */
interface Counted {
  readonly value: number;
  readonly unit: string;
  /** False for an approximate number, which gives no percentage. */
  readonly exact: boolean;
  readonly end: number;
  /** True if the words say that it is last year's. */
  readonly last: boolean;
  /** By how much it is said to have changed since last year, where it is a change: 1 for 增加315件, -1 for 减少. */
  readonly change?: 1 | -1;
}

/** A percentage that a sentence gives the base of. */
interface Reckoned {
  readonly computed: number;
  /** As printed, without sign and percent sign. */
  readonly printed: string;
  readonly zh: string;
  readonly en: string;
}

export const percentage: Rule = {
  code: 'percentage',
  severity: 'warning',
  words: {
    zh: '百分比能由同一句的数算出，保留的小数四舍五入。',
    en: 'A percentage follows from the numbers in its sentence, rounded to the digits that are printed.',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    for (const { text, pointer } of context.passages) {
      if (!/[%％]/.test(text)) continue;
      for (const sentence of text.split(/(?<=[。；;！!\n])/)) {
        if (sentence.length > LONGEST) continue;
        for (const reckoned of [...growths(sentence, context), ...shares(sentence)]) {
          const fault = compare(reckoned);
          if (fault) yield { pointer, ...fault };
        }
      }
    }
  },
};

/** Numbers cut off instead of rounded are told of, but hold. */
function compare({ computed, printed, zh, en }: Reckoned): Omit<Fault, 'pointer'> | undefined {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  const shown = Number(printed);
  // A double has about 15 digits: this much is noise.
  const noise = 1e-9;
  if (Math.abs(computed - shown) <= 0.5 / scale + noise) return undefined;
  const cut = Math.trunc(computed * scale + noise) / scale === shown;
  const exact = computed.toFixed(Math.max(decimals, 2));
  return {
    severity: cut ? 'information' : 'warning',
    printed: `${printed}%`,
    computed: `${exact}%`,
    message: cut
      ? {
          zh: `${zh}写作 ${printed}%，算得 ${exact}%：小数是截去的，没有四舍五入。`,
          en: `${en} is printed as ${printed}%, computed ${exact}%: cut off, not rounded.`,
        }
      : {
          zh: `${zh}写作 ${printed}%，按文中的数算得 ${exact}%。`,
          en: `${en} is printed as ${printed}%, but the numbers in the text give ${exact}%.`,
        },
  };
}

const NUMBER =
  /(约|近|超过?|突破)?(\d{1,15}(?:\.\d{1,6})?)(万|亿)?([余多])?([件条次个份篇人期场元宗项起批])/g;
/** A change, with the words that say since when if they stand right before it. */
const GROWTH =
  /(?:(?:同比|[比较](?:上一?年|去年|20\d\d年)(?:度|同期)?)[^，。；\d%％]{0,10}?)?(增长|增加|上升|提高|增|升|下降|减少|降低|下滑|降)了?(?:为|达)?(\d{1,9}(?:\.\d{1,6})?)[%％]/g;
/** What may stand between the numbers and their change; other words tell of the change of something else. */
const BETWEEN = /^[，、]?(?:总[量数]|数量|共)?$/;
const SHARE = /占[^，。；\d%％]{0,20}?(\d{1,3}(?:\.\d{1,6})?)[%％]/g;

/** What is longer is no sentence. */
const LONGEST = 2000;

/** Growth on last year, where the sentence has both years' numbers. */
function growths(sentence: string, { year }: Context): Reckoned[] {
  const found: Reckoned[] = [];
  for (const match of sentence.matchAll(GROWTH)) {
    const down = /下|减|降/.test(match[1]);
    const before = withBase(counts(sentence, year).filter(({ end }) => end <= match.index));
    const now = before.filter(({ last }) => !last).at(-1);
    const then = before.filter(({ last, unit }) => last && unit === now?.unit).at(-1);
    if (!now?.exact || !then?.exact || then.value <= 0) continue;
    if (!BETWEEN.test(sentence.slice(before.at(-1)!.end, match.index))) continue;
    const computed = ((now.value - then.value) / then.value) * 100 * (down ? -1 : 1);
    const values = `${then.value} → ${now.value}`;
    found.push({
      computed,
      printed: match[2],
      zh: `“${match[1]}”（${values}）`,
      en: `The ${down ? 'decrease' : 'increase'} (${values})`,
    });
  }
  return found;
}

/** With 较上年增加315件 for last year's number: this year's without the 315. */
function withBase(before: readonly Counted[]): Counted[] {
  return before.flatMap((change, index) => {
    if (!change.change) return [change];
    const now = before
      .slice(0, index)
      .filter((one) => !one.last && !one.change && one.unit === change.unit)
      .at(-1);
    if (!now) return [];
    const value = now.value - change.change * change.value;
    return [{ ...change, value, exact: now.exact && change.exact, last: true, change: undefined }];
  });
}

/** Shares of a total that the sentence names. Where several numbers could be the total, one that fits is enough. */
function shares(sentence: string): Reckoned[] {
  const found: Reckoned[] = [];
  for (const match of sentence.matchAll(SHARE)) {
    const before = counts(sentence).filter(({ end, last }) => end <= match.index && !last);
    const part = before.at(-1);
    // The share of something else, further back in the sentence, is not that of this number.
    if (!part?.exact || /[。；]|\d[%％]/.test(sentence.slice(part.end, match.index))) continue;
    const bases = before
      .slice(0, -1)
      .filter(({ unit, value, change }) => !change && unit === part.unit && value >= part.value && value > 0);
    if (bases.length === 0 || bases.some(({ exact }) => !exact)) continue;
    const reckoned = bases.map(({ value }) => ({
      computed: (part.value / value) * 100,
      printed: match[1],
      zh: `占比（${part.value} / ${value}）`,
      en: `The share (${part.value} / ${value})`,
    }));
    if (reckoned.some((one) => compare(one) === undefined)) continue;
    const nearest = reckoned.find((one) => compare(one)?.severity === 'information') ?? reckoned[0];
    found.push(nearest);
  }
  return found;
}

/** Words before a number that is a change, not what there is: 较上年增加315条, but not 增加到. */
const CHANGE = /(增加|增长|(?<!新)增|多|上升|减少|下降|降低|(?<![至不])少|减)了?$/;

/** The counts of a sentence. */
function counts(sentence: string, year?: number): Counted[] {
  const found: Counted[] = [];
  for (const match of sentence.matchAll(NUMBER)) {
    const [all, about, digits, power, more, unit] = match;
    const clause = sentence
      .slice(0, match.index)
      .split(/[，。；、（(]/)
      .at(-1)!;
    const changed = CHANGE.exec(clause)?.[1];
    const scale = power === '万' ? 1e4 : power === '亿' ? 1e8 : 1;
    found.push({
      value: Number(digits) * scale,
      unit,
      exact: !about && !more,
      end: match.index + all.length,
      ...(changed && { change: /减|降/.test(changed) ? (-1 as const) : (1 as const) }),
      last:
        !changed &&
        (/(上年|去年|上一年)(?!度?结转)/.test(clause) ||
          (year !== undefined && clause.includes(`${year - 1}年`))),
    });
  }
  return found;
}
