import type { Breakdown, Figure } from '../../document/index.js';

/** How the bars of a chart make up their whole. */
export interface Composition {
  /** One item may be counted in several bars, so that their sum may exceed the whole. */
  readonly overlapping: boolean;
  /** What the report does not list, computed; only if every part is exact and the rest is sure to exist. */
  readonly remainder?: Figure;
}

/**
 * Compares bars with the figure that they are parts of.
 *
 * @param id id of the computed figure
 * @param label words for it
 */
export function compose(whole: Figure, parts: readonly Figure[], id: string, label: string): Composition {
  const coverage = breakdownOf(whole, parts)?.coverage;
  if (coverage === 'overlapping') return { overlapping: true };
  if (coverage === 'complete' || ![whole, ...parts].every(isExact)) return { overlapping: false };
  const decimals = Math.max(...[whole, ...parts].map((figure) => figure.decimals));
  const sum = parts.reduce((total, part) => total + part.value!, 0);
  const rest = Number((whole.value! - sum).toFixed(decimals));
  if (rest <= 0) return { overlapping: false };
  return {
    overlapping: false,
    remainder: {
      id,
      label,
      value: rest,
      decimals,
      signed: false,
      unit: whole.unit,
      computed: true,
      channels: [],
      breakdowns: [],
      pointer: '',
    },
  };
}

/** The breakdown of the whole that these figures belong to. */
function breakdownOf(whole: Figure, parts: readonly Figure[]): Breakdown | undefined {
  return whole.breakdowns.find((breakdown) => parts.every((part) => breakdown.parts.includes(part.id)));
}

function isExact(figure: Figure): boolean {
  return figure.value !== null && figure.value >= 0 && !figure.bound;
}
