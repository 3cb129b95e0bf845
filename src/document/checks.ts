import type { Check } from './format.js';
import type { Figure } from './figure.js';
import type { TableGrid } from './table-grid.js';
import type { Budget } from './budget.js';
import { problem, type Problem, type ProblemSeverity } from './problems.js';
import type { Pointers } from './references.js';

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
  pointers: Pointers,
  find: Lookup,
  problems: Problem[],
): CheckResult[] {
  return checks.flatMap((check) => judgeCheck(check, pointers.get(check) ?? '', find, problems));
}

/** Judges the checks of a table: with `each`, once for every column or row. */
export function judgeTableChecks(
  grid: TableGrid,
  pointers: Pointers,
  find: Lookup,
  problems: Problem[],
  budget: Budget,
): CheckResult[] {
  const table = grid.table.id;
  const bands = grid.bands.map(({ rows, columns }) => ({
    rows,
    columns,
    ids: { column: idsOf(rows), row: idsOf(columns) },
  }));
  return (grid.table.checks ?? []).flatMap((check) => {
    const at = pointers.get(check) ?? '';
    const { each } = check;
    if (!each) return judgeCheck(check, at, (id) => find(id) ?? find(`${table}/${id}`), problems);
    // A reference that no band knows is wrong; one that only this band lacks means the check is not for it.
    const named = referencesOf(check);
    if (!budget.take(named.length * bands.length, at)) return [];
    const strange = named.filter((id) => !bands.some((band) => band.ids[each].has(id)));
    for (const id of strange) problems.push(problem('unknown-reference', 'error', at, id));
    return bands
      .filter((band) => named.every((id) => band.ids[each].has(id)))
      .flatMap((band) => {
        // Rows of a heading have no figures of their own.
        const lines = each === 'column' ? band.columns : band.rows.filter((row) => row.cells.length > 0);
        if (!budget.take(named.length * lines.length, at)) return [];
        return lines.flatMap((line) => {
          const full = (id: string): string =>
            each === 'column' ? `${table}/${id}/${line.id}` : `${table}/${line.id}/${id}`;
          if (named.some((id) => !find(full(id)))) return [];
          return judgeCheck(check, at, (id) => find(full(id)), problems);
        });
      });
  });
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map((item) => item.id));
}

/** Judges what the breakdowns of a figure imply. */
export function judgeBreakdowns(
  figure: Figure,
  pointers: Pointers,
  find: Lookup,
  problems: Problem[],
): CheckResult[] {
  return figure.breakdowns.flatMap((breakdown) => {
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
        pointer: pointers.get(breakdown) ?? '',
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
  const all = [...left, ...right];
  const decimals = all.reduce((most, figure) => Math.max(most, figure.decimals), 0);
  /** Less than half of the last printed digit is noise of binary fractions, which grows with the numbers. */
  const noise = Math.max(
    0.5 * 10 ** -decimals,
    all.reduce((sum, figure) => sum + Math.abs(figure.value ?? 0), 0) * 2 * Number.EPSILON,
  );
  const equality = relation.type === 'sum' || relation.type === 'balance';
  const failed = from.least > to.greatest + noise || (equality && to.least > from.greatest + noise);
  const open = all.some((figure) => figure.value === null && figure.absence !== 'not-applicable');
  const computed = round(known(left), decimals);
  const printed = round(known(right), decimals);

  const fault = failed
    ? problem(
        `check-${relation.type}`,
        relation.severity,
        shown.pointer || relation.pointer,
        shown.label,
        relation.type === 'at-most' ? computed : right.length === 1 ? asPrinted(shown, printed) : printed,
        relation.type === 'at-most' ? printed : computed,
      )
    : relation.type === 'sum' && shown.absence === 'blank' && left.some((figure) => figure.value !== null)
      ? problem('blank-total', 'warning', shown.pointer || relation.pointer, shown.label, computed)
      : undefined;
  if (fault) problems.push(fault);
  return [
    {
      type: relation.type,
      outcome: failed ? 'failed' : open ? 'open' : 'passed',
      severity: fault?.severity ?? relation.severity,
      figure: shown.id,
      figures: all.map((figure) => figure.id),
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
      return { least: Math.min(0, figure.value), greatest: figure.value };
    case 'about':
      return { least: Math.min(0, 2 * figure.value), greatest: Infinity };
    default:
      return { least: figure.value, greatest: figure.value };
  }
}

/** A total that does not apply is not a printed zero. */
function asPrinted(figure: Figure, value: number): string | number {
  return figure.value === null && figure.printed ? figure.printed : value;
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
