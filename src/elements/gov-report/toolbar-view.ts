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
  const { json } = document;
  const save = (what?: Blob) => withTools(({ saveReport }) => saveReport(document, what));
  const day = json.updated ?? json.published;
  return html`<div class="toolbar" part="toolbar" lang=${language}>
    <button @click=${() => window.print()}>${msg('打印', { id: 'print' })}</button>
    ${
      file
        ? html`<button @click=${() => save(file)}>
            ${msg('下载数据（JSON）', { id: 'downloadJson' })}
          </button>`
        : nothing
    }
    <button @click=${() => save()}>
      ${msg('下载全部数字（CSV）', { id: 'downloadCsv' })}
    </button>
    ${day ? html`<span class="quiet">${msg(str`数据日期：${formatDay(day, language)}`, { id: 'dataDate' })}</span>` : nothing}
  </div>`;
}
