import { STANDARDS } from '../../standards/index.js';
import { allForms } from './forms.js';
import { labelKey, readLabel } from './normalise.js';
import { tokensOf, type TextLine, type Token } from './tokens.js';

/** Lines that may be one table. */
export interface Region {
  /** First and one past the last, in the list of lines. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/** Fewer labels may stand in any text. */
const FEWEST_LABELS = 6;
/** So many lines in a row hold no label, where each cell of a row has a line of its own. */
const WIDEST_GAP = 24;
/** Much more than any official table, in characters of a line and cells of a table. */
const LONGEST_LINE = 20_000;
const MOST_TOKENS = 4000;
/** Cells are shorter. */
const LONGEST_CELL = 60;

/** A run of lines that is still growing: it ends with the last line that is surely of a table. */
interface Run {
  readonly from: number;
  to: number;
  readonly tokens: Token[];
  /** How many of the tokens stand before `to`. */
  sure: number;
  readonly labels: Set<string>;
}

/** Finds runs of lines with labels of the forms, and what stands between them, up to the next heading or sentence. */
export function findRegions(lines: readonly TextLine[]): Region[] {
  const regions: Region[] = [];
  let run: Run | undefined;
  const close = (): void => {
    if (run && run.labels.size >= FEWEST_LABELS) {
      regions.push({ from: run.from, to: run.to, tokens: run.tokens.slice(0, run.sure) });
    }
    run = undefined;
  };
  lines.forEach((line, index) => {
    const text = line.text.trim();
    if (!line.text.includes('\t') && (isHeading(text) || isSentence(text))) return close();
    const tokens = line.text.length > LONGEST_LINE ? [] : tokensOf(line, isLabel);
    const full = tokens.length + (run?.tokens.length ?? 0) > MOST_TOKENS;
    if (full || (run && index - run.to >= WIDEST_GAP)) close();
    const known = tokens.filter(({ kind, text: part }) => kind === 'text' && isLabel(part));
    const unsure = tokens.length === 1 && vocabulary().headings.has(labelKey(text));
    if (!run && (known.length === 0 || unsure || full)) return;
    run ??= { from: index, to: index, tokens: [], sure: 0, labels: new Set() };
    const figures =
      tokens.some(({ kind }) => kind === 'value') && tokens.every(({ kind }) => kind !== 'text');
    const sure = figures || (known.length > 0 && !unsure) || endsLabel(run.tokens, tokens);
    run.tokens.push(...tokens);
    for (const { text: label } of known) run.labels.add(labelKey(label));
    if (!sure) return;
    run.to = index + 1;
    run.sure = run.tokens.length;
  });
  close();
  return regions;
}

/** A heading of a section that is not also a row of a table, as 依申请公开情况 is. */
function isHeading(text: string): boolean {
  if (text.length >= LONGEST_CELL) return false;
  const key = labelKey(text);
  return vocabulary().headings.has(key) && !vocabulary().rows.has(key);
}

function isLabel(text: string): boolean {
  if (text.length > 150) return false;
  const { key, plain } = readLabel(text);
  return vocabulary().labels.has(key) || vocabulary().labels.has(plain);
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_CELL ? !isLabel(text) && !/\s\d/.test(text) : /[。；！？]$/.test(text);
}

/** Whether the first cell of a line is the end of a label that began on the lines before. */
function endsLabel(before: readonly Token[], tokens: readonly Token[]): boolean {
  let text = tokens[0]?.text ?? '';
  for (let back = 1; back <= 3 && text && before.length >= back; back++) {
    text = before[before.length - back].text + text;
    if (isLabel(text)) return true;
  }
  return false;
}

interface Vocabulary {
  /** Keys of all labels in tables, and of those of rows. */
  readonly labels: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** Keys of the headings of sections. */
  readonly headings: ReadonlySet<string>;
}

let words: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  return (words ??= {
    labels: new Set(allForms().flatMap(({ keys }) => [...keys])),
    rows: new Set(allForms().flatMap(({ rows }) => rows.map(({ label }) => labelKey(label)))),
    headings: new Set(
      Object.values(STANDARDS).flatMap(({ sections }) =>
        sections.flatMap(({ heading, aliases = [] }) => [heading, ...aliases].map(labelKey)),
      ),
    ),
  });
}
