import type { Colours } from '../command.js';
import { printable } from '../printable.js';
import type { CliLanguage } from '../words.js';
import type { ReviewItem } from './review.js';
import { countsOf, GROUP_WORDS, grouped, kindWords, placeWords, type Group } from './review-words.js';

/** So many entries of a group fit on a screen; the file has them all. */
const MOST_SHOWN = 12;
/** So many characters of a remark: it may quote a paragraph. */
const LONGEST = 400;
const COLOURS: Readonly<Record<Group, keyof Colours>> = {
  doubtful: 'red',
  text: 'yellow',
  dropped: 'yellow',
  changed: 'yellow',
  probable: 'blue',
  certain: 'green',
};

/** The review list for people at a terminal: what to check, and of what is certain only how much. */
export function reviewForTerminal(
  review: readonly ReviewItem[],
  colours: Colours,
  language: CliLanguage,
): string {
  const lines: string[] = [];
  const counts = countsOf(review, language);
  if (counts) lines.push(`  ${language === 'zh' ? '识别出：' : 'Recognised: '}${counts}`);
  for (const [group, items] of grouped(review)) {
    const title = `${GROUP_WORDS[group][language]}${language === 'zh' ? `（${items.length}）` : ` (${items.length})`}`;
    lines.push(`  ${colours[COLOURS[group]](title)}`);
    if (group === 'certain') continue;
    for (const item of items.slice(0, MOST_SHOWN)) lines.push(`    ${entry(item, colours, language)}`);
    if (items.length > MOST_SHOWN) {
      const rest = items.length - MOST_SHOWN;
      lines.push(
        colours.dim(
          language === 'zh'
            ? `    ……另有 ${rest} 条，用 --review 文件名 写出全部`
            : `    … ${rest} more: --review FILE writes them all`,
        ),
      );
    }
  }
  return lines.join('\n') + '\n';
}

function entry(
  { what, place, source, message }: ReviewItem,
  colours: Colours,
  language: CliLanguage,
): string {
  const at = placeWords(place, language);
  const quoted = shorten(source);
  const words = printable(message[language], LONGEST);
  return [
    colours.bold(printable(kindWords(what, language))),
    at && colours.dim(at),
    words,
    quoted && !words.includes(quoted) && colours.dim(language === 'zh' ? `“${quoted}”` : `"${quoted}"`),
  ]
    .filter(Boolean)
    .join('  ');
}

function shorten(text: string): string {
  const line = printable(text).trim();
  return [...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line;
}
