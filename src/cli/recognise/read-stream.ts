import type { SourceCell } from '../import/source.js';
import type { Form, FormColumn } from './forms.js';
import { makeCell } from './grid.js';
import { readLabel } from './normalise.js';
import { cellOf, textOf, type Token } from './tokens.js';
import { Votes, type Vote } from './votes.js';

/** A label of one or more tokens, or a cell. */
interface Unit {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly vote: Vote;
}

/** A cell is broken over at most so many lines. */
const MOST_PARTS = 4;
/** So well fit parts that were put together; less well fits a label with a piece of the next one. */
const WHOLE = 0.9;
/** Words in place of a figure, units of rows: longer texts are labels. */
const LONGEST_WORD = 12;
const LONGEST_UNIT = 3;

/**
 * Reads cells that come one after the other, their rows and columns lost, by the labels of a form: after a row's
 * label come as many cells as the header has columns. Cells that cannot be placed for sure stand to the right of
 * the table, under no heading.
 */
export function readStream(form: Form, tokens: readonly Token[]): SourceCell[][] {
  return new Stream(form, tokens).rows;
}

class Stream {
  readonly rows: SourceCell[][] = [];
  readonly #votes: Votes;
  readonly #tabbed: boolean;
  readonly #unlabelled: boolean;
  /** Columns of the header that is being or was last read. */
  #columns: Unit[] = [];
  #heads: Unit[] = [];
  #reading: 'header' | 'rows' = 'header';

