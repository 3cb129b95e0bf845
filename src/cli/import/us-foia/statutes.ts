import type { Entry } from './entries.js';
import type { SectionForm } from './forms.js';
import { leavesIn, type Leaf } from './leaves.js';
import type { Organisation } from './organisations.js';
import { sort, type RowDraft } from './rows.js';
import type { XmlElement } from './xml.js';

/**
 * The rows of section IV: a statute with what it withholds, its citation and the agency's total; and the same
 * statute over its components with theirs. The agency's total is the last association of a statute with the agency:
 * an agency without components has two, the first of which is its own row.
 */
export function statuteRows(
  entries: readonly Entry[],
  form: SectionForm,
  agency: Organisation,
): { statutes: RowDraft[]; components: RowDraft[] } {
  const byStatute = new Map<XmlElement, Entry[]>();
  for (const entry of entries) {
    const known = byStatute.get(entry.item);
    if (known) known.push(entry);
    else byStatute.set(entry.item, [entry]);
  }
  const statutes: RowDraft[] = [];
  const components: RowDraft[] = [];
  for (const [item, given] of byStatute) {
    const id = `statute-${statutes.length + 1}`;
    const { values, strange } = sort(leavesIn(item.children), form.columns);
    const label = values.get('label')?.text ?? '';
    values.delete('label');
    const total = given.filter(({ organisation }) => organisation === agency).pop();
    const relied = total && reliedOn(total);
    const times = relied?.values.get('times');
    if (times) values.set('total', times);
    statutes.push({ id, label, values, strange: [...strange, ...(relied?.strange ?? [])] });

    const rows = given
      .filter((entry) => entry !== total && entry.associated.length > 0)
      .map((entry, index) => ({ id: `${id}.${index + 1}`, label: entry.label, ...reliedOn(entry) }));
    if (rows.length > 0) components.push({ id, label, rows });
  }
  return { statutes, components };
}

function reliedOn({ associated }: Entry): { values: Map<string, Leaf>; strange: Leaf[] } {
  return sort(associated, { ReliedUponStatuteQuantity: 'times' });
}
