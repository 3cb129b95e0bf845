import type { DraftFigure } from './draft.js';
import { sentenceStart } from './segments.js';
import { isPercentage } from './units.js';

/** How many figures back the parts of a whole are added up. */
const REACH = 60;

/**
 * Labels the figures that tell a change, a share or an average of the one before (`change`): 收到申请859件，同比增长3%
 * is 收到申请同比增长. A change after a list of parts is one of the whole that they divide; one among the parts is the
 * part's own. A share (占…) is always the part's own. Needs `partOf`.
 */
export function labelChanges(hidden: string, figures: readonly DraftFigure[]): void {
  let before: DraftFigure | undefined;
  figures.forEach((figure, i) => {
    const { change } = figure;
    if (!figure.relative) before = figure;
    if (change === undefined || !before) return;
    const sentence = sentenceStart(hidden, figure.start);
    if (before.end < sentence) return;
    // Points of a percentage change a percentage, and no amount of money.
    if (/百分点$/.test(figure.unit) && !isPercentage(before.unit)) {
      figure.confidence = 'low';
      return;
    }
    const whole = /占/.test(change) ? undefined : before.partOf;
    const next = figures.slice(i + 1, i + 4).find(({ relative }) => !relative);
    const amongParts = whole !== undefined && next?.partOf === whole;
    figure.label = `${(whole && !amongParts ? whole : before).label}${change}`;
    if (whole && (amongParts || !isDivided(whole, figures, i))) figure.confidence = 'medium';
  });
}

/** Whether the parts before a place make up the whole, so that nothing but the whole can be meant after them. */
function isDivided(whole: DraftFigure, figures: readonly DraftFigure[], end: number): boolean {
  let sum = 0;
  for (let i = end - 1; i >= Math.max(0, end - REACH) && figures[i] !== whole; i -= 1) {
    if (figures[i]!.partOf === whole) sum += Number(figures[i]!.value);
  }
  return sum === Number(whole.value);
}
