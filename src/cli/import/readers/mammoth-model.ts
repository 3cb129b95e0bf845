import { PARAGRAPH_MARK, type WordParagraph } from './word-body.js';

/** What mammoth gives to `transformDocument`, as far as it is read here. */
interface Element {
  readonly type: string;
  children?: Element[];
  /** Of a bookmark. */
  readonly name?: string;
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph. */
  styleId?: string;
  styleName?: string;
  numbering?: unknown;
}

/**
 * Puts into mammoth's model what Word counts and marks itself: numbers as text before their paragraphs, levels
 * of headings as the styles that mammoth knows. The marks of the paragraphs go.
 */
export function annotate(document: unknown, paragraphs: readonly WordParagraph[]): unknown {
  const open = [document as Element];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const { children } = element;
    if (children === undefined) continue;
    const index = markOf(children);
    if (element.type === 'paragraph' && index !== undefined) apply(element, paragraphs[index] ?? {});
    element.children = element.children?.filter((child) => !isMark(child));
    open.push(...children);
  }
  return document;
}

function apply(element: Element, { number, heading }: WordParagraph): void {
  if (number !== undefined) element.numbering = null;
  if (number) element.children?.unshift({ type: 'text', value: number });
  if (heading !== undefined) {
    element.styleId = `Heading${heading}`;
    element.styleName = `heading ${heading}`;
  }
}

/** A paragraph whose end mark is deleted joins the next one, and that one says what both are. */
function markOf(children: readonly Element[]): number | undefined {
  const name = children.filter(isMark).at(-1)?.name;
  return name === undefined ? undefined : Number(name.slice(PARAGRAPH_MARK.length));
}

function isMark({ type, name }: Element): boolean {
  return type === 'bookmarkStart' && name !== undefined && name.startsWith(PARAGRAPH_MARK);
}
