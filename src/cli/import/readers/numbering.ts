import { formatNumber } from './number-formats.js';
import type { ListReference } from './word-styles.js';

/** What Word prints before a paragraph. */
export interface ListMark {
  /** `一、`, `（二）`, `1.1 `; a bullet has none. */
  readonly number: string;
  readonly bullet: boolean;
}

/** A level of a list as the file defines it. */
export interface Level {
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

/** A list as the file defines it. */
export interface List {
  readonly levels: Map<number, Level>;
  /** The list is defined under another name. */
  styleLink?: string;
  definesStyle?: string;
}

/** A use of a list: paragraphs refer to it. */
export interface Instance {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** All lists of a file by their ids, and their uses by theirs. */
export interface Lists {
  readonly lists: ReadonlyMap<string, List>;
  readonly instances: ReadonlyMap<string, Instance>;
}

/**
 * Counts the automatic numbers of a Word file (ISO/IEC 29500-1, 17.9): its text does not contain them, and
 * headings numbered so would lose their 一、 and （一）.
 */
export class Numbering {
  /** By list: how far each level has counted. */
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly file: Lists) {}

  /**
   * The mark of the next paragraph, in the order of the file.
   *
   * @param own what the paragraph says; it goes before what its style says
   */
  next(own: ListReference, style: ListReference, styleId: string | undefined): ListMark | undefined {
    const numId = own.numId ?? style.numId;
    const instance = this.file.instances.get(numId ?? '0');
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
      const { format } = instance.levels.get(other) ?? list.levels.get(other) ?? level;
      return formatNumber(counters.get(other) ?? 1, level.arabic ? 'decimal' : format);
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
    const startOf = (level: number): number =>
      (instance.levels.get(level) ?? list.levels.get(level))?.start ?? 1;
    counters.set(at, (counters.get(at) ?? startOf(at) - 1) + 1);
    // A level that is left out above counts as used once.
    for (let above = 0; above < at; above++) counters.set(above, counters.get(above) ?? startOf(above));
    for (const deeper of counters.keys()) {
      const restart = (instance.levels.get(deeper) ?? list.levels.get(deeper))?.restart ?? deeper;
      if (deeper > at && restart > at) counters.delete(deeper);
    }
    return counters;
  }

  /** The list of an instance, through a style that stands for it. */
  private listOf(instance: Instance): [string, List | undefined] {
    const list = this.file.lists.get(instance.abstract);
    if (list?.styleLink === undefined) return [instance.abstract, list];
    const found = [...this.file.lists].find(([, { definesStyle }]) => definesStyle === list.styleLink);
    return found ?? [instance.abstract, list];
  }
}

/** The level that a list gives to a paragraph style. */
function levelOfStyle(list: List | undefined, styleId: string | undefined): number | undefined {
  if (list === undefined || styleId === undefined) return undefined;
  return [...list.levels].find(([, { style }]) => style === styleId)?.[0];
}
