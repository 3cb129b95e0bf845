import { readProse } from '../../prose/read-prose.js';
import { mendText } from '../../recognise/normalise.js';
import { withHighlights } from '../highlights.js';
import type { ImportOptions } from '../import-file.js';
import type { ImportResult } from '../review.js';
import type { SourceDocument } from '../source.js';
import { takeAttachments } from './attachments.js';
import { Builder } from './builder.js';
import { withoutContents } from './contents-list.js';
import type { Line } from './flow.js';
import { findFrontMatter, textStart, type FrontMatter } from './front-matter.js';
import { withoutHead } from './cover.js';
import { agencyOf, basisOf, contactOf, linkOf, publishedOf } from './head.js';
import { languageOf } from './language.js';
import { flowOf } from './layout.js';
import { withoutFurniture } from './main-content.js';
import { withoutFolders } from './local-paths.js';
import { readMetadata } from './metadata.js';
import { outline, type Outline } from './outline.js';
import { blocksWithoutPageNumbers } from './page-numbers.js';
import { periodOf } from './period.js';
import { PictureFiles } from './picture-files.js';
import { ReviewList } from './review-list.js';
import { splitRunIn } from './run-in.js';
import { sectionsJson } from './sections-to-json.js';
import { readSignOff } from './sign-off.js';
import { blocksWithTables } from './text-tables.js';
import { standardOf } from './standard-of.js';
import { blocksWithoutWraps } from './wrapped-lines.js';
import { isTitle, readTitle, type Title } from './title.js';

/**
 * Makes a report document of what a reader found in a file, and the list of what to check. Whatever is not
 * understood stays as text in its place or is named in the list.
 *
 * @param name of the file, the last resort for a title
 */
export function structure(source: SourceDocument, name = '', options: ImportOptions = {}): ImportResult {
  const review = new ReviewList();
  for (const { text, reason, place } of source.dropped)
    review.add({
      outcome: 'dropped',
      what: 'source',
      place,
      source: withoutFolders(text).slice(0, 200),
      message: reason,
    });

  const pages = blocksWithoutPageNumbers(source, review);
  const flow = withoutContents(
    flowOf(
      blocksWithoutWraps({ ...source, blocks: blocksWithTables({ ...source, blocks: pages }) }, review),
      review,
    ),
    review,
  );
  const front = findFrontMatter(flow);
  const page = source.format === 'html';
  const start = front?.start ?? (page ? textStart(flow) : 0);
  const inside = page ? withoutFurniture(flow, start, review) : flow;
  const { items, attachments } = takeAttachments(withoutHead(inside, front, review), review);
  const body = splitRunIn(items);
  const lines = body.filter((item): item is Line => item.kind === 'line');

  const found = front?.title !== undefined ? { ...front, title: front.title } : titleFrom(source.title, name);
  const title = options.title ?? found.title;
  if (options.title === undefined) tellTitle(title, front, review);
  const sources = {
    named: found.agency,
    front,
    metadata: page ? readMetadata(flow) : {},
    signOff: readSignOff(body),
    lines,
  };
  const agency = agencyOf(sources, options, review);
  const published = publishedOf(sources, options, review);
  const root = outline(body, review);
  const standard = standardOf(body, headingsOf(root));
  const year = readTitle(title).year ?? found.year;
  const period = periodOf(lines, year, title, review);
  const files = new PictureFiles(options.pictures);
  const builder = new Builder(
    review,
    readProse,
    {
      year: period.start ? Number(period.end!.slice(0, 4)) : undefined,
      period: period.label,
      standard,
    },
    {
      inFile: source.format === 'docx' || source.format === 'doc',
      source: source.pictures ?? new Map(),
      files,
    },
  );
  const lang = languageOf(lines.map(({ text }) => text).join('\n') || title);
  const legalBasis = basisOf(lines, review);
  const contact = contactOf(lines, review);
  const sections = sectionsJson(root, builder);
  const link = linkOf(source.address, review);
  const report = withHighlights(
    {
      format: 'gov-report/1',
      ...(lang && { lang }),
      title,
      agency,
      period,
      ...(published && { published }),
      ...(link && { source: link }),
      ...(standard && { standard: standard.id }),
      ...(legalBasis.length && { legalBasis }),
      ...(builder.figures.length && { figures: builder.figures }),
      sections,
      ...(attachments.length && { attachments }),
      ...(contact && { contact }),
    },
    review,
  );
  return {
    report,
    review: review.finish(report),
    ...(files.files.length && { files: files.files }),
  };
}

/** A title from the properties of the file, where names of sites stand beside it, or from its name. */
function titleFrom(fileTitle: string | undefined, name: string): Title {
  const parts = mendText(withoutFolders(fileTitle ?? '')).text.split(/[_|｜–—]|\s-\s|-(?=\p{Script=Han})/u);
  const title = parts.find(isTitle) ?? parts[0];
  return readTitle(title.trim() || name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
}

function tellTitle(title: string, front: FrontMatter | undefined, review: ReviewList): void {
  review.add({
    outcome: 'recognised',
    what: 'title',
    confidence: front ? 'high' : isTitle(title) ? 'medium' : 'low',
    place: front?.titleLines[0]?.place ?? {},
    source: front?.titleLines.map(({ text }) => text).join(' / ') ?? title,
    pointer: '/title',
    message: front
      ? { zh: `标题：${title}`, en: `title: ${title}` }
      : {
          zh: `正文中没有找到标题，取自文件属性或文件名：${title}`,
          en: `no title in the text; taken from the properties or name of the file: ${title}`,
        },
  });
}

function headingsOf(root: Outline): string[] {
  return root.sections.map(({ heading }) => heading);
}
