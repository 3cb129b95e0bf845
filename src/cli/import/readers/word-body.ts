import { Numbering } from './numbering.js';
import { readNumbering } from './numbering-xml.js';
import { readStyles } from './word-styles.js';
import { readXml, type XmlTag } from './xml.js';

/** What a paragraph of a Word file is, beyond its text. */
export interface WordParagraph {
  /** The number that Word prints before it; an empty string for none, undefined for a bullet. */
  readonly number?: string;
  /** 1 to 6. */
  readonly heading?: number;
}

/** What the body of a Word file says that mammoth does not read. */
export interface WordBody {
  /** The XML, a bookmark named `PARAGRAPH_MARK` + its index in `paragraphs` in each paragraph. */
  readonly xml: string;
  readonly paragraphs: readonly WordParagraph[];
  /** By paragraph: text that stands in one piece, to see what mammoth leaves out. */
  readonly texts: readonly (readonly string[])[];
  /** Text that a tracked change deletes, by paragraph. */
  readonly deleted: readonly string[];
  /** Text that Word neither shows nor prints. */
  readonly hidden: readonly string[];
  /** Charts and diagrams, by their description or name. */
  readonly drawings: readonly string[];
  /** Size in pixels by the relationship of the picture. */
  readonly sizes: ReadonlyMap<string, PixelSize>;
  /** Relationships of the pictures that are shown in part. */
  readonly cropped: ReadonlySet<string>;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export const PARAGRAPH_MARK = 'gov-report-paragraph-';

/** Word measures in English Metric Units. */
const EMU_PER_PIXEL = 9525;

interface OpenParagraph {
  readonly texts: string[];
  piece: string;
  deleted: string;
  index?: number;
  styleId?: string;
  numId?: string;
  level?: string;
  outline?: number;
}

/** Goes through the XML of a body (or of notes) before mammoth does. */
export function scanBody(xml: string, styles: string | undefined, numbering: string | undefined): WordBody {
  const scan = new BodyScan(readStyles(styles), new Numbering(readNumbering(numbering)));
  readXml(xml, scan);
  const { paragraphs, texts, deleted, hidden, drawings, sizes, cropped } = scan;
  return { xml: scan.edited(xml), paragraphs, texts, deleted, hidden, drawings, sizes, cropped };
}

class BodyScan {
  readonly paragraphs: WordParagraph[] = [];
  readonly texts: string[][] = [];
  readonly deleted: string[] = [];
  readonly hidden: string[] = [];
  readonly drawings: string[] = [];
  readonly sizes = new Map<string, PixelSize>();
  readonly cropped = new Set<string>();
  private readonly edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  private readonly opened: OpenParagraph[] = [];
  private size?: PixelSize;
  private picture = '';
  private drawing = '';
  /** How deep in the version of something that is for newer programs: mammoth reads the other one. */
  private choices = 0;
  /** How deep in what properties were before a tracked change. */
  private former = 0;
  private textIn?: string;
  private run?: { readonly start: number; readonly uri: string; text: string; hidden: boolean };

  constructor(
    private readonly styles: ReturnType<typeof readStyles>,
    private readonly numbering: Numbering,
  ) {}

  open(tag: XmlTag): void {
    const { name, attributes } = tag;
    const paragraph = this.opened.at(-1);
    if (name === 'w:p') this.openParagraph(tag);
    else if (name === 'w:r') this.run = { start: tag.start, uri: tag.uri, text: '', hidden: false };
    else if (name === 'w:vanish' && this.run)
      this.run.hidden = !/^(0|false|off)$/.test(attributes['w:val'] ?? '');
    else if (name === 'mc:Choice') this.choices++;
    else if (name === 'w:pPrChange') this.former++;
    else if (name === 'w:t' || name === 'w:delText' || name === 'm:t') this.textIn = name;
    // mammoth goes into a smart tag, but not into a simple field, whose text is as plain.
    else if (name === 'w:fldSimple' && !tag.selfClosing) {
      this.edit(tag.start, tag.end, `<w:smartTag xmlns:w="${tag.uri}">`);
    } else if (name === 'wp:extent') this.size = pixels(attributes);
    else if (name === 'wp:docPr') this.drawing = (attributes.descr || attributes.name) ?? '';
    else if (name === 'a:blip') {
      this.picture = attributes['r:embed'] ?? '';
      if (this.size) this.sizes.set(this.picture, this.size);
    } else if (name === 'a:srcRect') {
      if (['l', 't', 'r', 'b'].some((side) => Number(attributes[side] ?? 0) > 0))
        this.cropped.add(this.picture);
    } else if (name === 'c:chart' || name === 'dgm:relIds') this.drawings.push(this.drawing);
    else if (paragraph && this.former === 0) this.property(name, attributes['w:val'] ?? '', paragraph);
  }

