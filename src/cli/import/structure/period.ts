import type { Period } from '../../../document/index.js';
import { findSpan } from './dates.js';
import type { Line } from './flow.js';
import type { ReviewList } from './review-list.js';
import { schoolYearOf } from './title.js';

/** The time that a report covers: the span of days that it states, else the year of its title. */
export function periodOf(
  lines: readonly Line[],
  year: number | undefined,
  title: string,
  review: ReviewList,
): Period {
  const label =
    schoolYearOf(title) ??
    /(?:(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})\s*年度?/.exec(title)?.[0];
  for (const line of lines) {
    const span = findSpan(line.text);
    if (!span || !isWholeYear(span.start, span.end)) continue;
    if (year !== undefined && Number(span.end.slice(0, 4)) !== year) continue;
    review.add({
      outcome: 'recognised',
      what: 'period',
      confidence: span.whole ? 'high' : 'low',
      place: line.place,
      source: span.text,
      pointer: '/period',
      message: span.whole
        ? { zh: `统计期限 ${span.start} 至 ${span.end}`, en: `period ${span.start} to ${span.end}` }
        : {
            zh: `统计期限读作 ${span.start} 至 ${span.end}，原文日期缺字，请核对`,
            en: `period read as ${span.start} to ${span.end}; the printed date lacks a character: check it`,
          },
    });
    return { start: span.start, end: span.end, ...(label && { label }) };
  }
  if (year === undefined) {
    review.add({
      outcome: 'recognised',
      what: 'period',
      confidence: 'low',
      place: {},
      source: label ?? '',
      pointer: '/period',
      message:
        label === undefined
          ? { zh: '没有找到报告年度，请填写', en: 'no report year was found: fill it in' }
          : {
              zh: `${label} 的起止日期没有写明，请填写`,
              en: `the days on which ${label} begins and ends are not stated: fill them in`,
            },
    });
    return { ...(label && { label }) };
  }
  review.add({
    outcome: 'recognised',
    what: 'period',
    confidence: 'medium',
    place: {},
    source: label ?? String(year),
    pointer: '/period',
    message: {
      zh: `没有写明起止日期，按 ${year} 年全年填写`,
      en: `no days are stated; the whole year ${year} is assumed`,
    },
  });
  return { start: `${year}-01-01`, end: `${year}-12-31`, ...(label && { label }) };
}

/** A report covers about a year; a span of days in the text may be that of a campaign. */
function isWholeYear(start: string, end: string): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return days > 300 && days < 400;
}
