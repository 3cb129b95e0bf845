import type { Band, Column, Row, TableJson } from '../../../document/index.js';
import type {
  StandardCheck,
  StandardColumn,
  StandardRow,
  StandardTable,
} from '../../../standards/standard.js';
import type { RecognisedRow, RecognisedTable } from '../../recognise/recognised.js';
import { checkJson, holds } from './official-checks.js';
import { cellJson } from './cell-to-json.js';
import { describesRow, unitIn, unitOf } from './units.js';

/** A recognised table as a table of the document, and which of the form's checks cannot be made on it. */
export interface OfficialTable {
  readonly json: TableJson;
  /** Rows that have the name of the period, because form and file give them none. */
  readonly namedRows: readonly Row[];
  /** Rows whose printed unit is not that of the form. */
  readonly ownUnits: readonly Row[];
  readonly lostChecks: readonly StandardCheck[];
}

/**
 * Makes a table of the document with the ids, order and checks of the official form and the labels and cells of
 * the file. Rows and columns that the file does not have are left out, rows of its own stand where it has them.
 *
 * @param period name for a row that has none in the form, as the only one of table four: a screen reader needs one
 */
export function officialTable(
  found: RecognisedTable,
  id: string,
  caption: string | undefined,
  period: string,
): OfficialTable {
  const { table } = found;
  const maker = new TableMaker(found, period);
  const bands = (table.bands ?? []).map((band) => maker.band(band)).filter((band) => band.rows.length > 0);
  const whole = table.bands
    ? undefined
    : maker.band({ columns: table.columns ?? [], rows: table.rows ?? [] });
  const kept = table.checks.filter((check) => maker.holds(check));
  const notes = found.rest.map(({ text }) => text).filter((text) => text && !isShown(text, table));
  return {
    json: {
      type: 'table',
      id,
      caption: caption || table.caption,
      ...(table.summary && { summary: table.summary }),
      ...(table.unit && { unit: table.unit }),
      ...(table.stub && { stub: table.stub }),
      ...(whole ? { columns: whole.columns, rows: whole.rows } : { bands }),
      ...(kept.length && { checks: kept.map(checkJson) }),
      ...(notes.length && { notes }),
    },
    namedRows: maker.namedRows,
    ownUnits: maker.ownUnits,
    lostChecks: table.checks.filter((check) => !kept.includes(check)),
  };
}

class TableMaker {
  readonly namedRows: Row[] = [];
  readonly ownUnits: Row[] = [];
  private readonly rowIds = new Set<string>();
  private readonly columnIds = new Set<string>();
  private readonly byId = new Map<string, RecognisedRow>();
  /** Rows of the file's own by the row of the form that they follow, those before all others under ''. */
  private readonly own = new Map<string, RecognisedRow[]>();
  private ownRows = 0;

  constructor(
    private readonly found: RecognisedTable,
    private readonly period: string,
  ) {
    let last = '';
    for (const row of found.rows) {
      if (row.id !== undefined && !this.byId.has(row.id)) {
        this.byId.set(row.id, row);
        last = row.id;
      } else if (row.label || row.cells.some(({ text }) => text)) {
        this.own.set(last, [...(this.own.get(last) ?? []), row]);
      }
    }
  }

  band(form: {
    label?: string;
    stub?: string;
    columns: readonly StandardColumn[];
    rows: readonly StandardRow[];
  }): Band {
    const rows = rowsOf(form.rows).flatMap(({ id }) => [this.byId.get(id), ...(this.own.get(id) ?? [])]);
    const present = new Set(rows.flatMap((row) => row?.cells.map(({ column }) => column) ?? []));
    const columns = this.columns(form.columns, present);
    const known = new Set(leafIds(form.columns));
    const extra = [...present].filter((column) => !known.has(column) && !describesRow(column));
    columns.push(...extra.map((label, index) => ({ id: `own${index + 1}`, label })));
    const order = [...leafIds(form.columns).filter((column) => present.has(column)), ...extra];
    return {
      ...(form.label && { label: form.label }),
      ...(form.stub && { stub: form.stub }),
      columns,
      rows: [
        ...(form.rows === (this.found.table.rows ?? this.found.table.bands?.[0].rows)
          ? this.ownAfter('', order)
          : []),
        ...form.rows.flatMap((row) => this.row(row, order)),
      ],
    };
  }

