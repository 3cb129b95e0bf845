/** The parent of a node, out of a shadow root to its host. */
function parentOf(node: Node): Node | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** The nearest ancestor element, or the element itself, that fits; looks through shadow roots. */
export function closest(start: Node | null, fits: (element: Element) => boolean): Element | null {
  for (let node = start; node; node = parentOf(node)) {
    if (node instanceof Element && fits(node)) return node;
  }
  return null;
}
