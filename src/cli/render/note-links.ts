import * as tree from './tree.js';

/** What the elements of one former shadow root have in common. */
export interface Root {
  /** Classes by which they take their styles. */
  readonly scopes: readonly string[];
  /** Begins their ids. */
  readonly prefix: string;
  /** Numbers of the notes that a mark has led to before. */
  readonly marked: Set<string>;
  /** Ids of its sections that are still to come. */
  readonly sections: string[];
}

/**
 * Makes a link of a button that leads to a note, or back from one to its first mark. Other buttons stay: the
 * element will have them in the same place.
 */
export function linkOf(
  button: tree.Element,
  names: readonly string[],
  attributes: tree.Attributes,
  { prefix, marked }: Root,
): void {
  const back = names.includes('back');
  const note = back
    ? /note-(\d+)$/.exec(tree.attributesOf(button.parentNode as tree.Element).get('id') ?? '')?.[1]
    : attributes.get('data-note');
  if (!note) return;
  button.tagName = button.nodeName = 'a';
  attributes.set('href', `#${encodeURI(`${prefix}${back ? 'mark' : 'note'}-${note}`)}`);
  attributes.set('role', back ? 'doc-backlink' : 'doc-noteref');
  if (back || marked.has(note)) return;
  marked.add(note);
  attributes.set('id', `${prefix}mark-${note}`);
}
