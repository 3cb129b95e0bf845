import type { Cell } from '../../../document/index.js';
import type { Leaf } from './leaves.js';

/** What a cell holds, as far as a person should look at it. */
export type Kind = 'number' | 'less' | 'no-data' | 'not-applicable' | 'blank' | 'words';

/**
 * A text of the file as a table cell, printed as it stands: `0.50` keeps its decimals, `N/A` is not applicable, the
 * code LT1 and `<1` are less than 1, all other texts are words.
 */
export function cellOf({ text, coded }: Pick<Leaf, 'text' | 'coded'>): Cell {
  if (coded && text === 'LT1') return LESS_THAN_ONE;
  if (/^< ?1$/.test(text)) return { ...LESS_THAN_ONE, printed: text };
  const number = Number(text);
  return /^\d{1,15}$/.test(text) && String(number) === text ? number : text;
}

const LESS_THAN_ONE = { value: 1, printed: '<1', bound: 'upper' } as const;

/** The kind of a text in the place of a quantity. `0.0000` days is what the workbook writes where it has no data. */
export function kindOf({ text, coded, path }: Leaf): Kind {
  if (text === '') return 'blank';
  if (typeof cellOf({ text, coded }) === 'object') return 'less';
  if (text === '0.0000' && path.endsWith('DaysValue')) return 'no-data';
  if (/^\d+(\.\d+)?$/.test(text)) return 'number';
  return /^n\/?a$/i.test(text) ? 'not-applicable' : 'words';
}

/** A day as the schema writes it. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
