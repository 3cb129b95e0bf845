import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, msg, str } from '../../document/language.js';
import { boundWords } from '../../internal/figure-words.js';
import { noteMarks, notesView } from '../../internal/notes.js';
import { textView } from '../../internal/text-view.js';
import type { BandModel, CellModel, HeadingModel, RowModel, TableModel } from './table-model.js';
import type { TableSort } from './table-sort.js';

/** What a table can do beyond being read. */
export interface TableViewOptions {
  /** The present order, for a model that `sortTable` made; without it the printed one. */
  readonly sort?: TableSort;
  /** Makes of a column's heading, -1 for that of the row headings, one that sorts. */
  readonly sorting?: (words: unknown, column: number, direction?: string) => unknown;
  /** The title is to be heard only: it stands above already. */
  readonly titleHidden?: boolean;
  /** Rows to show so far; without it all. */
  readonly rows?: number;
}

/**
 * A statistics table with its caption and notes, in a region that scrolls if it must. To be rendered into a
 * shadow root that has `tableStyles` and a `ScrollController`, one table a root. Words of the interface come in
 * the language of the element that is rendering.
 */
export function tableView(model: TableModel, options: TableViewOptions = {}): TemplateResult {
  const { bands, banded, columns, lang, dir, grid } = model;
  const { caption, summary } = grid.table;
  const { unit } = grid;
  let left = options.rows ?? Infinity;
  const bodies = (band: BandModel): unknown[] =>
    band.bodies.map((rows, index) => {
      const head = index === 0 && banded ? [bandHead(band, model), headRows(band, model, {})] : nothing;
      const wanted = left > 0;
      left -= rows.length;
      if (!wanted && head === nothing) return nothing;
      const lines = wanted ? rows.map((row) => rowView(row, band, model)) : nothing;
      return html`<tbody>${head}${lines}</tbody>`;
    });
  // The widest tables are set smaller on paper, where nothing scrolls.
  // A short one stays on one page.
  const count = bands.reduce((sum, band) => sum + band.rows.length, 0);
  const size = `${columns > 12 ? 'very-wide' : columns < 4 ? 'narrow' : ''} ${count < 20 ? 'short' : ''}`;
  return html`<div class="table-frame" dir=${dir}>
    <div class="scroll">
      <table
        part="table"
        class=${size}
        lang=${lang}
        dir=${dir}
      >
        <caption part="caption">
          <span class="pin">
            <span class=${options.titleHidden ? 'visually-hidden' : 'title'} id="caption">${caption}</span>
            ${unit ? html`<span class="table-unit">${spoken(msg(str`单位：${unit}`, { id: 'tableUnit' }), model)}</span>` : nothing}
            ${summary ? html`<span class="summary">${summary}</span>` : nothing}
          </span>
        </caption>
        ${banded ? nothing : html`<thead>${bands.map((band) => headRows(band, model, options))}</thead>`}
        ${bands.map(bodies)} ${footView(model)}
      </table>
    </div>
  </div>`;
}

