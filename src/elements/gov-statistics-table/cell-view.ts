import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../document/language.js';
import { formatNumber } from '../../internal/format.js';
import type { CellModel, MarkModel, RowModel, TableModel } from './table-model.js';

/** A cell of the table: what is printed, what must be heard but not seen, and marks that lead to notes. */
export function cellView(cell: CellModel, row: RowModel, model: TableModel): TemplateResult {
  const { kind, total, edge, headers, colSpan } = cell;
  const name = kind + (total ? ' total' : '') + (edge ? ' edge' : '');
  const content =
    cell.marks.length || cell.figure.computed
      ? html`<span class="figure">${figureView(cell, model)}${computedView(cell, row, model)}${marksView(cell.marks, model)}</span>`
      : figureView(cell, model);
  const span = colSpan > 1 ? colSpan : nothing;
  return html`<td class=${name} colspan=${span} headers=${headers || nothing}>${content}</td>`;
}

function figureView(cell: CellModel, model: TableModel): unknown {
  const { figure, kind, text, unit } = cell;
  switch (kind) {
    case 'blank':
      return html`<span class="blank-mark" aria-hidden="true"></span>${heard(
        figure.computed ? unknownSum() : blankWord(),
        model,
      )}`;
    case 'not-applicable':
      return html`<span aria-hidden="true">${text || '/'}</span>${heard(notApplicableWord(), model)}`;
    default: {
      const number =
        figure.value === null
          ? text
          : html`<data value=${figure.value}>${text}</data>${unit ? ` ${unit}` : nothing}`;
      return figure.bound && figure.value !== null
        ? html`${number}${heard(boundWords(cell, model), model)}`
        : number;
    }
  }
}

function computedView({ figure, kind }: CellModel, row: RowModel, model: TableModel): unknown {
  if (!figure.computed || kind === 'blank') return nothing;
  return html`${row.computed ? nothing : signView(model)}${heard(computedWord(), model)}`;
}

/** The sign at a figure, or at the heading of a row, that the report does not print. */
export function signView({ language }: TableModel): TemplateResult {
  return html`<span class="computed-mark" lang=${language} aria-hidden="true">${computedMark()}</span>`;
}

/** Marks that lead to notes. The note itself is the description of its mark. */
export function marksView(marks: readonly MarkModel[], { language }: TableModel): unknown {
  if (marks.length === 0) return nothing;
  return marks.map(({ id, note }) => {
    const { number } = note;
    const name = note.problem
      ? msg(str`核对 ${number}`, { id: 'checkNumber' })
      : msg(str`注 ${number}`, { id: 'noteNumber' });
    return html`<button
      class="note-mark ${note.problem ? 'check' : ''}"
      id=${id}
      data-note=${note.id}
      lang=${language}
      aria-label=${name}
      aria-describedby="${note.id}-text"
    ><span class="note-number">${number}</span></button>`;
  });
}

/** Words for those who hear the table; the eye has a sign in their place. */
function heard(words: string, { language }: TableModel): TemplateResult {
  return html`<span class="visually-hidden" lang=${language}> ${words}</span>`;
}

const blankWord = () => msg('空白，未填', { id: 'cellBlank' });
const notApplicableWord = () => msg('不适用', { id: 'cellNotApplicable' });
const unknownSum = () => msg('分项不全，无法合计', { id: 'cellUnknownSum' });
const computedWord = () => msg('（本页计算）', { id: 'cellComputed' });

const computedMark = () => msg('计', { id: 'computedMark' });

function boundWords({ figure }: CellModel, { language }: TableModel): string {
  const number = formatNumber(figure.value!, language, figure.decimals);
  switch (figure.bound) {
    case 'lower':
      return msg(str`（不少于 ${number}）`, { id: 'boundLower' });
    case 'upper':
      return msg(str`（不超过 ${number}）`, { id: 'boundUpper' });
    default:
      return msg(str`（约 ${number}）`, { id: 'boundAbout' });
  }
}

/** Changes whenever cells have to be written anew because the words of the interface have changed. */
export function cellWords(): string {
  return [
    blankWord(),
    notApplicableWord(),
    unknownSum(),
    computedWord(),
    computedMark(),
    msg(str`注 ${0}`, { id: 'noteNumber' }),
    msg(str`核对 ${0}`, { id: 'checkNumber' }),
    msg(str`（不少于 ${0}）`, { id: 'boundLower' }),
    msg(str`（不超过 ${0}）`, { id: 'boundUpper' }),
    msg(str`（约 ${0}）`, { id: 'boundAbout' }),
  ].join();
}
