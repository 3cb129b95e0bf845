import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { UsageError } from '../../command.js';

/** An element with its text. Names are in the prefixes of the schema, whatever prefixes the file uses. */
export interface XmlElement {
  /** `foia:ProcessingStatistics`; a name of no namespace of the schema is `{address}name`. */
  readonly name: string;
  /** Without any prefix. */
  readonly localName: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, white space trimmed and each run of it one space. */
  readonly text: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
}

/** The largest reports have 1 MB and 20,000 elements; a file beyond these is a mistake, or an attack. */
const MAX_LENGTH = 64 * 1024 * 1024;
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 32;

/** Namespaces of the schema of the report (versions 1.02 and 1.03) and of NIEM 2.0, by their usual prefix. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/leisp\.usdoj\.gov\/niem\/FoiaAnnualReport\/exchange\/[\d.]+$/, 'iepd'],
  [/^http:\/\/leisp\.usdoj\.gov\/niem\/FoiaAnnualReport\/extension\/[\d.]+$/, 'foia'],
  [/^http:\/\/niem\.gov\/niem\/niem-core\/[\d.]+$/, 'nc'],
  [/^http:\/\/niem\.gov\/niem\/domains\/jxdm\/[\d.]+$/, 'j'],
  [/^http:\/\/niem\.gov\/niem\/structures\/[\d.]+$/, 's'],
  [/^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/, 'xsi'],
];

/**
 * Reads XML into a tree. Strict: a file that is not well-formed, or declares a document type (and with it
 * entities), is refused.
 *
 * @throws UsageError with the line
 */
export function readXml(text: string): XmlElement {
  if (text.length > MAX_LENGTH) throw refused(1, TOO_LARGE);
  // Some files begin with empty lines, which XML does not allow before its declaration.
  const start = text.search(/[^\s\uFEFF]/);
  const linesBefore = text.slice(0, Math.max(start, 0)).split('\n').length - 1;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const line = (): number => parser.line + linesBefore;
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let openedAt = line();

  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw refused(line(), { zh: `不是完整的 XML（${reason}）`, en: `not well-formed XML (${reason})` });
  });
  parser.on('doctype', () => {
    throw refused(line(), DOCTYPE);
  });
  parser.on('opentagstart', () => {
    openedAt = line();
  });
  parser.on('opentag', (tag) => {
    if (++elements > MAX_ELEMENTS || open.length >= MAX_DEPTH) throw refused(line(), TOO_LARGE);
    const element = draft(tag, openedAt);
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    open[open.length - 1]?.parts.push(part);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    element.text = element.parts.join('').replace(/\s+/g, ' ').trim();
    element.parts = [];
    if (open.length === 0) root = element;
  });
  parser.write(text.slice(Math.max(start, 0))).close();
  return root!;
}

/** An element whose end has not come yet. */
type Draft = { -readonly [key in keyof XmlElement]: XmlElement[key] } & {
  readonly children: XmlElement[];
  parts: string[];
};

function draft({ uri, local, attributes }: SaxesTagNS, line: number): Draft {
  const named = (Object.values(attributes) as SaxesAttributeNS[]).filter(({ prefix, name }) => {
    return prefix !== 'xmlns' && name !== 'xmlns';
  });
  return {
    name: nameOf(uri, local),
    localName: local,
    attributes: new Map(named.map((attribute) => [nameOf(attribute.uri, attribute.local), attribute.value])),
    children: [],
    text: '',
    parts: [],
    line,
  };
}

function nameOf(uri: string, local: string): string {
  const prefix = NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix ? `${prefix}:${local}` : uri ? `{${uri}}${local}` : local;
}

const DOCTYPE = { zh: '含有文档类型声明（DOCTYPE），不予读取', en: 'it declares a document type (DOCTYPE)' };
const TOO_LARGE = { zh: '过大或嵌套过深', en: 'it is too large or too deeply nested' };

function refused(line: number, reason: { zh: string; en: string }): UsageError {
  return new UsageError({
    zh: `第 ${line} 行：XML 文件无法读取：${reason.zh}`,
    en: `line ${line}: the XML file cannot be read: ${reason.en}`,
  });
}
