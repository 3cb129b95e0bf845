import type { Cell, Column, Row, TableJson } from '../../../document/index.js';
import type { StandardColumn, StandardTable } from '../../../standards/standard.js';
import { Ids } from '../structure/ids.js';
import type { Leaf } from './leaves.js';
import type { RowDraft } from './rows.js';

/** Far more than any revision of the schema would add; a table with more columns helps nobody. */
const MAX_OWN_COLUMNS = 30;

/**
 * Lays rows out under the columns of the form. Texts that the form has no column for stand in columns of the table's
 * own behind them, headed by their path in the file; `left` is what is too much for
 * that. A cell of which the file says nothing is blank.
 */
export function layOut(
  form: StandardTable,
  drafts: readonly RowDraft[],
  cellOf: (leaf: Leaf, column: string) => Cell,
): { table: TableJson; left: readonly Leaf[] } {
  const known = leafIds(form.columns ?? []);
  const ids = new Ids();
  for (const id of known) ids.take(id, '');
  const left: Leaf[] = [];
  const own: { id: string; label: string }[] = [];
  const lines = new Map<RowDraft, ReadonlyMap<string, Leaf>>();
  for (const draft of withInner(drafts)) {
    const line = new Map(draft.values);
    for (const leaf of draft.strange ?? []) {
      let column = own.find(({ id, label }) => label === leaf.path && !line.has(id));
      if (!column && own.length < MAX_OWN_COLUMNS)
        own.push((column = { id: ids.take(leaf.path, 'column'), label: leaf.path }));
      if (column) line.set(column.id, leaf);
      else left.push(leaf);
    }
    lines.set(draft, line);
  }

  const order = [...known, ...own.map(({ id }) => id)];
  const rowOf = (draft: RowDraft): Row => {
    const { values, strange, rows, ...heading } = draft;
    const line = lines.get(draft)!;
    const cells = order.map((column) => {
      const leaf = line.get(column);
      return leaf ? cellOf(leaf, column) : '';
    });
    return {
      ...heading,
      ...(values || strange?.length ? { cells } : {}),
      ...(rows?.length ? { rows: rows.map(rowOf) } : {}),
    };
  };
  const { id, caption, stub, unit } = form;
  const table: TableJson = {
    type: 'table',
    id,
    caption,
    ...(unit === undefined ? {} : { unit }),
    ...(stub === undefined ? {} : { stub }),
    columns: [...(form.columns ?? []).map(shownColumn), ...own],
    rows: drafts.map(rowOf),
  };
  return { table, left };
}

function withInner(drafts: readonly RowDraft[]): RowDraft[] {
  return drafts.flatMap((draft) => [draft, ...withInner(draft.rows ?? [])]);
}

function shownColumn({ aliases: _aliases, columns, ...column }: StandardColumn): Column {
  return { ...column, ...(columns ? { columns: columns.map(shownColumn) } : {}) };
}

/** Ids of the columns that have cells, left to right. */
export function leafIds(columns: readonly StandardColumn[]): string[] {
  return columns.flatMap(({ id, columns: inner }) => (inner ? leafIds(inner) : [id!]));
}
