import type { RecognisedRow } from '../../recognise/recognised.js';
import { isSerial } from './serial-numbers.js';

const isUnit = (column: string): boolean => /^(?:计量)?单\s*位$/.test(column);

/** Whether a column says something about its row that is no value: its unit, or its place in the list. */
export function describesRow(column: string): boolean {
  return isUnit(column) || isSerial(column);
}

/** The unit that a row prints in a column of units, where dashes and blanks are none. */
export function unitOf(row: RecognisedRow | undefined): string | undefined {
  const text = row?.cells.find(({ column }) => isUnit(column))?.text;
  return text && /^[\p{L}%％][\p{L}%％/／（）()]{0,9}$/u.test(text) ? text : undefined;
}

/** The unit that a heading names: 收费金额（单位：万元）. */
export function unitIn(label: string): string | undefined {
  return /[（(](?:单位[：:])?\s*(万元|元|件|条|个|项|次)[）)]/.exec(label)?.[1];
}
