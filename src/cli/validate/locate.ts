import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/** A position in a text: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds where JSON Pointers stand in a text. The text is parsed when first asked. */
export class Locator {
  private tree?: Node | null;
  private starts?: number[];

  constructor(private readonly text: string) {}

  /** The position of what a pointer names, or of the nearest thing around it that the text has. */
  locate(pointer: string): Position | undefined {
    if (pointer === '') return this.at(this.text.search(/\S|$/));
    if (this.tree === undefined) this.tree = treeOf(this.text);
    if (!this.tree) return undefined;
    const path = stepsOf(pointer);
    let node = this.tree;
    for (const step of path) {
      const inner = findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
      if (!inner) break;
      node = inner;
    }
    return this.at(node.offset);
  }

  /** The line and column of an offset. */
  at(offset: number): Position {
    const starts = (this.starts ??= lineStarts(this.text));
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  }
}

/** The steps of a JSON Pointer (RFC 6901, section 4). */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The parser calls itself for each level: a text of a hundred thousand brackets has no places. */
function treeOf(text: string): Node | null {
  try {
    return parseTree(text, [], { disallowComments: true }) ?? null;
  } catch {
    return null;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
