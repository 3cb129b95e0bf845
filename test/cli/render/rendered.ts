import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  defaultTreeAdapter as tree,
  parse,
  type DefaultTreeAdapterTypes as Tree,
  type ParserError,
} from 'parse5';
import { run } from '../../../src/cli/run.js';

export const SAMPLES = ['liaocheng-2018', 'suqian-2023', 'formats', 'all-nil'];

/** Path of a document of the demo. */
export const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../demo/reports/${name}.json`, import.meta.url));

export const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(sample(name), 'utf8'));

/** What a run of `gov-report render` gave. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const plain = (text: string): string => text;

export async function gov(args: readonly string[], watched = false): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await run(args, (language) => ({
    out: (content) => void (out += String(content)),
    err: (text) => void (err += text),
    watched,
    colours: { red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain },
    language,
  }));
  return { status, out, err };
}

export const render = (...args: string[]): Promise<Ran> => gov(['render', ...args]);

/** A page as a browser would read it, with what it would find wrong. */
export interface Read {
  readonly elements: readonly Tree.Element[];
  readonly errors: readonly string[];
  /** The text between the tags without white space; no scripts, no styles. */
  readonly text: string;
}

export function read(html: string): Read {
  const errors: string[] = [];
  const page = parse(html, { onParseError: ({ code }: ParserError) => void errors.push(code) });
  const elements: Tree.Element[] = [];
  let text = '';
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (tree.isTextNode(child)) text += child.value;
      if (!tree.isElementNode(child)) continue;
      elements.push(child);
      if (!/^(script|style)$/.test(child.tagName)) walk(child);
    }
  };
  walk(page);
  return { elements, errors, text: text.replace(/\s+/g, '') };
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The content of the scripts of a type. */
export function scripts(html: string, type: string): string[] {
  return [...html.matchAll(/<script type="([^"]+)">([^]*?)<\/script>/g)]
    .filter(([, found]) => found === type)
    .map(([, , content]) => content);
}
