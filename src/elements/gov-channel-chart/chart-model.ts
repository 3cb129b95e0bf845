import type { Bar, ChartJson, Figure, ReportDocument, RichText } from '../../document/index.js';
import { withLanguage, type Language } from '../../document/language.js';
import { Notes, type Note } from '../../internal/notes.js';
import { scaleBars, textPosition, type BarLength, type BarScale } from './bar-scale.js';
import {
  computedTag,
  figureWords,
  joined,
  overlapWords,
  panelWords,
  unitWords,
  unlistedLabel,
  wholeWords,
  withUnit,
  type FigureWords,
} from './chart-words.js';
import { compose } from './remainder.js';

/** A chart as a page shows it. Pure: it knows the words of the interface, but not the DOM. */
export interface ChartModel {
  readonly id: string;
  readonly title: string;
  /** The chart in a sentence or two. */
  readonly summary: string;
  /** The summary is the document's own, not made here. */
  readonly summaryPrinted: boolean;
  /** Says that one item may be counted in several bars. */
  readonly overlap?: string;
  /** One for each unit. Unlike units never share an axis. */
  readonly panels: readonly ChartPanel[];
  /** Footnotes and failed checks of the bars, numbered from 1 in reading order. */
  readonly notes: readonly Note[];
  /** Notes on the whole chart. */
  readonly remarks: readonly RichText[];
  readonly source?: string;
}

/** The bars of one unit with their axis. */
export interface ChartPanel {
  readonly unit: string;
  /** Unit and whole in words; `''` if there is neither. */
  readonly heading: string;
  /** The figure that the bars are parts of. */
  readonly whole?: Figure;
  readonly wholeNotes: readonly number[];
  readonly scale: BarScale;
  readonly bars: readonly ChartBar[];
}

/** A bar, or the words in its place. */
export interface ChartBar {
  /** Place in the chart, from 0, through all panels. */
  readonly index: number;
  readonly figure: Figure;
  readonly label: string;
  /** The label is the interface's word, not the document's. */
  readonly ownLabel: boolean;
  /** The mark of a computed figure, `''` on others. */
  readonly tag: string;
  readonly words: FigureWords;
  /** All of it in one line: label, value, unit, remarks. */
  readonly spoken: string;
  /** Notes that it refers to. */
  readonly notes: readonly number[];
  /** What is drawn; nothing for zero and for what is not a number. */
  readonly length?: BarLength;
  /** Where its text begins, from 0 to 1 of the axis. */
  readonly at: number;
}

/** A figure that becomes a bar. */
interface Item {
  readonly figure: Figure;
  readonly label: string;
  readonly ownLabel: boolean;
}

/** Lays out what the view of a chart needs. Bars whose figure is not there are left out; the reader told of them. */
export function chartModel(chart: ChartJson, document: ReportDocument, language: Language): ChartModel {
  return withLanguage(language, () => layOut(chart, document, language));
}

function layOut(chart: ChartJson, document: ReportDocument, language: Language): ChartModel {
  const notes = new Notes(language);
  const items = chart.bars.flatMap((bar) => itemOf(bar, document));
  const whole = chart.whole === undefined ? undefined : document.figures.get(chart.whole);
  const units = [...new Set(items.map((item) => item.figure.unit))];
  let overlapping = false;
  let index = 0;
  const panels = units.map((unit): ChartPanel => {
    const own = sorted(
      items.filter((item) => item.figure.unit === unit),
      chart.sort,
    );
    const hasWhole = whole !== undefined && whole.unit === unit;
    if (hasWhole) {
      const parts = own.map((item) => item.figure);
      const label = chart.remainder ?? unlistedLabel();
      const composition = compose(whole, parts, `${chart.id}/remainder`, label);
      overlapping = composition.overlapping;
      if (composition.remainder) {
        own.push({ figure: composition.remainder, label, ownLabel: chart.remainder === undefined });
      }
    }
    const { scale, lengths } = scaleBars(own.map((item) => item.figure));
    return {
      unit,
      heading: [
        unit && unitWords(unit),
        hasWhole && wholeWords(whole.label, printedText(figureWords(whole, language))),
      ]
        .filter(Boolean)
        .join('　'),
      whole: hasWhole ? whole : undefined,
      wholeNotes: hasWhole ? notes.of(whole, document) : [],
      scale,
      bars: own.map((item, at) =>
        barOf(item, index++, lengths[at], scale, notes.of(item.figure, document), language),
      ),
    };
  });
  return {
    id: chart.id,
    title: chart.title,
    summary: chart.summary ?? summaryOf(panels, language),
    summaryPrinted: chart.summary !== undefined,
    overlap: overlapping ? overlapWords() : undefined,
    panels,
    notes: notes.list,
    remarks: chart.notes ?? [],
    source: chart.source,
  };
}

function itemOf(bar: Bar, document: ReportDocument): Item[] {
  const figure = document.figures.get(bar.figure);
  return figure ? [{ figure, label: bar.label ?? figure.label, ownLabel: false }] : [];
}

/** By value where the document wants it, with what has no value last; equal ones keep their order. */
function sorted(items: readonly Item[], order: ChartJson['sort']): Item[] {
  if (order !== 'ascending' && order !== 'descending') return [...items];
  const sign = order === 'ascending' ? 1 : -1;
  const known = items.filter((item) => item.figure.value !== null);
  return [
    ...known.sort((a, b) => sign * (a.figure.value! - b.figure.value!)),
    ...items.filter((item) => item.figure.value === null),
  ];
}

function barOf(
  { figure, label, ownLabel }: Item,
  index: number,
  length: BarLength | undefined,
  scale: BarScale,
  notes: readonly number[],
  language: Language,
): ChartBar {
  const words = figureWords(figure, language);
  const tag = figure.computed ? computedTag() : '';
  const comma = language.startsWith('zh') ? '，' : language === 'ar' ? '، ' : ', ';
  return {
    index,
    figure,
    label,
    ownLabel,
    tag,
    words,
    spoken: label + comma + joined(language, words.spoken, tag),
    notes,
    length,
    at: textPosition(length, scale),
  };
}

function printedText({ amount, unit }: FigureWords): string {
  return withUnit(amount, unit);
}

/** Names the largest of each panel that the report itself prints. */
function summaryOf(panels: readonly ChartPanel[], language: Language): string {
  const sentences = panels.flatMap(({ unit, bars }) => {
    const drawn = bars.filter((bar) => bar.length && !bar.figure.computed);
    if (drawn.length === 0) return [];
    const most = drawn.reduce((best, bar) => (bar.figure.value! > best.figure.value! ? bar : best));
    return panelWords(
      unit,
      { label: most.label, text: printedText(most.words) },
      drawn.length,
      panels.length,
    );
  });
  return joined(language, ...sentences);
}
