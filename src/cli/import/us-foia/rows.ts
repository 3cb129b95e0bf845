import { isOverall, type Entry } from './entries.js';
import type { SectionForm } from './forms.js';
import { leavesIn, type Leaf } from './leaves.js';
import type { XmlElement } from './xml.js';

/** A row on its way into a table. */
export interface RowDraft {
  readonly id: string;
  readonly label: string;
  readonly total?: boolean;
  readonly unit?: string;
  /** Texts by column id; undefined on a heading without figures. */
  readonly values?: ReadonlyMap<string, Leaf>;
  /** Texts that no column of the form is for: they get columns of their own, headed by their path. */
  readonly strange?: readonly Leaf[];
  readonly rows?: readonly RowDraft[];
}

/** One row of a table, of any kind but `statutes`. */
export function rowOf(entry: Entry, form: SectionForm): RowDraft {
  if (form.kind === 'reasons') return reasonsRow(entry, form);
  return form.kind === 'oldest' ? oldestRow(entry, form) : cellsRow(entry, form);
}

function cellsRow(entry: Entry, form: SectionForm): RowDraft {
  return { ...headingOf(entry), ...sort(leavesIn(entry.item.children), form.columns, entry.associated) };
}

/** The total, over one row for each reason described. */
function reasonsRow(entry: Entry, form: SectionForm): RowDraft {
  const { children } = entry.item;
  const reasons = children.filter(({ name }) => name === 'foia:OtherDenialReason');
  const rest = children.filter((child) => !reasons.includes(child));
  return {
    ...headingOf(entry),
    ...sort(leavesIn(rest), form.columns, entry.associated),
    rows: reasons.map((reason, index) => ({
      id: `${entry.id}.${index + 1}`,
      label: textOf(reason, 'foia:OtherDenialReasonDescriptionText'),
      ...sort(
        leavesIn(reason.children).filter(({ path }) => path !== 'OtherDenialReasonDescriptionText'),
        {
          OtherDenialReasonQuantity: 'times',
        },
      ),
    })),
  };
}

/** Labels of the rows under each organisation, by table. */
const OLDEST_LABELS: Readonly<Record<string, readonly [date: string, days: string]>> = {
  'vi-c-5': ['Date of Appeal', 'Number of Days Pending'],
  'vii-e': ['Date of Receipt', 'Number of Days Pending'],
  'xii-c': ['Date', 'Number of Days'],
};

/** A heading over the dates and the days. The first in the file is the oldest. */
function oldestRow(entry: Entry, form: SectionForm): RowDraft {
  const { children } = entry.item;
  const old = children.filter(({ name }) => name === 'foia:OldItem');
  const leaves = old.flatMap((item, index) => leavesIn(item.children, `OldItem ${index + 1}/`));
  const rest = leavesIn(children.filter((child) => !old.includes(child)));
  const columns = (name: string): Record<string, string> => {
    return Object.fromEntries(TEN.map((place) => [`OldItem ${place}/${name}`, `oldest${place}`]));
  };
  const dates = leaves.filter(({ path }) => path.endsWith('/OldItemReceiptDate'));
  const others = leaves.filter((leaf) => !dates.includes(leaf));
  const [date, days] = OLDEST_LABELS[form.id];
  return {
    ...headingOf(entry),
    rows: [
      { id: `${entry.id}.date`, label: date, ...sort(dates, columns('OldItemReceiptDate')) },
      {
        id: `${entry.id}.days`,
        label: days,
        unit: 'days',
        ...sort([...others, ...rest], columns('OldItemPendingDaysQuantity'), entry.associated),
      },
    ],
  };
}

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function headingOf(entry: Entry): Pick<RowDraft, 'id' | 'label' | 'total'> {
  return { id: entry.id, label: entry.label, ...(isOverall(entry) ? { total: true } : {}) };
}

/** Leaves by the column that they are for. One that comes twice, or has no column, is strange unless it is empty. */
export function sort(
  leaves: readonly Leaf[],
  columns: Readonly<Record<string, string>>,
  associated: readonly Leaf[] = [],
): { values: Map<string, Leaf>; strange: Leaf[] } {
  const values = new Map<string, Leaf>();
  const strange: Leaf[] = [];
  for (const leaf of leaves) {
    const column = Object.hasOwn(columns, leaf.path) ? columns[leaf.path] : undefined;
    if (column !== undefined && !values.has(column)) values.set(column, leaf);
    else if (leaf.text !== '') strange.push(leaf);
  }
  return { values, strange: [...strange, ...associated] };
}

export function textOf({ children }: XmlElement, name: string): string {
  return children.find((child) => child.name === name)?.text ?? '';
}
