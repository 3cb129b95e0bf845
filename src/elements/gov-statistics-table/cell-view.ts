import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../document/language.js';
import { formatNumber } from '../../internal/format.js';
import type { CellModel, MarkModel, TableModel } from './table-model.js';

/** A cell of the table: what is printed, what must be heard but not seen, and marks that lead to notes. */
export function cellView(cell: CellModel, model: TableModel): TemplateResult {
  const { kind, total, edge, headers, colSpan } = cell;
  const name = kind + (total ? ' total' : '') + (edge ? ' edge' : '');
  return html`<td class=${name} colspan=${colSpan > 1 ? colSpan : nothing} headers=${headers || nothing}>
    ${
      cell.marks.length || cell.figure.computed
        ? html`<span class="figure"
            >${figureView(cell, model)}${computedView(cell, model)}${cell.marks.map((mark) =>
              markView(mark, model.language),
            )}</span
          >`
        : figureView(cell, model)
    }
  </td>`;
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

function computedView({ figure, kind }: CellModel, model: TableModel): unknown {
  if (!figure.computed || kind === 'blank') return nothing;
  return html`<span class="computed-mark" lang=${model.language} aria-hidden="true">${computedMark()}</span
    >${heard(computedWord(), model)}`;
}

/** A mark that leads to a note. The note itself is its description. */
export function markView({ id, note }: MarkModel, language: string): TemplateResult {
  const name = note.problem
    ? msg(str`核对 ${note.number}`, { id: 'checkNumber' })
    : msg(str`注 ${note.number}`, { id: 'noteNumber' });
  return html`<button
    class=${note.problem ? 'note-mark check' : 'note-mark'}
    id=${id}
    data-note=${note.id}
    lang=${language}
    aria-label=${name}
    aria-describedby="${note.id}-text"
  >
    ${note.number}
  </button>`;
}

/** Words for those who hear the table; the eye has a sign in their place. */
function heard(words: string, { language }: TableModel): TemplateResult {
  return html`<span class="visually-hidden" lang=${language}> ${words}</span>`;
}

const blankWord = () => msg('空白，未填', { id: 'cellBlank' });
const notApplicableWord = () => msg('不适用', { id: 'cellNotApplicable' });
const unknownSum = () => msg('分项不全，无法合计', { id: 'cellUnknownSum' });
const computedWord = () => msg('（本页计算）', { id: 'cellComputed' });

/** The sign at a figure that the report does not print. */
export const computedMark = () => msg('计', { id: 'computedMark' });

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
