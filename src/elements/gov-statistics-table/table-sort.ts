import { css, html, type TemplateResult } from 'lit';
import { bodiesOf, type RowModel, type TableModel } from './table-model.js';

/** How the reader has sorted the rows: by a column of figures, or by the row headings (-1). */
export interface TableSort {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What pressing a heading leads to: upwards, then downwards, then the printed order again. */
export function nextSort(sort: TableSort | undefined, column: number): TableSort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/**
 * The table with its rows sorted. Figures sort as numbers, those without a number stand last in either
 * direction; rows of totals keep their place at the end.
 */
export function sortTable(model: TableModel, { column, direction }: TableSort): TableModel {
  const [band] = model.bands;
  if (!band) return model;
  const sign = direction === 'ascending' ? 1 : -1;
  const words = new Intl.Collator(model.lang, { numeric: true });
  const compare = (a: RowModel, b: RowModel): number => {
    if (column < 0) return sign * words.compare(a.row.label, b.row.label);
    const left = numberIn(a, column);
    const right = numberIn(b, column);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  };
  const rows = band.rows.filter((row) => !row.row.total).sort(compare);
  rows.push(...band.rows.filter((row) => row.row.total));
  return { ...model, bands: [{ ...band, rows, bodies: bodiesOf(rows) }] };
}

function numberIn(row: RowModel, column: number): number | null {
  return row.cells[column]?.figure.value ?? null;
}

/** A column heading that sorts. */
export function sortButton(words: unknown, direction: string | undefined, press: () => void): TemplateResult {
  return html`<button class="sort ${direction ?? ''}" @click=${press}
    >${words}<span class="sort-sign" aria-hidden="true"></span
  ></button>`;
}

export const sortStyles = css`
  .sort {
    min-block-size: 1.7em;
    min-inline-size: 1.7em;
    margin: -0.2em -0.3em;
    padding: 0.1em 0.3em;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: inherit;
  }
  .leaf .sort {
    min-inline-size: 5em;
  }
  .sort:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .sort-sign::before {
    content: '↕';
    display: inline-block;
    inline-size: 1.2em;
    color: var(--muted);
    font-weight: 400;
    text-align: end;
  }
  .ascending > .sort-sign::before {
    content: '↑';
    color: inherit;
    font-weight: 700;
  }
  .descending > .sort-sign::before {
    content: '↓';
    color: inherit;
    font-weight: 700;
  }
  @media (pointer: coarse) {
    .sort {
      min-block-size: 2em;
    }
  }
  @media print {
    .sort {
      display: inline;
      min-inline-size: 0;
      color: inherit;
    }
    .sort-sign {
      display: none;
    }
  }
`;
