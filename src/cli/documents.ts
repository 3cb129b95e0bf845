import {
  fillStandard,
  problemMessage,
  readReport,
  type Decoded,
  type Problem,
  type ReportDocument,
} from '../document/index.js';
import { addTranslation } from '../document/language.js';
import { templates as english } from '../locales/en.js';
import { STANDARDS } from '../standards/index.js';
import type { Words } from './words.js';

addTranslation('en', english);

/** Reads a document; one that gives only values gets the labels of its standard. */
export function readDocument({ value, problems }: Decoded): ReportDocument {
  const { standard, statistics } = Object(value) as { standard?: unknown; statistics?: unknown };
  const known = Object.entries(STANDARDS).find(([id]) => id === standard)?.[1];
  return statistics !== undefined && known
    ? readReport(...fillStandard(value, known, problems))
    : readReport(value, problems);
}

/** Whether a file that lies in a folder is meant as a report document: it has what only they have. */
export function looksLikeReport(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['agency', 'sections', 'period'].some((key) => Object.hasOwn(value, key))
  );
}

/** What is wrong in a document, in the words that its page says it in. */
export function problemWords(problem: Problem): Words {
  return { zh: problemMessage(problem, 'zh-Hans'), en: problemMessage(problem, 'en') };
}
