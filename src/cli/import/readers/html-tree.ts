import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { UsageError } from '../../command.js';

export type Node = DefaultTreeAdapterMap['node'];
export type Parent = DefaultTreeAdapterMap['parentNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** Chromium keeps no deeper nesting either; pages of portals stay below 100. */
const MAX_DEPTH = 512;
/** A page of 10 MiB with an element every 25 bytes. */
const MAX_ELEMENTS = 400_000;

/** Parses a page as browsers do. Refuses what is made to exhaust memory or time. */
export function parseHtml(html: string): Parent {
  let depth = 0;
  let elements = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        // Each paragraph repeats what was left open before it, so a small file can make millions.
        if (++elements > MAX_ELEMENTS) {
          throw new UsageError({
            zh: `网页含有超过 ${MAX_ELEMENTS} 个元素，不像一份报告`,
            en: `the page has more than ${MAX_ELEMENTS} elements: not a report`,
          });
        }
        return defaultTreeAdapter.createElement(...args);
      },
      onItemPush() {
        if (++depth > MAX_DEPTH) {
          throw new UsageError({
            zh: `网页元素嵌套超过 ${MAX_DEPTH} 层，无法读取`,
            en: `the page nests elements more than ${MAX_DEPTH} deep`,
          });
        }
      },
      onItemPop() {
        depth--;
      },
    },
  });
}

/**
 * Goes through a tree in reading order, without recursion.
 *
 * @param enter returns whether to go into the node; only then `leave` follows
 */
export function walk(root: Parent, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const open: { node: Parent; next: number }[] = [{ node: root, next: 0 }];
  while (open.length > 0) {
    const top = open[open.length - 1];
    const child = top.node.childNodes[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.node !== root) leave(top.node);
    } else if (enter(child) && 'childNodes' in child) {
      open.push({ node: child, next: 0 });
    }
  }
}

/** The words in an element, white space collapsed, scripts and styles left out. */
export function wordsIn(root: Parent): string {
  const words: string[] = [];
  walk(
    'content' in root ? root.content : root,
    (node) => {
      if ('value' in node) words.push(node.value);
      return !/^(script|style)$/.test(node.nodeName);
    },
    () => words.push(' '),
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** An attribute, `undefined` if it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
