import { allForms } from './forms.js';
import { cellsOf, cut, stack, type Grid } from './grid.js';
import type { Votes } from './votes.js';

/** Fewer labels of a second table are chance. */
const ENOUGH = 3;

/**
 * Divides a table that holds several official ones, set one under the other. Labels that only one table of the
 * forms has show where each begins and ends.
 */
export function splitForms(grid: Grid): Grid[] {
  const owners = ownersOfKeys();
  const spans = new Map<string, { first: number; last: number; keys: Set<string> }>();
  for (let row = 0; row < grid.height; row++) {
    for (const cell of cellsOf(grid, row)) {
      const owner = cell.kind === 'text' && cell.row === row ? owners.get(cell.label.key) : undefined;
      if (owner === undefined) continue;
      const span = spans.get(owner);
      if (!span) spans.set(owner, { first: row, last: row, keys: new Set([cell.label.key]) });
      else {
        span.last = row;
        span.keys.add(cell.label.key);
      }
    }
  }
  const found = [...spans.values()]
    .filter(({ keys }) => keys.size >= ENOUGH)
    .sort((one, other) => one.first - other.first);
  if (found.length < 2 || found.some(({ first }, index) => index > 0 && first <= found[index - 1].last))
    return [grid];
  const starts = found.map(({ first }, index) =>
    index === 0 ? 0 : startOf(grid, found[index - 1].last + 1, first),
  );
  return starts.map((start, index) => cut(grid, start, starts[index + 1] ?? grid.height));
}

/** Rows with figures still belong to the table above. */
function startOf(grid: Grid, from: number, to: number): number {
  let start = from;
  for (let row = from; row < to; row++) {
    if (cellsOf(grid, row).some(({ kind }) => kind === 'value')) start = row + 1;
  }
  return start;
}

let owners: Map<string, string> | undefined;

/** Labels that stand in one table only, and the id of that table, which the forms of several years share. */
function ownersOfKeys(): ReadonlyMap<string, string> {
  if (owners) return owners;
  owners = new Map();
  const shared = new Set<string>();
  for (const { keys, table } of allForms()) {
    for (const key of keys) {
      if (owners.has(key) && owners.get(key) !== table.id) shared.add(key);
      owners.set(key, table.id);
    }
  }
  for (const key of shared) owners.delete(key);
  return owners;
}

/** Sets the halves of a table that is printed in two or more columns of rows one under the other. */
export function stackPanels(grid: Grid, votes: Votes): Grid | undefined {
  const rows = new Array<number>(grid.width).fill(0);
  const values = new Array<number>(grid.width).fill(0);
  for (let row = 0; row < grid.height; row++) {
    for (const cell of cellsOf(grid, row)) {
      if (cell.kind === 'value') values[cell.column]++;
      else if (votes.of(cell).is === 'row') rows[cell.column]++;
      else if (votes.of(cell).is === 'column') values[cell.column] += 2;
    }
  }
  const starts = [0];
  let filled = false;
  for (let column = 0; column < grid.width; column++) {
    if (rows[column] >= 2 && filled) {
      starts.push(column);
      filled = false;
    }
    if (rows[column] < 2 && values[column] >= 2 && rows.slice(0, column).some((count) => count >= 2))
      filled = true;
  }
  if (starts.length < 2) return undefined;
  return stack(
    starts.map((left, index) => ({
      grid,
      from: 0,
      to: grid.height,
      left,
      right: starts[index + 1] ?? grid.width,
    })),
  );
}
