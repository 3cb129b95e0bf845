import { Budget } from './budget.js';
import { checkOf, judgeCheck, judgeTableChecks, type CheckResult } from './checks.js';
import { cellNotation, readFigure, type Figure } from './figure.js';
import type { Cell, Check, TableJson } from './format.js';
import { MAX_PROBLEMS, problem, type Problem } from './problems.js';
import { ReportDocument } from './report-document.js';
import { keepWhatFits, type Kept } from './structure.js';
import { layOutTable, type GridPlace, type TableGrid } from './table-grid.js';

/** The version of the format that this reader knows. */
const FORMAT = 'gov-report/1';
/** Cells of all tables together, and figures looked up for the checks on columns and rows. */
const MAX_CELLS = 200_000;
const MAX_LOOKUPS = 1_000_000;

/**
 * Reads a report document. Never throws: it keeps what it can and tells the rest in `problems`.
 *
 * @param input the parsed JSON, whatever it is
 * @param found problems that were found on the way to it, when it was fetched and decoded
 * @param writtenAt JSON Pointers of objects that are written elsewhere than they stand (`fillStandard`)
 */
export function readReport(
  input: unknown,
  found: readonly Problem[] = [],
  writtenAt: WrittenAt = () => undefined,
): ReportDocument {
  try {
    return read(input, [...found], writtenAt);
  } catch {
    // Only an object with code of its own (a getter, a proxy) gets here; JSON has none.
    return read({}, [...found, problem('unreadable', 'error', '')], writtenAt);
  }
}

type WrittenAt = (node: object) => string | undefined;

function read(input: unknown, problems: Problem[], writtenAt: WrittenAt): ReportDocument {
  const kept = keepWhatFits(input, writtenAt);
  const { json, pointerOf } = kept;
  problems.push(...kept.problems);

  const { format = FORMAT } = json;
  if (format !== FORMAT) problems.push(problem('unknown-format', 'information', '/format', format));
  try {
    Intl.getCanonicalLocales(json.lang);
  } catch {
    problems.push(problem('bad-value', 'error', '/lang', json.lang!));
    delete json.lang;
  }
  if (json.statistics) {
    // Its labels could not be had, or nobody asked for them.
    problems.push(problem('unknown-standard', 'error', '/statistics', json.standard ?? ''));
    delete json.statistics;
  }
  const { start, end } = json.period;
  if (start && end && start > end) problems.push(problem('period-order', 'warning', '/period', start, end));

  const index = {
    sections: byId(kept.all('section'), pointerOf, problems),
    tables: byId(kept.all('table'), pointerOf, problems),
    charts: byId(kept.all('chart'), pointerOf, problems),
    statuses: byId(kept.all('status'), pointerOf, problems),
  };
  const figures = new Map<string, Figure>();
  for (const [id, item] of byId(kept.all('figure'), pointerOf, problems)) {
    figures.set(id, readFigure(item, { id, label: id, unit: '', pointer: pointerOf(item) }));
  }

  const own = [...figures.values()];
  const grids = new Map<string, TableGrid>();
  const tooLarge = (pointer: string): void => {
    problems.unshift(problem('too-large', 'error', pointer));
  };
  const cells = new Budget(MAX_CELLS, tooLarge);
  for (const table of index.tables.values())
    grids.set(table.id, readTable(table, figures, pointerOf, problems, cells));

  for (const image of kept.all('image')) {
    if (image.alt === undefined) problems.push(problem('missing-alt', 'warning', pointerOf(image)));
  }
  const unknown = (pointer: string, id: string): void => {
    problems.push(problem('unknown-reference', 'error', pointer, id));
  };
  for (const { pointer, id } of kept.references) {
    // Cells know only the figures before them, checks those of their table too; they tell of theirs themselves.
    if (!/^\/statistics|\/(cells|checks|breakdowns)\//.test(pointer) && !figures.has(id))
      unknown(pointer, id);
  }
  for (const item of json.highlights ?? []) {
    if ('status' in item && !index.statuses.has(item.status))
      unknown(pointerOf(item) + '/status', item.status);
  }

  const find = (id: string): Figure | undefined => figures.get(id);
  const lookups = new Budget(MAX_LOOKUPS, tooLarge);
  const judged = (check: Check, source: object): CheckResult[] =>
    judgeCheck(check, pointerOf(source), find, problems);
  const checks: CheckResult[] = [
    ...own.flatMap((figure) =>
      figure.breakdowns.flatMap((breakdown) => judged(checkOf(figure, breakdown), breakdown)),
    ),
    ...(json.checks ?? []).flatMap((check) => judged(check, check)),
    ...[...grids.values()].flatMap((grid) => judgeTableChecks(grid, pointerOf, find, problems, lookups)),
  ];
  problems.splice(MAX_PROBLEMS);
  const document = new ReportDocument({ json, problems, figures, ...index, grids, checks, pointerOf });
  if (document.isEmpty) problems.push(problem('no-content', 'error', ''));
  return document;
}

/** Items by id. An id that was given before gets a number behind it, so that nothing is lost. */
function byId<T extends { id: string }>(
  items: readonly T[],
  pointerOf: Kept['pointerOf'],
  problems: Problem[],
): Map<string, T> {
  const known = new Map<string, T>();
  let number = 1;
  for (const item of items) {
    if (known.has(item.id)) {
      problems.push(problem('duplicate-id', 'error', pointerOf(item) + '/id', item.id));
      const stem = [...item.id].slice(0, 90).join('');
      do item.id = `${stem}-${++number}`;
      while (known.has(item.id));
    }
    known.set(item.id, item);
  }
  return known;
}

/** Lays a table out and enters its cells into `figures`. */
function readTable(
  table: TableJson,
  figures: Map<string, Figure>,
  pointerOf: Kept['pointerOf'],
  problems: Problem[],
  budget: Budget,
): TableGrid {
  const figureOf = (cell: Cell, place: GridPlace & { pointer: string }): Figure => {
    if (cell === null || typeof cell !== 'object') return readFigure(cellNotation(cell), place);
    if (!('figure' in cell)) return readFigure(cell, place);
    const named = figures.get(cell.figure);
    if (named) return named;
    problems.push(problem('unknown-reference', 'error', place.pointer + '/figure', cell.figure));
    return readFigure({ absent: 'blank' }, place);
  };
  return layOutTable(table, {
    readCell: (row, index, place) => {
      const cell = row.cells?.[index] ?? null;
      const pointer = pointerOf(cell as object) || `${pointerOf(row)}/cells/${index}`;
      const figure = figureOf(cell, { ...place, pointer });
      // Two rows or columns of one id: the first keeps the reference, the second is shown all the same.
      if (figures.has(place.id)) problems.push(problem('duplicate-id', 'error', pointer, place.id));
      else figures.set(place.id, figure);
      return figure;
    },
    mismatch: (row, cells, columns) => {
      problems.push(problem('cell-count', 'error', `${pointerOf(row)}/cells`, cells, columns));
    },
    room: (cells) => budget.take(cells, pointerOf(table)),
  });
}
