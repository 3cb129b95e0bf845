import type { SourceCell, SourceTable } from '../import/source.js';
import { allForms, type Form } from './forms.js';
import { labelKey } from './normalise.js';
import { readStream } from './read-stream.js';
import { recogniseTable } from './recognise-table.js';
import { findRegions, type Region } from './regions.js';
import { cellOf, type TextLine } from './tokens.js';

/** A table that is printed as text. */
export interface TableOfLines {
  readonly table: SourceTable;
  /** First and one past the last of its lines, as indexes in the list given. */
  readonly from: number;
  readonly to: number;
}

/** Forms that are laid over the same lines. */
const MOST_FORMS = 3;

/**
 * Finds official tables in text: cells parted by tabs or wide gaps, each cell on a line of its own, or rows run
 * together as in the text of old Word files. Lines of which no official table can be made stay text.
 */
export function tableFromLines(lines: readonly TextLine[]): TableOfLines[] {
  return findRegions(lines).flatMap((region): TableOfLines[] => {
    const drawn = formsFor(region).map((form) => readStream(form, region.tokens));
    // Without tabs a blank cell leaves no trace: the line does not tell which column is which.
    if (region.tokens.some(({ after }) => after === 'tab')) drawn.unshift(asPrinted(region));
    let best: { table: SourceTable; score: number } | undefined;
    for (const rows of drawn) {
      const table: SourceTable = { kind: 'table', rows, place: { line: region.tokens[0].line } };
      const found = recogniseTable(table);
      if (!found) continue;
      const own = found.rows.filter(({ id }) => id === undefined).length;
      const cells = found.rows.reduce(
        (sum, row) => sum + row.cells.filter(({ text }) => text !== '').length,
        0,
      );
      const score = found.confidence * 100 - own - found.rest.length + cells / 1000;
      if (!best || score > best.score) best = { table, score };
    }
    return best ? [{ table: best.table, from: region.from, to: region.to }] : [];
  });
}

/** Each line a row, as it stands. */
function asPrinted({ tokens }: Region): SourceCell[][] {
  const rows: SourceCell[][] = [];
  for (const token of tokens) {
    if (token.after === 'line') rows.push([]);
    rows[rows.length - 1].push(cellOf([token]));
  }
  return rows.filter((row) => row.some(({ text }) => text !== ''));
}

function formsFor({ tokens }: Region): Form[] {
  const keys = new Set(tokens.filter(({ kind }) => kind === 'text').map(({ text }) => labelKey(text)));
  return allForms()
    .map((form) => ({ form, shared: [...form.keys].filter((key) => keys.has(key)).length }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MOST_FORMS)
    .map(({ form }) => form);
}
