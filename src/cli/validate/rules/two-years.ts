import type { Figure } from '../../../document/index.js';
import type { Continuity, StandardId } from '../../../standards/index.js';
import type { Context } from '../context.js';
import type { Form } from '../form.js';

/** Last year's report, if it is that of the year before. */
export function comparable({ year, previous }: Context): Context | undefined {
  const known = year !== undefined && previous?.year !== undefined;
  return !known || previous.year === year - 1 ? previous : undefined;
}

/** The relations of a type that hold from the standard of last year's report to this year's. */
export function relations<T extends Continuity['type']>(
  context: Context,
  type: T,
): Extract<Continuity, { type: T }>[] {
  const from = comparable(context)?.standard?.id;
  return (context.standard?.continuity ?? []).filter(
    (one): one is Extract<Continuity, { type: T }> =>
      one.type === type && from !== undefined && one.from.includes(from),
  );
}

/** Figures by `table/row/column`, or `table/row` for all columns. */
export function figuresAt(context: Context | undefined, reference: string): Figure[] {
  const [table, row, column] = reference.split('/');
  const form = context?.form(table);
  const columns = column ? [column] : [...(form?.labels.columns.keys() ?? [])];
  return columns.flatMap((id) => form?.figure(row, id) ?? []);
}

/** This year's figures with those of last year. */
export function pairs({ forms, previous }: Context, now: string, before: string): [Figure, Figure][] {
  const [table, row, column] = now.split('/');
  const [lastTable, lastRow, lastColumn] = before.split('/');
  const form = forms.find(({ id }) => id === table);
  const last = previous?.form(lastTable);
  const columns = column ? [column] : [...(form?.labels.columns.keys() ?? [])];
  return columns.flatMap((id) => {
    const [a, b] = [form?.figure(row, id), last?.figure(lastRow, lastColumn ?? id)];
    return a && b ? [[a, b] as [Figure, Figure]] : [];
  });
}

/** Totals and single columns of two years that mean the same. Applicants by kind vary too much to tell anything. */
export function sameFigures(form: Form, before: Form, continuity: readonly Continuity[]): [Figure, Figure][] {
  const changed = (reference: string, from: StandardId): boolean =>
    continuity.some(
      (one) => one.type === 'not-comparable' && one.from.includes(from) && reference.startsWith(one.now),
    );
  const found: [Figure, Figure][] = [];
  for (const row of form.labels.rows.keys()) {
    for (const column of form.labels.columns.keys()) {
      if (form.id === 'applications' && column !== 'total') continue;
      const [a, b] = [form.figure(row, column), before.figure(row, column)];
      if (a && b && !changed(`${form.id}/${row}/${column}`, before.standard.id)) found.push([a, b]);
    }
  }
  return found;
}
