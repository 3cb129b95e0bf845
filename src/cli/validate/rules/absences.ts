import type { Figure } from '../../../document/index.js';
import type { Form } from '../form.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** Blanks and "/" in one table: a reader cannot tell what a blank means. */
export const mixedAbsence: Rule = {
  code: 'mixed-absence',
  severity: 'warning',
  words: {
    zh: '同一张表内，没有发生的填 0，不适用的填“/”，不留空白。',
    en: 'Within one table, what did not happen is 0 and what does not apply is "/"; nothing is left blank.',
  },
  source: PRACTICE,
  *judge({ forms }): Iterable<Fault> {
    for (const form of forms) {
      const { blank, none } = absentCells(form);
      if (blank.length === 0 || none.length === 0) continue;
      yield {
        pointer: blank[0].pointer,
        message: {
          zh: `“${form.caption}”表中空白与“${none[0].printed ?? '/'}”混用：空白 ${blank.length} 格，“${none[0].printed ?? '/'}” ${none.length} 格；首个空白是“${blank[0].label}”。`,
          en: `The table "${form.caption}" mixes blanks with "${none[0].printed ?? '/'}": ${blank.length} blank cells and ${none.length} of the other; the first blank is "${blank[0].label}".`,
        },
      };
    }
  },
};

/** Blanks in an official table, where nothing else explains them. */
export const blankCells: Rule = {
  code: 'blank-cells',
  severity: 'warning',
  words: {
    zh: '官方表格的每一格都填写，没有发生的填 0。',
    en: 'Every cell of an official table is filled in; what did not happen is 0.',
  },
  source: PRACTICE,
  *judge({ forms }): Iterable<Fault> {
    for (const form of forms) {
      const { blank, none } = absentCells(form);
      if (blank.length === 0 || none.length > 0) continue;
      yield {
        pointer: blank[0].pointer,
        message: {
          zh: `“${form.caption}”表中有 ${blank.length} 格空白，首个是“${blank[0].label}”。`,
          en: `The table "${form.caption}" has ${blank.length} blank cells; the first is "${blank[0].label}".`,
        },
      };
    }
  },
};

/** Blank and not applicable cells of a table; a heading over rows, whose cells are dashes or nothing, has none. */
function absentCells({ grid }: Form): { blank: Figure[]; none: Figure[] } {
  const printed = grid.bands
    .flatMap(({ rows }) => rows)
    .filter(({ group, cells }) => !group || cells.some(({ value }) => value !== null))
    .flatMap(({ cells }) => cells.filter(({ computed }) => !computed));
  return {
    blank: printed.filter(({ absence }) => absence === 'blank'),
    none: printed.filter(({ absence }) => absence === 'not-applicable'),
  };
}
