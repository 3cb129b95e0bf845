/**
 * An official report format as data. Nothing in this folder runs: sections, tables with the official labels,
 * the checks that the form prescribes, and explanations of its terms.
 */
export interface Standard {
  /** Stable name, as documents write it in `standard`: `cn-2021`. */
  readonly id: StandardId;
  readonly title: Words;
  /** Language of the labels, as a BCP 47 tag. */
  readonly lang: string;
  /** Report years (not years of publication) that the format was or is official for. */
  readonly years: { readonly from: number; readonly to?: number };
  /** What prescribes the format. */
  readonly basis: readonly Basis[];
  readonly deadlines: readonly Deadline[];
  readonly sections: readonly StandardSection[];
  readonly tables: readonly StandardTable[];
  /** Checks across tables, by `table/row/column`. */
  readonly checks: readonly StandardCheck[];
  readonly terms: readonly Term[];
  /** What this year's report takes over from last year's. */
  readonly continuity: readonly Continuity[];
}

export type StandardId = 'cn-narrative' | 'cn-2014' | 'cn-2019' | 'cn-2021' | 'us-foia';

/** One text in the two languages of the command line. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A law or document, and what in it is meant. */
export interface Basis {
  readonly title: string;
  /** Document number: 国办公开办函〔2021〕30号. */
  readonly number?: string;
  /** Articles: 第四十九条. */
  readonly articles?: string;
}

/** The last day on which a report may be published, in the year after the one it covers. */
export interface Deadline {
  /** Who publishes: a department, a people's government, or any agency. */
  readonly publisher: 'department' | 'government' | 'agency';
  /** MM-DD. */
  readonly day: string;
  readonly source: string;
}

export interface StandardSection {
  readonly id: string;
  /** The printed number with its punctuation: 一、. */
  readonly number?: string;
  readonly heading: string;
  /** Other wordings of the heading in real reports. */
  readonly aliases?: readonly string[];
  /** Tables that stand in it, by id. */
  readonly tables?: readonly string[];
  /** What the section has to tell, in words, if the form says so. */
  readonly duty?: Words;
}

/** A table of the form; a document's table has the same shape, with cells (see `report.schema.json`). */
export interface StandardTable {
  readonly id: string;
  readonly caption: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  /** Heading above the row headings. */
  readonly stub?: string;
  /** Unit of all figures in it, unless a row or column names another. */
  readonly unit?: string;
  readonly columns?: readonly StandardColumn[];
  /** Missing where the rows are the report's own, such as the components of an agency. */
  readonly rows?: readonly StandardRow[];
  readonly bands?: readonly StandardBand[];
  readonly checks: readonly StandardCheck[];
}

export interface StandardColumn {
  /** Present on every column that has cells. */
  readonly id?: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly unit?: string;
  readonly total?: boolean;
  readonly columns?: readonly StandardColumn[];
}

export interface StandardRow {
  readonly id: string;
  /** The official label with its number. */
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly unit?: string;
  readonly total?: boolean;
  /** On a heading: show the computed sums of the rows under it. */
  readonly subtotal?: boolean;
  /**
   * True on a heading without figures. Without it a row that has rows is one, and any other is not: a row that has
   * both figures and rows (收到申请数, divided by 其中) is `heading: false`.
   */
  readonly heading?: boolean;
  /** `likely` marks a label whose exact wording no source confirms; without it the wording is confirmed. */
  readonly wording?: 'likely';
  readonly rows?: readonly StandardRow[];
}

export interface StandardBand {
  /** Heading over the whole width: 第二十条第（一）项. */
  readonly label?: string;
  readonly stub?: string;
  readonly columns: readonly StandardColumn[];
  readonly rows: readonly StandardRow[];
}

/**
 * A relation that the form prescribes. The types and references are those of a document's checks: with
 * `each: 'column'` they name rows, with `each: 'row'` columns, else `row/column` of the table (in
 * `Standard.checks`: `table/row/column`, and with `each: 'column'` `table/row` of one table).
 *
 * Where the rows are the report's own, `Standard.checks` stand for the checks of a report: `table//column` is
 * repeated for every id of an outermost row that all tables so named have; `table//*` with `/column` behind it means
 * the rows under that row if it is no total, and `table/*` with `/column` all outermost rows but the total. A check
 * in which one of them is left without rows does not apply.
 */
export type StandardCheck = {
  /** Name within the standard: R1, V.A-balance. */
  readonly id: string;
  readonly each?: 'column' | 'row';
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: Words;
  /** Law, form or finding that the rule rests on. */
  readonly source: string;
} & (
  | { readonly type: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | { readonly type: 'balance'; readonly left: readonly string[]; readonly right: readonly string[] }
  | {
      readonly type: 'part-of';
      readonly whole: string;
      readonly parts: readonly string[];
      readonly overlapping?: boolean;
    }
  | { readonly type: 'at-most'; readonly figure: string; readonly limit: string }
);

/** A term that citizens do not know. */
export interface Term {
  /** As the form writes it: 三安全一稳定. */
  readonly term: string;
  readonly explanation: Words;
  /** Law and article. */
  readonly source: string;
  /** Rows or columns that use it, as `table/row` or `table//column`. */
  readonly at?: readonly string[];
}

/** A relation between last year's report and this year's. */
export type Continuity = {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: Words;
  readonly source: string;
} & (
  | {
      /** `now` = `before`; both `table/row` (for every column) or `table/row/column`. */
      readonly type: 'carried-over';
      readonly now: string;
      readonly before: string;
      /** Standards of last year's report in which `before` means the same. */
      readonly from: readonly StandardId[];
    }
  | {
      /** `stock` now = `stock` before + `added` now − `removed` now; all `table/row/column`. */
      readonly type: 'stock';
      readonly stock: string;
      readonly added: string;
      readonly removed: string;
      readonly from: readonly StandardId[];
    }
  | {
      /** A figure whose meaning changed: never compared or joined with `before` of these standards. */
      readonly type: 'not-comparable';
      readonly now: string;
      readonly before: string;
      readonly from: readonly StandardId[];
    }
);
