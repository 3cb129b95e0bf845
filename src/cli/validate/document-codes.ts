import type { Words } from '../words.js';

/** What each problem that the reading of a document tells of means, for lists of rules. */
export const DOCUMENT_CODES: Readonly<Record<string, Words>> = {
  'not-json': { zh: '文件是完整的 JSON。', en: 'The file is complete JSON.' },
  'web-page': { zh: '文件是 JSON，不是网页。', en: 'The file is JSON, not a web page.' },
  'charset-guessed': { zh: '文件用 UTF-8 编码。', en: 'The file is encoded in UTF-8.' },
  'too-large': { zh: '文件不超过阅读程序的上限。', en: 'The file stays within the limits of the reader.' },
  'too-deep': { zh: '嵌套不超过阅读程序的上限。', en: 'Nesting stays within the limits of the reader.' },
  unreadable: { zh: '文件可以读取。', en: 'The file can be read.' },
  'wrong-type': { zh: '每项的类型符合文档格式。', en: 'Every member has the type that the format gives it.' },
  'bad-value': { zh: '每项的值符合文档格式。', en: 'Every member has a value that the format allows.' },
  'bad-date': {
    zh: '日期写作 YYYY-MM-DD，且确有此日。',
    en: 'Dates are written YYYY-MM-DD and the calendar has them.',
  },
  'unsafe-address': {
    zh: '地址是 http(s)、mailto、tel 或相对地址。',
    en: 'Addresses are http(s), mailto, tel or relative.',
  },
  missing: { zh: '必需的项都有。', en: 'Required members are there.' },
  'unknown-property': {
    zh: '没有格式不认识的项。',
    en: 'There are no members that the format does not know.',
  },
  'unknown-block': {
    zh: '没有格式不认识的内容类型。',
    en: 'There are no blocks of a type that the format does not know.',
  },
  'unknown-format': {
    zh: '格式版本是阅读程序认识的。',
    en: 'The version of the format is one that the reader knows.',
  },
  'unknown-standard': {
    zh: '按标识给出数据的文档指明一种已有的报告格式。',
    en: 'A document that gives values by id names an official format that is known.',
  },
  'duplicate-id': { zh: '标识不重复。', en: 'Ids are unique.' },
  'unknown-reference': { zh: '引用的内容都存在。', en: 'Whatever is referred to exists.' },
  'cell-count': { zh: '每行单元格数与列数相同。', en: 'Every row has as many cells as there are columns.' },
  'no-content': { zh: '文档有可显示的内容。', en: 'The document has content to show.' },
  'check-sum': { zh: '合计等于分项之和。', en: 'A total equals the sum of its parts.' },
  'check-balance': { zh: '两侧合计相等。', en: 'Both sides add up to the same.' },
  'check-part-of': { zh: '部分不大于整体。', en: 'Parts do not exceed the whole.' },
  'check-at-most': { zh: '受限的数不大于上限。', en: 'A figure does not exceed its limit.' },
  'blank-total': { zh: '分项有数时，合计不空白。', en: 'A total is not blank where its parts are known.' },
  'unlike-units': { zh: '相加的数单位相同。', en: 'Figures that are added have the same unit.' },
  'period-order': { zh: '期限的开始不晚于结束。', en: 'The period does not start after its end.' },
  'missing-alt': { zh: '图片有替代文字。', en: 'Pictures have alternative text.' },
};
