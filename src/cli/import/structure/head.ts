import type { Contact, LegalAct, LinkRun, Organization } from '../../../document/index.js';
import type { ImportOptions } from '../import-file.js';
import { withoutFormFillers } from './annexes.js';
import { shortNamesOf } from './agency-names.js';
import { readContact } from './contact.js';
import type { Line } from './flow.js';
import type { FrontMatter } from './front-matter.js';
import { findDay } from './dates.js';
import { legalBasisOf } from './legal-basis.js';
import type { Metadata } from './metadata.js';
import type { ReviewList } from './review-list.js';
import type { SignOff } from './sign-off.js';

/** Where the agency and the day of publication may stand. */
export interface HeadSources {
  /** In the title, wherever that was found. */
  readonly named?: string;
  readonly front?: FrontMatter;
  readonly metadata: Metadata;
  readonly signOff: SignOff;
  readonly lines: readonly Line[];
}

/** The agency: from the title, the sign-off, the portal, or the introduction. */
export function agencyOf(sources: HeadSources, options: ImportOptions, review: ReviewList): Organization {
  const { named, front, metadata, signOff, lines } = sources;
  const place = front?.agencyLine?.place ?? front?.titleLines[0]?.place ?? {};
  const name = options.agency ?? named ?? signOff.agency ?? metadata.agency ?? introduced(lines) ?? '';
  const certain = name !== '' && (name === front?.agency || name === signOff.agency);
  const shortNames = name
    ? shortNamesOf(
        name,
        lines.map(({ text }) => text),
      )
    : [];
  if (options.agency === undefined) {
    review.add({
      outcome: 'recognised',
      what: 'agency',
      confidence: certain ? 'high' : name ? 'medium' : 'low',
      place: name === front?.agency ? place : {},
      source: name,
      pointer: '/agency/name',
      message: name
        ? { zh: `机关名称：${name}`, en: `agency: ${name}` }
        : {
            zh: '没有找到机关名称，请填写 agency.name',
            en: 'no name of an agency was found: write agency.name',
          },
    });
  }
  return { name, ...(shortNames.length && { shortNames }) };
}

/** 本报告由示例市示范局编制, 示例市示范局（以下简称“市示范局”）. */
function introduced(lines: readonly Line[]): string | undefined {
  const suffix = '(?:局|委员会|委|政府|厅|办公室|中心|院|街道办事处|管委会)';
  for (const { text } of lines.slice(0, 20)) {
    const match =
      new RegExp(`由([\\p{Script=Han}]{2,24}${suffix})(?:编制|公布|发布)`, 'u').exec(text) ??
      new RegExp(`([\\p{Script=Han}]{2,24}${suffix})[（(](?:以下|下)?简?称`, 'u').exec(text);
    if (match) return match[1].replace(/^.*(?:现将|根据|以来)/, '');
  }
  return undefined;
}

/** The day of publication: as the portal prints it, else that under the title or of the sign-off. */
export function publishedOf(
  sources: HeadSources,
  options: ImportOptions,
  review: ReviewList,
): string | undefined {
  if (options.published !== undefined) return options.published;
  const { front, metadata, signOff } = sources;
  const line = front?.dateLine ?? signOff.dateLine;
  const written = (front?.dateLine && findDay(front.dateLine.text)?.day) ?? signOff.day;
  const day = metadata.published?.day ?? written;
  if (!day) return undefined;
  review.add({
    outcome: 'recognised',
    what: 'published',
    confidence: metadata.published ? 'high' : 'medium',
    place: metadata.published ? {} : (line?.place ?? {}),
    source: metadata.published?.text ?? line?.text ?? '',
    pointer: '/published',
    message: metadata.published
      ? { zh: `公布日期：${day}`, en: `published on ${day}` }
      : {
          zh: `把文中所署日期 ${day} 作为公布日期，请核对`,
          en: `the day written in the report, ${day}, is taken for that of publication: check it`,
        },
  });
  return day;
}

/** Whom to ask, from any line of the report. */
export function contactOf(lines: readonly Line[], review: ReviewList): Contact | undefined {
  const contact = readContact(withoutFormFillers(lines).map(({ text }) => text));
  if (!contact) return undefined;
  const said = Object.values(contact).join('；');
  const phone = contact.phone ?? contact.postcode ?? contact.email ?? contact.address ?? '';
  review.add({
    outcome: 'recognised',
    what: 'contact',
    confidence: 'medium',
    place: lines.find(({ text }) => text.includes(phone))?.place ?? {},
    source: said,
    pointer: '/contact',
    message: { zh: `联系方式：${said}`, en: `contact: ${said}` },
  });
  return contact;
}

/** What the report says it is made under. */
export function basisOf(lines: readonly Line[], review: ReviewList): LegalAct[] {
  const acts = legalBasisOf(lines.map(({ text }) => text));
  for (const act of acts) {
    review.add({
      outcome: 'recognised',
      what: 'legal-basis',
      confidence: act.number ? 'high' : 'medium',
      place: lines.find(({ text }) => text.includes(act.title))?.place ?? {},
      source: act.title + (act.number ? `（${act.number}）` : ''),
      node: act,
      message: {
        zh: `报告或工作所依据的文件${act.number ? `，文号 ${act.number}` : ''}`,
        en: `what the report or the work rests on${act.number ? `, number ${act.number}` : ''}`,
      },
    });
  }
  return acts;
}

/** Where the official version stands: the address that a web page gives for itself. */
export function linkOf(address: string | undefined, review: ReviewList): LinkRun | undefined {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const link = { link: address, text: new URL(address).host };
  review.add({
    outcome: 'recognised',
    what: 'link',
    confidence: 'medium',
    place: {},
    source: address,
    node: link,
    message: {
      zh: '网页注明的自身地址，作为原文链接',
      en: 'the address that the page gives for itself, taken as that of the official version',
    },
  });
  return link;
}
