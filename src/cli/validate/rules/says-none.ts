import type { ReportDocument, Section } from '../../../document/index.js';
import { readProse } from '../../prose/read-prose.js';
import { wordsOf } from '../passages.js';

/** All that is said, where there was none: 无。 */
const NONE =
  /^(?:本年度?)?[，,]?(?:我[局市县区委办院])?(?:暂?无|没有|未发生)(?:相关|此类)?(?:情况|情形)?[。.！]?$/;
const LONGEST = 20_000;

/** Whether a section on reviews and lawsuits says in words that there were neither. */
export function saysNone(section: Section, document: ReportDocument): boolean {
  const text = wordsOf(section, document).slice(0, LONGEST);
  if (NONE.test(text.replace(/\s/g, ''))) return true;
  const { statuses } = readProse(text, { headings: [section.heading ?? ''] });
  const none = statuses.filter(({ state }) => state === 'nil').map(({ label }) => label);
  return ['复议', '诉讼'].every((word) => none.some((label) => label.includes(word)));
}
