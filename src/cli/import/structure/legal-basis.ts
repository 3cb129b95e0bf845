import type { LegalAct } from '../../../document/index.js';

const TITLE =
  /《([^《》\n]{2,100})》(?:[（([【]\s*([^（）()\n]{2,12}[〔[【（(]\s*(?:19|20)[0-9]{2}\s*[〕\]】）)]\s*(?:第)?\s*[0-9]{1,4}\s*号|[^（）()\n]{2,20}第[0-9一二三四五六七八九十百]{1,6}号)\s*[）)\]】])?/g;
/** No report names as many. */
const MOST_ACTS = 100;
/** What says that a report is made, or work done, under a document. */
const UNDER = /根据|依据|按照|依照|遵照|按|贯彻|落实|执行|遵守|对照/;
/** What says that it was written or published, which makes it a result and no basis. */
const MADE = /制定|制订|出台|印发|发布|修订|编制|起草|完善|填写|转发|下发|公布|解读|签订|报送/;
/** Kinds of documents that oblige. */
const OBLIGING =
  /(?:条例|办法|规定|法|通知|意见|方案|要点|细则|规则|规范|格式|决定|指引|标准|纲要|准则|函)(?:[（(][^（）()]*[）)])?$/;

/** The laws and documents that sentences name as what the report or the work rests on, each once. */
export function legalBasisOf(texts: readonly string[]): LegalAct[] {
  const acts = new Map<string, LegalAct>();
  for (const text of texts) {
    let under = false;
    let end = -1;
    for (const match of text.matchAll(TITLE)) {
      const between = text.slice(Math.max(0, end), match.index);
      const joined = end >= 0 && between.length <= 40 && !/[。；！？]/.test(between) && !MADE.test(between);
      const clause = /[^。；！？]*$/.exec(text.slice(Math.max(0, match.index - 60), match.index))![0];
      under = (joined && under) || isUnder(clause);
      end = match.index + match[0].length;
      if (!under || !OBLIGING.test(match[1]) || /(?:简称|下称)[“"]?$/.test(text.slice(0, match.index)))
        continue;
      if (acts.size >= MOST_ACTS) return [...acts.values()];
      const title = `《${match[1]}》`;
      const number = match[2]?.replace(/\s+/g, '');
      if (!acts.get(title)?.number) acts.set(title, { title, ...(number && { number }) });
    }
  }
  const titles = [...acts.keys()];
  // 《条例》 for short, where the whole title is named too.
  return [...acts.values()].filter(
    ({ title }) =>
      !titles.some((other) => other !== title && title.length < 6 && other.endsWith(title.slice(1))),
  );
}

/** Whether the last word before a title that says how it relates to the report is one of the first kind. */
function isUnder(clause: string): boolean {
  const under = lastOf(clause, UNDER);
  return under >= 0 && under > lastOf(clause, MADE);
}

function lastOf(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(words, 'g'))) last = match.index;
  return last;
}
