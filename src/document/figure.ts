import type { Breakdown, CellFigure, FigureJson, FigureValue } from './format.js';

/** Why a figure has no plain number. A printed zero is not absent: it is the value 0. */
export type Absence = 'blank' | 'not-applicable' | 'in-words';
/** What is known of an approximate value: at least, at most, or about this much. */
export type Bound = 'lower' | 'upper' | 'about';

/** One number that can be pointed at, as read. */
export interface Figure {
  /** Its id, or `table/row/column` for a table cell. */
  readonly id: string;
  /** What is counted; for a cell the row and column headings. */
  readonly label: string;
  /** The number, `null` if unknown. Said in words that mean none, it is 0 with `absence: 'in-words'`. */
  readonly value: number | null;
  /** Digits after the point as printed. */
  readonly decimals: number;
  /** Printed with a plus sign when positive: a change, not a quantity. */
  readonly signed: boolean;
  readonly unit: string;
  /** The printed form where it is not simply the value: `9万余`, `未收到`, `/`. */
  readonly printed?: string;
  readonly absence?: Absence;
  readonly bound?: Bound;
  /** Not printed in the report, but computed from other figures. */
  readonly computed: boolean;
  /** Footnote. */
  readonly note?: string;
  readonly channels: readonly string[];
  readonly per?: string;
  readonly breakdowns: readonly Breakdown[];
  /** JSON Pointer to where it is written. */
  readonly pointer: string;
}

const NO_NUMBER = { value: null, decimals: 0, signed: false, printed: undefined };

/** Reads a figure of the document's list or of a table cell. */
export function readFigure(
  json: FigureJson | CellFigure,
  place: { id: string; label: string; unit: string; pointer: string },
): Figure {
  const number = json.value === undefined ? NO_NUMBER : readValue(json.value);
  const full = json as Partial<FigureJson>;
  const absence = json.absent ?? (number.value !== null ? undefined : json.printed ? 'in-words' : 'blank');
  return {
    id: place.id,
    label: full.label ?? place.label,
    value: number.value,
    decimals: number.decimals,
    signed: number.signed,
    unit: json.unit ?? place.unit,
    printed: json.printed ?? number.printed,
    absence,
    bound: json.bound,
    computed: json.computed === true,
    note: json.note,
    channels: full.channels ?? [],
    per: full.per,
    breakdowns: full.breakdowns ?? [],
    pointer: place.pointer,
  };
}

/** Reads a cell in its short form: a number, the printed text, or `null` for a blank. */
export function cellNotation(cell: number | string | null): CellFigure {
  if (typeof cell === 'number') return { value: cell };
  const text = (cell ?? '').trim();
  if (text === '') return { absent: 'blank' };
  if (DECIMAL.test(text)) return { value: text };
  if (NOT_APPLICABLE.test(text)) return { absent: 'not-applicable', printed: text };
  return { absent: 'in-words', printed: text };
}

const DECIMAL = /^[+-]?[0-9]{1,30}(\.[0-9]{1,15})?$/;
/** Slash, hyphen, dashes and N/A, in half and full width, once or repeated ("——"). */
const NOT_APPLICABLE = /^([/／\-－–—―]{1,3}|n\/?a)$/i;

/** A number with the precision and sign that it was written with; `printed` if a number cannot keep its digits. */
export function readValue(value: FigureValue): {
  value: number;
  decimals: number;
  signed: boolean;
  printed?: string;
} {
  if (typeof value === 'string') {
    const point = value.indexOf('.');
    const number = Number(value);
    const decimals = point < 0 ? 0 : value.length - point - 1;
    const exact = number.toFixed(decimals) === value.replace(/^\+/, '');
    return { value: number, decimals, signed: value.charAt(0) === '+', printed: exact ? undefined : value };
  }
  return { value, decimals: decimalsOf(value), signed: false };
}

/** Digits after the point that a number needs, at most 15. */
function decimalsOf(value: number): number {
  let digits = 0;
  while (digits < 15 && Number(value.toFixed(digits)) !== value) digits++;
  return digits;
}
