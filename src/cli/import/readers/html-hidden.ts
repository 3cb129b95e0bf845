import type { Words } from '../../words.js';
import { attribute, wordsIn, type Element } from './html-tree.js';

/** What is left out of a page. */
export interface LeftOut {
  /** Left out in such numbers that one entry tells of all. */
  readonly kind?: 'code' | 'comment';
  readonly text: string;
  readonly reason: Words;
}

const CODE: Words = {
  zh: '脚本、样式和注释不属于正文',
  en: 'scripts, styles and comments are not part of the text',
};
const HIDDEN: Words = { zh: '网页将其隐藏，读者看不到', en: 'hidden by the page: readers do not see it' };
const FALLBACK: Words = {
  zh: '仅在脚本关闭或浏览器不支持时显示',
  en: 'shown only without scripts or by browsers that lack something',
};
export const CONTROL: Words = { zh: '表单控件，不属于正文', en: 'a form control, not part of the text' };
const STRUCK: Words = { zh: '已加删除线', en: 'struck through' };
const EMBEDDED: Words = {
  zh: '嵌入的内容不在本文件中，请另行打开查看',
  en: 'embedded from elsewhere: not in this file, look at it there',
};
export const INLINE_PICTURE: Words = {
  zh: '图片写在网页代码中，没有地址，请另存为文件',
  en: 'the picture is written into the page and has no address: save it as a file',
};
const DRAWING: Words = { zh: '矢量图形，无法导入', en: 'a drawing that cannot be imported' };

/** Where an embedded thing comes from. */
const SOURCE: Readonly<Record<string, string>> = {
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
  applet: 'code',
  video: 'src',
  audio: 'src',
  canvas: 'id',
};

const REASONS: Readonly<Record<string, Words>> = {
  script: CODE,
  style: CODE,
  noscript: FALLBACK,
  noframes: FALLBACK,
  template: HIDDEN,
  dialog: HIDDEN,
  select: CONTROL,
  datalist: CONTROL,
  textarea: CONTROL,
  button: CONTROL,
  del: STRUCK,
  s: STRUCK,
  strike: STRUCK,
  svg: DRAWING,
};

/** Blocks that a page hides from screen readers only are on the screen for all others. */
const INLINE = /^(a|abbr|b|em|font|i|img|small|span|strong|sub|sup|u)$/;

/** Why an element is left out with all that is in it; `undefined` if it is not. */
export function leftOut(element: Element): LeftOut | undefined {
  const tag = element.tagName;
  if (Object.hasOwn(SOURCE, tag)) {
    const source = attribute(element, SOURCE[tag]) ?? '';
    const words = wordsIn(element);
    return { text: [`<${tag}>`, source, words].filter(Boolean).join(' '), reason: EMBEDDED };
  }
  if (tag === 'script' || tag === 'style') return { kind: 'code', text: `<${tag}>`, reason: CODE };
  if (Object.hasOwn(REASONS, tag) && !(tag === 'dialog' && attribute(element, 'open') !== undefined)) {
    return { text: wordsIn(element), reason: REASONS[tag] };
  }
  return isHidden(element) ? { text: wordsIn(element), reason: HIDDEN } : undefined;
}

/** A comment of the page; one that asks for certain browsers holds code. */
export function leftOutComment(data: string): LeftOut {
  const words = data.trim().startsWith('[if') ? '' : data.replace(/\s+/g, ' ').trim();
  return { kind: 'comment', text: words, reason: CODE };
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(style) ||
    (attribute(element, 'aria-hidden') === 'true' && INLINE.test(element.tagName))
  );
}
