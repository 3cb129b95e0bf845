import { blankCells, mixedAbsence } from './absences.js';
import { carriedOver, jump, pendingLost, previousYear, stock } from './continuity.js';
import { proseCopied, paragraphCopied } from './copied.js';
import { publishedEarly, publishedLate, publishedMissing } from './dates.js';
import { feesContradiction, feesMissing } from './fees.js';
import { formIncomplete, formMixed, formSuperseded, standardMismatch } from './format.js';
import { percentage } from './percentages.js';
import { generalTooLong, negativeCount, regulationsWithoutPower } from './plausibility.js';
import type { Rule } from './rule.js';
import { sectionEmpty, sectionHeading, sectionMissing, sectionOrder, tableMissing } from './sections.js';
import { textAgainstTable } from './text-against-table.js';
import { textParts } from './text-parts.js';

/** All rules, in the order in which their findings are told. Table identities are checks of the standards. */
export const RULES: readonly Rule[] = [
  textAgainstTable,
  textParts,
  mixedAbsence,
  blankCells,
  sectionMissing,
  sectionOrder,
  sectionHeading,
  sectionEmpty,
  tableMissing,
  feesMissing,
  feesContradiction,
  publishedLate,
  publishedEarly,
  publishedMissing,
  percentage,
  formSuperseded,
  standardMismatch,
  formMixed,
  formIncomplete,
  proseCopied,
  paragraphCopied,
  previousYear,
  carriedOver,
  stock,
  pendingLost,
  jump,
  negativeCount,
  regulationsWithoutPower,
  generalTooLong,
];
