import type { ChartJson, ReportJson, Section, StatusJson, TableJson } from './format.js';
import type { CheckResult } from './checks.js';
import type { Figure } from './figure.js';
import type { Problem } from './problems.js';
import type { TableGrid } from './table-grid.js';

/** A report document as read: what could be kept, indexed, with what is wrong in it. `readReport` makes it. */
export class ReportDocument {
  /** What could be kept of the JSON. It fits the schema, but for `unreadable` blocks. */
  readonly json!: ReportJson;
  readonly problems!: readonly Problem[];
  /** Figures by id; table cells as `table/row/column`. */
  readonly figures!: ReadonlyMap<string, Figure>;
  readonly sections!: ReadonlyMap<string, Section>;
  readonly tables!: ReadonlyMap<string, TableJson>;
  readonly charts!: ReadonlyMap<string, ChartJson>;
  readonly statuses!: ReadonlyMap<string, StatusJson>;
  readonly checks!: readonly CheckResult[];
  /** JSON Pointer to where an object of `json` is written in the document. */
  readonly pointerOf!: (node: object) => string;
  private readonly grids!: ReadonlyMap<string, TableGrid>;
  private readonly failures = new Map<string, CheckResult[]>();

  /** @internal */
  constructor(parts: {
    json: ReportJson;
    problems: readonly Problem[];
    figures: ReadonlyMap<string, Figure>;
    sections: ReadonlyMap<string, Section>;
    tables: ReadonlyMap<string, TableJson>;
    charts: ReadonlyMap<string, ChartJson>;
    statuses: ReadonlyMap<string, StatusJson>;
    grids: ReadonlyMap<string, TableGrid>;
    checks: readonly CheckResult[];
    pointerOf: (node: object) => string;
  }) {
    Object.assign(this, parts);
    for (const check of parts.checks) {
      if (!check.problem) continue;
      const known = this.failures.get(check.figure);
      if (known) known.push(check);
      else this.failures.set(check.figure, [check]);
    }
  }

  /** Language of the report's text, as a BCP 47 tag. */
  get lang(): string {
    return this.json.lang ?? 'zh-Hans';
  }

  /** True if there is nothing in it that a page could show. */
  get isEmpty(): boolean {
    return this.json.sections.length === 0 && this.figures.size === 0;
  }

  /** A table laid out as rows and columns. */
  grid(table: string): TableGrid | undefined {
    return this.grids.get(table);
  }

  /** The checks that failed at a figure, or found its total blank. */
  failuresAt(figure: string): readonly CheckResult[] {
    return this.failures.get(figure) ?? [];
  }
}
