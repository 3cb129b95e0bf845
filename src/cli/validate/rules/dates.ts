import type { Deadline } from '../../../standards/index.js';
import type { Context } from '../context.js';
import { officialFor } from '../official.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

const ARTICLE = '《中华人民共和国政府信息公开条例》第四十九条';

export const publishedLate: Rule = {
  code: 'published-late',
  severity: 'warning',
  words: {
    zh: '年度报告在法定期限内公布：部门 1 月 31 日前，人民政府 3 月 31 日前；2018 年度及以前均为 3 月 31 日前。',
    en: 'The report is published by the statutory day: departments by 31 January, governments by 31 March; all by 31 March for 2018 and before.',
  },
  source: ARTICLE,
  *judge(context): Iterable<Fault> {
    const { published } = context.document.json;
    const last = deadlineOf(context);
    if (!published || !last || published <= last.day) return;
    yield {
      pointer: '/published',
      printed: published,
      computed: last.day,
      message: {
        zh: `公布日期 ${published} 晚于法定期限 ${last.day}。`,
        en: `Published on ${published}, after the statutory day ${last.day}.`,
      },
      source: last.source,
    };
  },
};

export const publishedEarly: Rule = {
  code: 'published-early',
  severity: 'warning',
  words: {
    zh: '年度报告在统计期结束之后公布。',
    en: 'The report is published after the end of the period that it covers.',
  },
  source: PRACTICE,
  *judge({ document: { json } }): Iterable<Fault> {
    const { published, period } = json;
    if (!published || !period.end || published > period.end) return;
    yield {
      pointer: '/published',
      printed: published,
      computed: period.end,
      message: {
        zh: `公布日期 ${published} 不晚于统计期的最后一天 ${period.end}。`,
        en: `Published on ${published}, not after the last day of the period, ${period.end}.`,
      },
    };
  },
};

export const publishedMissing: Rule = {
  code: 'published-missing',
  severity: 'information',
  words: {
    zh: '报告写明公布日期，读者可以知道是否按时。',
    en: 'The day of publication is given, so that readers can tell whether it was in time.',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    const { document } = context;
    // A date that could not be read is told of as that.
    if (document.json.published || document.problems.some(({ pointer }) => pointer === '/published')) return;
    yield {
      pointer: '',
      message: { zh: '没有公布日期（published）。', en: 'There is no day of publication (published).' },
      source: deadlineOf(context)?.source ?? ARTICLE,
    };
  },
};

/** The last day on which the report of an agency may be published, as YYYY-MM-DD. */
function deadlineOf({ document, year, standard }: Context): { day: string; source: string } | undefined {
  if (year === undefined) return undefined;
  const publisher = /人民政府$/.test(document.json.agency.name.trim()) ? 'government' : 'department';
  const deadline = officialFor(year, standard)?.deadlines.find(
    (one: Deadline) => one.publisher === publisher || one.publisher === 'agency',
  );
  return deadline && { day: `${year + 1}-${deadline.day}`, source: deadline.source };
}
