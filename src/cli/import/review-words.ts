import type { Place } from './source.js';
import type { ReviewItem } from './review.js';
import type { CliLanguage, Words } from '../words.js';

/** Groups of the review list, in the order in which a person should go through them. */
export const GROUPS = ['doubtful', 'text', 'dropped', 'changed', 'probable', 'certain'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_WORDS: Readonly<Record<Group, Words>> = {
  doubtful: { zh: '请先核对：缺少的内容和把握不大的识别', en: 'Check first: what is missing, and guesses' },
  text: { zh: '未能识别，保留为文字', en: 'Not understood, kept as text' },
  dropped: { zh: '没有收入的内容', en: 'Left out' },
  changed: { zh: '与原文写法不同之处', en: 'Written otherwise than in the file' },
  probable: { zh: '识别结果，请过目', en: 'Recognised, have a look' },
  certain: { zh: '识别结果，把握较大', en: 'Recognised with confidence' },
};

/** In which group an entry of the list stands. */
export function groupOf({ outcome, confidence }: ReviewItem): Group {
  if (confidence === 'low') return 'doubtful';
  if (outcome !== 'recognised') return outcome;
  return confidence === 'medium' ? 'probable' : 'certain';
}

/** The entries by group, in the order of the groups; empty groups are left out. */
export function grouped(review: readonly ReviewItem[]): [Group, ReviewItem[]][] {
  return GROUPS.map((group): [Group, ReviewItem[]] => [
    group,
    review.filter((item) => groupOf(item) === group),
  ]).filter(([, items]) => items.length > 0);
}

const KINDS: Readonly<Record<string, Words>> = {
  title: { zh: '标题', en: 'title' },
  agency: { zh: '机关', en: 'agency' },
  period: { zh: '统计期限', en: 'period' },
  published: { zh: '日期', en: 'date' },
  contact: { zh: '联系方式', en: 'contact' },
  'legal-basis': { zh: '依据', en: 'legal basis' },
  section: { zh: '章节', en: 'section' },
  number: { zh: '编号', en: 'number' },
  figure: { zh: '数据', en: 'figure' },
  status: { zh: '状态', en: 'status' },
  table: { zh: '表格', en: 'table' },
  row: { zh: '表格行', en: 'table row' },
  cell: { zh: '单元格', en: 'cell' },
  chart: { zh: '图表', en: 'chart' },
  highlight: { zh: '要点', en: 'highlight' },
  image: { zh: '图片', en: 'image' },
  alt: { zh: '图片说明', en: 'image description' },
  attachment: { zh: '附件', en: 'attachment' },
  link: { zh: '链接', en: 'link' },
  path: { zh: '本机路径', en: 'local path' },
  character: { zh: '字符', en: 'characters' },
  contents: { zh: '目录', en: 'contents' },
  bookmark: { zh: '书签', en: 'bookmark' },
  page: { zh: '网页', en: 'web page' },
  source: { zh: '源文件', en: 'file' },
};

/** What an entry was taken for, in words. */
export function kindWords(what: string, language: CliLanguage): string {
  return Object.hasOwn(KINDS, what) ? KINDS[what][language] : what;
}

/** Where something stands in the file, in words: `第3个表格第5行第2列`; `''` if that is not known. */
export function placeWords({ line, paragraph, table, row, column }: Place, language: CliLanguage): string {
  const parts: [number | undefined, string, string][] = [
    [line, '行', 'line'],
    [table, '个表格', 'table'],
    [row, '行', 'row'],
    [column, '列', 'column'],
    [paragraph, '段', 'paragraph'],
  ];
  const known = parts.filter(([number]) => number !== undefined);
  return language === 'zh'
    ? known.map(([number, zh]) => `第${number}${zh}`).join('')
    : known.map(([number, , en]) => `${en} ${number}`).join(', ');
}

/** How many of each kind were recognised: 章节 9，数据 19. */
export function countsOf(review: readonly ReviewItem[], language: CliLanguage): string {
  const counted = ['section', 'figure', 'status', 'table', 'image', 'attachment'];
  const pointers = (what: string): number =>
    new Set(
      review.filter((item) => item.what === what && item.pointer !== undefined).map((item) => item.pointer),
    ).size;
  return counted
    .map((what) => [what, pointers(what)] as const)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${kindWords(what, language)} ${count}`)
    .join(language === 'zh' ? '，' : ', ');
}
