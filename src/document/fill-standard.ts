import type {
  Standard,
  StandardCheck,
  StandardColumn,
  StandardRow,
  StandardTable,
} from '../standards/standard.js';
import { cellNotation } from './figure.js';
import type { Cell, CellFigure, Check, Column, Row, Section, TableJson } from './format.js';
import { pointerStep, problem, type Problem } from './problems.js';

/**
 * A document whose statistics have become tables, as `readReport` takes it: the JSON, the problems, and where
 * objects that were made here are written in the document (JSON Pointer).
 */
export type Filled = [json: unknown, problems: Problem[], writtenAt: (node: object) => string | undefined];

type Values = Readonly<Record<string, unknown>>;

/**
 * Makes the tables of a document that gives only `statistics`: values by table, row and column id. Labels,
 * order, units and checks come from the standard; explanations of its terms become footnotes. A table stands
 * where the document has a table of its id without rows, else in its section of the standard. Nothing is
 * dropped silently: what the standard does not know is told, and a strange row stands at the end of its table.
 * The input is left as it was.
 *
 *     readReport(...fillStandard(json, standard))
 *
 * @param found problems that were found on the way
 */
export function fillStandard(input: unknown, standard: Standard, found: readonly Problem[] = []): Filled {
  const problems = [...found];
  const places = new WeakMap<object, string>();
  const writtenAt = (node: object): string | undefined => places.get(node);
  if (!isObject(input) || !isObject(own(input, 'statistics'))) return [input, problems, writtenAt];

  const { statistics, ...json } = { ...input } as Record<string, unknown>;
  const period = String(own(Object(json.period) as object, 'label') ?? '');
  const words = /^(zh|$)/i.test(String(json.lang ?? '')) ? 'zh' : 'en';
  const at = <T extends object>(pointer: string, node: T): T => {
    places.set(node, pointer);
    return node;
  };

  const tables = new Map<string, TableJson>();
  for (const id of Object.keys(statistics as Values)) {
    const pointer = `/statistics${pointerStep(id)}`;
    const form = standard.tables.find((table) => table.id === id);
    const values = own(statistics as Values, id);
    if (!form) problems.push(problem('unknown-reference', 'error', pointer, id));
    else if (!isObject(values)) problems.push(problem('wrong-type', 'error', pointer, typeof values));
    else tables.set(id, fillTable(form, values, placeholder(json.sections, id), pointer));
  }
  json.sections = place(Array.isArray(json.sections) ? json.sections : [], tables, standard);
  return [json, problems, writtenAt];

  /** @param given the document's own block of this id, whose caption, notes and rows go before the form's */
  function fillTable(
    form: StandardTable,
    values: Values,
    given: Partial<TableJson>,
    pointer: string,
  ): TableJson {
    const used = new Set<string>();
    const notes = notesOf(form.id);
    const fillRow = (row: StandardRow, columns: readonly string[]): Row => {
      const line = own(values, row.id);
      used.add(row.id);
      const { heading: _heading, aliases: _aliases, wording: _wording, rows, ...shown } = row;
      return at(pointer + pointerStep(row.id), {
        ...shown,
        // The only row of a form has no heading there; here it is the year.
        label: row.label || period,
        ...(notes.has(row.id) ? { note: notes.get(row.id) } : {}),
        ...(rows ? { rows: rows.map((child) => fillRow(child, columns)) } : {}),
        ...((row.heading ?? rows) && line === undefined ? {} : { cells: fillCells(row.id, line, columns) }),
      });
    };
    const fillCells = (row: string, line: unknown, columns: readonly string[]): Cell[] => {
      const here = pointer + pointerStep(row);
      if (line !== undefined && !isObject(line))
        problems.push(problem('wrong-type', 'error', here, typeof line));
      const cells = isObject(line) ? line : {};
      for (const key of Object.keys(cells)) {
        if (!columns.includes(key))
          problems.push(problem('unknown-reference', 'error', here + pointerStep(key), key));
      }
      return columns.map((column) => {
        const cell = own(cells, column);
        const full = isObject(cell) ? { ...cell } : cellNotation(isScalar(cell) ? cell : null);
        return at(here + pointerStep(column), full as CellFigure);
      });
    };
    /** Rows that only the document has, under their ids for want of a label. */
    const strange = (columns: readonly string[]): Row[] =>
      Object.keys(values)
        .filter((id) => !used.has(id))
        .slice(0, MAX_STRANGE)
        .map((id) => {
          problems.push(problem('unknown-reference', 'warning', pointer + pointerStep(id), id));
          return fillRow({ id, label: id }, columns);
        });

    const { columns = [], bands, checks, id, caption, stub, unit, summary } = form;
    const leaves = leafIds(columns);
    const rows = (given.rows as readonly StandardRow[] | undefined) ?? form.rows ?? [];
    const filled = {
      ...(bands
        ? {
            bands: bands.map((band) => ({
              ...band,
              columns: band.columns.map(shownColumn),
              rows: band.rows.map((row) => fillRow(row, leafIds(band.columns))),
            })),
          }
        : { columns: columns.map(shownColumn), rows: rows.map((row) => fillRow(row, leaves)) }),
    } as Pick<TableJson, 'bands' | 'columns' | 'rows'>;
    const last = filled.bands?.[filled.bands.length - 1];
    if (Object.keys(values).length - used.size > MAX_STRANGE)
      problems.push(problem('too-large', 'error', pointer));
    (last?.rows ?? filled.rows!).push(...strange(last ? leafIds(bands![bands!.length - 1].columns) : leaves));
    return at(pointer, {
      type: 'table',
      id,
      caption,
      ...defined({ summary, unit, stub }),
      checks: checks.map((check) => at(pointer, tableCheck(check, id, words))),
      ...given,
      ...filled,
    });
  }

  /** Explanations of a table's terms by row. A term of several rows is explained at the first. */
  function notesOf(table: string): Map<string, string> {
    const notes = new Map<string, string>();
    for (const { explanation, at: rows = [] } of standard.terms) {
      const [first] = rows.filter((row) => row.startsWith(`${table}/`) && row.split('/').length === 2);
      const row = first?.split('/')[1];
      if (row && !notes.has(row)) notes.set(row, explanation[words]);
    }
    return notes;
  }
}

