import type { SourceTable } from '../import/source.js';
import type { StandardId } from '../../standards/standard.js';
import { fitForm, type Fitting } from './fit-form.js';
import { allForms, type Form } from './forms.js';
import { layOut, transpose, type Grid } from './grid.js';
import type { RecognisedTable } from './recognised.js';
import { stackPanels } from './split.js';
import { Votes } from './votes.js';

/** Recognises a table of a file by its labels, whatever the year. `undefined` if it is none of an official form. */
export function recogniseTable(table: SourceTable): RecognisedTable | undefined {
  const grid = layOut(table);
  return grid && recogniseGrid(grid)?.recognised;
}

/** Above this a table is surely not turned round. */
const SURE = 0.8;
/** Forms that share fewer labels with a table are not laid over it. */
const FEWEST_LABELS = 3;
/** How many forms are laid over a table. */
const MOST_FORMS = 6;

/** Finds the form that fits best; of several that fit equally, that of the preferred standard, or the latest. */
export function recogniseGrid(grid: Grid, preferred?: StandardId): Fitting | undefined {
  const forms = candidates(grid);
  const fittings = forms.map((form) => fitForm(form, grid));
  if (forms.length > 0 && fittings.every(({ recognised }) => recognised.confidence < SURE)) {
    const turned = transpose(grid);
    for (const form of forms) {
      fittings.push(fitForm(form, turned));
      const stacked = stackPanels(grid, new Votes(form.index));
      if (stacked) fittings.push(fitForm(form, stacked));
    }
  }
  const rank = ({ form }: Fitting): number => (form.standard === preferred ? Infinity : form.since);
  const accepted = fittings
    .filter(isEnough)
    .sort((one, other) => better(one, other) || rank(other) - rank(one));
  const [best] = accepted;
  if (!best) return undefined;
  const also = accepted
    .slice(1)
    .filter(
      (other) =>
        other.form.table.id === best.form.table.id && other.form !== best.form && better(best, other) === 0,
    )
    .map(({ form }) => form.standard);
  return { ...best, recognised: { ...best.recognised, also } };
}

/** Half of the form's labels, or a part of the form and little else. */
function isEnough({ recognised, labels, explained }: Fitting): boolean {
  return recognised.confidence >= 0.5 || (labels >= 6 && explained >= 0.6 && recognised.confidence >= 0.2);
}

/** Orders the better fit first: much of the form found, and much of the table explained. */
function better(one: Fitting, other: Fitting): number {
  const goodness = ({ recognised, explained }: Fitting): number => recognised.confidence * explained;
  const difference = goodness(other) - goodness(one);
  return Math.abs(difference) > 0.001 ? difference : 0;
}

/** Forms whose labels occur in the table, those with most first. */
function candidates(grid: Grid): Form[] {
  const keys = new Set<string>();
  for (const line of grid.slots) {
    for (const cell of line) {
      if (cell?.kind !== 'text') continue;
      keys.add(cell.label.key);
      keys.add(cell.label.plain);
    }
  }
  const found = allForms()
    .map((form) => ({ form, shared: [...form.keys].filter((key) => keys.has(key)).length }))
    .filter(({ shared }) => shared >= FEWEST_LABELS)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_FORMS);
  return found.filter(({ shared }) => shared >= found[0].shared / 2).map(({ form }) => form);
}
