import type { FigureRun, LinkRun, RichText, Run, StrongRun } from '../../../document/index.js';
import { safeAddress } from '../../../document/addresses.js';
import type { PlacedRun } from './figures-to-json.js';
import type { Line } from './flow.js';
import { LOCAL_PATH } from './local-paths.js';
import type { ReviewList } from './review-list.js';

/** The text of a line with its figures, links and emphasis; a plain string if it has none of them. */
export function richText(line: Line, figures: readonly PlacedRun[], review: ReviewList): RichText {
  const runs: Run[] = [];
  let at = 0;
  let next = 0;
  for (const source of line.runs) {
    if (!('text' in source)) continue;
    const end = at + source.text.length;
    const wrap = wrapperOf(source, line, review);
    const add = (from: number, to: number): void => {
      if (from < to) push(runs, wrap(line.text.slice(from, to)));
    };
    let from = at;
    for (; next < figures.length && figures[next].start < end; next++) {
      const { start, end: after, run } = figures[next];
      // A figure within a link, or half in bold, stays words; it is in the list of figures all the same.
      if (start < from || after > end || 'link' in source) continue;
      add(from, start);
      runs.push(run);
      from = after;
    }
    add(from, end);
    at = end;
  }
  return runs.length === 1 && typeof runs[0] === 'string' ? runs[0] : runs.length === 0 ? '' : runs;
}

type Wrapper = (text: string) => string | LinkRun | StrongRun | FigureRun;

function wrapperOf(source: Line['runs'][number], line: Line, review: ReviewList): Wrapper {
  if ('link' in source) {
    const { link, text } = source;
    const reason = unusable(link);
    if (!reason) return (words) => ({ link, text: words });
    review.add({
      outcome: 'changed',
      what: 'link',
      confidence: 'high',
      place: line.place,
      source: text,
      message: reason,
    });
  } else if ('strong' in source && source.strong)
    return (words) => (words.trim() ? { strong: words } : words);
  return (words) => words;
}

/** Why an address cannot stand in the document; `undefined` if it can. */
function unusable(link: string): { zh: string; en: string } | undefined {
  if (LOCAL_PATH.test(link))
    return {
      zh: '链接指向本机文件，已去掉，只保留文字',
      en: 'the link leads to a local file; only its words are kept',
    };
  if (link === '' || link.startsWith('#'))
    return {
      zh: '链接指向原网页内部，已去掉，只保留文字',
      en: 'the link leads into the old page; only its words are kept',
    };
  return safeAddress(link) === null
    ? { zh: '链接不安全，已去掉，只保留文字', en: 'the link is unsafe; only its words are kept' }
    : undefined;
}

/** Neighbouring words make one run. */
function push(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  if (typeof last === 'string' && typeof run === 'string') runs[runs.length - 1] = last + run;
  else runs.push(run);
}
