import { findDay } from './dates.js';
import type { Item, Line } from './flow.js';
import { isDate } from './front-matter.js';
import { isAgency, unspaced } from './title.js';

/** Who signed, and when (落款): the last lines of a report. */
export interface SignOff {
  readonly agency?: string;
  readonly day?: string;
  readonly dateLine?: Line;
}

/** Attachments and notes may stand below. */
const LAST_LINES = 8;

/** Reads the sign-off; its lines stay in the text, where the sealed paper has them. */
export function readSignOff(items: readonly Item[]): SignOff {
  const lines = items.filter((item) => item.kind === 'line');
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - LAST_LINES); index--) {
    const line = lines[index];
    const found = findDay(line.text);
    if (!found) continue;
    const agency = line.text.replace(/\s+/g, '').slice(0, found.index);
    if (isDate(line.text)) {
      const above = lines[index - 1];
      return {
        day: found.day,
        dateLine: line,
        ...(above && isAgency(above.text) && { agency: unspaced(above.text) }),
      };
    }
    // 示例市示范局2019年1月15日, in one line.
    if (isAgency(agency) && line.text.replace(/\s+/g, '').length <= found.index + found.text.length)
      return { day: found.day, dateLine: line, agency };
  }
  return {};
}
