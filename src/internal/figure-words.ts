import type { Figure } from '../document/index.js';
import { msg, str } from '../document/language.js';
import { formatNumber } from './format.js';

/** What an approximate value is bound by, in words; `''` for an exact one. */
export function boundWords({ bound, value, decimals }: Figure, language: string): string {
  if (!bound || value === null) return '';
  const number = formatNumber(value, language, decimals);
  switch (bound) {
    case 'lower':
      return msg(str`（不少于 ${number}）`, { id: 'boundLower' });
    case 'upper':
      return msg(str`（不超过 ${number}）`, { id: 'boundUpper' });
    case 'about':
      return msg(str`（约 ${number}）`, { id: 'boundAbout' });
  }
}
