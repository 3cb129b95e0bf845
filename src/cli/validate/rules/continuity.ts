import { PRACTICE, type Fault, type Rule } from './rule.js';
import { comparable, figuresAt, pairs, relations, sameFigures } from './two-years.js';

/** More than this many times last year's number, or less than its inverse, is worth a look. */
const JUMP = 5;
/** Small numbers jump every year. */
const LEAST = 20;

export const previousYear: Rule = {
  code: 'previous-year',
  severity: 'warning',
  words: {
    zh: '用来对照的是同一机关上一年度的报告。',
    en: 'The report to compare with is that of the same agency for the year before.',
  },
  source: 'gov-report validate --previous',
  *judge({ year, previous, document }): Iterable<Fault> {
    if (!previous) return;
    if (year !== undefined && previous.year !== undefined && previous.year !== year - 1) {
      yield {
        pointer: '/period',
        printed: String(previous.year),
        computed: String(year - 1),
        message: {
          zh: `对照的报告是 ${previous.year} 年度的，不是 ${year - 1} 年度的；没有核对衔接。`,
          en: `The report to compare with is for ${previous.year}, not ${year - 1}; continuity was not checked.`,
        },
      };
    }
    const [now, before] = [document, previous.document].map(({ json }) => json.agency.name.trim());
    if (now !== before) {
      yield {
        pointer: '/agency/name',
        severity: 'information',
        printed: now,
        computed: before,
        message: {
          zh: `对照的报告是“${before}”的，本报告是“${now}”的。`,
          en: `The report to compare with is by "${before}", this one by "${now}".`,
        },
      };
    }
  },
};

export const carriedOver: Rule = {
  code: 'carried-over',
  severity: 'warning',
  words: {
    zh: '上年结转的数量，等于上一年报告的结转下年数量。',
    en: "What is carried in equals what last year's report carried over.",
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    for (const { now, before, ...rule } of relations(context, 'carried-over')) {
      for (const [figure, last] of pairs(context, now, before)) {
        if (figure.value === null || last.value === null || figure.value === last.value) continue;
        yield {
          pointer: figure.pointer,
          severity: rule.severity,
          printed: String(figure.value),
          computed: String(last.value),
          rule: rule.rule,
          source: rule.source,
          message: {
            zh: `“${figure.label}”为 ${figure.value}，上年报告结转下年 ${last.value}。`,
            en: `"${figure.label}" is ${figure.value}, but last year's report carried over ${last.value}.`,
          },
        };
      }
    }
  },
};

export const stock: Rule = {
  code: 'stock',
  severity: 'warning',
  words: {
    zh: '现行有效数等于上年现行有效数加本年增加、减本年减少。',
    en: "The stock equals last year's, plus what was added, less what was removed.",
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    for (const { stock, added, removed, ...rule } of relations(context, 'stock')) {
      const [now] = figuresAt(context, stock);
      const last = figuresAt(context.previous, stock).at(0)?.value;
      const more = figuresAt(context, added).at(0)?.value;
      const less = figuresAt(context, removed).at(0)?.value;
      if (now?.value == null || last == null || more == null || less == null) continue;
      const computed = last + more - less;
      if (now.value === computed) continue;
      yield {
        pointer: now.pointer,
        severity: rule.severity,
        printed: String(now.value),
        computed: String(computed),
        rule: rule.rule,
        source: rule.source,
        message: {
          zh: `“${now.label}”为 ${now.value}，按上年 ${last} 加 ${more} 减 ${less} 应为 ${computed}。`,
          en: `"${now.label}" is ${now.value}, but last year's ${last} plus ${more} less ${less} makes ${computed}.`,
        },
      };
    }
  },
};

/** Blocks of table four, by the beginning of their column ids. */
const BLOCKS = ['review', 'direct', 'afterReview'];

export const pendingLost: Rule = {
  code: 'pending-lost',
  severity: 'information',
  words: {
    zh: '上年尚未审结的复议、诉讼，今年或者审结，或者仍未审结。',
    en: 'What was pending last year is decided this year, or still pending.',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    const now = context.form('disputes');
    const before = comparable(context)?.form('disputes');
    for (const block of now && before ? BLOCKS : []) {
      const pending = before!.value('year', `${block}Pending`);
      const total = now!.figure('year', `${block}Total`);
      if (!pending || !total || total.value === null || total.value >= pending) continue;
      yield {
        pointer: total.pointer,
        printed: String(total.value),
        computed: `≥ ${pending}`,
        message: {
          zh: `上年有 ${pending} 件尚未审结，今年“${total.label}”只有 ${total.value}。`,
          en: `${pending} were pending last year, but "${total.label}" is only ${total.value} this year.`,
        },
      };
    }
  },
};

export const jump: Rule = {
  code: 'jump',
  severity: 'information',
  words: {
    zh: `与上年相差 ${JUMP} 倍以上的数再核对一遍。`,
    en: `A number more than ${JUMP} times last year's, or less than a ${JUMP}th of it, is looked at again.`,
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    const previous = comparable(context);
    if (!previous) return;
    for (const form of context.forms) {
      const before = previous.form(form.id);
      for (const [figure, last] of before
        ? sameFigures(form, before, context.standard?.continuity ?? [])
        : []) {
        const [now, then] = [figure.value, last.value];
        if (now === null || then === null || Math.max(now, then) < LEAST || figure.unit !== last.unit)
          continue;
        if (figure.signed || last.signed || (now <= then * JUMP && then <= now * JUMP)) continue;
        yield {
          pointer: figure.pointer,
          printed: String(now),
          computed: String(then),
          message: {
            zh: `“${figure.label}”为 ${now}，上年为 ${then}。`,
            en: `"${figure.label}" is ${now}; last year it was ${then}.`,
          },
        };
      }
    }
  },
};
