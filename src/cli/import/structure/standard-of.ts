import { STANDARDS } from '../../../standards/index.js';
import type { Standard, StandardId } from '../../../standards/standard.js';
import type { Item } from './flow.js';
import { matchesByStandard } from './known-headings.js';

/** Fewer known headings tell nothing. */
const MIN_HEADINGS = 3;

/** The official format of a report, by the labels of its tables, else by its headings; never by its year. */
export function standardOf(items: readonly Item[], headings: readonly string[]): Standard | undefined {
  const scores = new Map<StandardId, number>();
  for (const item of items) {
    for (const { standard, also, confidence } of item.kind === 'table' ? item.forms : []) {
      // A table that two formats share decides nothing by itself, yet counts for both.
      for (const id of [standard, ...also]) scores.set(id, (scores.get(id) ?? 0) + confidence);
    }
  }
  const byTables = [...scores].sort(
    (one, other) => other[1] - one[1] || yearOf(other[0]) - yearOf(one[0]),
  )[0];
  if (byTables) return STANDARDS[byTables[0]];
  const matches = matchesByStandard(headings);
  const narrative = STANDARDS['cn-narrative']!;
  const found = matches.get(narrative) ?? 0;
  // The headings of the later formats without their tables are none of either.
  const later = Math.max(0, ...[...matches].map(([standard, count]) => (isLater(standard) ? count : 0)));
  return found >= MIN_HEADINGS && found > later ? narrative : undefined;
}

function isLater({ id }: Standard): boolean {
  return id === 'cn-2019' || id === 'cn-2021';
}

function yearOf(id: StandardId): number {
  return STANDARDS[id]?.years.from ?? 0;
}
