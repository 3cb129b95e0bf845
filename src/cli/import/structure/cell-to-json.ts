import type { Cell } from '../../../document/index.js';

const DECIMAL = /^[+-]?[0-9]{1,30}(?:\.[0-9]{1,15})?$/;
const GROUPED = /^[+-]?[0-9]{1,3}(?:[,，][0-9]{3})+(?:\.[0-9]{1,15})?$/;
const WITH_UNIT =
  /^([+-]?[0-9][0-9,，]*(?:\.[0-9]+)?)\s*(万元|亿元|元|件|条|个|项|次|人次|人|份|篇|期|场|%)$/;
/** Words of a cell that mean none; all others leave the value unknown. */
const NONE = /^(?:无|没有|零)$/;

/** What a cell prints, without mixing zero, blank, not applicable and words. */
export function cellJson(text: string): Cell {
  if (text === '') return null;
  if (DECIMAL.test(text)) return String(Number(text)) === text ? Number(text) : text;
  if (GROUPED.test(text)) return { value: plain(text), printed: text };
  const measured = WITH_UNIT.exec(text);
  if (measured) {
    const [, number, unit] = measured;
    if (DECIMAL.test(number)) return { value: plain(number), unit };
    if (GROUPED.test(number)) return { value: plain(number), printed: number, unit };
  }
  return NONE.test(text) ? { value: 0, absent: 'in-words', printed: text } : text;
}

const LIKE_NUMBER =
  /^(?:大?约|近|超过?|逾|不足|共|[<>＜＞≤≥~～])?\s*[+-]?[0-9][0-9\s,，.．]*(?:余|多)?[万亿]?[件条个项次人份篇期场元]{0,2}$/;
const DAY = /^[0-9]{4}[.．][0-9]{1,2}[.．][0-9]{1,2}$/;

/** Whether a text looks like a number but stays a text in a cell: 3 215, 约86.5. */
export function isUnread(text: string): boolean {
  return (
    LIKE_NUMBER.test(text) && !DAY.test(text) && !DECIMAL.test(text) && typeof cellJson(text) === 'string'
  );
}

/** A number, or its digits where a number would lose their precision. */
function plain(text: string): number | string {
  const digits = text.replace(/[,，]/g, '');
  return String(Number(digits)) === digits ? Number(digits) : digits;
}
