import type { ReportJson } from '../../../document/index.js';
import { readProse } from '../../prose/read-prose.js';
import type { ImportResult } from '../review.js';
import type { SourceDocument } from '../source.js';
import { takeAttachments } from './attachments.js';
import { Builder } from './builder.js';
import { withoutContents } from './contents-list.js';
import type { Item, Line } from './flow.js';
import { bodyStart, findFrontMatter, type FrontMatter } from './front-matter.js';
import { agencyOf, basisOf, contactOf, publishedOf, type Overrides } from './head.js';
import { languageOf } from './language.js';
import { flowOf } from './layout.js';
import { withoutFurniture } from './main-content.js';
import { readMetadata } from './metadata.js';
import { outline, type Outline } from './outline.js';
import { periodOf } from './period.js';
import { ReviewList } from './review-list.js';
import { splitRunIn } from './run-in.js';
import { sectionsJson } from './sections-to-json.js';
import { readSignOff } from './sign-off.js';
import { standardOf } from './standard-of.js';
import { tidyText } from './tidy.js';
import { isTitle, readTitle } from './title.js';

/**
 * Makes a report document of what a reader found in a file, and the list of what to check. Whatever is not
 * understood stays as text in its place or is named in the list.
 *
 * @param name of the file, the last resort for a title
 */
export function structure(source: SourceDocument, name = '', overrides: Overrides = {}): ImportResult {
  const review = new ReviewList();
  for (const { text, reason, place } of source.dropped)
    review.add({ outcome: 'dropped', what: 'source', place, source: text.slice(0, 200), message: reason });

  const flow = withoutContents(flowOf(source.blocks, review), review);
  const front = findFrontMatter(flow);
  const page = source.format === 'html';
  const start = front?.start ?? (page ? bodyStart(flow) : 0);
  const inside = page ? withoutFurniture(flow, start, review) : flow;
  const { items, attachments } = takeAttachments(withoutHead(inside, front), review);
  const body = splitRunIn(items);
  const lines = body.filter((item): item is Line => item.kind === 'line');

  const title = titleOf(front, source.title, name, overrides, review);
  const sources = { front, metadata: page ? readMetadata(flow) : {}, signOff: readSignOff(body), lines };
  const agency = agencyOf(sources, overrides, review);
  const published = publishedOf(sources, overrides, review);
  const root = outline(body, review);
  const standard = standardOf(body, headingsOf(root));
  const year = front?.year ?? readTitle(title).year;
  const period = periodOf(lines, year, title, review);
  const builder = new Builder(review, readProse, {
    year: period.start ? Number(period.end!.slice(0, 4)) : undefined,
    standard,
    inFile: source.format === 'docx' || source.format === 'doc',
  });
  const lang = languageOf(lines.map(({ text }) => text).join('\n') || title);
  const legalBasis = basisOf(lines, review);
  const contact = contactOf(lines, review);
  const sections = sectionsJson(root, builder);
  const report: ReportJson = {
    format: 'gov-report/1',
    ...(lang && { lang }),
    title,
    agency,
    period,
    ...(published && { published }),
    ...(standard && { standard: standard.id }),
    ...(legalBasis.length && { legalBasis }),
    ...(builder.figures.length && { figures: builder.figures }),
    sections,
    ...(attachments.length && { attachments }),
    ...(contact && { contact }),
  };
  return { report, review: review.finish(report) };
}

/** The lines of the title are the document's head, not its text. */
function withoutHead(items: readonly Item[], front: FrontMatter | undefined): Item[] {
  const head = new Set<Item | undefined>([...(front?.titleLines ?? []), front?.agencyLine, front?.dateLine]);
  return items.filter((item) => !head.has(item));
}

function titleOf(
  front: FrontMatter | undefined,
  fileTitle: string | undefined,
  name: string,
  overrides: Overrides,
  review: ReviewList,
): string {
  if (overrides.title !== undefined) return overrides.title;
  const printed = front?.titleLines.map(({ text }) => text).join(' / ') ?? '';
  const place = front?.titleLines[0]?.place ?? {};
  const parts = tidyText(fileTitle ?? '', place, review)
    .split(/[_|｜–—]|\s-\s?|-(?=\p{Script=Han})/u)
    .map((part) => part.trim());
  const title = front?.title ?? parts.find(isTitle) ?? parts[0] ?? '';
  const given = title || name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  review.add({
    outcome: 'recognised',
    what: 'title',
    confidence: front ? 'high' : isTitle(title) ? 'medium' : 'low',
    place,
    source: printed || given,
    pointer: '/title',
    message: front
      ? { zh: `标题：${given}`, en: `title: ${given}` }
      : {
          zh: `正文中没有找到标题，取自文件属性或文件名：${given}`,
          en: `no title in the text; taken from the properties or name of the file: ${given}`,
        },
  });
  return given;
}

function headingsOf(root: Outline): string[] {
  return root.sections.map(({ heading }) => heading);
}
