import type { Section } from '../../document/index.js';
import { directionOf, withLanguage } from '../../document/language.js';
import { fragmentOf } from '../../internal/fragment.js';
import { BUTTON, HOST, LARGEST_ROOM, ROOT, roomClass, SCOPES, staticClass, TAGS, type Tag } from './names.js';
import { linkOf, type Root } from './note-links.js';
import { PARTS, type StaticContext } from './parts.js';
import { treeOf } from './plain-html.js';
import * as tree from './tree.js';

/**
 * What the elements show of a document, as one tree of plain elements: each custom element is replaced by a box
 * with what it would show, ids are made unique, and what needs a script becomes what needs none.
 */
export class StaticTree {
  /** Bars and groups of each chart, up to a limit: what its room is measured by. */
  readonly rooms = new Set<number>();
  private roots = 0;

  constructor(private readonly context: StaticContext) {}

  /** The whole report. */
  get report(): tree.Element {
    return this.boxOf('gov-report', new Map(), [ROOT]);
  }

  /** The box in the place of an element, and what the element shows. */
  private boxOf(tag: Tag, attributes: tree.Attributes, classes: readonly string[]): tree.Element {
    const { context } = this;
    const { language: lang } = context;
    const view = withLanguage(lang, () => PARTS[tag](context, (name) => attributes.get(name) ?? ''));
    const root = {
      scopes: SCOPES[tag],
      prefix: `${context.anchor}-${this.roots++}-`,
      marked: new Set<string>(),
      sections: tag === 'gov-report-section' ? this.sectionIds(attributes.get('section') ?? '') : [],
    };
    const content = treeOf(view).map((node) => this.adapt(node, root));
    const base = tree.element('div', { class: staticClass('base'), lang, dir: directionOf(lang) }, content);
    return tree.element('div', { class: [HOST, tag, ...classes].join(' ') }, [base]);
  }

  private adapt(node: tree.Node, root: Root): tree.Node {
    if (!tree.isElement(node)) return node;
    const attributes = tree.attributesOf(node);
    const names = (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
    const classes = [...names.map(staticClass), ...root.scopes];
    if ((TAGS as readonly string[]).includes(node.tagName))
      return this.boxOf(node.tagName as Tag, attributes, classes);

    for (const name of ['id', 'headers', 'aria-labelledby', 'aria-describedby']) {
      const ids = attributes.get(name);
      if (ids)
        attributes.set(
          name,
          ids.replace(/\S+/g, (id) => root.prefix + id),
        );
    }
    if (node.tagName === 'button') {
      linkOf(node, names, attributes, root);
      classes.push(BUTTON);
    } else if (names.includes('room')) {
      classes.push(this.roomOf(attributes.get('style') ?? ''));
    } else if (names.includes('scroll')) {
      makeReachable(node, attributes, root);
    }
    const section = node.tagName === 'section' ? root.sections.shift() : undefined;
    if (section !== undefined) attributes.set('id', fragmentOf(this.context.anchor, section));
    // Sections are reached by their ids; without a script nothing puts the focus anywhere.
    if (attributes.get('tabindex') === '-1') attributes.delete('tabindex');
    for (const name of ['part', 'style', 'data-note']) attributes.delete(name);
    attributes.set('class', classes.join(' '));
    tree.setAttributes(node, attributes);
    tree.setChildren(
      node,
      node.childNodes.map((child) => this.adapt(child, root)),
    );
    return node;
  }

  /** Ids of a section and of those in it, in reading order. */
  private sectionIds(id: string): string[] {
    const ids: string[] = [];
    const add = (section: Section): void => {
      ids.push(section.id);
      section.sections?.forEach(add);
    };
    add(this.context.document.sections.get(id)!);
    return ids;
  }

  /** The class that keeps the room for a chart's bars: a policy may forbid a style of its own. */
  private roomOf(style: string): string {
    const room = Math.min(Number(/--count: (\d+)/.exec(style)?.[1]), LARGEST_ROOM);
    this.rooms.add(room);
    return roomClass(room);
  }
}

/** A table that may have to scroll sideways can be reached with the keyboard; a narrow one never has to. */
function makeReachable(region: tree.Element, attributes: tree.Attributes, { prefix }: Root): void {
  const table = region.childNodes.find(tree.isElement);
  if (!table || /\bnarrow\b/.test(tree.attributesOf(table).get('class') ?? '')) return;
  attributes.set('role', 'region');
  attributes.set('aria-labelledby', `${prefix}caption`);
  attributes.set('tabindex', '0');
}
