import type { Check, CheckResult, TableGrid } from '../../document/index.js';
import { Budget } from '../../document/budget.js';
import { judgeCheck, judgeTableChecks } from '../../document/checks.js';
import type { Standard, StandardCheck } from '../../standards/index.js';
import { checksFor } from '../import/us-foia/checks.js';
import type { Context } from './context.js';
import type { Form } from './form.js';

/** A check of a standard, and what it came to in the document. */
export interface Judged {
  readonly check: StandardCheck;
  readonly result: CheckResult;
}

/** Figures that are looked up for the checks of the forms in one document. */
const MAX_LOOKUPS = 1_000_000;

/** Judges the checks that the standards prescribe, whether the document has them or not. */
export function officialResults(context: Context): Judged[] {
  const { forms, standard } = context;
  const budget = new Budget(MAX_LOOKUPS, () => undefined);
  const recognised = forms.flatMap((form) =>
    checksOf(form, standard).flatMap((check) => {
      const named = inOwnIds(check, form);
      return named
        ? judgeTable(context, form.grid, [named], budget).map((result) => ({ check, result }))
        : [];
    }),
  );
  return [...recognised, ...(standard ? ofOwnRows(context, standard, budget) : [])];
}

/** The checks of a form. Where several formats share it, the source is that of the report's own. */
function checksOf({ id, table, labels }: Form, standard?: Standard): readonly StandardCheck[] {
  const own = standard && labels.also.includes(standard.id) && standard.tables.find((one) => one.id === id);
  if (!own) return table.checks;
  return table.checks.map((check) => ({
    ...check,
    source: own.checks.find((one) => one.id === check.id)?.source ?? check.source,
  }));
}

/** Checks of tables whose rows are the report's own, such as its components: known by the ids of the tables. */
function ofOwnRows(context: Context, standard: Standard, budget: Budget): Judged[] {
  const { document } = context;
  const free = new Set(standard.tables.filter(({ rows, bands }) => !rows && !bands).map(({ id }) => id));
  const tables = [...document.tables.values()].filter(({ id }) => free.has(id));
  if (tables.length === 0) return [];
  const checks = checksFor(tables, standard);
  const all = [...standard.checks, ...standard.tables.flatMap((table) => table.checks)];
  const byRule = new Map(all.map((check) => [check.rule.en, check]));
  const find = (id: string) => document.figures.get(id);
  const results = [
    ...tables.flatMap(({ id }) =>
      judgeTable(context, document.grid(id)!, checks.byTable.get(id) ?? [], budget),
    ),
    ...checks.document.flatMap((check) => judgeCheck(check, '', find, [])),
  ];
  return results.flatMap((result) => {
    const check = byRule.get(result.rule ?? '');
    return check ? [{ check, result }] : [];
  });
}

function judgeTable(
  { document }: Context,
  grid: TableGrid,
  checks: readonly Check[],
  budget: Budget,
): CheckResult[] {
  const pointer = document.pointerOf(grid.table);
  const find = (id: string) => document.figures.get(id);
  const table = { ...grid.table, checks: [...checks] };
  return judgeTableChecks({ ...grid, table }, () => pointer, find, [], budget);
}

/**
 * A check of the form in the ids of the document's table. A table that lacks parts of a sum is checked with
 * those that it has, as a doubt: a local copy may have left out rows of nothing. Undefined if it lacks more.
 */
function inOwnIds(check: StandardCheck, { labels, grid }: Form): Check | undefined {
  const ids = check.each === 'column' ? labels.rows : labels.columns;
  const named = (reference: string): string | undefined => {
    if (check.each) return ids.get(reference);
    const [row, column] = reference.split('/');
    const cell = [grid.table.id, labels.rows.get(row), labels.columns.get(column)];
    return cell.includes(undefined) ? undefined : cell.join('/');
  };
  const all = (references: readonly string[]): string[] => references.flatMap((one) => named(one) ?? []);
  const { each, severity } = check;
  switch (check.type) {
    case 'sum': {
      const [total, parts] = [named(check.total), all(check.parts)];
      if (total === undefined || parts.length === 0) return undefined;
      const whole = parts.length === check.parts.length;
      return { type: 'sum', total, parts, each, severity: whole ? severity : 'warning' };
    }
    case 'balance': {
      const [left, right] = [all(check.left), all(check.right)];
      const whole = left.length === check.left.length && right.length === check.right.length;
      return whole ? { type: 'balance', left, right, each, severity } : undefined;
    }
    case 'part-of': {
      const [whole, parts] = [named(check.whole), all(check.parts)];
      const { overlapping } = check;
      if (whole === undefined || parts.length === 0) return undefined;
      return { type: 'part-of', whole, parts, overlapping, each, severity };
    }
    case 'at-most': {
      const [figure, limit] = [named(check.figure), named(check.limit)];
      if (figure === undefined || limit === undefined) return undefined;
      return { type: 'at-most', figure, limit, each, severity };
    }
  }
}
