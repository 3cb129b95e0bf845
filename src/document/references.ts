import type {
  Bar,
  Block,
  ChartJson,
  Highlight,
  ListItem,
  ReportJson,
  RichText,
  Section,
  StatusJson,
  TableJson,
} from './format.js';
import type { UnreadableBlock } from './structure.js';
import { problem, type Problem } from './problems.js';

/** What can be named by id. Each kind has its own ids: a table and a section may share a name. */
export interface Index {
  readonly sections: Map<string, Section>;
  readonly tables: Map<string, TableJson>;
  readonly charts: Map<string, ChartJson>;
  readonly statuses: Map<string, StatusJson>;
}

export type Pointers = { get(node: object): string | undefined };

/** Visits every section, outermost first. */
export function eachSection(sections: readonly Section[], visit: (section: Section) => void): void {
  for (const section of sections) {
    visit(section);
    eachSection(section.sections ?? [], visit);
  }
}

/** Visits every block of every section in printed order. */
export function eachBlock(report: ReportJson, visit: (block: Block | UnreadableBlock) => void): void {
  eachSection(report.sections, (section) => section.blocks?.forEach(visit));
}

/** Indexes what has an id. An id that was given before gets a number behind it, so that nothing is lost. */
export function indexReport(report: ReportJson, pointers: Pointers, problems: Problem[]): Index {
  const index: Index = { sections: new Map(), tables: new Map(), charts: new Map(), statuses: new Map() };
  const enter = <T extends { id: string }>(map: Map<string, T>, item: T): void => {
    item.id = uniqueId(map, item, pointers, problems);
    map.set(item.id, item);
  };
  eachSection(report.sections, (section) => enter(index.sections, section));
  eachBlock(report, (block) => {
    if (block.type === 'table') enter(index.tables, block);
    else if (block.type === 'chart') enter(index.charts, block);
    else if (block.type === 'status') enter(index.statuses, block);
  });
  return index;
}

/** The item's id, or one like it that is still free. */
export function uniqueId(
  taken: { has(id: string): boolean },
  item: { readonly id: string },
  pointers: Pointers,
  problems: Problem[],
): string {
  if (!taken.has(item.id)) return item.id;
  problems.push(problem('duplicate-id', 'error', `${pointers.get(item) ?? ''}/id`, item.id));
  const numbers = lastNumbers.get(taken) ?? new Map<string, number>();
  lastNumbers.set(taken, numbers);
  const stem = [...item.id].slice(0, 90).join('');
  let number = numbers.get(stem) ?? 1;
  do number++;
  while (taken.has(`${stem}-${number}`));
  numbers.set(stem, number);
  return `${stem}-${number}`;
}

/** The number given last to an id, so that many alike do not cost a search each. */
const lastNumbers = new WeakMap<object, Map<string, number>>();

/** Tells of every reference that leads nowhere. */
export function checkReferences(
  report: ReportJson,
  known: { figures: { has(id: string): boolean }; statuses: { has(id: string): boolean } },
  pointers: Pointers,
  problems: Problem[],
): void {
  const figure = (reference: string | undefined, owner: object, key: string): void => {
    if (reference !== undefined && !known.figures.has(reference)) unknown(reference, owner, key);
  };
  const unknown = (reference: string, owner: object, key: string): void => {
    problems.push(problem('unknown-reference', 'error', `${pointers.get(owner) ?? ''}/${key}`, reference));
  };
  const text = (runs: RichText): void => {
    if (typeof runs === 'string') return;
    for (const run of runs) if (typeof run === 'object' && 'figure' in run) figure(run.figure, run, 'figure');
  };
  const items = (list: readonly ListItem[]): void => {
    for (const item of list) {
      text(item.text);
      items(item.items ?? []);
    }
  };
  const highlight = (item: Highlight): void => {
    if ('figure' in item) figure(item.figure, item, 'figure');
    else if (!known.statuses.has(item.status)) unknown(item.status, item, 'status');
  };

  eachBlock(report, (block) => {
    if (block.type === 'paragraph' || block.type === 'note') text(block.text);
    else if (block.type === 'list') items(block.items);
    else if (block.type === 'table') block.notes?.forEach(text);
    else if (block.type === 'status') {
      figure(block.figure, block, 'figure');
      figure(block.of, block, 'of');
    } else if (block.type === 'chart') {
      block.bars.forEach((bar: Bar) => figure(bar.figure, bar, 'figure'));
      figure(block.whole, block, 'whole');
      block.notes?.forEach(text);
    }
  });
  report.highlights?.forEach(highlight);
  report.notes?.forEach(text);
  report.errata?.forEach((erratum) => text(erratum.text));
  for (const item of report.figures ?? []) {
    for (const breakdown of item.breakdowns ?? []) {
      breakdown.parts.forEach((part) => figure(part, breakdown, 'parts'));
    }
  }
}
