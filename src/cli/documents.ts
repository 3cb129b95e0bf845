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
export function readDocument(decoded: Decoded): ReportDocument {
  return readReport(...filled(decoded));
}

/** The JSON of a document with the tables that its values stand for, for a page that need not fetch the labels. */
export function filledJson(decoded: Decoded): unknown {
  return filled(decoded)[0];
}

function filled({ value, problems }: Decoded): Parameters<typeof readReport> {
  const { standard } = Object(value) as { standard?: unknown };
  const known = Object.entries(STANDARDS).find(([id]) => id === standard)?.[1];
  return known ? fillStandard(value, known, problems) : [value, problems];
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
