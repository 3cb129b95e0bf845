import type { Place } from '../import/source.js';
import type { ColumnEntry } from './blocks.js';
import type { FoundColumn } from './columns.js';
import type { GridCell } from './grid.js';
import { mendCell } from './normalise.js';
import { placeCells } from './place-cells.js';
import type { RecognisedCell, RecognisedRow } from './recognised.js';
import type { DataRow, FoundRow } from './rows.js';

/** What stands over the cells of a row. */
interface Headings {
  readonly entries: readonly ColumnEntry[];
  readonly found: readonly FoundColumn[];
}

/**
 * Makes a row with its cells, if there is anything in it, and marks what it holds as used.
 *
 * @param row the row of the form that it is; undefined for one of the file's own
 */
export function makeRow(
  data: DataRow,
  row: FoundRow | undefined,
  { entries, found }: Headings,
  steady: ReadonlySet<number>,
  used: Set<Place>,
): RecognisedRow | undefined {
  const label = data.own ? data.path[data.path.length - 1] : undefined;
  const placed = placeCells(data, entries, found, steady);
  const cells: RecognisedCell[] = [];
  let filled = false;
  for (const [entry, cell] of placed.cells) {
    const lowest = entry.path[entry.path.length - 1];
    const column =
      found.find((each) => each.entry === entry)?.column.id ?? (lowest && mendCell(lowest.text).text);
    if (column === undefined) continue;
    cells.push({ column, ...mendedCell(cell), place: cell.place });
    filled ||= cell.kind !== 'blank';
  }
  const worth = row !== undefined || filled || (label !== undefined && cells.length > 0 && !isNote(label));
  if (!worth) return undefined;
  for (const { place } of [...data.path, ...cells]) used.add(place);
  return {
    ...(row && { id: row.item.id }),
    label: label ? mendCell(label.text).text : '',
    above: data.path.slice(0, label ? -1 : undefined).map(({ text }) => mendCell(text).text),
    confidence: (row?.confidence ?? 0) * placed.confidence,
    cells,
    place: label?.place ?? data.cells[0]?.place ?? data.path[0].place,
  };
}

function mendedCell(cell: GridCell): Pick<RecognisedCell, 'text' | 'source'> {
  const { text, changed } = mendCell(cell.text);
  const source = cell.text.trim();
  const joined = source !== text && /\d\s+\d/.test(source);
  return changed || joined ? { text, source } : { text };
}

function isNote({ text }: GridCell): boolean {
  return text.length > 60 || /^\s*(?:备?注|说明|填表说明)/.test(text);
}
