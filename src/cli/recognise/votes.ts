import type { FormColumn, FormIndex, FormRow, OtherLabel } from './forms.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';
import type { Match } from './match-labels.js';
import { readLabel } from './normalise.js';

/** What the text of a cell is in a form, judged by itself. */
export interface Vote {
  readonly is: 'row' | 'column' | OtherLabel | 'unknown';
  /** How well the best of them fits. */
  readonly confidence: number;
  readonly rows: readonly Match<FormRow>[];
  readonly columns: readonly Match<FormColumn>[];
}

/** How many labels that fit nowhere exactly are compared character by character, for one table and form. */
const BUDGET = 300;

const UNKNOWN: Vote = { is: 'unknown', confidence: 0, rows: [], columns: [] };

/** Compares cells with the labels of one form, each text once. */
export class Votes {
  readonly #index: FormIndex;
  readonly #known = new Map<string, Vote>();
  #budget = BUDGET;

  constructor(index: FormIndex) {
    this.#index = index;
  }

  of(cell: GridCell): Vote {
    if (cell.kind !== 'text') return UNKNOWN;
    let vote = this.#known.get(cell.text);
    if (!vote) this.#known.set(cell.text, (vote = this.#judge(cell)));
    return vote;
  }

  #judge({ label, text }: GridCell): Vote {
    const { rows: rowIndex, columns: columnIndex, others: otherIndex } = this.#index;
    let rows = rowIndex.exact(label);
    let columns = columnIndex.exact(label);
    let others = otherIndex.exact(label);
    if (rows.length + columns.length + others.length === 0) rows = lastOf(text, rowIndex);
    if (rows.length + columns.length + others.length === 0) {
      if (this.#budget-- <= 0) return UNKNOWN;
      rows = rowIndex.near(label);
      columns = columnIndex.near(label);
      others = otherIndex.near(label);
    }
    const [row, column, other] = [rows, columns, others].map((list) => list[0]?.confidence ?? 0);
    const greatest = Math.max(row, column, other);
    if (greatest === 0) return UNKNOWN;
    const is =
      other === greatest && other > row && other > column ? others[0].item : row > column ? 'row' : 'column';
    return { is, confidence: greatest, rows, columns };
  }
}

/** Where a label that names its headings too may be divided: 三、本年度办理结果（三）不予公开 1.属于国家秘密. */
const DIVISION =
  /[/／>＞—－-]|(?=[（(][一二三四五六七八九十]{1,3}[)）])|(?<=\p{Script=Han}\s*)(?=\d{1,2}[.．、])/gu;
/** How sure a label is of which only the last part is a row's. */
const LAST_PART = 0.95;

/** Rows that the last part of a label names. */
function lastOf(text: string, index: FormIndex['rows']): readonly Match<FormRow>[] {
  const parts = text.length > 150 ? [] : text.split(DIVISION).filter((part) => part?.trim());
  if (parts.length < 2) return [];
  const matches = index.exact(readLabel(parts[parts.length - 1]));
  return matches.map(({ item, confidence }) => ({ item, confidence: confidence * LAST_PART }));
}

/** True if the row holds column headings: more of them than row labels, and no figures. */
export function isHeader(grid: Grid, row: number, votes: Votes): boolean {
  let balance = 0;
  let headings = 0;
  for (const cell of cellsOf(grid, row)) {
    if (cell.kind === 'value') return false;
    const { is } = votes.of(cell);
    if (is === 'row') balance--;
    if (is === 'column' || is === 'group') {
      balance++;
      headings++;
    }
  }
  return headings > 0 && balance > 0;
}
