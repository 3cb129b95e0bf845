import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;
export type Attributes = Map<string, string>;

export const isElement = (node: Node | undefined): node is Element => !!node && adapter.isElementNode(node);

/** A new HTML element. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly Node[],
): Element {
  const made = adapter.createElement(name, html.NS.HTML, []);
  setAttributes(made, new Map(Object.entries(attributes)));
  setChildren(made, children);
  return made;
}

export function setChildren(parent: Element, children: readonly Node[]): void {
  parent.childNodes = [];
  for (const child of children) adapter.appendChild(parent, child);
}

export const attributesOf = ({ attrs }: Element): Attributes =>
  new Map(attrs.map(({ name, value }) => [name, value]));

export function setAttributes(node: Element, attributes: Attributes): void {
  node.attrs = [...attributes].map(([name, value]) => ({ name, value }));
}
