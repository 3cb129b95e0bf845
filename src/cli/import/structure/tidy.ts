import { mendText } from '../../recognise/normalise.js';
import type { Place, SourceParagraph, SourceRun } from '../source.js';
import { withRuns, type Line } from './flow.js';
import { withoutFolders } from './local-paths.js';
import type { ReviewList } from './review-list.js';

/** What text files made from Word documents have in place of pictures and bookmarks. */
const MARKER = /\[(image|bookmark):\s*([^\]\n]*)\]/g;

/**
 * The lines of a paragraph: split at line breaks, `[image: …]` and `[bookmark: …]` read, broken characters
 * mended, paths on somebody's disk shortened to the name of the file.
 */
export function linesOf(paragraph: SourceParagraph, review: ReviewList): Line[] {
  const { place, heading, list, within = [] } = paragraph;
  const around = {
    kind: 'line' as const,
    place,
    ...(heading !== undefined && { heading }),
    ...(list && { list }),
    within,
  };
  const runs = paragraph.runs.flatMap((run) => ('text' in run ? tidyRun(run, place, review) : [run]));
  return splitAtBreaks(runs)
    .map((line) => withRuns(around, line))
    .filter((line) => line.runs.length > 0);
}

type TextRun = Extract<SourceRun, { text: string }>;

function tidyRun(run: TextRun, place: Place, review: ReviewList): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = 0;
  const addText = (text: string): void => {
    if (text) runs.push({ ...run, text: tidyText(text, place, review) });
  };
  for (const marker of run.text.matchAll(MARKER)) {
    addText(run.text.slice(at, marker.index));
    at = marker.index + marker[0].length;
    if (marker[1] === 'image') runs.push({ image: marker[2].trim() });
    else
      review.add({
        outcome: 'dropped',
        what: 'bookmark',
        place,
        source: marker[0],
        message: { zh: 'Word 的书签标记，不属于正文', en: 'a bookmark of Word, no part of the text' },
      });
  }
  addText(run.text.slice(at));
  return runs;
}

/** Text without the folders of local paths, and with broken characters mended. */
function tidyText(text: string, place: Place, review: ReviewList): string {
  const shortened = withoutFolders(text);
  if (shortened !== text) {
    review.add({
      outcome: 'changed',
      what: 'path',
      confidence: 'high',
      place,
      source: shortened.trim(),
      message: {
        zh: '本机路径会泄露用户名，只保留了文件名',
        en: 'a path on a local disk tells user names; only the file name is kept',
      },
    });
  }
  const mended = mendText(shortened);
  if (mended.changed) {
    review.add({
      outcome: 'changed',
      what: 'character',
      confidence: 'high',
      place,
      source: shortened.trim(),
      message: {
        zh: '个别字符按通行写法改写：PDF 的部首字符、全角数字、看不见的字符',
        en: 'some characters are written in their usual form: radicals out of a PDF, full-width digits, invisible ones',
      },
    });
  }
  return mended.text;
}

function splitAtBreaks(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    if (!('text' in run)) {
      lines[lines.length - 1].push(run);
      continue;
    }
    run.text.split(/\r\n?|\n|\u2028|\u2029/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text) lines[lines.length - 1].push({ ...run, text });
    });
  }
  return lines;
}
