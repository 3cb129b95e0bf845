import type { SourceRun } from '../source.js';
import { withoutControls } from './charset.js';

/** How white space of the source counts: `collapse` as a page shows it, `keep` as Word does. */
export type WhiteSpace = 'collapse' | 'keep';

/** Scripts that are written without spaces: a line break of the source code between two such is none. */
const UNSPACED = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u201C\u201D\u2018\u2019]/;

/**
 * Runs of a paragraph as a reader sees them: white space collapsed if the format does, none at either end,
 * neighbours of one look joined. Non-breaking spaces are spaces. Empty if there is nothing to see.
 */
export function tidyRuns(runs: readonly SourceRun[], whiteSpace: WhiteSpace): SourceRun[] {
  const joined: SourceRun[] = [];
  for (const run of whiteSpace === 'collapse' ? collapse(runs) : runs) {
    const last = joined.at(-1);
    if (!('text' in run)) {
      joined.push(run);
      continue;
    }
    const text = withoutControls(run.text.replace(/\n/g, ' ').replace(/\u00A0/g, ' '));
    if (text === '') continue;
    if (last !== undefined && 'text' in last && look(last) === look(run)) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else {
      joined.push({ ...run, text });
    }
  }
  return trimmed(joined);
}

function look(run: SourceRun): string {
  return 'link' in run ? `link ${run.link}` : 'strong' in run && run.strong ? 'strong' : '';
}

function collapse(runs: readonly SourceRun[]): SourceRun[] {
  let space = '';
  let before = '';
  return runs.map((run) => {
    if (!('text' in run)) {
      space = '';
      before = '\uFFFC';
      return run;
    }
    let text = '';
    for (const part of run.text.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\r\f]/.test(part)) {
        space += part;
        continue;
      }
      const lineEnd = /[\n\r]/.test(space) && UNSPACED.test(before) && UNSPACED.test(part[0]);
      text += (space === '' || before === '' || lineEnd ? '' : ' ') + part;
      space = '';
      before = part[part.length - 1];
    }
    return { ...run, text };
  });
}

/** Without white space at the start and the end, ideographic indents too. */
function trimmed(runs: SourceRun[]): SourceRun[] {
  const cut = (at: 0 | -1, pattern: RegExp): void => {
    for (;;) {
      const run = runs.at(at);
      if (run === undefined || !('text' in run)) return;
      const text = run.text.replace(pattern, '');
      if (text !== '') {
        runs[at === 0 ? 0 : runs.length - 1] = { ...run, text };
        return;
      }
      if (at === 0) runs.shift();
      else runs.pop();
    }
  };
  cut(0, /^[\s\u200B]+/);
  cut(-1, /(?<![\s\u200B])[\s\u200B]+$/);
  return runs;
}
