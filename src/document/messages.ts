import { checkMessage } from './check-messages.js';
import { msg, str, withLanguage, type Language } from './language.js';
import type { Problem } from './problems.js';

/**
 * A problem in words.
 *
 * @param language the reader's language
 */
export function problemMessage(problem: Problem, language: Language): string {
  return (
    checkMessage(problem, language) ??
    withLanguage(language, () => sentence(problem) ?? [phrase(problem), ...problem.values].join(' · '))
  );
}

/** Why there is no document: a sentence, which citizens may come to read. */
function sentence({ code, values: [a = ''] }: Problem): string | undefined {
  switch (code) {
    case 'not-found':
    case 'server-error':
    case 'unreachable':
      return msg(str`无法取得报告文件。${a}`, { id: 'problemUnreachable' });
    case 'file-page':
      return msg('从磁盘打开的网页不能读取别的文件：请把 JSON 写在标签内。', { id: 'problemFilePage' });
    case 'timeout':
      return msg(str`${a} 秒内未取得报告文件。`, { id: 'problemTimeout' });
    case 'integrity':
      return msg('无法取得报告文件，或与校验值（integrity）不符。', { id: 'problemIntegrity' });
    case 'web-page':
      return msg('该地址给出的是网页，不是报告文件；可能需要登录。', { id: 'problemWebPage' });
    case 'not-json':
      return msg(str`报告文件不是完整的 JSON。${a}`, { id: 'problemNotJson' });
    case 'chart-failed':
      return msg('图表无法载入，改以表格显示。', { id: 'problemChartFailed' });
    default:
      return undefined;
  }
}

/** What webmasters and clerks read is a phrase, with the values behind it. */
function phrase({ code }: Problem): string {
  switch (code) {
    case 'too-large':
    case 'too-deep':
      return msg('过大或嵌套过深，其余已略过', { id: 'problemTooLarge' });
    case 'charset-guessed':
      return msg('不是 UTF-8，改按此编码读取', { id: 'problemCharsetGuessed' });
    case 'wrong-type':
    case 'bad-value':
      return msg('不合格式，已略过', { id: 'problemBadValue' });
    case 'missing':
      return msg('缺少', { id: 'problemMissing' });
    case 'unknown-property':
      return msg('格式中没有此项', { id: 'problemUnknownProperty' });
    case 'unknown-block':
      return msg('不认识的内容类型，无法显示', { id: 'problemUnknownBlock' });
    case 'bad-date':
      return msg('日期应写作 YYYY-MM-DD', { id: 'problemBadDate' });
    case 'unsafe-address':
      return msg('地址不可使用', { id: 'problemUnsafeAddress' });
    case 'unknown-format':
      return msg('格式版本未知', { id: 'problemUnknownFormat' });
    case 'unknown-standard':
      return msg('没有找到这种报告格式，其中的数据无法显示', { id: 'problemUnknownStandard' });
    case 'duplicate-id':
      return msg('标识重复', { id: 'problemDuplicateId' });
    case 'unknown-reference':
      return msg('引用的内容不存在', { id: 'problemUnknownReference' });
    case 'cell-count':
      return msg('单元格数与列数不符', { id: 'problemCellCount' });
    case 'no-content':
      return msg('没有可显示的内容', { id: 'problemNoContent' });
    case 'unlike-units':
      return msg('单位不同，未予核对', { id: 'problemUnlikeUnits' });
    case 'period-order':
      return msg('期限的开始晚于结束', { id: 'problemPeriodOrder' });
    case 'missing-alt':
      return msg('图片（原文未附文字说明）', { id: 'imageNoAlt' });
    case 'image-failed':
      return msg('图片未能显示', { id: 'imageUnavailable' });
    default:
      return msg('此处内容无法显示', { id: 'problemRenderFailed' });
  }
}
