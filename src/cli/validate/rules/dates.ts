import type { Deadline } from '../../../standards/index.js';
import type { Context } from '../context.js';
import type { Words } from '../../words.js';
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
        zh: `公布日期 ${published} 晚于法定期限 ${last.day}${last.words.zh && `（${last.words.zh}）`}。`,
        en: `Published on ${published}, after the statutory day ${last.day}${last.words.en && ` (${last.words.en})`}.`,
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

/** A name that ends so is that of a people's government. */
const GOVERNMENT = /(?:人民|[省市县区州盟旗乡镇])政府$/;
/** A bare place, or the office of a government: its report may be that of the whole government. */
const PLACE_OR_OFFICE = /(?:[省市县区州盟旗乡镇]|自治[区州县旗]|街道|政府办公[室厅]|政府办)$/;

type Publisher = Exclude<Deadline['publisher'], 'agency'>;

/** Whose report it is by the name of the agency, and what is assumed; where that is not certain, the later day holds. */
function publisherOf(name: string): { publisher: Publisher; words: Words } {
  if (GOVERNMENT.test(name)) {
    return { publisher: 'government', words: { zh: '按人民政府计', en: 'taken as a government' } };
  }
  if (PLACE_OR_OFFICE.test(name)) {
    return {
      publisher: 'government',
      words: {
        zh: `“${name}”可能是一级人民政府的报告，按人民政府计`,
        en: `"${name}" may report for a whole government, taken as one`,
      },
    };
  }
  return { publisher: 'department', words: { zh: '按部门计', en: 'taken as a department' } };
}

/** The last day on which the report of an agency may be published, as YYYY-MM-DD, and for whom that holds. */
function deadlineOf({
  document,
  year,
  standard,
}: Context): { day: string; source: string; words: Words } | undefined {
  if (year === undefined) return undefined;
  const { publisher, words } = publisherOf(document.json.agency.name.trim());
  const deadline = officialFor(year, standard)?.deadlines.find(
    (one: Deadline) => one.publisher === publisher || one.publisher === 'agency',
  );
  if (!deadline) return undefined;
  // Before 2019, and in other countries, the day is the same for all.
  const told = deadline.publisher === 'agency' ? { zh: '', en: '' } : words;
  return { day: `${year + 1}-${deadline.day}`, source: deadline.source, words: told };
}