/** Words of the interface among those of the report: in their own language and direction. */
function spoken(words: string, { language }: TableModel): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}>${words}</span>`;
}

/** Words for those who hear the table; the eye has a sign in their place. */
function heard(words: string, { language }: TableModel): TemplateResult {
  return html`<span class="visually-hidden" lang=${language}> ${words}</span>`;
}

/** The heading of a band over the whole width. */
function bandHead({ id, label }: BandModel, { columns }: TableModel): unknown {
  return label
    ? html`<tr class="band"><th id=${id} scope="colgroup" colspan=${columns}><span class="pin">${label}</span></th></tr>`
    : nothing;
}

function headRows(band: BandModel, model: TableModel, options: TableViewOptions): unknown {
  return band.headings.map(
    (line, level) =>
      html`<tr class="head">
        ${level === 0 ? stubHead(band, model, options) : nothing}${line.map((heading) => headingView(heading, model, options))}
      </tr>`,
  );
}

function stubHead(
  { id, stub, label, headings }: BandModel,
  model: TableModel,
  options: TableViewOptions,
): unknown {
  const levels = headings.length;
  return html`${
    stub
      ? html`<th
          class="stub"
          scope="col"
          rowspan=${levels}
          headers=${label ? id : nothing}
          aria-sort=${sortOf(-1, options) ?? nothing}
        ><span class="label">${sortable(stub, -1, options)}</span></th>`
      : html`<td class="stub" rowspan=${levels} headers=""><span class="label"></span></td>`
  }${
    model.grid.unitPerRow
      ? html`<th class="unit" id="${id}-unit" scope="col" rowspan=${levels} lang=${model.language}>${msg('单位', { id: 'unitColumn' })}</th>`
      : nothing
  }`;
}

function headingView(heading: HeadingModel, model: TableModel, options: TableViewOptions): TemplateResult {
  const { id, colSpan, rowSpan, column, headers, total, edge, label, unit, marks } = heading;
  const words = unit ? html`${label}<span class="heading-unit">（${unit}）</span>` : label;
  const leaf = column !== undefined;
  return html`<th
    class=${(leaf ? 'leaf' : 'over') + (total ? ' total' : '') + (edge ? ' edge' : '')}
    id=${id}
    scope=${leaf ? 'col' : 'colgroup'}
    colspan=${colSpan > 1 ? colSpan : nothing}
    rowspan=${rowSpan > 1 ? rowSpan : nothing}
    headers=${headers || nothing}
    aria-sort=${(leaf && sortOf(column, options)) || nothing}
  ><span class="label">${leaf ? sortable(words, column!, options) : words}</span>${noteMarks(marks, model.notes)}</th>`;
}

function sortOf(column: number, { sort }: TableViewOptions): 'ascending' | 'descending' | undefined {
  return sort && sort.column === column ? sort.direction : undefined;
}

function sortable(words: unknown, column: number, options: TableViewOptions): unknown {
  return options.sorting ? options.sorting(words, column, sortOf(column, options)) : words;
}

function rowView(
  { row, id, computed, cells, headers, marks }: RowModel,
  band: BandModel,
  model: TableModel,
): TemplateResult {
  const { group, total, depth, label, unit } = row;
  const empty = cells.length === 0;
  const unitHeaders = cells[0]?.headers ? `${band.id}-unit ${headers} ${id}` : nothing;
  return html`<tr class=${(group ? 'group' : 'line') + (total ? ' total' : '') + (computed ? ' computed' : '')}
    ><th
      class="stub depth-${Math.min(depth, 3)}"
      id=${id}
      scope=${group ? 'rowgroup' : 'row'}
      colspan=${empty ? model.columns : nothing}
      headers=${headers || nothing}
    ><span class=${empty ? 'pin' : 'label'}
      >${label}${computed ? computedSign(model) : nothing}${noteMarks(marks, model.notes)}</span></th
    >${model.grid.unitPerRow && !empty ? html`<td class="unit" headers=${unitHeaders}>${unit}</td>` : nothing}${cells.map(
      (cell) => cellView(cell, computed, model),
    )}</tr>`;
}

/** A cell: what is printed, what must be heard but not seen, and marks that lead to notes. */
function cellView(cell: CellModel, rowComputed: boolean, model: TableModel): TemplateResult {
  const { figure, kind, total, edge, headers, colSpan, marks } = cell;
  const printed = printedView(cell, model);
  const sign =
    figure.computed && kind !== 'blank'
      ? html`${rowComputed ? nothing : computedSign(model)}${heard(msg('（计算）', { id: 'cellComputed' }), model)}`
      : nothing;
  return html`<td
    class=${kind + (total ? ' total' : '') + (edge ? ' edge' : '')}
    colspan=${colSpan > 1 ? colSpan : nothing}
    headers=${headers || nothing}
    >${
      marks.length || figure.computed
        ? html`<span class="figure">${printed}${sign}${noteMarks(marks, model.notes)}</span>`
        : printed
    }</td
  >`;
}

function printedView({ figure, kind, text, unit }: CellModel, model: TableModel): unknown {
  if (kind === 'blank') {
    return html`<span class="blank-mark" aria-hidden="true"></span>${heard(msg('空白，未填', { id: 'cellBlank' }), model)}`;
  }
  if (kind === 'not-applicable') {
    return html`<span aria-hidden="true">${text || '/'}</span>${heard(msg('不适用', { id: 'cellNotApplicable' }), model)}`;
  }
  if (figure.value === null) return text;
  const bound = boundWords(figure, model.language);
  return html`<data value=${figure.value}>${text}</data>${unit ? ` ${unit}` : nothing}${bound ? heard(bound, model) : nothing}`;
}

/** The sign at a figure, or at the heading of a row, that the report does not print. */
function computedSign({ language }: TableModel): TemplateResult {
  return html`<span class="computed-mark" lang=${language} aria-hidden="true">${msg('计', { id: 'computedMark' })}</span>`;
}

/** What stands under the figures: footnotes and failed checks, remarks, the signs explained, the source. */
function footView(model: TableModel): TemplateResult | typeof nothing {
  const { grid, document, notes, hasBlank, hasComputed, language } = model;
  const { source, notes: texts = [] } = grid.table;
  // Remarks may have footnotes of their own, which go on counting where those of the cells end.
  const remarks = document
    ? texts.map((text) => html`<p>${textView(text, { document, notes, language })}</p>`)
    : [];
  if (!notes.list.length && !remarks.length && !hasComputed && !hasBlank && !source) return nothing;
  return html`<tfoot>
    <tr>
      <td class="foot" colspan=${model.columns} headers="">
        <div class="pin" part="notes">
          ${notes.list.length ? notesView(notes) : nothing}${remarks}
          ${hasComputed ? html`<p>${computedSign(model)} ${spoken(msg('计算得出，报告未列', { id: 'computedLegend' }), model)}</p>` : nothing}
          ${hasBlank ? html`<p><span class="blank-mark"></span> ${spoken(msg('空白，没有数字', { id: 'blankLegend' }), model)}</p>` : nothing}
          ${source ? html`<p>${spoken(msg('来源：', { id: 'tableSource' }), model)}${source}</p>` : nothing}
        </div>
      </td>
    </tr>
  </tfoot>`;
}
