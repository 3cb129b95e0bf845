import type { Figure } from '../document/index.js';

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A number grouped as the language groups it, with the digits it was printed with. */
export function formatNumber(value: number, language: string, decimals = 0, signed = false): string {
  const key = `${language} ${decimals} ${signed}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(intlTag(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'auto',
    });
    numberFormats.set(key, format);
  }
  return format.format(value);
}

/** A day, given as YYYY-MM-DD, in words. */
export function formatDay(day: string, language: string): string {
  let format = dateFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(intlTag(language), { dateStyle: 'long', timeZone: 'UTC' });
    dateFormats.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Figures of an official document keep Western digits in every language, as in the printed tables. */
function intlTag(language: string): string {
  return `${language}-u-nu-latn`;
}

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
