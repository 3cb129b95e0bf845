import { Budget } from './budget.js';
import { judgeBreakdowns, judgeChecks, judgeTableChecks, type CheckResult } from './checks.js';
import { cellNotation, readFigure, type Figure } from './figure.js';
import type { Cell, ReportJson, Row, TableJson } from './format.js';
import { MAX_PROBLEMS, pointerStep, problem, type Problem } from './problems.js';
import { checkReferences, eachBlock, indexReport, uniqueId, type Pointers } from './references.js';
import { ReportDocument } from './report-document.js';
import { shape } from './shape.js';
import { keepWhatFits } from './structure.js';
import { layOutTable, type GridPlace, type TableGrid } from './table-grid.js';

/** Versions of the format that this reader knows. */
const FORMATS = ['gov-report/1'];
/** Cells of all tables together, and figures looked up for the checks on columns and rows. */
const MAX_CELLS = 200_000;
const MAX_LOOKUPS = 1_000_000;

/**
 * Reads a report document. Never throws: it keeps what it can and tells the rest in `problems`.
 *
 * @param input the parsed JSON, whatever it is
 * @param found problems that were found on the way to it, when it was fetched and decoded
 */
export function readReport(input: unknown, found: readonly Problem[] = []): ReportDocument {
  try {
    return read(input, [...found]);
  } catch {
    // Only an object with code of its own (a getter, a proxy) gets here; JSON has none.
    return read({}, [...found, problem('unreadable', 'error', '')]);
  }
}

function read(input: unknown, problems: Problem[]): ReportDocument {
  const kept = keepWhatFits(input, shape);
  problems.push(...kept.problems);
  const json = (kept.value ?? { title: '', agency: { name: '' }, period: {}, sections: [] }) as ReportJson;
  const { pointers } = kept;

  if (json.format !== undefined && !FORMATS.includes(json.format)) {
    problems.push(problem('unknown-format', 'information', '/format', json.format));
  }
  const { start, end } = json.period;
  if (start && end && start > end) problems.push(problem('period-order', 'warning', '/period', start, end));

  const index = indexReport(json, pointers, problems);
  const figures = new Map<string, Figure>();
  for (const item of json.figures ?? []) {
    item.id = uniqueId(figures, item, pointers, problems);
    figures.set(
      item.id,
      readFigure(item, { id: item.id, label: item.id, unit: '', pointer: pointers.get(item) ?? '' }),
    );
  }

  const own = [...figures.values()];
  const grids = new Map<string, TableGrid>();
  const tooLarge = (pointer: string): void => {
    problems.unshift(problem('too-large', 'error', pointer));
  };
  const cells = new Budget(MAX_CELLS, tooLarge);
  for (const table of index.tables.values())
    grids.set(table.id, readTable(table, figures, pointers, problems, cells));

  eachBlock(json, (block) => {
    if (block.type === 'image' && block.alt === undefined) {
      problems.push(problem('missing-alt', 'warning', pointers.get(block) ?? ''));
    }
  });
  checkReferences(json, { figures, statuses: index.statuses }, pointers, problems);

  const find = (id: string): Figure | undefined => figures.get(id);
  const lookups = new Budget(MAX_LOOKUPS, tooLarge);
  const checks: CheckResult[] = [
    ...own.flatMap((figure) => judgeBreakdowns(figure, pointers, find, problems)),
    ...judgeChecks(json.checks ?? [], pointers, find, problems),
    ...[...grids.values()].flatMap((grid) => judgeTableChecks(grid, pointers, find, problems, lookups)),
  ];
  problems.splice(MAX_PROBLEMS);
  const document = new ReportDocument({ json, problems, figures, ...index, grids, checks, pointers });
  if (document.isEmpty) problems.push(problem('no-content', 'error', ''));
  return document;
}

/** Lays a table out and enters its cells into `figures`. */
function readTable(
  table: TableJson,
  figures: Map<string, Figure>,
  pointers: Pointers,
  problems: Problem[],
  budget: Budget,
): TableGrid {
  const readCell = (row: Row, index: number, place: GridPlace): Figure => {
    const cell = row.cells?.[index] ?? null;
    const pointer = `${pointers.get(row) ?? ''}/cells${pointerStep(index)}`;
    const figure = figureOf(cell, place, pointer);
    // Two rows or columns of one id: the first keeps the reference, the second is shown all the same.
    if (figures.has(place.id)) problems.push(problem('duplicate-id', 'error', pointer, place.id));
    else figures.set(place.id, figure);
    return figure;
  };
  const figureOf = (cell: Cell, place: GridPlace, pointer: string): Figure => {
    if (cell === null || typeof cell !== 'object') {
      return readFigure(cellNotation(cell), { ...place, pointer });
    }
    if (!('figure' in cell)) return readFigure(cell, { ...place, pointer });
    const named = figures.get(cell.figure);
    if (named) return named;
    problems.push(problem('unknown-reference', 'error', `${pointer}/figure`, cell.figure));
    return readFigure({ absent: 'blank' }, { ...place, pointer });
  };
  return layOutTable(table, {
    readCell,
    mismatch: (row, cells, columns) => {
      problems.push(problem('cell-count', 'error', `${pointers.get(row) ?? ''}/cells`, cells, columns));
    },
    room: (cells) => budget.take(cells, pointers.get(table) ?? ''),
  });
}
