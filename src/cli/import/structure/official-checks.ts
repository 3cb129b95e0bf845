import type { Check } from '../../../document/index.js';
import type { StandardCheck } from '../../../standards/standard.js';

/** Whether everything that a check of a form names is in a table of a document. */
export function holds(
  check: StandardCheck,
  rows: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): boolean {
  return referencesOf(check).every((reference) => {
    if (check.each === 'column') return rows.has(reference);
    if (check.each === 'row') return columns.has(reference);
    const [row, column] = reference.split('/');
    return rows.has(row) && columns.has(column);
  });
}

function referencesOf(check: StandardCheck): readonly string[] {
  if (check.type === 'sum') return [check.total, ...check.parts];
  if (check.type === 'balance') return [...check.left, ...check.right];
  if (check.type === 'part-of') return [check.whole, ...check.parts];
  return [check.figure, check.limit];
}

/** A check in the notation of documents, the rule in the language of the official forms. */
export function checkJson({ id: _id, source: _source, rule, ...check }: StandardCheck): Check {
  return { ...check, rule: rule.zh } as Check;
}
