import { html, nothing, type TemplateResult } from 'lit';
import type { Organization, Period, ReportDocument } from '../../document/index.js';
import { msg, type Language } from '../../document/language.js';
import { formatDay } from '../../internal/format.js';
import { heading } from '../../internal/heading.js';

/** Agency, title, period, and what else a reader wants to know of the document before its text. */
export function headerView(document: ReportDocument, level: number, language: Language): TemplateResult {
  const { json } = document;
  const facts: [label: string, value: unknown][] = [
    [msg('统计期限', { id: 'period' }), periodWords(json.period, document.lang)],
    [msg('公布日期', { id: 'published' }), json.published && formatDay(json.published, document.lang)],
    [msg('发布单位', { id: 'publisher' }), json.publisher && organization(json.publisher)],
    [
      msg('编制依据', { id: 'legalBasis' }),
      json.legalBasis?.length
        ? json.legalBasis.map((act, index) => {
            const words = act.title + (act.number ? `（${act.number}）` : '');
            return html`${index ? '；' : ''}${act.url ? html`<a href=${act.url} rel="noopener">${words}</a>` : words}`;
          })
        : undefined,
    ],
    [
      msg('正式文本', { id: 'officialVersion' }),
      json.source &&
        (json.source.link
          ? html`<a href=${json.source.link} rel="noopener">${json.source.text}</a>`
          : json.source.text),
    ],
  ];
  return html`<header part="header">
    ${
      json.sample
        ? html`<p class="sample" lang=${language}>
            ${msg('示例数据，不是正式公布的报告。', { id: 'sampleNotice' })}
          </p>`
        : nothing
    }
    ${heading(
      level,
      html`<span class="agency">${organization(json.agency)}</span> <span class="title">${json.title}</span>`,
      'report-title',
    )}
    <dl class="facts">
      ${facts.map(([label, value]) =>
        value
          ? html`<div>
              <dt lang=${language}>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </header>`;
}

function organization({ name, url }: Organization): unknown {
  return url ? html`<a href=${url} rel="noopener">${name}</a>` : name;
}

function periodWords({ start, end, label }: Period, lang: string): string {
  const days = [start, end].filter(Boolean).map((day) => formatDay(day!, lang));
  return days.length ? days.join(' – ') : (label ?? '');
}
