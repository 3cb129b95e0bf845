import type { ReportDocument } from '../../document/index.js';
import { stepsOf } from './locate.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The headings over a place, outermost first: `三、收到和处理… › “…”表 › 四、结转下年度继续办理 › 总计`.
 *
 * @param json the document as written
 */
export function headingsOf(json: unknown, document: ReportDocument, pointer: string): string {
  const names: string[] = [];
  let node = json;
  for (const step of stepsOf(pointer)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) break;
    node = (node as Json)[step];
    const name = nameOf(node);
    if (name) names.push(name);
  }
  const column = /\/cells\/\d+$/.test(pointer) ? columnOf(document, pointer) : '';
  return [...names, ...(column ? [column] : [])].join(' › ');
}

/** What people call a part of a document. */
function nameOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { type, number, heading, caption, title, label, alt } = node as Json;
  const words = (value: unknown): string => (typeof value === 'string' ? shorten(value) : '');
  if (type === 'table') return `“${words(caption)}”`;
  if (heading !== undefined || number !== undefined) return words(number) + words(heading);
  return words(title) || words(label) || words(alt);
}

/** The column heading of a cell: the last part of the cell's label. */
function columnOf(document: ReportDocument, pointer: string): string {
  const labels = labelsOf.get(document) ?? new Map<string, string>();
  if (labels.size === 0)
    for (const figure of document.figures.values()) labels.set(figure.pointer, figure.label);
  labelsOf.set(document, labels);
  return shorten(labels.get(pointer)?.split(' · ').at(-1) ?? '');
}

/** Labels of a document's figures by where they are written. */
const labelsOf = new WeakMap<ReportDocument, Map<string, string>>();

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}
