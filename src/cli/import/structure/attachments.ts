import type { Attachment } from '../../../document/index.js';
import { safeAddress } from '../../../document/addresses.js';
import type { Item, Line } from './flow.js';
import { LOCAL_PATH } from './local-paths.js';
import { readNumber } from './numbering.js';
import type { ReviewList } from './review-list.js';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  wps: 'application/vnd.ms-works',
  et: 'application/octet-stream',
  ofd: 'application/ofd',
  zip: 'application/zip',
  rar: 'application/vnd.rar',
};

/** Takes the lines that are nothing but links to files out of the flow: they are the report's attachments. */
export function takeAttachments(
  items: readonly Item[],
  review: ReviewList,
): { items: Item[]; attachments: Attachment[] } {
  const attachments: Attachment[] = [];
  /** Number of the last entry of a list that 附件： begins. */
  let listed: number | undefined;
  const rest = items.filter((item) => {
    const found = item.kind === 'line' ? attachmentsOf(item) : [];
    for (const attachment of found) {
      attachments.push(attachment);
      review.add({
        outcome: 'recognised',
        what: 'attachment',
        confidence: 'high',
        place: item.place,
        source: item.kind === 'line' ? item.text : attachment.title,
        node: attachment,
        message: {
          zh: `附件，地址 ${attachment.href}，请核对能否打开`,
          en: `attachment at ${attachment.href}: check that it opens`,
        },
      });
    }
    listed = item.kind === 'line' ? nextListed(item.text, listed) : undefined;
    if (item.kind === 'line' && found.length === 0 && listed !== undefined) {
      review.add({
        outcome: 'text',
        what: 'attachment',
        confidence: 'medium',
        place: item.place,
        source: item.text.slice(0, 80),
        message: { zh: '附件没有链接，保留为文字', en: 'an attachment without a link; kept as text' },
      });
    }
    return found.length === 0;
  });
  return { items: rest, attachments };
}

/** The number of a line in a list of attachments: 附件：1.…, then 2.… and so on; `undefined` outside of one. */
export function nextListed(text: string, last: number | undefined): number | undefined {
  const label = /^附件\s*[0-9一二三四五]?\s*[：:]\s*/.exec(text)?.[0];
  const number = readNumber(text.slice(label?.length ?? 0));
  // One file without a number is no list.
  if (label !== undefined) return number?.value ?? (label.length === text.length ? 0 : -1);
  return last !== undefined && number?.value === last + 1 ? number.value : undefined;
}

/** The files that a line links to, if it has no words beside them but 附件 and numbers. */
function attachmentsOf(line: Line): Attachment[] {
  const found: Attachment[] = [];
  for (const run of line.runs) {
    if (!('text' in run)) return [];
    if (!('link' in run)) {
      if (/[^\s0-9.．、:：;；。，()（）-]/.test(run.text.replace(/附件|下载|相关|链接/g, ''))) return [];
      continue;
    }
    const extension = /\.([a-z]{2,4})(?:[?#].*)?$/i.exec(run.link)?.[1].toLowerCase() ?? '';
    const mediaType = Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined;
    if (!mediaType || safeAddress(run.link) === null || LOCAL_PATH.test(run.link)) return [];
    const last = found[found.length - 1];
    // One link may be cut up by the look of its words.
    if (last?.href === run.link) last.title += run.text;
    else found.push({ title: run.text.trim(), href: run.link, mediaType });
  }
  return found;
}
