import { printable } from '../printable.js';
import type { CliLanguage } from '../words.js';
import type { ReviewItem } from './review.js';
import { countsOf, GROUP_WORDS, grouped, kindWords, placeWords } from './review-words.js';

/** The review of one file, as it is written. */
export interface FileReview {
  readonly file: string;
  readonly review: readonly ReviewItem[];
}

/** The review lists of all files as JSON: `[{ file, review: [{ outcome, what, confidence, place, … }] }]`. */
export function reviewJson(reviews: readonly FileReview[]): string {
  return JSON.stringify(reviews, null, 2) + '\n';
}

const HEADINGS = {
  zh: ['类别', '位置', '原文', '说明', '报告中的位置'],
  en: ['Kind', 'Place', 'In the file', 'Remark', 'In the document'],
};

/** The review lists of all files as Markdown, a table for each group. */
export function reviewMarkdown(reviews: readonly FileReview[], language: CliLanguage): string {
  const parts: string[] = [`# ${language === 'zh' ? '导入核对清单' : 'Import review'}`];
  for (const { file, review } of reviews) {
    parts.push(`## ${escape(file)}`, countsOf(review, language));
    for (const [group, items] of grouped(review)) {
      const rows = items.map(({ what, place, source, message, pointer = '' }) =>
        [kindWords(what, language), placeWords(place, language), source, message[language], pointer]
          .map(escape)
          .join(' | '),
      );
      const head = HEADINGS[language];
      parts.push(
        `### ${GROUP_WORDS[group][language]} (${items.length})`,
        [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n'),
      );
    }
  }
  return parts.filter(Boolean).join('\n\n') + '\n';
}

/**
 * Text of a file as text of a Markdown cell: no markup, no line ends, and no addresses that GitHub Flavored
 * Markdown makes links of.
 */
function escape(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~$&@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
