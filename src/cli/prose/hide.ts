/** Stands for a hidden character. It belongs to no number, unit, word or punctuation. */
const HIDDEN = '▯';

/** As many hidden characters as the words have. */
export const hide = (words: string): string => HIDDEN.repeat(words.length);

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百]';

/** Digits in these are names, not counts. Linear time: repetitions are bounded, or start only where their characters start. */
const NO_FIGURES: readonly RegExp[] = [
  // Markers of pictures and bookmarks in text made from Word files.
  /\[(?:image|bookmark)[^\]\n]{0,500}\]/gi,
  /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+/gi,
  // Local paths and file names; the Chinese part of a name holds no digits beside a unit.
  /(?<![A-Za-z0-9_\-.\\/:%~@])[A-Za-z0-9_\-.\\/:%~@]+\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|txt|html?|xml|json|csv|zip|rar|jpe?g|png|gif|bmp|mp4)(?![A-Za-z0-9])/gi,
  /(?<![A-Za-z0-9_\-.])[A-Za-z0-9_\-.]+@[A-Za-z0-9\-.]+/g,
  /《(?:[^《》\n]|《[^《》\n]{0,80}》){1,160}》/g,
  /“[^“”\n]{1,80}”/g,
  /"[^"\n]{1,80}"/g,
  // Document numbers: 〔2018〕16号.
  /[〔［[【(（]\s?(?:19|20)\d\d\s?[〕］\]】)）]\s?第?\s?\d{1,5}\s?号/g,
  // Ordinals and articles, with the lists that hang on them: 第二十条、第三十条, 第3、4期.
  new RegExp(
    `第\\s?(?:${NUMERAL}{1,9}|[（(]${NUMERAL}{1,5}[）)])(?:[、和及至到\\-—–~～]第?${NUMERAL}{1,9}(?=[、和及至到\\-—–~～条款项目号次届期批章节]))*[条款项目号次届期批章节]?` +
      `(?:[、和及至到]第?${NUMERAL}{1,9}[条款项])*`,
    'g',
  ),
];

/**
 * The text with everything hidden in which a number is never a figure: pictures, addresses, file names, titles
 * and quotations, document numbers, ordinals. The length stays, so that places in it are places in the text.
 */
export function hideNames(text: string): string {
  let hidden = text;
  for (const pattern of NO_FIGURES) {
    hidden = hidden.replace(pattern, hide);
  }
  return hidden;
}
