import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../document/language.js';
import type { BarWalk } from './bar-walk.js';
import type { ChartBar, ChartModel, ChartPanel } from './chart-model.js';
import { withUnit } from './chart-words.js';
import { interfaceWords } from './interface-words.js';
import { textWidth } from './text-width.js';

/** What the bars need besides their model. */
export interface BarsContext {
  readonly walk: BarWalk;
  /** Language of the interface. The document's own words are in that of the elements around. */
  readonly language: Language;
}

/** Widest column of labels and of values, in em. */
const WIDEST_LABEL = 15;
const WIDEST_VALUE = 10;

/**
 * The panels as one listbox, a group for each unit, an option for each bar: a screen reader passes the arrow keys
 * on and reads the option that has the focus. Labels and values are text; the canvases behind hold only the bars.
 */
export function barsView(model: ChartModel, context: BarsContext): TemplateResult {
  const { walk } = context;
  const bars = model.panels.flatMap((panel) => panel.bars);
  const label = Math.max(4, ...bars.map(labelWidth));
  const value = Math.max(
    3,
    ...bars.map((bar) => (bar.length ? textWidth(withUnit(bar.words.amount, bar.words.unit)) + 1 : 0)),
  );
  walk.limit(bars.length);
  return html`<div
    class="bars"
    part="bars"
    role="listbox"
    aria-labelledby="chart-title"
    .style=${`--label: ${Math.min(label, WIDEST_LABEL)}em; --value: ${Math.min(value, WIDEST_VALUE)}em`}
    @keydown=${walk.onKeydown}
    @focusin=${walk.onFocusin}
    @focusout=${walk.onFocusout}
    @pointerover=${walk.onPointerover}
    @pointerleave=${walk.onPointerleave}
  >
    ${model.panels.map((panel) => panelView(panel, context))}
  </div>`;
}

function panelView(panel: ChartPanel, context: BarsContext): TemplateResult {
  const { language } = context;
  const { bars, heading, scale, wholeNotes } = panel;
  const zero = -scale.min / (scale.max - scale.min);
  return html`<div class="panel" role="group" aria-label=${heading || nothing} aria-describedby=${wholeNotes.map((number) => `bar-note-${number}`).join(' ') || nothing}>
    ${
      heading
        ? html`<div class="panel-heading" aria-hidden="true">${interfaceWords(heading, language)}${marksView(wholeNotes)}</div>`
        : nothing
    }
    <div class="rows" role="presentation" .style=${`--bars: ${bars.length}; --zero: ${zero}`}>
      ${bars.map((bar, place) => barView(bar, place, context))}
      <div class="plot" aria-hidden="true">
        <canvas></canvas>
      </div>
    </div>
  </div>`;
}

function barView(bar: ChartBar, place: number, context: BarsContext): TemplateResult {
  const { walk, language } = context;
  const { index, label, tag, words, spoken, notes, at, figure, ownLabel } = bar;
  const current = index === walk.current;
  const amount = words.printed ? words.amount : interfaceWords(words.amount, language);
  return html`<div
    class=${index === walk.active ? 'bar active' : 'bar'}
    role="option"
    data-bar=${index}
    tabindex=${current ? 0 : -1}
    aria-selected=${current ? 'true' : 'false'}
    aria-label=${spoken}
    aria-describedby=${notes.map((number) => `bar-note-${number}`).join(' ') || nothing}
    .style=${`--at: ${at}; --place: ${place + 1}`}
  >
    <span class="bar-label"
      >${ownLabel ? interfaceWords(label, language) : label}${
        tag ? html`<span class="tag">${interfaceWords(tag, language)}</span>` : nothing
      }${marksView(notes)}</span
    >
    <span class="track">
      <span class=${figure.absence ? 'amount words' : 'amount'}
        ><bdi
          >${words.unit ? html`<b>${words.amount}</b>${withUnit('', words.unit)}` : amount}</bdi
        ></span
      >
    </span>
  </div>`;
}

/** A label with its tag, its marks and the space before the bar, in em. */
function labelWidth({ label, tag, notes }: ChartBar): number {
  return textWidth(label + tag) + 1.1 + notes.length * 0.75;
}

function marksView(notes: readonly number[]): unknown {
  return notes.map((number) => html`<sup class="bar-mark" data-number=${number}></sup>`);
}
