import type { Item, Line } from './flow.js';
import { readNumber, type Numbered } from './numbering.js';

/** How many lines from here on have numbers that follow each other, and whether text follows a single one. */
export function chainAt(
  items: readonly Item[],
  index: number,
  { rank, value }: Numbered,
): { length: number; followed: boolean } {
  for (let length = 1; ; length++) {
    const item = items[index + length];
    const number = item?.kind === 'line' ? readNumber(item.text) : undefined;
    if (number?.rank === rank && number.value === value + length) continue;
    const followed = item !== undefined && (!number || number.rank > rank);
    return { length, followed: length === 1 && followed };
  }
}

const NIL = /^[^。；：:]*?(?:无|没有|未(?:发生|收到|收取|产生|出现|接到|开展)|不存在)[^。；：:]*。$/;

/** Whether a numbered line is one sentence that says there is nothing, over no text: （三）无其他事项。 */
export function isNil(items: readonly Item[], index: number): boolean {
  const [line, next] = items.slice(index, index + 2);
  if (line?.kind !== 'line' || line.text.length > 60) return false;
  if (!NIL.test(line.text) || /(?:情况|措施|问题)。$/.test(line.text)) return false;
  return next?.kind !== 'line' || !/[。；：:]$/.test(next.text) || readNumber(next.text) !== undefined;
}

/** Whether a line is short and bold as a whole, over text that is not. */
export function isBoldHeading(items: readonly Item[], index: number): boolean {
  const [line, next] = items.slice(index, index + 2);
  return (
    line?.kind === 'line' &&
    next?.kind === 'line' &&
    line.text.length <= 30 &&
    !line.list &&
    !/[。；，：:、！？,;.]$|[0-9]{4}年.*月/.test(line.text) &&
    isBold(line) &&
    next.text.length > 40 &&
    !isBold(next)
  );
}

function isBold({ runs }: Line): boolean {
  const texts = runs.filter((run) => 'text' in run && run.text.trim());
  return texts.length > 0 && texts.every((run) => 'strong' in run && run.strong);
}
