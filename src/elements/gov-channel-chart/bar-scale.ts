import type { Figure } from '../../document/index.js';

/** What of a figure is drawn, in units of its axis. A figure that is zero or unknown has no bar. */
export interface BarLength {
  /** Where the certain part ends; it begins at zero. */
  readonly solid: number;
  /** From where to where the bar is drawn open, since the value is approximate. */
  readonly tail?: readonly [number, number];
}

/** The axis of a panel. Zero is always on it. */
export interface BarScale {
  readonly min: number;
  readonly max: number;
}

/** How long the open end of an approximate bar is: a sign, not a measure of the doubt. */
const TAIL = 0.08;

/** Lengths of the bars of one panel, and the axis that holds them. */
export function scaleBars(figures: readonly Figure[]): {
  scale: BarScale;
  lengths: readonly (BarLength | undefined)[];
} {
  const largest = Math.max(0, ...figures.map((figure) => Math.abs(figure.value ?? 0)));
  const lengths = figures.map((figure) => lengthOf(figure, largest));
  const ends = lengths.flatMap((length) => (length ? [length.solid, ...(length.tail ?? [])] : []));
  const min = Math.min(0, ...ends);
  const max = Math.max(0, ...ends);
  return { scale: { min, max: max > min ? max : 1 }, lengths };
}

/** Where on the axis, from 0 to 1, the text of a bar begins: at its end, or at zero. */
export function textPosition(length: BarLength | undefined, { min, max }: BarScale): number {
  const end = Math.max(0, length?.solid ?? 0, length?.tail?.[1] ?? 0);
  return (end - min) / (max - min);
}

function lengthOf({ value, bound, absence }: Figure, largest: number): BarLength | undefined {
  if (!value || absence === 'not-applicable' || absence === 'blank') return undefined;
  if (!bound || value < 0) return { solid: value };
  const tail = Math.min(largest * TAIL, value / 2);
  switch (bound) {
    case 'lower':
      return { solid: value, tail: [value, value + tail] };
    case 'upper':
      return { solid: value - tail, tail: [value - tail, value] };
    case 'about':
      return { solid: value - tail / 2, tail: [value - tail / 2, value + tail / 2] };
  }
}