  constructor(
    private readonly form: Form,
    tokens: readonly Token[],
  ) {
    this.#votes = new Votes(form.index);
    this.#tabbed = tokens.some(({ after }) => after === 'tab');
    this.#unlabelled = form.rows.length === 1 && form.rows[0].label === '';
    for (let at = 0; at < tokens.length;) at = this.#read(tokens, at);
    if (this.#reading === 'rows') return;
    this.#endHeader();
    if (this.#unlabelled)
      this.#readCells([], tokens, tokens.length - this.#blanksBefore(tokens, tokens.length));
  }

  /** Reads what stands at a place; returns where the next begins. */
  #read(tokens: readonly Token[], at: number): number {
    const { kind } = tokens[at];
    if (kind === 'blank') return at + 1;
    if (kind === 'value') return this.#readUnlabelled(tokens, at);
    const unit = this.#unitAt(tokens, at);
    const next = at + unit.tokens.length;
    const { is, rows } = unit.vote;
    if (is === 'title' || is === 'band') {
      this.#endHeader();
      this.rows.push([cellOf(unit.tokens)]);
      return next;
    }
    const heading = is === 'column' || is === 'group' || is === 'stub';
    if (this.#reading === 'rows' && heading && rows.length === 0) this.#beginHeader();
    if (this.#reading === 'header' && (heading || is === 'unknown')) {
      const begun = this.#heads.length + this.#columns.length > 0;
      (is === 'column' || (is === 'unknown' && begun) ? this.#columns : this.#heads).push(unit);
      return next;
    }
    this.#endHeader();
    return this.#readCells([cellOf(unit.tokens)], tokens, next);
  }

  /** Figures without a label are the only row of some forms; elsewhere they stay by themselves. */
  #readUnlabelled(tokens: readonly Token[], at: number): number {
    if (this.#unlabelled) {
      this.#endHeader();
      return this.#readCells([], tokens, at - this.#blanksBefore(tokens, at));
    }
    this.rows.push([cellOf([tokens[at]])]);
    return at + 1;
  }

  /** Reads the cells after a row's label, up to the next label. */
  #readCells(label: readonly SourceCell[], tokens: readonly Token[], from: number): number {
    const count = this.#columns.length;
    const cells: Token[] = [];
    let at = from;
    for (; at < tokens.length; at++) {
      const { kind, after } = tokens[at];
      if (this.#tabbed && after === 'line' && at > from) break;
      if (kind === 'text' && (cells.length >= count || !this.#isCell(tokens, at))) break;
      if (kind !== 'blank' || this.#tabbed) cells.push(tokens[at]);
    }
    // Without tabs a blank cell leaves no trace, so that fewer figures than columns could be any of them.
    const placeable = this.#tabbed
      ? cells.slice(count).every(({ kind }) => kind === 'blank')
      : cells.length === count || cells.length === 0;
    const row = label.length > 0 ? [...label] : [cellOf([])];
    const filled = cells.filter(({ kind }) => kind !== 'blank').map((token) => cellOf([token]));
    if (placeable) this.rows.push([...row, ...cells.slice(0, count).map((token) => cellOf([token]))]);
    else this.rows.push(row, [cellOf([], count + 1), ...filled]);
    return at;
  }

  /** Whether a text can be a cell among figures: a unit, or a word. */
  #isCell(tokens: readonly Token[], at: number): boolean {
    const { text, vote } = this.#unitAt(tokens, at);
    if (vote.is !== 'unknown' || readLabel(text).number !== undefined) return false;
    const ownColumns = this.#columns.some((column) => column.vote.is === 'unknown');
    return this.#tabbed ? text.length <= LONGEST_WORD : ownColumns && text.length <= LONGEST_UNIT;
  }

  /** How many blank cells stand before a place and belong to the same row. */
  #blanksBefore(tokens: readonly Token[], at: number): number {
    let blanks = 0;
    while (
      this.#tabbed &&
      tokens[at - blanks - 1]?.kind === 'blank' &&
      tokens[at - blanks]?.after !== 'line'
    ) {
      blanks++;
    }
    const afterLabel = tokens[at - blanks - 1]?.kind === 'text' && tokens[at - blanks]?.after === 'tab';
    return Math.max(0, afterLabel ? blanks - 1 : blanks);
  }

  /** The label that begins at a place; parts of one cell follow each other on lines. */
  #unitAt(tokens: readonly Token[], at: number): Unit {
    let best: Unit = this.#unit([tokens[at]]);
    for (let count = 2; count <= MOST_PARTS; count++) {
      const last = tokens[at + count - 1];
      if (last?.after !== 'line' || last.kind !== 'text') break;
      const longer = this.#unit(tokens.slice(at, at + count));
      if (longer.vote.confidence >= WHOLE && longer.vote.confidence > best.vote.confidence) best = longer;
    }
    return best;
  }

  #unit(tokens: readonly Token[]): Unit {
    const text = textOf(tokens);
    const cell = makeCell(text, { row: 0, column: 0, rowSpan: 1, colSpan: 1, place: {} });
    return { tokens, text, vote: this.#votes.of(cell) };
  }

  #beginHeader(): void {
    this.#columns = [];
    this.#heads = [];
    this.#reading = 'header';
  }

  /** Writes the header: the columns in the order of the form, and over them what heads several. */
  #endHeader(): void {
    if (this.#reading === 'rows') return;
    this.#reading = 'rows';
    if (this.#columns.length === 0) return;
    const ordered = inFormOrder(this.#columns, this.form.columns);
    this.#columns = ordered.map(({ unit }) => unit);
    const written = new Set<Unit>();
    const levels = Math.max(...ordered.map(({ column }) => column?.above.length ?? 0));
    for (let level = 0; level < levels; level++) {
      const row = [cellOf([])];
      for (let at = 0; at < ordered.length;) {
        const heading = ordered[at].column?.above[level];
        const head = heading && this.#heads.find(({ text }) => heading.keys.includes(readLabel(text).key));
        let end = at + 1;
        while (heading && ordered[end]?.column?.above[level] === heading) end++;
        row.push(cellOf(head && !written.has(head) ? head.tokens : [], end - at));
        if (head) written.add(head);
        at = end;
      }
      this.rows.push(row);
    }
    for (const head of this.#heads) if (!written.has(head)) this.rows.push([cellOf(head.tokens)]);
    this.rows.push([cellOf([]), ...this.#columns.map(({ tokens }) => cellOf(tokens))]);
  }
}

interface Ordered {
  readonly unit: Unit;
  /** Undefined if the order is that of the text. */
  readonly column?: FormColumn;
}

/**
 * A header of several rows reads 自然人, 总计, 商业企业: columns without a heading over them come first. Columns
 * that do not come in this order, or not in the form, stay in that of the text.
 */
function inFormOrder(units: readonly Unit[], columns: readonly FormColumn[]): Ordered[] {
  const place = new Map(columns.map((column, index) => [column, index]));
  const byLevel = [...columns].sort(
    (one, other) => one.above.length - other.above.length || place.get(one)! - place.get(other)!,
  );
  for (const order of [columns, byLevel]) {
    const ordered: Required<Ordered>[] = [];
    let from = 0;
    for (const unit of units) {
      const at = order.findIndex(
        (column, index) => index >= from && unit.vote.columns.some(({ item }) => item === column),
      );
      if (at < 0) break;
      ordered.push({ unit, column: order[at] });
      from = at + 1;
    }
    if (ordered.length === units.length) {
      return ordered.sort((one, other) => place.get(one.column)! - place.get(other.column)!);
    }
  }
  return units.map((unit) => ({ unit }));
}
