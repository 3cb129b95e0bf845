import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a view shows, as a tree, without the marks by which Lit would find its places again. */
export function treeOf(view: unknown): Tree.ChildNode[] {
  const fragment = parseFragment(collectResultSync(render(view)));
  tidy(fragment);
  return fragment.childNodes;
}

/** Takes out comments, what is hidden, and the indentation of the templates. */
function tidy(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node, index, nodes) => {
    if (tree.isCommentNode(node)) return false;
    if (tree.isElementNode(node)) {
      if (node.attrs.some(({ name }) => name === 'hidden')) return false;
      tidy(node);
    } else if (tree.isTextNode(node) && /^\s*\n\s*$/.test(node.value)) {
      // As the build does to the templates: white space with a line break counts only between words.
      if (isEdge(nodes[index - 1]) || isEdge(nodes[index + 1])) return false;
      node.value = ' ';
    }
    return true;
  });
}

/** A tag, or the end of the template: not a place where Lit put a value. */
function isEdge(node: Tree.ChildNode | undefined): boolean {
  return !node || !tree.isCommentNode(node) || node.data.startsWith('lit-node');
}
