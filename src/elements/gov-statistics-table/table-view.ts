import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg, str } from '../../document/language.js';
import { cellView, cellWords, marksView, signView } from './cell-view.js';
import { followNotes, footView } from './foot-view.js';
import { scrollRegion } from './scroll-region.js';
import { spoken } from './spoken.js';
import type { BandModel, HeadingModel, RowModel, TableModel } from './table-model.js';
import type { TableSort } from './table-sort.js';

/** What a table can do beyond being read. */
export interface TableViewOptions {
  /** The present order, for a model that `sortTable` made; without it the printed one. */
  readonly sort?: TableSort;
  /** Lets the reader sort: called with the column that was pressed, -1 for the row headings. */
  readonly onSort?: (column: number) => void;
  /** Rows to show so far; without it all. */
  readonly rows?: number;
}

/**
 * A statistics table with its caption and notes, in a region that scrolls if it must. To be rendered into a
 * shadow root that has `tableStyles`, one table a root. Words of the interface come in the language of the
 * element that is rendering.
 */
export function tableView(model: TableModel, options: TableViewOptions = {}): TemplateResult {
  const { bands, lang, dir, summary, unit } = model;
  const banded = bands.length > 1 || bands.some((band) => band.label);
  const words = cellWords();
  let left = options.rows ?? Infinity;
  const bodies = (band: BandModel): unknown[] =>
    band.bodies.map((rows, index) => {
      const before = index === 0 && banded ? bandHead(band, model) : nothing;
      if (left <= 0 && before === nothing) return nothing;
      const wanted = left > 0;
      left -= rows.length;
      const lines = guard([rows, words, wanted], () =>
        wanted ? rows.map((row) => rowView(row, band, model)) : nothing,
      );
      return html`<tbody>
        ${before}${lines}
      </tbody>`;
    });
  // The clicks are those of the buttons inside.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div class="table-frame" dir=${dir} @click=${followNotes}>
    <div class="scroll" ${scrollRegion('caption')}>
      <table
        part="table"
        class=${sizeOf(model)}
        lang=${lang}
        dir=${dir}
        aria-labelledby="caption"
        aria-describedby=${[unit && 'unit', summary && 'summary'].filter(Boolean).join(' ') || nothing}
      >
        <caption part="caption">
          <span class="pin">
            <span class="title" id="caption">${model.caption}</span>
            ${
              unit
                ? html`<span class="table-unit" id="unit">${spoken(msg(str`单位：${unit}`, { id: 'tableUnit' }), model)}</span>`
                : nothing
            }
            ${summary ? html`<span class="summary" id="summary">${summary}</span>` : nothing}
          </span>
        </caption>
        ${
          banded
            ? nothing
            : html`<thead>
                ${bands.map((band) => headRows(band, model, options))}
              </thead>`
        }
        ${bands.map(bodies)} ${footView(model)}
      </table>
    </div>
  </div>`;
}

/** Wide tables are set smaller on paper, where nothing scrolls; short row headings need no room to wrap. */
function sizeOf({ columns, hasShortStub }: TableModel): string {
  return `${columns > 12 ? 'very-wide' : columns > 7 ? 'wide' : ''} ${hasShortStub ? 'short-stub' : ''}`;
}

/** The heading of a band over the whole width, and its header rows. */
function bandHead(band: BandModel, model: TableModel): unknown {
  const label = band.label
    ? html`<tr class="band">
        <th id=${band.id} scope="colgroup" colspan=${model.columns}>
          <span class="pin">${band.label}</span>
        </th>
      </tr>`
    : nothing;
  return [label, headRows(band, model, {})];
}

function headRows(band: BandModel, model: TableModel, options: TableViewOptions): unknown {
  const levels = band.headings.length;
  return band.headings.map(
    (row, level) =>
      html`<tr class="head">
        ${level === 0 ? stubHead(band, levels, model, options) : nothing}
        ${row.map((heading) => headingView(heading, model, options))}
      </tr>`,
  );
}

function stubHead(band: BandModel, levels: number, model: TableModel, options: TableViewOptions): unknown {
  const { sort, onSort } = options;
  const stub = band.stub
    ? html`<th
        class="stub"
        id=${band.stubId}
        scope="col"
        rowspan=${levels}
        headers=${band.label ? band.id : nothing}
        aria-sort=${sort?.column === -1 ? sort.direction : nothing}
      >
        <span class="label">${onSort ? sortButton(band.stub, -1, sort, onSort) : band.stub}</span>
      </th>`
    : html`<td class="stub" rowspan=${levels} headers=""><span class="label"></span></td>`;
  const unit = html`<th class="unit" id=${band.unitId} scope="col" rowspan=${levels} lang=${model.language}>
    ${msg('单位', { id: 'unitColumn' })}
  </th>`;
  return [stub, model.unitPerRow ? unit : nothing];
}

function headingView(
  heading: HeadingModel,
  model: TableModel,
  { sort, onSort }: TableViewOptions,
): TemplateResult {
  const { id, colSpan, rowSpan, column, scope, headers, total, edge, label } = heading;
  const words = heading.unit ? html`${label}<span class="heading-unit">（${heading.unit}）</span>` : label;
  const sortable = onSort && column !== undefined;
  return html`<th
    class=${(scope === 'colgroup' ? 'over' : 'leaf') + (total ? ' total' : '') + (edge ? ' edge' : '')}
    id=${id}
    scope=${scope}
    colspan=${colSpan > 1 ? colSpan : nothing}
    rowspan=${rowSpan > 1 ? rowSpan : nothing}
    headers=${headers || nothing}
    aria-sort=${sort && sort.column === column ? sort.direction : nothing}
  >
    <span class="label">${sortable ? sortButton(words, column, sort, onSort) : words}</span>${marksView(heading.marks, model)}
  </th>`;
}

function sortButton(
  words: unknown,
  column: number,
  sort: TableSort | undefined,
  onSort: (column: number) => void,
): TemplateResult {
  const state = sort?.column === column ? sort.direction : 'unsorted';
  return html`<button class="sort ${state}" @click=${() => onSort(column)}>
    ${words}<span class="sort-sign" aria-hidden="true"></span>
  </button>`;
}

function rowView(row: RowModel, band: BandModel, model: TableModel): TemplateResult {
  const { id, depth, group, total, computed, cells, headers } = row;
  const empty = cells.length === 0;
  const name = (group ? 'group' : 'line') + (total ? ' total' : '') + (computed ? ' computed' : '');
  const unitHeaders = cells[0]?.headers ? `${band.unitId} ${headers} ${id}` : nothing;
  return html`<tr class=${name}
    ><th
      class="stub depth-${Math.min(depth, 4)}"
      id=${id}
      scope=${group ? 'rowgroup' : 'row'}
      colspan=${empty ? model.columns : nothing}
      headers=${headers || nothing}
    ><span class=${empty ? 'pin' : 'label'}
      >${row.label}${computed ? signView(model) : nothing}${marksView(row.marks, model)}</span></th
    >${model.unitPerRow && !empty ? html`<td class="unit" headers=${unitHeaders}>${row.unit}</td>` : nothing}${cells.map(
      (cell) => cellView(cell, row, model),
    )}</tr>`;
}