  text(text: string): void {
    const paragraph = this.opened.at(-1);
    if (paragraph === undefined || this.textIn === undefined) return;
    if (this.textIn === 'w:delText') paragraph.deleted += text;
    else if (this.run?.hidden) this.run.text += text;
    else paragraph.piece += text;
  }

  close(name: string, tag?: { readonly start: number; readonly end: number }): void {
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') this.textIn = undefined;
    else if (name === 'mc:Choice') this.choices--;
    else if (name === 'w:pPrChange') this.former--;
    else if (name === 'w:fldSimple' && tag) this.edit(tag.start, tag.end, '</w:smartTag>');
    else if (name === 'w:r' && tag) this.closeRun(tag.end);
    else if (name === 'w:pPr' && this.former === 0) this.count();
    else if (name === 'm:oMath') endPiece(this.opened.at(-1));
    else if (name === 'w:p') this.closeParagraph();
  }

  /** The XML with all edits made. */
  edited(xml: string): string {
    let at = 0;
    const parts: string[] = [];
    for (const { from, to, text } of this.edits.sort((a, b) => a.from - b.from)) {
      parts.push(xml.slice(at, from), text);
      at = to;
    }
    return parts.join('') + xml.slice(at);
  }

  private edit(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** mammoth does not know hidden text; what is deleted, it leaves out. */
  private closeRun(end: number): void {
    const { start, uri, text, hidden } = this.run ?? { hidden: false };
    this.run = undefined;
    if (!hidden || start === undefined) return;
    this.edit(start, start, `<w:del xmlns:w="${uri}">`);
    this.edit(end, end, '</w:del>');
    if (text) this.hidden.push(text);
  }

  private openParagraph({ uri, end, selfClosing }: XmlTag): void {
    const paragraph: OpenParagraph = { texts: [], piece: '', deleted: '' };
    this.opened.push(paragraph);
    if (this.choices > 0 || selfClosing) return;
    paragraph.index = this.paragraphs.push({}) - 1;
    const name = PARAGRAPH_MARK + paragraph.index;
    this.edit(end, end, `<w:bookmarkStart xmlns:w="${uri}" w:id="0" w:name="${name}"/>`);
  }

  private closeParagraph(): void {
    const paragraph = this.opened.pop();
    if (paragraph === undefined) return;
    endPiece(paragraph);
    if (paragraph.texts.length > 0) this.texts.push(paragraph.texts);
    if (paragraph.deleted !== '') this.deleted.push(paragraph.deleted);
  }

  private property(name: string, value: string, paragraph: OpenParagraph): void {
    if (name === 'w:pStyle') paragraph.styleId = value;
    else if (name === 'w:numId') paragraph.numId = value;
    else if (name === 'w:ilvl') paragraph.level = value;
    else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (!/^w:(r|rPr|rFonts|lang|sz|szCs|b|bCs|ins|proofErr|lastRenderedPageBreak)$/.test(name)) {
      endPiece(paragraph);
    }
  }

  /** At the end of a paragraph's properties: they come first in it. */
  private count(): void {
    const { index, styleId, outline, numId, level } = this.opened.at(-1) ?? {};
    if (index === undefined) return;
    const style = styleId === undefined ? {} : this.styles(styleId);
    const heading = outline === undefined ? style.heading : outline + 1;
    const mark = this.numbering.next({ numId, level }, style, styleId);
    this.paragraphs[index] = {
      ...(mark?.bullet ? {} : { number: mark?.number ?? '' }),
      ...(heading !== undefined && heading >= 1 && heading <= 9 && { heading: Math.min(6, heading) }),
    };
  }
}

/** What follows may not stand beside it in the text. */
function endPiece(paragraph: OpenParagraph | undefined): void {
  if (!paragraph?.piece) return;
  paragraph.texts.push(paragraph.piece);
  paragraph.piece = '';
}

function pixels({ cx, cy }: Readonly<Record<string, string>>): PixelSize {
  return { width: Math.round(Number(cx) / EMU_PER_PIXEL), height: Math.round(Number(cy) / EMU_PER_PIXEL) };
}
