import { align } from './align.js';
import type { FormColumn, FormHeading } from './forms.js';
import type { Block, ColumnEntry } from './blocks.js';
import type { GridCell } from './grid.js';
import { nearness } from './match-labels.js';
import type { Votes } from './votes.js';

/** The header is not whole, so that headings may stand over the wrong columns. */
const BROKEN = 0.7;

/** A column of the form, found in the file. */
export interface FoundColumn {
  readonly entry: ColumnEntry;
  readonly column: FormColumn;
  readonly confidence: number;
}

/** Without a heading, a column is only found by its position. */
const BY_POSITION = 0.6;

/** Finds the columns of a band among those of a block. */
export function findColumns(
  { entries, whole }: Block,
  columns: readonly FormColumn[],
  votes: Votes,
): FoundColumn[] {
  const factor = whole ? 1 : BROKEN;
  const fits = entries.map((entry) => columns.map((column) => fitColumn(entry, column, votes)));
  const pairs = align(entries.length, columns.length, (i, j) => fits[i][j].value, 0.8);
  const found = pairs.flatMap((j, i) =>
    j < 0 ? [] : [{ entry: entries[i], column: columns[j], confidence: fits[i][j].confidence * factor }],
  );
  return [...found, ...byPosition(entries, columns, pairs)];
}

function fitColumn(
  entry: ColumnEntry,
  column: FormColumn,
  votes: Votes,
): { value: number; confidence: number } {
  for (let at = entry.path.length - 1; at >= 0; at--) {
    const { columns } = votes.of(entry.path[at]);
    if (columns.length === 0) continue;
    const confidence = columns.find(({ item }) => item === column)?.confidence ?? 0;
    if (confidence === 0) return { value: 0, confidence };
    const above = entry.path.slice(0, at);
    if (above.length === 0 || column.above.length === 0) return { value: confidence * 0.9, confidence };
    const agreeing = column.above.filter((heading) => above.some((cell) => named(cell, heading))).length;
    const contradicted = above.some(
      (cell) => votes.of(cell).is === 'group' && !column.above.some((heading) => named(cell, heading)),
    );
    if (contradicted) return { value: confidence * 0.5, confidence: confidence * 0.6 };
    return { value: confidence * (0.9 + 0.1 * (agreeing / column.above.length)), confidence };
  }
  return { value: 0, confidence: 0 };
}

function named({ label }: GridCell, { keys }: FormHeading): boolean {
  return keys.some((key) => key === label.key || key === label.plain || nearness(key, label.key) > 0.75);
}

/** Columns without a heading, where exactly as many are missing between two that were found. */
function byPosition(
  entries: readonly ColumnEntry[],
  columns: readonly FormColumn[],
  pairs: readonly number[],
): FoundColumn[] {
  const found: FoundColumn[] = [];
  for (let i = 0; i < entries.length;) {
    let end = i;
    while (end < entries.length && pairs[end] < 0 && entries[end].path.length === 0) end++;
    const from = i === 0 ? 0 : pairs[i - 1] + 1;
    const to = end === entries.length ? columns.length : pairs[end];
    if (end > i && (i === 0 || from > 0) && to - from === end - i) {
      for (let k = 0; k < end - i; k++) {
        found.push({ entry: entries[i + k], column: columns[from + k], confidence: BY_POSITION });
      }
    }
    i = Math.max(end, i + 1);
  }
  return found;
}
