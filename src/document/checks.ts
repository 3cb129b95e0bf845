import type { Check } from './format.js';
import type { Figure } from './figure.js';
import type { TableGrid } from './table-grid.js';
import { problem, type Problem, type ProblemSeverity } from './problems.js';

/** What became of a check. `open`: too much is unknown to tell. */
export type Outcome = 'passed' | 'failed' | 'open';

/** A check with its outcome. */
export interface CheckResult {
  readonly type: Check['type'];
  readonly outcome: Outcome;
  readonly severity: ProblemSeverity;
  /** Id of the figure at which a failure is shown: the total, the whole, the limited one. */
  readonly figure: string;
  /** Every figure that takes part. */
  readonly figures: readonly string[];
  /** What the report prints and what follows from the other figures. */
  readonly printed: number;
  readonly computed: number;
  /** The rule in the words of its source. */
  readonly rule?: string;
  /** JSON Pointer to the check, or to the breakdown that implies it. */
  readonly pointer: string;
  /** The failure as a problem. */
  readonly problem?: Problem;
}

/** A check on named figures. */
interface Relation {
  readonly type: Check['type'];
  /** What is compared: the sum of `left` with the sum of `right`. */
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly each?: boolean;
  readonly severity: ProblemSeverity;
  readonly rule?: string;
  readonly pointer: string;
}

/** The least and the greatest that a figure, or a sum of figures, can be. */
interface Range {
  readonly least: number;
  readonly greatest: number;
}

/** Finds a figure; a check whose figures cannot all be found is not judged but told of. */
type Lookup = (reference: string) => Figure | undefined;

/** Judges the checks of the document. References are figure ids. */
export function judgeChecks(
  checks: readonly Check[],
  pointer: string,
  find: Lookup,
  problems: Problem[],
): CheckResult[] {
  return checks.flatMap((check, index) => judgeCheck(check, `${pointer}/${index}`, find, problems));
}

/** Judges the checks of a table: with `each`, once for every column or row. */
export function judgeTableChecks(
  grid: TableGrid,
  pointer: string,
  find: Lookup,
  problems: Problem[],
): CheckResult[] {
  const table = grid.table.id;
  const results: CheckResult[] = [];
  (grid.table.checks ?? []).forEach((check, index) => {
    const at = `${pointer}/checks/${index}`;
    if (!check.each) {
      results.push(...judgeCheck(check, at, (id) => find(id) ?? find(`${table}/${id}`), problems));
      return;
    }
    // A reference that no band knows is wrong; one that only this band lacks means the check is not for it.
    const named = referencesOf(check);
    const ids = new Set(
      grid.bands.flatMap((band) =>
        (check.each === 'column' ? band.rows : band.columns).map((item) => item.id),
      ),
    );
    const strange = named.filter((id) => !ids.has(id));
    if (strange.length) {
      for (const id of strange) problems.push(problem('unknown-reference', 'error', at, id));
      return;
    }
    for (const band of grid.bands) {
      const along = check.each === 'column' ? band.rows : band.columns;
      if (!named.every((id) => along.some((item) => item.id === id))) continue;
      const lines = check.each === 'column' ? band.columns : band.rows.filter((row) => row.cells.length > 0);
      for (const line of lines) {
        const full = (id: string): string =>
          check.each === 'column' ? `${table}/${id}/${line.id}` : `${table}/${line.id}/${id}`;
        // Rows of a heading have no figures of their own.
        if (named.some((id) => !find(full(id)))) continue;
        results.push(...judgeCheck(check, at, (id) => find(full(id)), problems));
      }
    }
  });
  return results;
}

/** Judges what the breakdowns of a figure imply. */
export function judgeBreakdowns(figure: Figure, find: Lookup, problems: Problem[]): CheckResult[] {
  return figure.breakdowns.flatMap((breakdown, index) => {
    const parts = breakdown.parts.map(find).filter((part): part is Figure => part !== undefined);
    if (parts.length === 0 || parts.length < breakdown.parts.length) return [];
    const overlapping = breakdown.coverage === 'overlapping';
    return judge(
      {
        type: breakdown.coverage === 'complete' ? 'sum' : 'part-of',
        left: parts,
        right: [figure],
        each: overlapping,
        severity: overlapping ? 'warning' : 'error',
        pointer: `${figure.pointer}/breakdowns/${index}`,
      },
      problems,
    );
  });
}

