import { isMedium } from './channels.js';
import { labelChanges } from './changes.js';
import type { DraftFigure, DraftStatus } from './draft.js';
import type { Found, FoundFigure, ReadProse } from './found.js';
import { hideNames } from './hide.js';
import { headingLabel } from './labels.js';
import { draftFigures } from './figures.js';
import { findNil, type NilStatement } from './nil.js';
import { relateParts } from './parts.js';
import { findProgress } from './progress.js';
import { isPercentage } from './units.js';

/** Finds figures and states in a paragraph, in linear time. */
export const readProse: ReadProse = (text, context) => {
  const hidden = hideNames(text);
  const heading = headingLabel(context.headings);
  const counted = draftFigures(hidden, text, heading, context.year);
  relateParts(hidden, counted);
  labelChanges(hidden, counted);
  inheritChannels(counted);
  const nil = findNil(hidden, text, heading).map((statement) => draftNil(statement));
  const figures = [...counted, ...nil.flatMap((one) => one.figures)].sort((a, b) => a.start - b.start);
  const statuses = [
    ...nil.flatMap((one) => one.statuses),
    ...printedZeros(text, counted),
    ...findProgress(hidden, text, counted),
  ];
  return settle(
    figures,
    statuses.sort((a, b) => a.start - b.start),
  );
};

/** Parts of what was published on a web site were published there. */
function inheritChannels(figures: readonly DraftFigure[]): void {
  for (const figure of figures) {
    if (!figure.channels && figure.partOf?.channels?.every(isMedium))
      figure.channels = figure.partOf.channels;
  }
}

/** A statement of none as states, and as zeros where reports count the thing. */
function draftNil({ start, end, text, subjects, certain, zero }: NilStatement): {
  figures: DraftFigure[];
  statuses: DraftStatus[];
} {
  const confidence = certain ? 'high' : 'medium';
  const figures: DraftFigure[] = [];
  const statuses = subjects.map(({ label, unit }): DraftStatus => {
    const number = zero ? { ...zero, inWords: undefined } : { start, end, inWords: true, printed: text };
    const figure = unit ? ({ ...number, value: 0, unit, label, confidence, words: '' } as const) : undefined;
    if (figure) figures.push(figure);
    return { start, end, label, state: 'nil', text, figure, confidence };
  });
  return { figures, statuses };
}

/** 0件 is a state as well: none. */
function printedZeros(text: string, figures: readonly DraftFigure[]): DraftStatus[] {
  return figures
    .filter(({ value, unit, relative }) => Number(value) === 0 && !relative && !isPercentage(unit))
    .map((figure) => ({
      start: figure.start,
      end: figure.end,
      label: figure.label,
      state: 'nil' as const,
      text: text.slice(figure.start, figure.end),
      figure,
      confidence: figure.confidence,
    }));
}

/** Puts places in the list in place of references. */
function settle(figures: readonly DraftFigure[], statuses: readonly DraftStatus[]): Found {
  const places = new Map(figures.map((figure, place) => [figure, place]));
  const place = (figure: DraftFigure | undefined): number | undefined => figure && places.get(figure);
  return {
    figures: figures.map(
      ({
        start,
        end,
        value,
        unit,
        printed,
        bound,
        inWords,
        label,
        channels,
        per,
        confidence,
        partOf,
        breakdown,
      }): FoundFigure => ({
        start,
        end,
        value,
        unit,
        ...(printed !== undefined && { printed }),
        ...(bound && { bound }),
        ...(inWords && { inWords }),
        label,
        ...(channels?.length && { channels }),
        ...(per && { per }),
        ...(partOf && { partOf: place(partOf)! }),
        ...(breakdown && { breakdown }),
        confidence,
      }),
    ),
    statuses: statuses.map(({ figure, ...status }) => ({
      ...status,
      ...(figure && { figure: place(figure)! }),
    })),
  };
}
