import type { ReportJson } from '../../../document/index.js';
import type { ReviewList } from '../structure/review-list.js';
import type { Words } from '../../words.js';
import { mended } from './prose.js';
import { isDay } from './value.js';
import type { XmlElement } from './xml.js';

/** Elements at the top of the file that are understood here. */
export const HEADER: ReadonlySet<string> = new Set([
  'nc:DocumentApplicationName',
  'nc:DocumentCreationDate',
  'nc:DocumentDescriptionText',
  'foia:DocumentFiscalYearDate',
  'foia:DocumentFiscalYear',
]);

/**
 * Title, period and day of the file. The fiscal year runs from 1 October to 30 September and is named after the
 * year in which it ends (31 U.S.C. § 1102).
 */
export function readHeader(
  elements: readonly XmlElement[],
  review: ReviewList,
): Pick<ReportJson, 'title' | 'period' | 'updated'> {
  const find = (...names: string[]): XmlElement | undefined =>
    elements.find(({ name, text, children }) => names.includes(name) && (text !== '' || children.length > 0));
  const recognised = (
    element: XmlElement,
    what: string,
    source: string,
    pointer: string,
    message: Words,
  ): void => {
    review.add({
      outcome: 'recognised',
      what,
      confidence: 'high',
      place: placeOf(element),
      source,
      pointer,
      message,
    });
  };

  const year = find('foia:DocumentFiscalYearDate', 'foia:DocumentFiscalYear');
  const known = year && /^\d{4}$/.test(year.text);
  const label = known ? `FY ${year.text}` : year?.text;
  const period = known
    ? { start: `${Number(year.text) - 1}-10-01`, end: `${year.text}-09-30`, label }
    : label === undefined
      ? {}
      : { label };
  if (year) {
    recognised(year, 'period', year.text, '/period', {
      zh: known
        ? `财政年度 ${year.text}：${period.start} 至 ${period.end}。`
        : `财政年度“${year.text}”不是年份。`,
      en: known
        ? `Fiscal year ${year.text}: ${period.start} to ${period.end}.`
        : `The fiscal year "${year.text}" is no year.`,
    });
  }

  const description = find('nc:DocumentDescriptionText');
  const words = description ? mended(description.text) : 'Annual FOIA Report';
  const title = known && !words.includes(year.text) ? `${label} ${words}` : words;
  if (description) {
    recognised(description, 'title', description.text, '/title', {
      zh: title === words ? '报告标题。' : `报告标题，前面加上财政年度：${title}。`,
      en:
        title === words
          ? 'Title of the report.'
          : `Title of the report, with the fiscal year before it: ${title}.`,
    });
  }

  const created = find('nc:DocumentCreationDate');
  const day =
    created && (created.children.find(({ name }) => name === 'nc:Date')?.text ?? created.text).slice(0, 10);
  const updated = day !== undefined && isDay(day) ? day : undefined;
  if (created) {
    review.add({
      outcome: updated ? 'recognised' : 'dropped',
      what: 'date',
      confidence: 'medium',
      place: placeOf(created),
      source: day!,
      ...(updated ? { pointer: '/updated' } : {}),
      message: updated
        ? {
            zh: `文件生成日期 ${day}，作为数据的更新日期；不是发布日期。`,
            en: `Day on which the file was made, ${day}, taken as the day of the data; it is not the day of publication.`,
          }
        : {
            zh: `文件生成日期“${day}”不是日期，未导入。`,
            en: `The day of the file "${day}" is no day; left out.`,
          },
    });
  }

  for (const application of elements.filter(({ name }) => name === 'nc:DocumentApplicationName')) {
    review.add({
      outcome: 'dropped',
      what: 'application',
      place: placeOf(application),
      source: [application.text, ...application.attributes.values()].join(' '),
      message: {
        zh: '生成文件的程序名称，不是报告内容。',
        en: 'Name of the program that made the file; no part of the report.',
      },
    });
  }
  return { title, period, ...(updated ? { updated } : {}) };
}

function placeOf({ line }: XmlElement): { line: number } {
  return { line };
}