function referencesOf(check: Check): string[] {
  switch (check.type) {
    case 'sum':
      return [check.total, ...check.parts];
    case 'balance':
      return [...check.left, ...check.right];
    case 'part-of':
      return [check.whole, ...check.parts];
    case 'at-most':
      return [check.figure, check.limit];
  }
}

function judgeCheck(check: Check, pointer: string, find: Lookup, problems: Problem[]): CheckResult[] {
  const missing = referencesOf(check).filter((id) => !find(id));
  for (const id of missing) problems.push(problem('unknown-reference', 'error', pointer, id));
  if (missing.length) return [];
  const figures = (ids: readonly string[]): Figure[] => ids.map((id) => find(id)!);
  const common = { type: check.type, rule: check.rule, pointer };
  const severity = check.severity ?? 'error';
  switch (check.type) {
    case 'sum':
      return judge(
        { ...common, left: figures(check.parts), right: figures([check.total]), severity },
        problems,
      );
    case 'balance':
      return judge({ ...common, left: figures(check.left), right: figures(check.right), severity }, problems);
    case 'part-of':
      return judge(
        {
          ...common,
          left: figures(check.parts),
          right: figures([check.whole]),
          each: check.overlapping,
          severity: check.severity ?? (check.overlapping ? 'warning' : 'error'),
        },
        problems,
      );
    case 'at-most':
      return judge(
        { ...common, left: figures([check.figure]), right: figures([check.limit]), severity },
        problems,
      );
  }
}

function judge(relation: Relation, problems: Problem[]): CheckResult[] {
  const { left, right } = relation;
  if (left.length === 0 || right.length === 0) return [];
  const units = new Set([...left, ...right].map((figure) => figure.unit).filter(Boolean));
  if (units.size > 1) {
    problems.push(
      problem('unlike-units', 'warning', relation.pointer, right[0].label, [...units].join('、')),
    );
    return [];
  }
  if (relation.each && left.length > 1) {
    return left.flatMap((part) => judge({ ...relation, left: [part] }, problems));
  }
  const [shown] = relation.type === 'at-most' ? left : right;
  const from = sumRange(left);
  const to = sumRange(right);
  const decimals = Math.max(...[...left, ...right].map((figure) => figure.decimals));
  /** Less than half of the last printed digit is noise of binary fractions. */
  const noise = 0.5 * 10 ** -decimals;
  const equality = relation.type === 'sum' || relation.type === 'balance';
  const failed = from.least > to.greatest + noise || (equality && to.least > from.greatest + noise);
  const open = [...left, ...right].some(
    (figure) => figure.value === null && figure.absence !== 'not-applicable',
  );
  const computed = round(known(left), decimals);
  const printed = round(known(right), decimals);

  const fault = failed
    ? problem(
        `check-${relation.type}`,
        relation.severity,
        shown.pointer || relation.pointer,
        shown.label,
        relation.type === 'at-most' ? computed : printed,
        relation.type === 'at-most' ? printed : computed,
      )
    : equality && shown.absence === 'blank' && left.some((figure) => figure.value !== null)
      ? problem('blank-total', 'warning', shown.pointer || relation.pointer, shown.label, computed)
      : undefined;
  if (fault) problems.push(fault);
  return [
    {
      type: relation.type,
      outcome: failed ? 'failed' : open ? 'open' : 'passed',
      severity: fault?.severity ?? relation.severity,
      figure: shown.id,
      figures: [...left, ...right].map((figure) => figure.id),
      printed,
      computed,
      rule: relation.rule,
      pointer: relation.pointer,
      problem: fault,
    },
  ];
}

/** Absent values count as what they can be: not applicable adds nothing, unknown adds nothing or more. */
function rangeOf(figure: Figure): Range {
  if (figure.absence === 'not-applicable') return { least: 0, greatest: 0 };
  if (figure.value === null) return { least: 0, greatest: Infinity };
  switch (figure.bound) {
    case 'lower':
      return { least: figure.value, greatest: Infinity };
    case 'upper':
      return { least: 0, greatest: figure.value };
    case 'about':
      return { least: 0, greatest: Infinity };
    default:
      return { least: figure.value, greatest: figure.value };
  }
}

function sumRange(figures: readonly Figure[]): Range {
  return figures.map(rangeOf).reduce((sum, range) => ({
    least: sum.least + range.least,
    greatest: sum.greatest + range.greatest,
  }));
}

function known(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + (figure.value ?? 0), 0);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
