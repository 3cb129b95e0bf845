import { SaxesParser } from 'saxes';
import { BAD_XML, damaged } from './damaged.js';

/** Word nests tables and text boxes; nothing that a person writes comes near this. */
const MAX_DEPTH = 300;

/** Prefixes that names have here, whatever prefix the file uses. Both editions of ISO/IEC 29500. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

export interface XmlTag {
  /** `w:p`; without prefix in a namespace that is not known here. */
  readonly name: string;
  /** By name, prefixed as `name`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespace of the element. */
  readonly uri: string;
  /** Offsets in the text of the tag and behind it. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** What is told while XML is read. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  text?(text: string): void;
  /** @param tag offsets of the end tag and behind it; an empty element has none */
  close?(name: string, tag?: { readonly start: number; readonly end: number }): void;
}

/**
 * Reads XML of an Office file. Refuses what is not well-formed, and document type declarations: an Office file
 * has none, and entities that expand to other entities make small files large.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  const named = (tag: { uri: string; local: string }): string => {
    const prefix = PREFIXES[tag.uri];
    return prefix === undefined ? tag.local : `${prefix}:${tag.local}`;
  };
  parser.on('doctype', () => {
    throw damaged(BAD_XML);
  });
  parser.on('error', () => {
    throw damaged(BAD_XML);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw damaged(BAD_XML);
    const attributes: Record<string, string> = Object.create(null);
    for (const attribute of Object.values(tag.attributes)) attributes[named(attribute)] = attribute.value;
    const end = parser.position;
    const start = xml.lastIndexOf('<', end - 1);
    handler.open?.({
      name: named(tag),
      attributes,
      uri: tag.uri,
      start,
      end,
      selfClosing: tag.isSelfClosing,
    });
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => {
    depth--;
    const end = parser.position;
    const at = tag.isSelfClosing ? undefined : { start: xml.lastIndexOf('<', end - 1), end };
    handler.close?.(named(tag), at);
  });
  parser.write(xml).close();
}

/** Text of a part; a byte order mark is none of it. */
export function xmlText(part: Uint8Array | undefined): string | undefined {
  return part === undefined || part.length === 0 ? undefined : new TextDecoder().decode(part);
}
