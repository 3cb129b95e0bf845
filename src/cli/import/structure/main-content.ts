import { type Item, type Line } from './flow.js';
import type { ReviewList } from './review-list.js';

/** What portals put around a report, by the names of elements. */
const CHROME =
  /^(?:nav|footer|aside)\b|\b(?:nav|navbar|menu|topmenu|footer|foot|breadcrumbs?|crumbs?|sidebar|side|share|sharing|toolbar|copyright|friendlinks?|related|search|login|language|pagination|pager)\b/i;
/** Short lines of a portal beside the text of a report. */
const FURNITURE =
  /^(?:【|\[|［)?\s*(?:打印|关闭|收藏|分享|返回|纠错|字体|字号|浏览次数|访问量|点击数|阅读|扫一扫|微信扫|视力保护|我要纠错|大\s*中\s*小|朗读|繁体|无障碍|保存|下载打印)|(?:打印本页|关闭窗口|返回顶部|字体[：:].*大|分享到|浏览次数[：:]|扫一扫在手机|点击次数)/;
/** What comes after a report, and never in it. */
const END =
  /^(?:上一篇|下一篇|上一条|下一条|友情链接|网站地图|责任编辑|责编|返回顶部|版权所有)|^(?:相关(?:文档|文章|链接|新闻|信息|阅读|稿件|报道|资讯|推荐|内容)|(?:推荐|延伸|热门|更多)(?:阅读|文章|新闻)|猜你喜欢|扫一扫.{0,20})\s*[：:]?$|^(?:主办|承办|主办单位|承办单位)[：:]|版权所有|ICP备|公网安备|网站标识码|copyright\s*©|©/i;
/** A path through the site: 首页 > 政务公开 > 年报. */
const BREADCRUMB = /^(?:当前|您|你).{0,4}位置|^首页\s*[>›»→|/-]|(?:[>›»]\s*[^>›»]{2,30}){2,}$/;

/** The items of a saved page that belong to the report; menus, tools and footers go to the review list. */
export function withoutFurniture(items: readonly Item[], start: number, review: ReviewList): Item[] {
  const own = new Set(items.slice(start).flatMap((item) => (isProse(item) ? item.within : [])));
  const end = endOf(items, start);
  return items.filter((item, index) => {
    const outside = item.kind === 'line' && (isFurniture(item) || isBeside(item, own) || isEnd(item));
    if (index >= start && index < end && !outside) return true;
    drop(item, review);
    return false;
  });
}

/** Whether a line is part of the page around a report, by its words. */
export function isFurniture({ text }: Line): boolean {
  return text.length <= 80 && !/。$/.test(text) && (FURNITURE.test(text) || BREADCRUMB.test(text));
}

/** Whether a line stands in a menu or footer; an element that the report itself stands in is none. */
function isBeside(line: Line, own: ReadonlySet<string>): boolean {
  return line.within.some((name) => CHROME.test(name) && !own.has(name));
}

/** Whether a line is the first of what comes after a report; a sentence may well speak of such things. */
function isEnd({ text }: Line): boolean {
  return END.test(text) && !/。$/.test(text);
}

/** A whole sentence of some length: menus have none. */
function isProse(item: Item): item is Line {
  return item.kind === 'line' && item.text.length >= 30 && /[。；]$/.test(item.text);
}

/** Index of the first line after the report: the first word of a footer that no sentence follows. */
function endOf(items: readonly Item[], start: number): number {
  let last = start;
  items.forEach((item, index) => {
    if (item.kind === 'table' || isProse(item)) last = index;
  });
  for (let index = last + 1; index < items.length; index++) {
    const item = items[index];
    if (item.kind === 'line' && isEnd(item)) return index;
  }
  return items.length;
}

function drop(item: Item, review: ReviewList): void {
  review.add({
    outcome: 'dropped',
    what: 'page',
    confidence: 'medium',
    place: item.place,
    source: (item.kind === 'line' ? item.text : tableText(item)) || '[image]',
    message: { zh: '网页中正文以外的内容', en: 'part of the web page around the report' },
  });
}

function tableText(item: Extract<Item, { kind: 'table' }>): string {
  return item.table.rows
    .map((row) => row.map(({ text }) => text).join(' '))
    .join(' ')
    .trim();
}
