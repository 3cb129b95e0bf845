import type { Words } from '../../words.js';
import type { Dropped, SourceDocument } from '../source.js';
import { BlockBuilder, type Surroundings } from './blocks.js';
import { decodeText } from './charset.js';
import { BLOCKS, contextIn, type Context } from './html-context.js';
import { CONTROL, INLINE_PICTURE, leftOut, leftOutComment, type LeftOut } from './html-hidden.js';
import { attribute, parseHtml, walk, wordsIn, type Element } from './html-tree.js';
import type { WhiteSpace } from './runs.js';
import { undecoded } from './text.js';

/** Reads a web page in any charset. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const { text, charset, lost } = decodeText(bytes, declaredCharset(bytes));
  const page = readMarkup(text, 'collapse');
  return { format: 'html', ...page, dropped: [...undecoded(lost, charset), ...page.dropped] };
}

/** The charset in `<meta>`, sought where browsers seek it, and a little further. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** Reads markup into blocks. */
export function readMarkup(html: string, whiteSpace: WhiteSpace): Omit<SourceDocument, 'format'> {
  const reader = new MarkupReader(whiteSpace);
  const document = parseHtml(html);
  walk(
    document,
    (node) => {
      if ('data' in node) reader.comment(node.data);
      else if ('value' in node) reader.text(node.value);
      else if ('tagName' in node) return reader.enter(node);
      return true;
    },
    (node) => {
      if ('tagName' in node) reader.leave(node);
    },
  );
  reader.blocks.endParagraph();
  return {
    ...(reader.title && { title: reader.title }),
    ...(reader.address && { address: reader.address }),
    blocks: reader.blocks.blocks,
    dropped: reader.told(),
  };
}

class MarkupReader {
  readonly blocks: BlockBuilder;
  title = '';
  /** `<link rel="canonical">`, or what the browser noted when it saved the page. */
  address = '';
  private readonly dropped: Dropped[] = [];
  /** Comments and code, told of in one entry each. */
  private readonly many = new Map<LeftOut['kind'], { texts: Set<string>; reason: Words }>();
  /** List items whose first paragraph is done: what follows in them is no item of its own. */
  private readonly spent = new WeakSet<object>();
  private readonly contexts: Context[] = [{ listLevel: -1 }];

  constructor(whiteSpace: WhiteSpace) {
    this.blocks = new BlockBuilder(whiteSpace);
  }

  private get context(): Context {
    return this.contexts[this.contexts.length - 1];
  }

  text(text: string): void {
    const { link, strong, pre } = this.context;
    (pre ? text.split('\n') : [text]).forEach((line, at) => {
      if (at > 0) this.break();
      const look = link !== undefined ? { link } : strong ? { strong } : {};
      this.blocks.add({ text: line, ...look }, this.around());
    });
  }

  /** Returns whether to go in. */
  enter(element: Element): boolean {
    const tag = element.tagName;
    if (tag === 'title' && this.title === '') {
      this.title = wordsIn(element);
      return false;
    }
    if (tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel') ?? '')) {
      this.address = attribute(element, 'href')?.trim() ?? '';
    }
    const out = leftOut(element);
    if (out !== undefined) {
      this.drop(out);
      return false;
    }
    if (tag === 'br') this.break();
    else if (tag === 'img') this.image(element);
    else if (tag === 'input') this.input(element);
    if (BLOCKS.has(tag)) this.break();
    this.contexts.push(contextIn(element, this.context));
    if (tag === 'table') this.blocks.beginTable(this.context.within);
    else if (tag === 'tr') this.blocks.beginRow();
    else if (tag === 'caption') this.blocks.beginCaption();
    else if (tag === 'td' || tag === 'th') this.blocks.beginCell(span(element, 'col'), span(element, 'row'));
    return true;
  }

  leave(element: Element): void {
    const tag = element.tagName;
    if (BLOCKS.has(tag)) this.break();
    if (tag === 'table') this.blocks.endTable();
    else if (tag === 'caption') this.blocks.endCaption();
    else if (tag === 'td' || tag === 'th') this.blocks.endCell();
    this.contexts.pop();
  }

  comment(data: string): void {
    const saved = /^\s*saved from url=\(\d+\)(https?:\S+)/.exec(data)?.[1];
    if (saved !== undefined) this.address ||= saved;
    else this.drop(leftOutComment(data));
  }

  /** Notes what is left out, if there is anything to read in it. */
  drop({ kind, text, reason }: LeftOut): void {
    if (text === '') return;
    if (kind === undefined) this.dropped.push({ text, reason, place: this.blocks.here() });
    else this.many.set(kind, { texts: (this.many.get(kind)?.texts ?? new Set()).add(text), reason });
  }

  /** What was left out; all code in one entry, and all comments. */
  told(): Dropped[] {
    const many = [...this.many.values()].map(({ texts, reason }) => ({
      text: [...texts].join(' '),
      reason,
      place: {},
    }));
    return [...this.dropped, ...many];
  }

  private break(): void {
    const list = this.blocks.endParagraph()?.list;
    if (list !== undefined) this.spent.add(list);
  }

  private around(): Surroundings {
    const { heading, list, within } = this.context;
    return {
      ...(heading !== undefined && { heading }),
      ...(list !== undefined && !this.spent.has(list) && { list }),
      ...(within !== undefined && { within }),
    };
  }

  private image(element: Element): void {
    const alt = attribute(element, 'alt')?.trim();
    // Pages that load pictures late name them elsewhere, and put a place-holder into src.
    const source =
      ['src', 'data-src', 'data-original', 'data-lazy-src']
        .map((name) => attribute(element, name)?.trim() ?? '')
        .find((address) => address !== '' && !/^data:/i.test(address)) ?? '';
    const inline = attribute(element, 'src');
    if (source === '' && inline?.startsWith('data:')) {
      this.drop({ text: `${inline.slice(0, 30)}… ${alt ?? ''}`.trim(), reason: INLINE_PICTURE });
    }
    const size = (name: string): number | undefined => {
      const pixels = /^\s*(\d{1,5})(?:px)?\s*$/.exec(attribute(element, name) ?? '')?.[1];
      return pixels === undefined ? undefined : Number(pixels);
    };
    const [width, height] = [size('width'), size('height')];
    const run = { image: source, ...(alt && { alt }), ...(width && { width }), ...(height && { height }) };
    this.blocks.add(run, this.around());
  }

  private input(element: Element): void {
    const type = attribute(element, 'type')?.toLowerCase();
    if (type === 'checkbox' || type === 'radio') {
      this.text(attribute(element, 'checked') === undefined ? '☐' : '☑');
    } else if (type !== 'hidden') {
      this.drop({ text: attribute(element, 'value') ?? '', reason: CONTROL });
    }
  }
}

function span(element: Element, direction: 'col' | 'row'): number {
  const digits = /^\s*(\d{1,5})/.exec(attribute(element, `${direction}span`) ?? '1')?.[1];
  return digits === undefined ? 1 : Number(digits);
}
