import { readXml } from './xml.js';

/** Reference of a paragraph or style to a list. */
export interface ListReference {
  readonly numId?: string;
  readonly level?: string;
}

/** A paragraph style, with what it takes over from the styles that it is based on. */
export interface WordStyle extends ListReference {
  /** 1 to 9 for a heading. */
  readonly heading?: number;
}

interface StyleEntry {
  name: string;
  basedOn?: string;
  outline?: number;
  numId?: string;
  level?: string;
}

/** Reads the styles of a Word file, by id. */
export function readStyles(xml: string | undefined): (id: string) => WordStyle {
  const entries = new Map<string, StyleEntry>();
  let entry: StyleEntry | undefined;
  if (xml !== undefined) {
    readXml(xml, {
      open({ name, attributes }) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') entries.set(attributes['w:styleId'] ?? '', (entry = { name: '' }));
        else if (entry === undefined) return;
        else if (name === 'w:name') entry.name = value;
        else if (name === 'w:basedOn') entry.basedOn = value;
        else if (name === 'w:outlineLvl') entry.outline = Number(value);
        else if (name === 'w:numId') entry.numId = value;
        else if (name === 'w:ilvl') entry.level = value;
      },
      close(name) {
        if (name === 'w:style') entry = undefined;
      },
    });
  }
  return (id) => resolve(id, entries);
}

/** What a style says goes before what the style beneath it says. */
function resolve(id: string, entries: ReadonlyMap<string, StyleEntry>): WordStyle {
  const seen = new Set<string>();
  let heading: number | undefined;
  let numId: string | undefined;
  let level: string | undefined;
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = entries.get(at)?.basedOn) {
    seen.add(at);
    const entry = entries.get(at);
    const named = /^heading ([1-9])$/i.exec(entry?.name ?? '') ?? /^Heading([1-9])$/.exec(at);
    heading ??= entry?.outline !== undefined ? entry.outline + 1 : named ? Number(named[1]) : undefined;
    numId ??= entry?.numId;
    level ??= entry?.level;
  }
  return { ...(heading !== undefined && heading <= 9 && { heading }), numId, level };
}
