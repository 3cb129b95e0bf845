import type { Check, Row, TableJson } from '../../../document/index.js';
import { leafIds } from './layout.js';
import type { Standard, StandardCheck, StandardColumn } from '../../../standards/standard.js';

/** The checks of a report: those of its tables, and those of the document, which span tables or name single rows. */
export interface Checks {
  readonly document: readonly Check[];
  readonly byTable: ReadonlyMap<string, readonly Check[]>;
}

/** Applies the checks of a standard to tables whose rows are the report's own (see `StandardCheck`). */
export function checksFor(tables: readonly TableJson[], standard: Standard): Checks {
  const lines = new Map(
    tables.map((table) => {
      const form = standard.tables.find(({ id }) => id === table.id);
      return [table.id, linesOf(table, form?.columns ?? [])];
    }),
  );
  const byTable = new Map<string, Check[]>();
  const document: Check[] = [];
  for (const { id, checks } of standard.tables) {
    const rows = lines.get(id)?.byId.size ?? 0;
    byTable.set(id, rows > 0 ? checks.map(plain) : []);
  }
  for (const check of standard.checks) {
    const [table] = referencesOf(check).map(tableOf);
    if (referencesOf(check).some((reference) => !lines.has(tableOf(reference)))) continue;
    if (check.each === 'column') {
      const own = lines.get(table)!;
      const named = (reference: string): readonly string[] => rowsNamed(reference, own);
      byTable.get(table)!.push(...applied(check, named).flatMap((made) => inColumns(made, own.columns)));
      continue;
    }
    for (const row of sharedRows(check, lines)) {
      document.push(...applied(check, (reference) => cellsNamed(reference, lines, row)));
    }
  }
  return { document, byTable };
}

/** The outermost rows of a table by id, and those of them that are no total. */
interface Lines {
  readonly byId: ReadonlyMap<string, Row>;
  readonly components: readonly string[];
  /** Columns that a check of every column is for, if the table has columns beside those of the form. */
  readonly columns?: readonly string[];
}

function linesOf({ rows = [], columns = [] }: TableJson, form: readonly StandardColumn[]): Lines {
  return {
    byId: new Map(rows.map((row) => [row.id!, row])),
    components: rows.filter(({ total }) => !total).map(({ id }) => id!),
    ...(columns.length > form.length ? { columns: leafIds(form) } : {}),
  };
}

/** A check of every column, as one for each column of the form if it must not be for others. */
function inColumns(check: Check, columns: readonly string[] | undefined): Check[] {
  if (!columns) return [check];
  const { each: _each, ...rest } = check;
  return columns.map((column) => replaced(rest as Check, (row) => [`${row}/${column}`])!);
}

/** Row ids that `v-a/overall` or `v-a/*` names. */
function rowsNamed(reference: string, { byId, components }: Lines): readonly string[] {
  const [, row] = reference.split('/');
  return row === '*' ? components : byId.has(row) ? [row] : [];
}

/** The cells that a reference names in this row: `v-a//total`, `v-b-2//*` + `/times`, `v-a/*` + `/fees`. */
function cellsNamed(reference: string, lines: ReadonlyMap<string, Lines>, row: string): string[] {
  const [table, given, ...rest] = reference.split('/');
  const { byId, components } = lines.get(table)!;
  const cells = (rows: readonly string[]): string[] => rows.map((id) => [table, id, rest.at(-1)].join('/'));
  if (given === '*') return cells(components);
  if (given !== '') return cells(byId.has(given) ? [given] : []);
  if (rest[0] !== '*') return cells([row]);
  const { total, rows = [] } = byId.get(row)!;
  return cells(total ? [] : rows.map(({ id }) => id!));
}

/** Ids of the rows that all tables of a check have; one without meaning if it is not repeated for rows. */
function sharedRows(check: StandardCheck, lines: ReadonlyMap<string, Lines>): readonly string[] {
  const repeated = referencesOf(check).filter((reference) => reference.includes('//'));
  const [first, ...others] = repeated.map((reference) => lines.get(tableOf(reference))!.byId);
  return first ? [...first.keys()].filter((id) => others.every((byId) => byId.has(id))) : [''];
}

function tableOf(reference: string): string {
  return reference.split('/')[0];
}

/** The check of a report that a check of the standard becomes; none if one of its references names nothing. */
function applied(check: StandardCheck, replace: (reference: string) => readonly string[]): Check[] {
  const made = replaced(plain(check), replace);
  return made ? [made] : [];
}

function replaced(check: Check, replace: (reference: string) => readonly string[]): Check | undefined {
  const members: Record<string, unknown> = { ...check };
  for (const key of REFERENCES) {
    const given = members[key];
    if (given === undefined) continue;
    const names = [given].flat().flatMap((reference) => replace(reference as string));
    if (names.length === 0) return undefined;
    members[key] = Array.isArray(given) ? names : names[0];
  }
  return members as unknown as Check;
}

const REFERENCES = ['total', 'parts', 'left', 'right', 'whole', 'figure', 'limit'] as const;

function referencesOf(check: StandardCheck): string[] {
  const members = check as unknown as Record<string, string | readonly string[] | undefined>;
  return REFERENCES.flatMap((key) => members[key] ?? []);
}

/** A check of the standard as one of a document, with the rule in English, as the report is. */
function plain({ id: _id, source: _source, rule, ...check }: StandardCheck): Check {
  return { ...check, rule: rule.en } as unknown as Check;
}
