import type { FigureJson, FigureRun, FigureValue, StatusJson } from '../../../document/index.js';
import { readFigure } from '../../../document/figure.js';
import { figureInProse } from '../../../internal/format.js';
import type { FoundFigure, FoundStatus } from '../../prose/found.js';
import { addBreakdowns } from './breakdowns.js';
import type { Builder } from './builder.js';
import type { Line } from './flow.js';

/** A figure in the text of a line, and what stands there instead of it. */
export interface PlacedRun {
  readonly start: number;
  readonly end: number;
  readonly run: FigureRun;
}

/** Enters the figures of a line into the document; its statuses follow the line as blocks of their own. */
export function enterFigures(
  line: Line,
  headings: readonly string[],
  builder: Builder,
): { runs: PlacedRun[]; statuses: StatusJson[] } {
  const found = builder.readProse(line.text, { headings, year: builder.known.year });
  const figures = found.figures.map((figure) => enterFigure(figure, line, builder));
  builder.figures.push(...figures.map(({ json }) => json));
  addBreakdowns(
    found,
    figures.map(({ json }) => json),
  );
  const runs: PlacedRun[] = [];
  found.figures.forEach(({ start, end }, index) => {
    // One number may be said to count two things; the text shows it once.
    if (runs.every((other) => other.end <= start || other.start >= end))
      runs.push({ start, end, run: figures[index].run });
  });
  const statuses = found.statuses.map((status) =>
    enterStatus(
      status,
      status.figure === undefined ? undefined : figures[status.figure]?.json,
      line,
      builder,
    ),
  );
  return { runs: runs.sort((one, other) => one.start - other.start), statuses };
}

function enterFigure(
  figure: FoundFigure,
  line: Line,
  builder: Builder,
): { json: FigureJson; run: FigureRun } {
  const words = line.text.slice(figure.start, figure.end);
  const { label, unit, bound, channels, per } = figure;
  const json: FigureJson = {
    id: builder.figureIds.take(label, 'figure'),
    ...(label && { label }),
    value: figure.value as FigureValue,
    ...(unit && { unit }),
    ...(figure.inWords && { printed: words, absent: 'in-words' as const }),
    ...(bound && { bound }),
    ...(channels?.length && { channels: [...channels] }),
    ...(per && { per }),
  };
  const run: FigureRun = { figure: json.id };
  if (!figure.inWords) {
    const shown = figureInProse(readFigure(json, { id: json.id, label: '', unit: '', pointer: '' }));
    const ownUnit = unit !== '' && words.endsWith(unit);
    const number = ownUnit ? words.slice(0, words.length - unit.length) : words;
    if (number !== shown) json.printed = number;
    if (!ownUnit && unit !== '') run.unit = false;
  }
  builder.review.add({
    outcome: 'recognised',
    what: 'figure',
    confidence: figure.confidence,
    place: line.place,
    source: around(line.text, figure.start, figure.end),
    node: json,
    message: {
      zh: `${label || '数据'}：${words}${channels?.length ? `（${channels.join('、')}）` : ''}`,
      en: `${label || 'figure'}: ${words}${channels?.length ? ` (${channels.join(', ')})` : ''}`,
    },
  });
  return { json, run };
}

function enterStatus(
  { start, end, label, state, text, confidence }: FoundStatus,
  figure: FigureJson | undefined,
  line: Line,
  builder: Builder,
): StatusJson {
  const json: StatusJson = {
    type: 'status',
    id: builder.statusIds.take(label, 'status'),
    label,
    state,
    text,
    ...(figure && { figure: figure.id }),
  };
  builder.review.add({
    outcome: 'recognised',
    what: 'status',
    confidence,
    place: line.place,
    source: around(line.text, start, end),
    node: json,
    message: { zh: `${label}：${text}`, en: `${label}: ${text} (${state})` },
  });
  return json;
}

/** The clause around a place of a text. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 30);
  const before = text.slice(from, start);
  const cut = Math.max(...[...'，。；：！？'].map((stop) => before.lastIndexOf(stop)));
  return text.slice(from + cut + 1, Math.min(text.length, end + 12));
}
