import { html, nothing, type TemplateResult } from 'lit';
import type { ReportDocument } from '../../document/index.js';
import { msg, str, type Language } from '../../document/language.js';
import { formatDay } from '../../internal/format.js';
import { withTools } from '../with-tools.js';

/**
 * Print, download, and the data's date.
 *
 * @param file the JSON as it was fetched
 */
export function toolbarView(
  document: ReportDocument,
  file: Blob | undefined,
  language: Language,
): TemplateResult {
  const { json, tables } = document;
  const button = (words: string, click: () => void, offered: unknown = true): unknown =>
    offered ? html`<button @click=${click}>${words}</button>` : nothing;
  const save = (what?: Blob) => withTools(({ saveReport }) => saveReport(document, what));
  const day = json.updated ?? json.published;
  return html`<div class="toolbar" part="toolbar" lang=${language}>
    ${button(msg('打印', { id: 'print' }), () => window.print())}
    ${button(msg('下载数据（JSON）', { id: 'downloadJson' }), () => save(file), file)}
    ${button(msg('下载全部数字（CSV）', { id: 'downloadCsv' }), () => save())}
    ${button(
      msg('下载全部表格（Excel）', { id: 'downloadXlsx' }),
      () => withTools(({ saveWorkbook }) => saveWorkbook(document)),
      tables.size,
    )}
    ${day ? html`<span class="quiet">${msg(str`数据日期：${formatDay(day, language)}`, { id: 'dataDate' })}</span>` : nothing}
  </div>`;
}
