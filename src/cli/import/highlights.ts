import {
  readReport,
  type FigureJson,
  type Highlight,
  type ReportDocument,
  type ReportJson,
  type StatusJson,
} from '../../document/index.js';
import type { ReviewList } from './structure/review-list.js';
import { TOPICS, type Topic } from './highlight-topics.js';

/** More would not be read at a glance. */
const MOST = 8;

/**
 * Proposes what a citizen asks first as the highlights of a report: how much was disclosed, how many
 * applications came and what became of them, any cost, any dispute. Each topic comes once: as the words of the
 * report where it says none in words, else as its figures. What the report does not say is left out.
 */
export function withHighlights(report: ReportJson, review: ReviewList): ReportJson {
  const document = readReport(report);
  const highlights = TOPICS.flatMap((topic) => highlightsOf(topic, document)).slice(0, MOST);
  if (highlights.length === 0) return report;
  for (const highlight of highlights) {
    const source = wordsOf(highlight, document);
    review.add({
      outcome: 'recognised',
      what: 'highlight',
      confidence: 'medium',
      place: {},
      source,
      node: highlight,
      message: {
        zh: `建议在报告开头列出：${source}；不需要可从 highlights 中删去`,
        en: `proposed for the top of the report: ${source}; delete it from highlights if it is not wanted`,
      },
    });
  }
  const entries = Object.entries(report);
  const at = entries.findIndex(([key]) => key === 'figures' || key === 'sections');
  entries.splice(at, 0, ['highlights', highlights]);
  return Object.fromEntries(entries) as unknown as ReportJson;
}

function highlightsOf(topic: Topic, document: ReportDocument): Highlight[] {
  const cells = topic.cells.filter(({ figure }) => (document.figures.get(figure)?.value ?? null) !== null);
  const figure = topic.prose && figureOf(topic.prose, document);
  const status = topic.prose && nilOf(topic.prose, document);
  // What a table says is official.
  if (cells.some(({ figure: id }) => Number(document.figures.get(id)!.value) > 0))
    return cells.map((cell) => ({ ...cell }));
  if (cells.length === 0 && figure && Number(figure.value) > 0) return [{ figure: figure.id }];
  if (status) return [{ status: status.id }];
  if (cells.length > 0) return [{ ...cells[0] }];
  return figure ? [{ figure: figure.id }] : [];
}

/** The figure of the text that counts the topic as a whole; the largest if there are several. */
function figureOf(
  { figure, unit }: NonNullable<Topic['prose']>,
  { json }: ReportDocument,
): FigureJson | undefined {
  const figures = json.figures ?? [];
  const parts = new Set(figures.flatMap(({ breakdowns = [] }) => breakdowns.flatMap((each) => each.parts)));
  const whole = figures.filter(
    ({ id, unit: own = '', value, per }) =>
      value !== undefined && per === undefined && unit.test(own) && !parts.has(id),
  );
  for (const words of figure) {
    const fitting = whole.filter(({ label = '' }) => words.test(label));
    if (fitting.length > 0)
      return fitting.reduce((most, each) => (Number(each.value) > Number(most.value) ? each : most));
  }
  return undefined;
}

/** The first statement of the text that there was none. */
function nilOf(
  { status }: NonNullable<Topic['prose']>,
  { statuses }: ReportDocument,
): StatusJson | undefined {
  return [...statuses.values()].find(({ state, label }) => state === 'nil' && status.test(label));
}

function wordsOf(highlight: Highlight, { figures, statuses }: ReportDocument): string {
  if ('status' in highlight) {
    const { label, text } = statuses.get(highlight.status)!;
    return `${label}：${text}`;
  }
  const { label, value, printed, unit } = figures.get(highlight.figure)!;
  return `${highlight.label ?? label}：${printed ?? value} ${unit}`.trim();
}