/** Puts the tables into the sections, and headings of the standard over sections that have none. */
function place(sections: readonly unknown[], tables: Map<string, TableJson>, standard: Standard): unknown[] {
  const left = new Map(tables);
  /** The sections with the tables at the blocks that name them. */
  const settle = (list: readonly unknown[], depth: number): unknown[] =>
    list.map((section) => {
      if (!isObject(section)) return section;
      const { blocks, sections: inner } = section as { blocks?: unknown; sections?: unknown };
      return {
        ...section,
        ...(Array.isArray(blocks)
          ? {
              blocks: blocks.map((block) => {
                const table = isPlaceholder(block) ? left.get(block.id) : undefined;
                if (table) left.delete(table.id);
                return table ?? block;
              }),
            }
          : {}),
        ...(Array.isArray(inner) && depth < MAX_DEPTH ? { sections: settle(inner, depth + 1) } : {}),
      };
    });
  const placed = settle(sections, 0);
  let next = 0;
  for (const { id, number, heading, tables: named = [] } of standard.sections) {
    const wanted = named.flatMap((table) => left.get(table) ?? []);
    const index = placed.findIndex((section) => isObject(section) && own(section, 'id') === id);
    const known = placed[index] as Section | undefined;
    if (!known && wanted.length === 0) continue;
    const section = {
      // A number is shown as it is written; Chinese sets no space behind it.
      ...defined({ number: number && !/^zh/.test(standard.lang) ? `${number} ` : number, heading }),
      ...(known ?? { id }),
      ...(wanted.length ? { blocks: [...(known?.blocks ?? []), ...wanted] } : {}),
    };
    // A printed heading is never mixed with the official number.
    if (known?.heading !== undefined && known.number === undefined)
      delete (section as Partial<Section>).number;
    if (known) placed[index] = section;
    else placed.splice(next, 0, section);
    next = (known ? index : next) + 1;
  }
  return placed;
}

/** Rows that no form has; more of them than any form has are a mistake, or an attack. */
const MAX_STRANGE = 1000;
/** Sections deeper than this are refused by the reader anyway. */
const MAX_DEPTH = 64;

/** The document's own block of a table that has no figures yet. */
function placeholder(sections: unknown, id: string, depth = 0): Partial<TableJson> {
  if (!Array.isArray(sections) || depth > MAX_DEPTH) return {};
  for (const section of sections) {
    if (!isObject(section)) continue;
    const { blocks, sections: inner } = section as { blocks?: unknown; sections?: unknown };
    const block = Array.isArray(blocks) && blocks.find((one) => isPlaceholder(one) && one.id === id);
    if (block) return block as Partial<TableJson>;
    const found = placeholder(inner, id, depth + 1);
    if (found.id) return found;
  }
  return {};
}

/** A table block whose values stand in `statistics`: no columns and bands of its own, and no cells. */
function isPlaceholder(block: unknown): block is TableJson {
  if (!isObject(block)) return false;
  const { type, columns, bands, rows } = block as unknown as TableJson;
  return type === 'table' && !columns && !bands && !(Array.isArray(rows) && rows.some((row) => row?.cells));
}

function tableCheck(check: StandardCheck, table: string, words: 'zh' | 'en'): Check {
  const { id: _id, source: _source, rule, ...rest } = check;
  const name = (reference: string): string => (check.each ? reference : `${table}/${reference}`);
  const renamed: Record<string, unknown> = { ...rest, rule: rule[words] };
  for (const key of ['total', 'parts', 'left', 'right', 'whole', 'figure', 'limit']) {
    const value = renamed[key];
    if (typeof value === 'string') renamed[key] = name(value);
    else if (Array.isArray(value)) renamed[key] = value.map(name);
  }
  return renamed as unknown as Check;
}

function shownColumn({ aliases: _aliases, columns, ...column }: StandardColumn): Column {
  return { ...column, ...(columns ? { columns: columns.map(shownColumn) } : {}) };
}

/** Ids of the columns that have cells, left to right. */
function leafIds(columns: readonly StandardColumn[]): string[] {
  return columns.flatMap(({ id, columns: inner }) => (inner ? leafIds(inner) : [id!]));
}

function defined<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function isScalar(value: unknown): value is number | string | null {
  return value === null || typeof value === 'number' || typeof value === 'string';
}

function isObject(value: unknown): value is Values & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property, never one from a prototype. */
function own(value: object, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, key) ? (value as Values)[key] : undefined;
}