  /** Whether everything that a check names is in the table. */
  holds(check: StandardCheck): boolean {
    return holds(check, this.rowIds, this.columnIds);
  }

  private columns(form: readonly StandardColumn[], present: ReadonlySet<string>): Column[] {
    return form.flatMap((column): Column[] => {
      const { id, label, unit, total, columns } = column;
      const below = columns && this.columns(columns, present);
      if (below ? below.length === 0 : !present.has(id ?? label)) return [];
      if (!below && id) this.columnIds.add(id);
      const printed = below ? label : (this.found.columns.find((each) => each.id === id)?.label ?? label);
      const shown = sameText(printed, label) ? label : printed;
      const ownUnit = unit ?? unitIn(shown);
      return [
        {
          ...(id && { id }),
          label: shown,
          ...(ownUnit && { unit: ownUnit }),
          ...(total && { total }),
          ...(below && { columns: below }),
        },
      ];
    });
  }

  /** A row of the form with those under it, and rows of the file's own that follow it. */
  private row(form: StandardRow, order: readonly string[]): Row[] {
    const found = this.byId.get(form.id);
    const below = form.rows?.flatMap((child) => this.row(child, order));
    const heading = form.heading ?? form.rows !== undefined;
    if (!found && !below?.length) return this.ownAfter(form.id, order);
    if (found) this.rowIds.add(form.id);
    const { id, label, total, subtotal } = form;
    const printed = unitOf(found);
    const unit = printed ?? form.unit;
    const row: Row = {
      id,
      label: (found && !sameText(found.label, label) ? found.label : label) || this.period,
      ...(unit && { unit }),
      ...(total && { total }),
      ...(subtotal && { subtotal }),
      ...(found && (!heading || found.cells.some(({ text }) => text)) && { cells: cellsOf(found, order) }),
      ...(below?.length && { rows: below }),
    };
    if (!label && !found?.label && row.label) this.namedRows.push(row);
    if (printed !== undefined && printed !== (form.unit ?? this.found.table.unit)) this.ownUnits.push(row);
    return [row, ...this.ownAfter(id, order)];
  }

  private ownAfter(id: string, order: readonly string[]): Row[] {
    return (this.own.get(id) ?? []).map((row) => {
      const unit = unitOf(row);
      return {
        id: `own${++this.ownRows}`,
        label: row.label,
        ...(unit && { unit }),
        ...(row.cells.length && { cells: cellsOf(row, order) }),
      };
    });
  }
}

function cellsOf(row: RecognisedRow, order: readonly string[]): Row['cells'] {
  const byColumn = new Map(row.cells.map(({ column, text }) => [column, text]));
  return order.map((column) => cellJson(byColumn.get(column) ?? ''));
}

function rowsOf(rows: readonly StandardRow[]): StandardRow[] {
  return rows.flatMap((row) => [row, ...rowsOf(row.rows ?? [])]);
}

function leafIds(columns: readonly StandardColumn[]): string[] {
  return columns.flatMap(({ id, label, columns: below }) => (below ? leafIds(below) : [id ?? label]));
}

/** Whether two labels differ in white space and the width of punctuation only. */
function sameText(one: string, other: string): boolean {
  const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replace(/[“”"]/g, '"');
  return bare(one) === bare(other);
}

/** Whether a text beside the cells is one that the table shows anyway: its title, stub or unit. */
function isShown(text: string, table: StandardTable): boolean {
  const shown = [
    table.caption,
    table.stub,
    ...(table.aliases ?? []),
    ...(table.bands ?? []).map(({ stub }) => stub),
  ];
  const unit = /^[（(]?单位[：:]\s*(\p{L}+)[）)]?$/u.exec(text)?.[1];
  return shown.some((known) => known && sameText(known, text)) || (unit !== undefined && unit === table.unit);
}
