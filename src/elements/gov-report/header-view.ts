import { html, nothing, type TemplateResult } from 'lit';
import type { Period, ReportDocument } from '../../document/index.js';
import { msg, type Language } from '../../document/language.js';
import { formatDay } from '../../internal/format.js';
import { heading } from '../../internal/heading.js';
import { factsView, linkView } from './facts-view.js';

/** Agency, title, period, and what else a reader wants to know of the document before its text. */
export function headerView(document: ReportDocument, level: number, language: Language): TemplateResult {
  const { agency, legalBasis = [], period, published, publisher, sample, source, title } = document.json;
  const acts = legalBasis.map(({ title, number, url }, index) => [
    index ? '；' : '',
    linkView(title + (number ? `（${number}）` : ''), url),
  ]);
  return html`<header part="header">
    ${
      sample
        ? html`<p class="sample quiet" lang=${language}>${msg('示例数据，不是正式公布的报告。', { id: 'sampleNotice' })}</p>`
        : nothing
    }
    ${heading(
      level,
      html`<span class="agency">${linkView(agency.name, agency.url)}</span> <span class="title">${title}</span>`,
      'report-title',
    )}
    ${factsView(
      [
        [msg('统计期限', { id: 'period' }), periodWords(period, document.lang)],
        [msg('公布日期', { id: 'published' }), published && formatDay(published, document.lang)],
        [msg('发布单位', { id: 'publisher' }), linkView(publisher?.name, publisher?.url)],
        [msg('编制依据', { id: 'legalBasis' }), acts.length && acts],
        [msg('正式文本', { id: 'officialVersion' }), linkView(source?.text, source?.link)],
      ],
      language,
    )}
  </header>`;
}

function periodWords({ start, end, label }: Period, lang: string): string | undefined {
  const days = [start, end].filter(Boolean).map((day) => formatDay(day!, lang));
  return days.length ? days.join(' – ') : label;
}
