import { posix } from 'node:path';
import { readXml, xmlText } from './xml.js';
import type { Parts } from './zip.js';

interface Relationship {
  readonly id: string;
  /** Last part of its address: `officeDocument`, `header`, `image`. */
  readonly type: string;
  /** Name of the part, or an address outside the file. */
  readonly target: string;
}

/** A Word file as its parts are bound together (ISO/IEC 29500-2). */
export class WordPackage {
  /** Name of the part with the text. */
  readonly main: string;
  private readonly related: readonly Relationship[];

  constructor(private readonly parts: Parts) {
    this.main =
      relationships(parts, '').find(({ type, target }) => type === 'officeDocument' && parts.has(target))
        ?.target ?? 'word/document.xml';
    this.related = relationships(parts, this.main);
  }

  /** Text of a part by its name. */
  text(name: string): string | undefined {
    return xmlText(this.parts.get(name));
  }

  /** Names of the parts of a type that belong to the text. */
  partsOf(type: string): string[] {
    const names = this.related
      .filter((relationship) => relationship.type === type)
      .map(({ target }) => target);
    return [...new Set(names)].filter((name) => this.parts.has(name));
  }

  /** Text of the only part of a type. */
  partOf(type: string): string | undefined {
    return this.text(this.partsOf(type)[0] ?? posix.join(posix.dirname(this.main), `${type}.xml`));
  }

  /** Where a relationship of the text leads. */
  target(id: string): string | undefined {
    return this.related.find((relationship) => relationship.id === id)?.target;
  }
}

/** @param part whose relationships; an empty name for those of the file itself */
function relationships(parts: Parts, part: string): Relationship[] {
  const folder = posix.dirname(part);
  const xml = xmlText(parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)));
  const found: Relationship[] = [];
  if (xml !== undefined) {
    readXml(xml, {
      open({ name, attributes }) {
        if (name !== 'Relationship') return;
        const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
        const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
        found.push({
          id,
          type: type.slice(type.lastIndexOf('/') + 1),
          target: mode === 'External' ? target : inside,
        });
      },
    });
  }
  return found;
}

/** The words in a part of a Word file, by paragraph. */
export function paragraphsOf(xml: string | undefined): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let inText = false;
  if (xml !== undefined) {
    readXml(xml, {
      open({ name }) {
        if (name === 'w:t') inText = true;
      },
      text(part) {
        if (inText) text += part;
      },
      close(name) {
        if (name === 'w:t') inText = false;
        if (name !== 'w:p') return;
        if (text.trim() !== '') paragraphs.push(text.trim());
        text = '';
      },
    });
  }
  return paragraphs;
}
