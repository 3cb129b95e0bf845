import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, ReportDocument } from '../../document/index.js';
import { msg, str, type Language } from '../../document/language.js';
import { formatDay } from '../../internal/format.js';
import { heading } from '../../internal/heading.js';
import { Notes, notesView } from '../../internal/notes.js';
import { textView } from '../../internal/text-view.js';
import { attachmentView } from '../gov-report-section/block-view.js';
import { factsView, linkView } from './facts-view.js';

/** What follows the sections: attachments, contact, corrections, notes, and what the checks found. */
export function endMatterView(document: ReportDocument, level: number, language: Language): TemplateResult {
  const { attachments = [], contact, errata = [], notes = [] } = document.json;
  const context = { document, notes: new Notes(language), language };
  const part = (title: string, content: unknown): TemplateResult =>
    html`<section class="end-matter">
      ${heading(level, html`<span lang=${language}>${title}</span>`, 'end-title')}${content}
    </section>`;
  return html`${
    attachments.length
      ? part(
          msg('附件', { id: 'attachments' }),
          attachments.map((file) => attachmentView(file, language)),
        )
      : nothing
  }${contact ? part(msg('联系方式', { id: 'contact' }), contactView(contact, language)) : nothing}${
    errata.length
      ? part(
          msg('更正', { id: 'errata' }),
          errata.map(
            ({ date, text }) =>
              html`<p>${date ? html`<time datetime=${date}>${formatDay(date, document.lang)}</time> ` : nothing}${textView(text, context)}</p>`,
          ),
        )
      : nothing
  }${
    notes.length
      ? part(
          msg('说明', { id: 'reportNotes' }),
          notes.map((note) => html`<p>${textView(note, context)}</p>`),
        )
      : nothing
  }${context.notes.list.length ? notesView(context.notes) : nothing}${checksView(document, language)}`;
}

function contactView(contact: Contact, language: Language): TemplateResult {
  const { phone, email } = contact;
  return factsView(
    [
      [msg('联系人', { id: 'contactName' }), contact.name],
      [msg('地址', { id: 'contactAddress' }), contact.address],
      [msg('邮编', { id: 'contactPostcode' }), contact.postcode],
      [
        msg('电话', { id: 'contactPhone' }),
        linkView(phone, /^[-+\d() ]+$/.test(phone ?? '') ? `tel:${phone!.replace(/[^\d+]/g, '')}` : ''),
      ],
      [msg('传真', { id: 'contactFax' }), contact.fax],
      [msg('邮箱', { id: 'contactEmail' }), linkView(email, email && `mailto:${encodeURI(email)}`)],
      [msg('网址', { id: 'contactUrl' }), linkView(contact.url, contact.url)],
    ],
    language,
  );
}

/** One quiet line on the relations between the figures. */
function checksView({ checks }: ReportDocument, language: Language): TemplateResult | typeof nothing {
  const all = checks.length;
  if (!all) return nothing;
  const failed = checks.filter((check) => check.problem).length;
  return html`<p class="checks quiet" lang=${language}>${
    failed
      ? msg(str`核对了 ${all} 项数字关系，${failed} 项见注；数字照原文列示。`, { id: 'checksFailed' })
      : msg(str`核对了 ${all} 项数字关系，均无不符。`, { id: 'checksPassed' })
  }</p>`;
}
