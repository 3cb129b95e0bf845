import { readLabel, type Label } from './normalise.js';

/** Something that has labels, and how they may be printed. */
export interface Labelled<T> {
  readonly item: T;
  /** The official label first, then other wordings. */
  readonly labels: readonly string[];
}

/** How well a label fits: 1 if it is the official one, 0.55 at the least. */
export interface Match<T> {
  readonly item: T;
  readonly confidence: number;
}

const ALIAS = 0.98;
/** The label fits once instructions in brackets are left out. */
const PLAIN = 0.97;
/** The number in front is missing, or another one. */
const UNNUMBERED = 0.99;
const OTHER_NUMBER = 0.96;
/** Labels that are shorter say too little to forgive a wrong character: 行政处罚 and 行政处分, 其他 and 其他处理. */
const SHORTEST = 6;
const LONGEST = 120;
const MOST_KNOWN = 2000;

/** Labels to compare with, looked up by key. */
export class LabelIndex<T> {
  readonly #byKey = new Map<string, { item: T; weight: number; number?: number }[]>();
  readonly #entries: { item: T; label: Label }[] = [];
  /** The same other wordings recur in many files. */
  readonly #known = new Map<string, readonly Match<T>[]>();

  constructor(candidates: Iterable<Labelled<T>>) {
    for (const { item, labels } of candidates) {
      labels.forEach((text, index) => {
        const label = readLabel(text);
        if (!label.key) return;
        this.#entries.push({ item, label });
        const weight = index === 0 ? 1 : ALIAS;
        this.#add(label.key, item, weight, label.number);
        if (label.plain !== label.key) this.#add(label.plain, item, weight * PLAIN, label.number);
      });
    }
  }

  #add(key: string, item: T, weight: number, number: number | undefined): void {
    const found = this.#byKey.get(key);
    if (found) found.push({ item, weight, number });
    else this.#byKey.set(key, [{ item, weight, number }]);
  }

  /** Candidates that the label fits by its key, the best first. */
  exact(label: Label): readonly Match<T>[] {
    if (!label.key) return [];
    const best = new Map<T, number>();
    const look = (key: string, factor: number): void => {
      for (const { item, weight, number } of this.#byKey.get(key) ?? []) {
        const numbers =
          number === label.number
            ? 1
            : number !== undefined && label.number !== undefined
              ? OTHER_NUMBER
              : UNNUMBERED;
        best.set(item, Math.max(best.get(item) ?? 0, weight * factor * numbers));
      }
    };
    look(label.key, 1);
    if (label.plain !== label.key) look(label.plain, PLAIN);
    return sorted(best);
  }

  /** Candidates that the label fits nearly, the best first. Compares with each of them: not for any number of labels. */
  near(label: Label): readonly Match<T>[] {
    if (label.key.length > LONGEST) return [];
    const name = `${label.key} ${label.plain}`;
    let found = this.#known.get(name);
    if (found) return found;
    found = this.#compare(label);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(name, found);
    return found;
  }

  #compare(label: Label): Match<T>[] {
    const best = new Map<T, number>();
    for (const { item, label: candidate } of this.#entries) {
      let confidence = nearness(label.key, candidate.key);
      if (label.plain !== label.key || candidate.plain !== candidate.key) {
        confidence = Math.max(confidence, nearness(label.plain, candidate.plain) * PLAIN);
      }
      if (confidence > (best.get(item) ?? 0)) best.set(item, confidence);
    }
    return sorted(best);
  }

  /** Candidates that the label fits: exactly, or else nearly. */
  match(label: Label): readonly Match<T>[] {
    const exact = this.exact(label);
    return exact.length > 0 ? exact : this.near(label);
  }
}

function sorted<T>(best: ReadonlyMap<T, number>): Match<T>[] {
  return [...best]
    .map(([item, confidence]) => ({ item, confidence }))
    .sort((one, other) => other.confidence - one.confidence);
}

/** How near two keys are: 0, or from 0.55 to 0.95. */
export function nearness(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length > LONGEST || short.length < long.length * 0.6) return 0;
  if (long.includes(short)) return 0.55 + 0.4 * (short.length / long.length);
  if (short.length < SHORTEST) return 0;
  const allowed = Math.min(6, Math.floor(long.length / 5));
  const distance = editDistance(short, long, allowed);
  return distance > allowed ? 0 : 0.95 - 1.5 * (distance / long.length);
}

/** Characters to insert, leave out or replace to make one text the other; anything above `limit` is `limit + 1`. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const replaced = previous[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, previous[j] + 1, current[j - 1] + 1);
      least = Math.min(least, current[j]);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[other.length], limit + 1);
}
