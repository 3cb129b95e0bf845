import type { FigureJson } from '../../../document/index.js';
import type { Found, FoundFigure } from '../../prose/found.js';

type Coverage = NonNullable<FigureJson['breakdowns']>[number]['coverage'];

/**
 * Says of each figure which others are stated parts of it, and whether these are all. A whole that the text
 * divides in two ways has two breakdowns.
 *
 * @param json of the found figures, in the same order
 */
export function addBreakdowns({ figures }: Found, json: readonly FigureJson[]): void {
  const lists = new Map<number, Map<number, number[]>>();
  figures.forEach(({ partOf, breakdown = 0, unit }, part) => {
    if (partOf === undefined || !json[partOf] || figures[partOf].unit !== unit) return;
    const ofWhole = lists.get(partOf) ?? new Map<number, number[]>();
    ofWhole.set(breakdown, [...(ofWhole.get(breakdown) ?? []), part]);
    lists.set(partOf, ofWhole);
  });
  for (const [whole, ofWhole] of lists) {
    json[whole].breakdowns = [...ofWhole.entries()]
      .sort(([one], [other]) => one - other)
      .map(([, parts]) => ({
        parts: parts.map((part) => json[part].id),
        coverage: coverageOf(
          figures[whole],
          parts.map((part) => figures[part]),
        ),
      }));
  }
}

function coverageOf(whole: FoundFigure, parts: readonly FoundFigure[]): Coverage {
  const exact = [whole, ...parts].every(({ bound }) => bound === undefined);
  const difference = parts.reduce((sum, { value }) => sum + Number(value), 0) - Number(whole.value);
  if (exact && parts.length > 1 && Math.abs(difference) < 1e-9) return 'complete';
  // One item may be published on several channels, so that these add up to more than there are.
  return difference > 0 && parts.every((part) => hasOwnChannels(part, whole)) ? 'overlapping' : 'partial';
}

/** Whether a part is told apart by its channels; those that the whole has too divide nothing. */
function hasOwnChannels({ channels = [] }: FoundFigure, whole: FoundFigure): boolean {
  return channels.length > 0 && channels.join() !== (whole.channels ?? []).join();
}
