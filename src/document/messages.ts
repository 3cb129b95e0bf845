import { msg, str, withLanguage, type Language } from './language.js';
import type { Problem } from './problems.js';

/**
 * A problem in words.
 *
 * @param language the reader's language
 */
export function problemMessage(problem: Problem, language: Language): string {
  return withLanguage(language, () => words(problem));
}

function words({ code, values: [a = '', b = '', c = ''] }: Problem): string {
  switch (code) {
    case 'not-found':
      return msg('找不到报告文件（404）。', { id: 'problemNotFound' });
    case 'server-error':
      return msg(str`服务器没有给出报告文件（状态 ${a}）。`, { id: 'problemServerError' });
    case 'unreachable':
      return msg('无法取得报告文件：网络不通，或对方不允许本页读取。', { id: 'problemUnreachable' });
    case 'file-page':
      return msg('直接从磁盘打开的网页不能读取别的文件：请把 JSON 写在标签内，或经由网站打开本页。', {
        id: 'problemFilePage',
      });
    case 'timeout':
      return msg(str`等待报告文件超过 ${a} 秒，已停止。`, { id: 'problemTimeout' });
    case 'integrity':
      return msg('报告文件无法取得，或与完整性校验值（integrity）不符，未予显示。', {
        id: 'problemIntegrity',
      });
    case 'too-large':
      return msg('报告文件过大，未全部读取。', { id: 'problemTooLarge' });
    case 'web-page':
      return msg('该地址给出的是网页而不是报告文件，可能需要登录。', { id: 'problemWebPage' });
    case 'not-json':
      return msg(str`报告文件不是完整的 JSON（第 ${a} 行第 ${b} 列附近）。`, { id: 'problemNotJson' });
    case 'charset-guessed':
      return msg(str`报告文件不是 UTF-8 编码，已按 ${a} 读取。`, { id: 'problemCharsetGuessed' });
    case 'wrong-type':
      return msg(str`此处的内容类型不对（${a}），已略过。`, { id: 'problemWrongType' });
    case 'missing':
      return msg(str`缺少必填项“${a}”。`, { id: 'problemMissing' });
    case 'unknown-property':
      return msg(str`格式中没有“${a}”这一项，已略过。`, { id: 'problemUnknownProperty' });
    case 'unknown-block':
      return msg(str`不认识的内容类型“${a}”，无法显示。`, { id: 'problemUnknownBlock' });
    case 'bad-value':
      return msg(str`此处不能写“${a}”，已略过。`, { id: 'problemBadValue' });
    case 'bad-date':
      return msg(str`“${a}”不是有效日期，应写作 YYYY-MM-DD。`, { id: 'problemBadDate' });
    case 'unsafe-address':
      return msg(str`地址“${a}”不可使用：只接受 http、https、mailto、tel 或相对地址。`, {
        id: 'problemUnsafeAddress',
      });
    case 'too-deep':
      return msg(str`内容嵌套超过 ${a} 层，更深处已略过。`, { id: 'problemTooDeep' });
    case 'unreadable':
      return msg('无法读取此文件。', { id: 'problemUnreadable' });
    case 'unknown-format':
      return msg(str`文件格式版本“${a}”未知，按现有版本读取。`, { id: 'problemUnknownFormat' });
    case 'duplicate-id':
      return msg(str`标识“${a}”重复使用。`, { id: 'problemDuplicateId' });
    case 'unknown-reference':
      return msg(str`引用了不存在的“${a}”。`, { id: 'problemUnknownReference' });
    case 'cell-count':
      return msg(str`此行有 ${a} 个单元格，而表头有 ${b} 列。`, { id: 'problemCellCount' });
    case 'no-content':
      return msg('报告文件中没有可显示的内容。', { id: 'problemNoContent' });
    case 'check-sum':
      return msg(str`“${a}”列印为 ${b}，与分项之和 ${c} 不符。`, { id: 'problemCheckSum' });
    case 'check-balance':
      return msg(str`“${a}”所在一侧合计 ${b}，另一侧合计 ${c}，两侧不等。`, { id: 'problemCheckBalance' });
    case 'check-part-of':
      return msg(str`“${a}”列印为 ${b}，小于其组成部分 ${c}。`, { id: 'problemCheckPartOf' });
    case 'check-at-most':
      return msg(str`“${a}”列印为 ${b}，大于上限 ${c}。`, { id: 'problemCheckAtMost' });
    case 'blank-total':
      return msg(str`“${a}”空白，分项之和为 ${b}。`, { id: 'problemBlankTotal' });
    case 'unlike-units':
      return msg(str`“${a}”的核对涉及不同单位（${b}），未予核对。`, { id: 'problemUnlikeUnits' });
    case 'period-order':
      return msg(str`统计期限的开始（${a}）晚于结束（${b}）。`, { id: 'problemPeriodOrder' });
    case 'missing-alt':
      return msg('图片没有文字说明。', { id: 'problemMissingAlt' });
    case 'image-failed':
      return msg(str`图片无法载入：${a}`, { id: 'problemImageFailed' });
    case 'chart-failed':
      return msg('图表程序无法载入，改以表格显示。', { id: 'problemChartFailed' });
    case 'render-failed':
      return msg('此处内容无法显示。', { id: 'problemRenderFailed' });
  }
}
