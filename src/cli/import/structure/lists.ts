import { sliceLine, type Item, type Line } from './flow.js';
import { readNumber, type Numbered } from './numbering.js';

/** Deeper levels of a list are read as this one. */
const MAX_LEVEL = 5;

/** An item of a list before its text is read. */
export interface Entry {
  readonly marker?: string;
  readonly line: Line;
  readonly items: Entry[];
}

/** Lines that make a list, and how many they are. */
export interface FoundList {
  readonly ordered: boolean;
  readonly entries: Entry[];
  readonly lines: readonly Line[];
}

/** The list that begins at an item: lines that the file marks so, or numbered lines right under each other. */
export function listAt(items: readonly Item[], index: number): FoundList | undefined {
  const first = items[index];
  if (first.kind !== 'line') return undefined;
  const lines = first.list ? markedLines(items, index) : numberedLines(items, index);
  if (!lines.length) return undefined;
  const entries: Entry[] = [];
  const open: { depth: number; items: Entry[] }[] = [];
  for (const line of lines) {
    const number = readNumber(line.text);
    const depth = line.list ? Math.min(line.list.level, MAX_LEVEL) : (number?.rank ?? 0);
    while (open.length > 0 && open[open.length - 1].depth >= depth) open.pop();
    const target = open[open.length - 1]?.items ?? entries;
    const entry: Entry = number
      ? { marker: number.number, line: sliceLine(line, number.start, line.text.length), items: [] }
      : { line, items: [] };
    target.push(entry);
    open.push({ depth, items: entry.items });
  }
  return { ordered: first.list?.ordered ?? false, entries, lines };
}

function markedLines(items: readonly Item[], index: number): Line[] {
  const lines: Line[] = [];
  for (let at = index; at < items.length; at++) {
    const item = items[at];
    if (item.kind !== 'line' || !item.list || !item.text) break;
    lines.push(item);
  }
  return lines;
}

/** At least two lines whose numbers follow each other, and those of deeper numbers between them. */
function numberedLines(items: readonly Item[], index: number): Line[] {
  const lines: Line[] = [];
  const last = new Map<number, number>();
  for (let at = index; at < items.length; at++) {
    const item = items[at];
    const number = item.kind === 'line' ? readNumber(item.text) : undefined;
    if (!number || !continues(number, last, lines[lines.length - 1])) break;
    for (const rank of last.keys()) if (rank > number.rank) last.delete(rank);
    last.set(number.rank, number.value);
    lines.push(item as Line);
  }
  return lines.length > 1 ? lines : [];
}

/** Whether a number goes on with one of the list, or begins a list under an item that is no whole sentence. */
function continues(
  { rank, value, rest }: Numbered,
  last: ReadonlyMap<number, number>,
  before: Line | undefined,
): boolean {
  if (!rest) return false;
  if (!before) return true;
  const sibling = last.get(rank);
  if (sibling !== undefined) return value === sibling + 1;
  return value === 1 && rank > Math.max(...last.keys()) && !/[。！？]$/.test(before.text);
}
