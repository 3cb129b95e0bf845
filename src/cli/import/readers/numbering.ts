import { formatNumber } from './number-formats.js';
import type { ListReference } from './word-styles.js';
import { readXml } from './xml.js';

/** What Word prints before a paragraph. */
export interface ListMark {
  /** `一、`, `（二）`, `1.1 `; a bullet has none. */
  readonly number: string;
  readonly bullet: boolean;
}

interface Level {
  start: number;
  format: string;
  /** `%1、`: the signs around the numbers of this level and those above. */
  text: string;
  /** Numbers of all levels in arabic digits (`w:isLgl`). */
  arabic: boolean;
  /** What follows the number. */
  suffix: string;
  /** Begins again after a paragraph of this level or above, from 1; 0 never. */
  restart?: number;
  style?: string;
}

interface List {
  readonly levels: Map<number, Level>;
  /** The list is defined under another name. */
  styleLink?: string;
  definesStyle?: string;
}

interface Instance {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/**
 * Counts the automatic numbers of a Word file (ISO/IEC 29500-1, 17.9): its text does not contain them, and
 * headings numbered so would lose their 一、 and （一）.
 */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly instances = new Map<string, Instance>();
  /** By list: how far each level has counted. */
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.read(xml);
  }

  /**
   * The mark of the next paragraph, in the order of the file.
   *
   * @param own what the paragraph says; it goes before what its style says
   */
  next(own: ListReference, style: ListReference, styleId: string | undefined): ListMark | undefined {
    const numId = own.numId ?? style.numId;
    const instance = this.instances.get(numId ?? '0');
    if (numId === undefined || numId === '0' || instance === undefined) return undefined;
    const [id, list] = this.listOf(instance);
    const at = Number(
      own.level ?? (own.numId === undefined ? levelOfStyle(list, styleId) : undefined) ?? style.level ?? 0,
    );
    const level = instance.levels.get(at) ?? list?.levels.get(at);
    if (list === undefined || level === undefined) return undefined;
    if (level.format === 'bullet') return { number: '', bullet: true };
    const counters = this.count(id, list, instance, numId, at);
    const number = level.text.replace(/%([1-9])/g, (_sign, digit: string) => {
      const other = Number(digit) - 1;
      const { start, format } = instance.levels.get(other) ?? list.levels.get(other) ?? level;
      return formatNumber(counters.get(other) ?? start, level.arabic ? 'decimal' : format);
    });
    const space = level.suffix === 'nothing' || /[、。．，）】〕：]$/.test(number) ? '' : ' ';
    return { number: number === '' ? '' : number + space, bullet: false };
  }

  private count(
    id: string,
    list: List,
    instance: Instance,
    numId: string,
    at: number,
  ): ReadonlyMap<number, number> {
    const counters = this.counters.get(id) ?? new Map<number, number>();
    this.counters.set(id, counters);
    if (!this.begun.has(numId)) {
      this.begun.add(numId);
      for (const [level, start] of instance.starts) counters.set(level, start - 1);
    }
    const { start } = instance.levels.get(at) ?? (list.levels.get(at) as Level);
    counters.set(at, (counters.get(at) ?? start - 1) + 1);
    for (const deeper of counters.keys()) {
      const restart = (instance.levels.get(deeper) ?? list.levels.get(deeper))?.restart ?? deeper;
      if (deeper > at && restart > at) counters.delete(deeper);
    }
    return counters;
  }

  /** The list of an instance, through a style that stands for it. */
  private listOf(instance: Instance): [string, List | undefined] {
    const list = this.lists.get(instance.abstract);
    if (list?.styleLink === undefined) return [instance.abstract, list];
    const found = [...this.lists].find(([, { definesStyle }]) => definesStyle === list.styleLink);
    return found ?? [instance.abstract, list];
  }

  private read(xml: string): void {
    let list: List | undefined;
    let instance: Instance | undefined;
    let override = 0;
    let level: Level | undefined;
    readXml(xml, {
      open: ({ name, attributes }) => {
        const value = attributes['w:val'] ?? '';
        const index = Number(attributes['w:ilvl'] ?? 0);
        if (name === 'w:abstractNum') {
          this.lists.set(attributes['w:abstractNumId'] ?? '', (list = { levels: new Map() }));
        } else if (name === 'w:num') {
          instance = { abstract: '', starts: new Map(), levels: new Map() };
          this.instances.set(attributes['w:numId'] ?? '', instance);
        } else if (name === 'w:lvl') {
          level = { start: 0, format: 'decimal', text: '', arabic: false, suffix: 'tab' };
          (instance ?? list)?.levels.set(index, level);
        } else if (name === 'w:lvlOverride') override = index;
        else if (name === 'w:startOverride') instance?.starts.set(override, Number(value));
        else if (name === 'w:abstractNumId' && instance) instance.abstract = value;
        else if (name === 'w:numStyleLink' && list) list.styleLink = value;
        else if (name === 'w:styleLink' && list) list.definesStyle = value;
        else if (level === undefined) return;
        else if (name === 'w:start') level.start = Number(value);
        else if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.text = value;
        else if (name === 'w:suff') level.suffix = value;
        else if (name === 'w:isLgl') level.arabic = !/^(0|false|off)$/.test(value);
        else if (name === 'w:lvlRestart') level.restart = Number(value);
        else if (name === 'w:pStyle') level.style = value;
      },
      close: (name) => {
        if (name === 'w:lvl') level = undefined;
        else if (name === 'w:abstractNum') list = undefined;
        else if (name === 'w:num') instance = undefined;
      },
    });
  }
}

/** The level that a list gives to a paragraph style. */
function levelOfStyle(list: List | undefined, styleId: string | undefined): number | undefined {
  if (list === undefined || styleId === undefined) return undefined;
  return [...list.levels].find(([, { style }]) => style === styleId)?.[0];
}
