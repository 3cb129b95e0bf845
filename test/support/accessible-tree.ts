import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology is told of a part of the page. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly AccessibleNode[];
}

/**
 * The accessibility tree of this window, structure of tables included.
 *
 * @returns `null` in a browser that does not tell (all but Chromium)
 */
export async function accessibleTree(): Promise<AccessibleNode | null> {
  const { tree } = await executeServerCommand<{ tree: AccessibleNode | null }, unknown>('accessible-tree');
  return tree;
}

/** Every node under `root` with this role, in reading order. */
export function nodesWithRole(root: AccessibleNode, ...roles: string[]): AccessibleNode[] {
  const found = roles.includes(root.role) ? [root] : [];
  return found.concat(...(root.children ?? []).map((child) => nodesWithRole(child, ...roles)));
}
