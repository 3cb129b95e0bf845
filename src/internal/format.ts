import type { Figure } from '../document/index.js';

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format as T;
}

/** A number grouped as the language groups it, with the digits it was printed with. */
export function formatNumber(value: number, language: string, decimals = 0, signed = false): string {
  return cached(
    language + decimals + signed,
    () =>
      new Intl.NumberFormat(language, {
        numberingSystem: WESTERN,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: signed ? 'exceptZero' : 'auto',
      }),
  ).format(value);
}

/** A day, given as YYYY-MM-DD, in words. */
export function formatDay(day: string, language: string): string {
  return cached(
    language,
    () => new Intl.DateTimeFormat(language, { numberingSystem: WESTERN, dateStyle: 'long', timeZone: 'UTC' }),
  ).format(new Date(day));
}

/** Figures of an official document keep Western digits in every language, as in the printed tables. */
const WESTERN = 'latn';

/** A figure as a table shows it: its printed form, or the grouped number; `''` for a blank. */
export function figureText(figure: Figure, language: string): string {
  if (figure.printed !== undefined && figure.printed !== '') return figure.printed;
  return figure.value === null ? '' : formatNumber(figure.value, language, figure.decimals, figure.signed);
}

/** A figure as a sentence shows it: exactly as printed, without grouping. */
export function figureInProse(figure: Figure): string {
  if (figure.printed !== undefined && figure.printed !== '') return figure.printed;
  if (figure.value === null) return '';
  const text = figure.value.toFixed(figure.decimals);
  return figure.signed && figure.value > 0 ? '+' + text : text;
}
