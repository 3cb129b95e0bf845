import type { DraftFigure } from './draft.js';
import { sameUnit } from './units.js';
import { MAKING, TELLING } from './words.js';

/** Figures that a text lists as parts of one before: after 其中, or 按渠道分. */
interface PartList {
  readonly kind: 'list';
  /** How many figures stand before the list. */
  readonly from: number;
  /** It starts anew (；其中, 。其中, 按…分), so that it may divide what the list before divided. */
  readonly anew: boolean;
  /** 按…分 says a division only if it fits. */
  readonly mustFit: boolean;
  /** Its items are set apart by semicolons, which then do not end it. */
  bySemicolons: boolean;
  readonly parts: DraftFigure[];
}
type Frame = PartList | { readonly kind: 'bracket' };

const MARKS =
  /其中|(?:按照?|从)[^，。；：\n]{1,12}?(?:分类|划分|统计|来看|[分看])(?=[，：:])|[（(）)；;。！？!?\n]/g;
const STARTS_WITH_VERB = new RegExp(`^(?:${MAKING}|${TELLING})`);
const STARTS_ELSEWHERE =
  /^(?:另外?|此外|同时|还|全年|累计|共[计有]?|全[市县区省]|年内|通过|在|我[局市县区]|尚未|仍|目前|正在|现有|结转|剩余)/;
const CASES = /复议|诉讼|举报|投诉/;
/** How many figures back a whole is looked for. */
const REACH = 60;

/** Sets `partOf` and `breakdown` of the figures that the text calls parts of another (其中), by the order of the text. */
export function relateParts(text: string, figures: readonly DraftFigure[]): void {
  const lists: PartList[] = [];
  const open: Frame[] = [];
  let next = 0;
  const passFigures = (before: number): void => {
    for (; next < figures.length && figures[next]!.start < before; next += 1) addPart(open, figures[next]!);
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    passFigures(index);
    const top = open.at(-1);
    if (mark === '（' || mark === '(') open.push({ kind: 'bracket' });
    else if (mark === '）' || mark === ')') closeBracket(open);
    else if (mark === '；' || mark === ';') {
      // 其中甲3件；乙4件 goes on, 其中甲3件、乙4件；… is over.
      if (top?.kind !== 'list' || top.bySemicolons) continue;
      if (top.parts.length > 1) open.pop();
      else top.bySemicolons = true;
    } else if (mark.length === 1) open.length = 0;
    else {
      const sorted = mark !== '其中';
      const anew = sorted || /[；;。！？!?\n]\s*$/.test(text.slice(Math.max(0, index - 3), index));
      const list: PartList = {
        kind: 'list',
        from: next,
        anew,
        mustFit: sorted,
        bySemicolons: false,
        parts: [],
      };
      if (top?.kind === 'list' && top.parts.length === 0) open.pop();
      open.push(list);
      lists.push(list);
    }
  }
  passFigures(Infinity);
  const divided = new Map<DraftFigure, number>();
  for (const list of lists) {
    const whole = wholeOf(list, figures);
    if (!whole) continue;
    const breakdown = divided.get(whole) ?? 0;
    divided.set(whole, breakdown + 1);
    for (const part of untilComplete(list.parts, whole)) Object.assign(part, { partOf: whole, breakdown });
  }
}

/** Parts that add up to the whole are all parts that it has: what follows is something else. */
function untilComplete(parts: readonly DraftFigure[], whole: DraftFigure): readonly DraftFigure[] {
  let sum = 0;
  const end = parts.findIndex(({ value }, i) => {
    const complete = i > 1 && sum === Number(whole.value) && !whole.bound;
    sum += Number(value);
    return complete && Number(value) !== 0;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

function closeBracket(open: Frame[]): void {
  for (let i = open.length - 1; i >= 0; i -= 1) {
    if (open[i]!.kind === 'bracket') {
      open.length = i;
      return;
    }
  }
}

/** Adds a figure to the innermost open list, or ends the lists that it does not belong to. */
function addPart(open: Frame[], figure: DraftFigure): void {
  if (figure.relative || figure.inWords) return;
  for (let top = open.at(-1); top?.kind === 'list'; top = open.at(-1)) {
    const first = top.parts[0];
    if (!first) {
      top.parts.push(figure);
      return;
    }
    if (!endsList(first, figure)) {
      if (sameUnit(first.unit, figure.unit)) top.parts.push(figure);
      return;
    }
    open.pop();
  }
}

function endsList(first: DraftFigure, figure: DraftFigure): boolean {
  const opening = first.words.replace(/^其中[，：:]?/, '');
  if (STARTS_ELSEWHERE.test(figure.words)) return !STARTS_ELSEWHERE.test(opening);
  if (STARTS_WITH_VERB.test(figure.words)) return !STARTS_WITH_VERB.test(opening);
  return CASES.test(figure.label) && !CASES.test(first.label);
}

/** The figure that a list divides: the nearest before it with its unit, or what that one is itself a part of. */
function wholeOf(
  { parts, from, anew, mustFit }: PartList,
  figures: readonly DraftFigure[],
): DraftFigure | undefined {
  const first = parts[0];
  if (!first) return undefined;
  let nearest: DraftFigure | undefined;
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !nearest; i -= 1) {
    const figure = figures[i]!;
    if (!figure.relative && !figure.inWords && sameUnit(figure.unit, first.unit)) nearest = figure;
  }
  if (!nearest) return undefined;
  const candidates = [nearest];
  for (let up = nearest.partOf; up && candidates.length < 4; up = up.partOf) candidates.push(up);
  const brothers = figures[figures.indexOf(nearest, Math.max(0, from - REACH)) - 1];
  if (anew && nearest.partOf && brothers?.partOf === nearest.partOf) candidates.push(candidates.shift()!);

  const sum = parts.reduce((total, { value }) => total + Number(value), 0);
  const largest = Math.max(...parts.map(({ value }) => Number(value)));
  const holds = (amount: number) => (whole: DraftFigure) =>
    Number(whole.value) >= amount || whole.bound === 'lower' || whole.bound === 'about';
  const fitting = candidates.find(holds(sum));
  return mustFit ? fitting : (fitting ?? candidates.find(holds(largest)) ?? candidates[0]);
}
