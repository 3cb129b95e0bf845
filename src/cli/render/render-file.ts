import { addTranslation, matchLanguage, type Language } from '../../document/language.js';
import { problemMessage, type Problem } from '../../document/index.js';
import { loadLocale } from '../../internal/load-locale.js';
import { learnProblemWords } from '../../internal/problem-words.js';
import { UsageError } from '../command.js';
import { filledJson, readDocument } from '../documents.js';
import { readJsonFile } from '../files.js';
import type { Words } from '../words.js';
import { fragmentHtml, pageHtml, type PageOptions } from './page.js';
import { renderReport } from './report-html.js';

export interface FileOptions extends PageOptions {
  readonly fragment: boolean;
  /** Language of the interface, as a BCP 47 tag; without it that of the report. */
  readonly lang?: string;
  /** Id of the tag. */
  readonly id?: string;
}

/** A page or fragment, and what is wrong in its document. */
export interface RenderedFile {
  readonly html: string;
  /** A line on the document's problems, if there are any. */
  readonly remark?: Words;
  /** True if there are errors among them. */
  readonly faulty: boolean;
}

/** Renders the document in a file. */
export async function renderFile(path: string, options: FileOptions): Promise<RenderedFile> {
  const decoded = await readJsonFile(path);
  const document = readDocument(decoded);
  const { fragment, id, lang } = options;
  const language = matchLanguage(lang ?? document.lang);
  await learn(language, 'en');
  if (document.isEmpty) throw nothingIn(path, document.problems);
  const report = renderReport(document, { language, id, level: fragment ? 2 : 1, json: filledJson(decoded) });
  const problems = [...document.problems, ...report.faults].filter(
    ({ severity }) => severity !== 'information',
  );
  return {
    html: fragment ? fragmentHtml(report, options) : pageHtml(document, report, options),
    remark: problems.length ? remarkOn(path, problems) : undefined,
    faulty: problems.some(({ severity }) => severity === 'error'),
  };
}

const learnt = new Set<Language>(['zh-Hans']);

/** Makes the interface speak a language, and tell faults as the elements do when they know the words. */
async function learn(...languages: Language[]): Promise<void> {
  await learnProblemWords();
  for (const language of languages) {
    if (learnt.has(language)) continue;
    addTranslation(language, await loadLocale(language));
    learnt.add(language);
  }
}

function nothingIn(path: string, [first]: readonly Problem[]): UsageError {
  const because = (language: Language): string => (first ? problemMessage(first, language) : '');
  return new UsageError({
    zh: `${path}：不是报告文件，或其中没有内容。${because('zh-Hans')}`,
    en: `${path}: is no report document, or has nothing in it. ${because('en')}`,
  });
}

/** How many problems the reading of the document found, and the worst; `gov-report validate` judges by more rules. */
function remarkOn(path: string, problems: readonly Problem[]): Words {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const worst = errors[0] ?? problems[0];
  const place = worst.pointer && `${worst.pointer} `;
  return {
    zh: `${path}：读取时发现 ${errors.length} 个错误、${warnings} 个警告，gov-report validate 会查出更多。首个：${place}${problemMessage(worst, 'zh-Hans')}`,
    en: `${path}: ${errors.length} errors and ${warnings} warnings found while reading; gov-report validate tells more. The first: ${place}${problemMessage(worst, 'en')}`,
  };
}
