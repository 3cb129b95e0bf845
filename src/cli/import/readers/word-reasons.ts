import type { Words } from '../../words.js';

/** Why something in a Word file is not in the document. */
export const REASONS = {
  deleted: { zh: '修订中已删除', en: 'deleted by a tracked change' },
  hidden: { zh: 'Word 中设为隐藏文字', en: 'hidden text of Word' },
  drawing: { zh: '图表（Chart、SmartArt），无法导入', en: 'a chart or diagram, which cannot be imported' },
  comment: { zh: '批注，不属于正文', en: 'a comment, not part of the text' },
  margin: { zh: '页眉或页脚，网页没有页', en: 'a page header or footer: a web page has no pages' },
  lost: {
    zh: '所在的 Word 结构（如公式、文本框）无法读取，请核对后手工补入',
    en: 'in a construction of Word that cannot be read (formula, text box): check, and add it by hand',
  },
} satisfies Record<string, Words>;
