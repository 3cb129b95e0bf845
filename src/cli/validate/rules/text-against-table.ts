import type { Figure } from '../../../document/index.js';
import { readProse } from '../../prose/read-prose.js';
import type { Context } from '../context.js';
import { printedOf, type Passage } from '../passages.js';
import { BARE_CLOSED, expected, type Candidate } from './expected.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** A number that the report says of something that its tables count. */
export interface Claim {
  /** What is counted, in the words of the report. */
  readonly label: string;
  /** What it is part of, the sentence up to it, and the heading above. */
  readonly around: string;
  readonly value: number;
  readonly bound?: Figure['bound'];
  readonly unit: string;
  readonly printed: string;
  readonly pointer: string;
}

export const textAgainstTable: Rule = {
  code: 'text-table',
  severity: 'warning',
  words: {
    zh: '文字中的数量与表格一致；“收到”可以指本年新收，也可以包括上年结转。',
    en: 'Numbers in the text agree with the tables; "received" may be new applications, or those carried in as well.',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    if (context.forms.length === 0) return;
    for (const claim of claims(context)) {
      const candidates = expected(claim, context);
      if (candidates.length === 0 || candidates.some(({ value }) => agrees(claim, value))) continue;
      yield faultOf(claim, candidates);
    }
  },
};

function faultOf({ label, printed, unit, pointer }: Claim, candidates: readonly Candidate[]): Fault {
  const say = (language: 'zh' | 'en'): string =>
    candidates
      .map(({ what, value }) => `${what[language]} ${value}`)
      .join(language === 'zh' ? '，或' : ', or ');
  return {
    pointer,
    printed: printed + unit,
    computed: [...new Set(candidates.map(({ value }) => value))].join(' / '),
    message: {
      zh: `文中“${label}”为 ${printed}${unit}，表中${say('zh')}。`,
      en: `The text says ${printed}${unit} for "${label}", but the table has: ${say('en')}.`,
    },
  };
}

/** Whether what is said can be the number of the table. An approximate number may be a tenth off. */
function agrees({ value, bound }: Claim, exact: number): boolean {
  switch (bound) {
    case 'lower':
      return value <= exact;
    case 'upper':
      return exact <= value;
    case 'about':
      return Math.abs(value - exact) <= exact / 10;
    default:
      return value === exact;
  }
}

/** How far from a number the words stand that tell what it is about; a label is no longer. */
const AROUND = 200;

/** Characters of prose that are read; the longest reports have a tenth of it. */
const MOST = 300_000;

/** A paragraph that speaks of what tables count, and has a number of its own, or words for none. */
const SPEAKS = /申请|公开|结转|转[入至]|复议|诉讼|起诉|无法提供|处理|规范性文件/;
const COUNTS = /[\d零一二三四五六七八九十百千未无没]/;

/** The times that a sentence names, but for those that it compares with. */
const TIMES = /(?<![比较与和同])(?:(20\d\d)年|(去年|上(?:一)?年(?!度?(?:结转|转入)))|全年|本年|今年|年内)/g;
const SINCE = /累计|以来|截[至止]|历年/;

/** Whether the number at the end of a text is last year's, or of several years together. */
function isOfAnotherTime(before: string, year?: number): boolean {
  const times = [...before.matchAll(TIMES)];
  const [, named, last] = times.at(-1) ?? [];
  if (last || (named && year !== undefined && Number(named) !== year)) return true;
  return SINCE.test(before) && !times.some(([time, of]) => time && !of);
}

function withoutFigures(text: string, figures: Passage['figures']): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of figures) {
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).replace(/(19|20)\d\d年/g, '');
}

/** The sentence up to a place. */
function upTo(text: string, end: number): string {
  return text
    .slice(Math.max(0, end - AROUND), end)
    .split('。')
    .at(-1)!;
}

/** The sentence that refers to a figure, up to it; empty if it is of another time, or none does. */
function sentenceBefore(figure: Figure, { passages, year }: Context): string {
  for (const { text, figures } of passages) {
    const run = figures.find((one) => one.figure === figure);
    if (!run) continue;
    const before = upTo(text, run.start);
    return isOfAnotherTime(before, year) ? '' : before;
  }
  return '';
}

/** The figures of the document's list, and the numbers in its sentences that are no references to figures. */
function* claims(context: Context): Iterable<Claim> {
  const { document, passages, year } = context;
  for (const { id } of document.json.figures ?? []) {
    const figure = document.figures.get(id);
    if (!figure || figure.value === null || figure.computed || figure.per) continue;
    const { label, value, bound, unit, pointer } = figure;
    yield {
      label: label.slice(0, AROUND),
      // Other labels say by themselves what they count.
      around: BARE_CLOSED.test(label) ? sentenceBefore(figure, context) : '',
      value,
      bound,
      unit,
      printed: printedOf(figure),
      pointer,
    };
  }
  let room = MOST;
  for (const { text, pointer, headings, figures } of passages) {
    if (!SPEAKS.test(text) || !COUNTS.test(withoutFigures(text, figures))) continue;
    room -= text.length;
    if (room < 0) return;
    const found = readProse(text, { headings, year }).figures;
    for (const { label, start, end, value, bound, unit, partOf, per, printed, inWords } of found) {
      if (per || figures.some((run) => run.start < end && start < run.end)) continue;
      const before = upTo(text, start);
      if (isOfAnotherTime(before, year)) continue;
      // 未发生…行政复议: what did not happen is named after the words that say so.
      const sentence = inWords ? before + text.slice(start, start + AROUND).split('。', 1)[0] : before;
      yield {
        label,
        around: [partOf === undefined ? '' : found[partOf].label, sentence, headings.at(-1)].join('\n'),
        value: Number(value),
        bound,
        unit: inWords ? '' : unit,
        printed: printed ?? String(value),
        pointer,
      };
    }
  }
}
