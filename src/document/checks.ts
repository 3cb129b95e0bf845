import type { Breakdown, Check } from './format.js';
import type { Figure } from './figure.js';
import type { TableGrid } from './table-grid.js';
import type { Budget } from './budget.js';
import { problem, type Problem, type ProblemCode, type ProblemSeverity } from './problems.js';
import type { Kept } from './structure.js';

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

/** Finds a figure; a check whose figures cannot all be found is not judged but told of. */
type Lookup = (reference: string) => Figure | undefined;

/** Judges a check of the document, or one that a breakdown implies. References are figure ids. */
export function judgeCheck(check: Check, pointer: string, find: Lookup, problems: Problem[]): CheckResult[] {
  const [left, right] = sidesOf(check);
  const missing = [...left, ...right].filter((id) => !find(id));
  for (const id of missing) problems.push(problem('unknown-reference', 'error', pointer, id));
  if (missing.length) return [];
  return judge(check, pointer, left.map(find) as Figure[], right.map(find) as Figure[], problems);
}

/** What a check compares: the figures whose sum stands on the left with those on the right. */
function sidesOf(check: Check): [left: readonly string[], right: readonly string[]] {
  switch (check.type) {
    case 'sum':
      return [check.parts, [check.total]];
    case 'balance':
      return [check.left, check.right];
    case 'part-of':
      return [check.parts, [check.whole]];
    case 'at-most':
      return [[check.figure], [check.limit]];
  }
}

/** What a breakdown of a figure says of its parts. */
export function checkOf(figure: Figure, { parts, coverage }: Breakdown): Check {
  return coverage === 'complete'
    ? { type: 'sum', total: figure.id, parts }
    : { type: 'part-of', whole: figure.id, parts, overlapping: coverage === 'overlapping' };
}

/** Judges the checks of a table: with `each`, once for every column or row. */
export function judgeTableChecks(
  grid: TableGrid,
  pointerOf: Kept['pointerOf'],
  find: Lookup,
  problems: Problem[],
  budget: Budget,
): CheckResult[] {
  const table = grid.table.id;
  return (grid.table.checks ?? []).flatMap((check) => {
    const at = pointerOf(check);
    const { each } = check;
    if (!each) return judgeCheck(check, at, (id) => find(id) ?? find(`${table}/${id}`), problems);
    const named = sidesOf(check).flat();
    const strange = new Set(named);
    const results: CheckResult[] = [];
    for (const band of grid.bands) {
      const lines = each === 'column' ? band.columns : band.rows;
      if (!budget.take(named.length * (lines.length + 1), at)) return results;
      for (const line of lines) {
        const inLine = new Map(
          named.map((id) => [
            id,
            find(each === 'column' ? `${table}/${id}/${line.id}` : `${table}/${line.id}/${id}`),
          ]),
        );
        inLine.forEach((figure, id) => figure && strange.delete(id));
        // A band, or a heading without figures, that lacks one of them is not what the check is for.
        if (named.every((id) => inLine.get(id)))
          results.push(...judgeCheck(check, at, (id) => inLine.get(id), problems));
      }
    }
    for (const id of strange) problems.push(problem('unknown-reference', 'error', at, id));
    return results;
  });
}

function judge(
  check: Check,
  pointer: string,
  left: readonly Figure[],
  right: readonly Figure[],
  problems: Problem[],
): CheckResult[] {
  if (left.length === 0 || right.length === 0) return [];
  const all = [...left, ...right];
  const units = new Set(all.map((figure) => figure.unit).filter(Boolean));
  if (units.size > 1) {
    problems.push(problem('unlike-units', 'warning', pointer, right[0].label, [...units].join('、')));
    return [];
  }
  const { type } = check;
  const overlapping = type === 'part-of' && check.overlapping;
  if (overlapping && left.length > 1) {
    return left.flatMap((part) => judge(check, pointer, [part], right, problems));
  }
  const [shown] = type === 'at-most' ? left : right;
  const decimals = all.reduce((most, figure) => Math.max(most, figure.decimals), 0);
  /** Less than half of the last printed digit is noise of binary fractions, which grows with the numbers. */
  const noise = Math.max(
    0.5 * 10 ** -decimals,
    sum(all, (figure) => Math.abs(known(figure))) * 2 * Number.EPSILON,
  );
  const equality = type === 'sum' || type === 'balance';
  const failed =
    sum(left, least) > sum(right, greatest) + noise ||
    (equality && sum(right, least) > sum(left, greatest) + noise);
  const open = all.some((figure) => figure.value === null && figure.absence !== 'not-applicable');
  const computed = Number(sum(left, known).toFixed(decimals));
  const printed = Number(sum(right, known).toFixed(decimals));
  let { severity = overlapping ? 'warning' : 'error' } = check;

  let fault: Problem | undefined;
  const tell = (code: ProblemCode, ...values: (string | number)[]): void => {
    fault = problem(code, severity, shown.pointer || pointer, shown.label, ...values);
    problems.push(fault);
  };
  if (failed && type === 'at-most') tell('check-at-most', computed, printed);
  // A total that does not apply is not a printed zero.
  else if (failed)
    tell(`check-${type}`, (shown.value === null && right.length === 1 && shown.printed) || printed, computed);
  else if (type === 'sum' && shown.absence === 'blank' && left.some((figure) => figure.value !== null)) {
    severity = 'warning';
    tell('blank-total', computed);
  }
  return [
    {
      type,
      outcome: failed ? 'failed' : open ? 'open' : 'passed',
      severity,
      figure: shown.id,
      figures: all.map((figure) => figure.id),
      printed,
      computed,
      rule: check.rule,
      pointer,
      problem: fault,
    },
  ];
}

function sum(figures: readonly Figure[], measure: (figure: Figure) => number): number {
  return figures.reduce((total, figure) => total + measure(figure), 0);
}

function known(figure: Figure): number {
  return figure.value ?? 0;
}

/** The least that a figure can be: not applicable adds nothing, unknown adds nothing or more. */
function least({ value, absence, bound }: Figure): number {
  if (absence === 'not-applicable' || value === null) return 0;
  return bound === 'upper' ? Math.min(0, value) : bound === 'about' ? Math.min(0, 2 * value) : value;
}

/** The greatest that a figure can be. */
function greatest({ value, absence, bound }: Figure): number {
  if (absence === 'not-applicable') return 0;
  return value === null || bound === 'lower' || bound === 'about' ? Infinity : value;
}
