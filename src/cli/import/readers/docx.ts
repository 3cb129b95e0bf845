import mammoth from 'mammoth';
import type { Words } from '../../words.js';
import { plainText, type Dropped, type SourceBlock, type SourceDocument } from '../source.js';
import { damaged } from './damaged.js';
import { readMarkup } from './html.js';
import { wordFile } from './mammoth-file.js';
import { annotate } from './mammoth-model.js';
import { scanBody, type WordBody } from './word-body.js';
import { WordPictures } from './word-pictures.js';
import { REASONS } from './word-reasons.js';
import { paragraphsOf, WordPackage } from './word-package.js';
import { readXml } from './xml.js';
import { readZip } from './zip.js';

/** Ids that mammoth makes begin so: no bookmark of the file does. */
const ID_PREFIX = 'gov-report-';

/** Styles that tell what a paragraph is; headings and lists have their own marks. */
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name^='toc '] => p.toc:fresh",
];

/**
 * Reads a Word file (`.docx`). Numbers that Word counts itself are put before their paragraphs, tracked changes
 * are as if accepted, notes follow the text, and pictures go by the names that they have in the file.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await readZip(bytes, (name) => /\.(xml|rels)$/i.test(name));
  const word = new WordPackage(parts);
  const xml = word.text(word.main);
  if (xml === undefined) throw damaged({ zh: '其中没有正文', en: 'there is no text in it' });
  const body = scanBody(xml, word.partOf('styles'), word.partOf('numbering'));

  const pictures = new WordPictures(word, body);
  const html = await toHtml(wordFile(parts, word.main, body.xml), body.paragraphs, pictures);
  const page = readMarkup(withoutInnerLinks(html), 'keep');
  const blocks = withNoteNumbers(page.blocks);
  const title = titleOf(word.text('docProps/core.xml'));
  const dropped = [...page.dropped, ...leftOut(word, body)];
  return {
    format: 'docx',
    ...(title && { title }),
    blocks,
    pictures: await pictures.read(bytes),
    dropped: [...dropped, ...lost(body, [...words(blocks), ...dropped.map(({ text }) => text)].join(''))],
  };
}

async function toHtml(
  file: ReturnType<typeof wordFile>,
  paragraphs: WordBody['paragraphs'],
  pictures: WordPictures,
): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    try {
      return pictures.use((await image.readAsBuffer()).toString());
    } catch (error) {
      // A picture outside the file is not fetched, but named.
      return { src: /external image '(.*)', external/.exec((error as Error).message)?.[1] ?? '' };
    }
  });
  const { value } = await mammoth.convertToHtml(file, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    idPrefix: ID_PREFIX,
    convertImage,
    transformDocument: (document: unknown) => annotate(document, paragraphs),
  });
  return value;
}

/** Links to a place within the file are text: the document has other places. Links back from notes go. */
function withoutInnerLinks(html: string): string {
  return html
    .replace(/ <a href="#gov-report-(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<a href="#[^"]*"/g, '<a');
}

/** Notes stand at the end as a list: each begins with the number by which the text refers to it. */
function withNoteNumbers(blocks: readonly SourceBlock[]): SourceBlock[] {
  let number = 0;
  let note: string | undefined;
  return blocks.map((block) => {
    const name = block.within?.find((step) => /^li#gov-report-(?:foot|end)note-/.test(step));
    if (block.kind === 'table' || name === undefined) return block;
    const { list: _list, ...paragraph } = block;
    if (name === note) return paragraph;
    note = name;
    return { ...paragraph, runs: [{ text: `[${++number}] ` }, ...paragraph.runs] };
  });
}

function titleOf(core: string | undefined): string {
  let title = '';
  let within = false;
  if (core !== undefined) {
    readXml(core, {
      open: ({ name }) => (within = name === 'dc:title'),
      text: (text) => (title += within ? text : ''),
      close: () => (within = false),
    });
  }
  return title.trim();
}

/** What a Word file holds beside its text. */
function leftOut(word: WordPackage, body: WordBody): Dropped[] {
  const margins = [...word.partsOf('header'), ...word.partsOf('footer')];
  const from = (texts: readonly string[], reason: Words): Dropped[] =>
    [...new Set(texts)].map((text) => ({ text, reason, place: {} }));
  return [
    ...from(body.deleted, REASONS.deleted),
    ...from(body.hidden, REASONS.hidden),
    ...from(body.drawings, REASONS.drawing),
    ...from(paragraphsOf(word.partOf('comments')), REASONS.comment),
    ...from(
      margins.flatMap((name) => paragraphsOf(word.text(name))),
      REASONS.margin,
    ),
  ];
}

/** What stands in the file but neither in the blocks nor in the list of what was left out. */
function lost(body: WordBody, found: string): Dropped[] {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const all = bare(found);
  return body.texts.flatMap((texts) => {
    const missing = texts.filter((text) => !all.includes(bare(text)));
    return missing.length === 0 ? [] : [{ text: missing.join(' '), reason: REASONS.lost, place: {} }];
  });
}

/** All words of blocks; text of cells holds that of tables within. */
function words(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [plainText(block)]
      : block.rows.flatMap((row) => row.map(({ text }) => text)),
  );
}
