import { STANDARDS } from '../../standards/index.js';
import type {
  Standard,
  StandardColumn,
  StandardId,
  StandardRow,
  StandardTable,
} from '../../standards/standard.js';
import { LabelIndex, type Labelled } from './match-labels.js';
import { labelKey, readLabel } from './normalise.js';

/** A row of an official table, headings included, in the order of the form. */
export interface FormRow {
  readonly id: string;
  readonly label: string;
  /** Headings above it, outermost first. */
  readonly above: readonly FormRow[];
  /** True for a heading without figures. */
  readonly heading: boolean;
  /** Which band it stands in. */
  readonly band: number;
}

/** A column with cells. */
export interface FormColumn {
  readonly id: string;
  /** The headings above it, outermost first, each with its keys. */
  readonly above: readonly FormHeading[];
  readonly labels: readonly string[];
  readonly band: number;
}

export interface FormHeading {
  readonly labels: readonly string[];
  readonly keys: readonly string[];
}

/** What stands in an official table beside rows and columns, and is neither. */
export type OtherLabel = 'title' | 'band' | 'stub' | 'group';

/** An official table, ready to be compared with tables of files. */
export interface Form {
  readonly standard: StandardId;
  /** First report year of the standard: where two fit equally, the later one is taken. */
  readonly since: number;
  readonly table: StandardTable;
  readonly rows: readonly FormRow[];
  readonly columns: readonly FormColumn[];
  /** Keys of all its labels. */
  readonly keys: ReadonlySet<string>;
  readonly index: FormIndex;
}

export interface FormIndex {
  readonly rows: LabelIndex<FormRow>;
  readonly columns: LabelIndex<FormColumn>;
  readonly others: LabelIndex<OtherLabel>;
}

/** The tables of all standards whose rows are known, the latest standard first. */
export function allForms(): readonly Form[] {
  return (forms ??= Object.values(STANDARDS)
    .flatMap((standard) =>
      standard.tables.filter(({ rows, bands }) => rows || bands).map((table) => formOf(standard, table)),
    )
    .sort((one, other) => other.since - one.since));
}

let forms: readonly Form[] | undefined;

function formOf(standard: Standard, table: StandardTable): Form {
  const bands = table.bands ?? [{ columns: table.columns ?? [], rows: table.rows ?? [] }];
  const rows = bands.flatMap((band, index) => formRows(band.rows, index));
  const columns = bands.flatMap((band, index) => formColumns(band.columns, index));
  const section = standard.sections.filter((candidate) => candidate.tables?.includes(table.id));
  const titles = [
    [table.caption, ...(table.aliases ?? [])],
    ...section.map(({ heading, aliases = [] }) => [heading, ...aliases]),
  ];
  const stubs = [table.stub, ...bands.map((band) => band.stub)].filter((stub) => stub !== undefined);
  const others: Labelled<OtherLabel>[] = [
    ...titles.map((labels) => ({ item: 'title' as const, labels })),
    ...bands.flatMap(({ label }) => (label ? [{ item: 'band' as const, labels: [label] }] : [])),
    ...stubs.map((stub) => ({ item: 'stub' as const, labels: [stub] })),
    ...columns.flatMap(({ above }) => above.map(({ labels }) => ({ item: 'group' as const, labels }))),
  ];
  const rowLabels = rows.map(({ item, labels }) => ({ item, labels }));
  const columnLabels = columns.map((item) => ({ item, labels: item.labels }));
  const keys = new Set(
    [...rowLabels, ...columnLabels, ...others].flatMap(({ labels }) => labels.map(labelKey)).filter(Boolean),
  );
  return {
    standard: standard.id,
    since: standard.years.from,
    table,
    rows: rows.map(({ item }) => item),
    columns,
    keys,
    index: {
      rows: new LabelIndex(rowLabels),
      columns: new LabelIndex(columnLabels),
      others: new LabelIndex(others),
    },
  };
}

/** Rows as a list, each with its labels, and as a last wording all headings above it in one: 三、本年度办理结果（一）予以公开. */
function formRows(tree: readonly StandardRow[], band: number): Labelled<FormRow>[] {
  const list: Labelled<FormRow>[] = [];
  const add = (row: StandardRow, above: readonly FormRow[]): void => {
    const heading = row.heading ?? row.rows !== undefined;
    const item: FormRow = { id: row.id, label: row.label, above, heading, band };
    const labels = [row.label, ...(row.aliases ?? [])];
    const plain = [...above, item].map(({ label }) => readLabel(label).plain);
    for (let i = plain.length - 2; i >= 0; i--) labels.push(plain.slice(i).join(''));
    list.push({ item, labels });
    for (const child of row.rows ?? []) add(child, [...above, item]);
  };
  for (const row of tree) add(row, []);
  return list;
}

function formColumns(tree: readonly StandardColumn[], band: number): FormColumn[] {
  const list: FormColumn[] = [];
  const add = (column: StandardColumn, above: readonly FormHeading[]): void => {
    const labels = [column.label, ...(column.aliases ?? [])];
    if (!column.columns) list.push({ id: column.id ?? column.label, above, labels, band });
    for (const child of column.columns ?? []) add(child, [...above, { labels, keys: labels.map(labelKey) }]);
  };
  for (const column of tree) add(column, []);
  return list;
}
