import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, ReportDocument } from '../../document/index.js';
import { msg, str, type Language } from '../../document/language.js';
import { formatDay } from '../../internal/format.js';
import { heading } from '../../internal/heading.js';
import { attachmentView } from '../gov-report-section/block-view.js';
import { Notes } from '../../internal/notes.js';
import { textView, type TextContext } from '../../internal/text-view.js';

/** What follows the sections: attachments, contact, corrections, notes, and what the checks found. */
export function endMatterView(document: ReportDocument, level: number, language: Language): TemplateResult {
  const { json } = document;
  const context: TextContext = { document, notes: new Notes(language), language };
  const part = (title: string, content: unknown): TemplateResult =>
    html`<section class="end-matter">
      ${heading(level, html`<span lang=${language}>${title}</span>`, 'end-title')}${content}
    </section>`;
  return html`${
    json.attachments?.length
      ? part(
          msg('附件', { id: 'attachments' }),
          json.attachments.map((file) => attachmentView(file, language)),
        )
      : nothing
  }${json.contact ? part(msg('联系方式', { id: 'contact' }), contactView(json.contact, language)) : nothing}${
    json.errata?.length
      ? part(
          msg('更正', { id: 'errata' }),
          html`<ul>
            ${json.errata.map(
              ({ date, text }) =>
                html`<li>
                  ${date ? html`<time datetime=${date}>${formatDay(date, document.lang)}</time> ` : nothing}${textView(text, context)}
                </li>`,
            )}
          </ul>`,
        )
      : nothing
  }${
    json.notes?.length
      ? part(
          msg('说明', { id: 'reportNotes' }),
          json.notes.map((note) => html`<p>${textView(note, context)}</p>`),
        )
      : nothing
  }${checksView(document, language)}`;
}

function contactView(contact: Contact, language: Language): TemplateResult {
  const lines: [label: string, value: unknown][] = [
    [msg('联系人', { id: 'contactName' }), contact.name],
    [msg('地址', { id: 'contactAddress' }), contact.address],
    [msg('邮政编码', { id: 'contactPostcode' }), contact.postcode],
    [
      msg('电话', { id: 'contactPhone' }),
      contact.phone && html`<a href="tel:${contact.phone.replace(/[^\d+]/g, '')}">${contact.phone}</a>`,
    ],
    [msg('传真', { id: 'contactFax' }), contact.fax],
    [
      msg('电子邮箱', { id: 'contactEmail' }),
      contact.email && html`<a href="mailto:${encodeURI(contact.email)}">${contact.email}</a>`,
    ],
    [
      msg('网址', { id: 'contactUrl' }),
      contact.url && html`<a href=${contact.url} rel="noopener">${contact.url}</a>`,
    ],
  ];
  return html`<dl class="facts">
    ${lines.map(([label, value]) =>
      value
        ? html`<div>
            <dt lang=${language}>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** One quiet line on the relations between the figures. */
function checksView(document: ReportDocument, language: Language): TemplateResult | typeof nothing {
  const all = document.checks.length;
  if (all === 0) return nothing;
  const failed = document.checks.filter((check) => check.problem).length;
  return html`<p class="checks" lang=${language}>
    ${
      failed === 0
        ? msg(str`本页核对了数字之间的 ${all} 项关系，均无不符。`, { id: 'checksPassed' })
        : msg(
            str`本页核对了数字之间的 ${all} 项关系，${failed} 项有说明，见所在处的注。数字按原文列示，未作改动。`,
            {
              id: 'checksFailed',
            },
          )
    }
  </p>`;
}
