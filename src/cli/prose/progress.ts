import type { DraftFigure, DraftStatus } from './draft.js';
import type { FoundStatus } from './found.js';
import { sentenceStart } from './segments.js';
import { isPercentage } from './units.js';

const FINISHED = '办结|办理完毕|办理完成|办复完毕|办复|审结|结案|答复完毕|处理完毕|回复完毕|整改完毕';
const IN_TIME = '(?:按时|按期|按要求|按规定|依法依规|依法|及时|如期|在[^，。；\\n]{0,10}?内)';
const PUBLISHED = '(?:[，,]?并[^，。；：\\n]{0,30}?(?:公开|公布|公示)(?:了|完毕)?(?![的栏平网]))?';

const STATES: readonly (readonly [FoundStatus['state'], RegExp])[] = [
  [
    'done',
    new RegExp(
      `(?<![未否尚]|确保|力争|要求|做到|实现|争取|努力)(?:(?:均|都|全部)?已经?(?:全部|均|都)?(?:${IN_TIME})?(?:予以)?(?:${FINISHED}|(?<=全部|均|${IN_TIME})(?:予以)?(?:答复|回复|公开))|(?:全部|均|都)(?:${IN_TIME})?(?:予以)?(?:${FINISHED}|答复|回复))${PUBLISHED}(?![的率])`,
      'g',
    ),
  ],
  [
    'ongoing',
    /(?<![无没])(?:正在(?:办理|审理|处理|审查)(?:之中|过程中|中)?|(?:仍|尚|还)在(?:办理|审理|处理)(?:之中|过程中|中)?|尚未(?:审结|办结|结案)|(?:办理|审理)(?:之中|过程中|中))(?![的])/g,
  ],
  [
    'overdue',
    /(?<![无没未不]|没有|申请人|避免|防止|杜绝|严禁|不得|零)(?:(?:逾期|超期|超时限|超时)(?:未)?(?:办结|答复|办理|回复|公开|处理)|(?:未按时|未按期|未在(?:法定|规定)?(?:期限|时限)内)(?:予以)?(?:办结|答复|办理|回复|公开|处理))(?![的率])/g,
  ],
];
const ALL = /均|都|全部/;
const SUBJECT =
  /政府信息公开申请|依申请公开申请|申请|(?:人大)?(?:代表)?建议|(?:政协)?(?:委员)?提案|行政复议(?:案件)?|行政诉讼(?:案件)?|投诉|举报|案件/g;
/** A label that is only the state itself: 全部按时办结, 正在办理, 已办结. */
const saysOnlyState = (label: string): boolean => label.replace(STATE_WORDS, '') === '';
const STATE_WORDS = new RegExp(
  `${FINISHED}|${IN_TIME}|未按[时期]|均|都|全部|已经?|正在|仍在|尚在|还在|尚未|逾期|超期|超时限?|予以|办理|审理|处理|审查|答复|回复|公开|中`,
  'g',
);
const RULE = /应当?|不得|须|必须|将(?!近)|如|若|凡|确保|力争|要求|努力|避免|防止|防范|预防|严防|杜绝|下一步/;

/** States of work said in words: finished, still going on, late. Each is about a figure or a thing named before. */
export function findProgress(hidden: string, text: string, figures: readonly DraftFigure[]): DraftStatus[] {
  const found: DraftStatus[] = [];
  for (const [state, pattern] of STATES) {
    let next = 0;
    for (const match of hidden.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      while (next < figures.length && figures[next]!.start < start) next += 1;
      const sentence = sentenceStart(hidden, start);
      if (RULE.test(hidden.slice(Math.max(sentence, start - 24), start))) continue;
      const base = { start, end, state, text: text.slice(start, end) };
      const about = figuresOf(hidden, figures, next, sentence, base);
      const label = [...text.slice(sentence, start).matchAll(SUBJECT)].at(-1)?.[0];
      for (const figure of about) {
        // 全部按时办结43件 counts what was finished; what it was stands before, or right after the number.
        const thing = saysOnlyState(figure.label) ? label : figure.label;
        if (Number(figure.value) !== 0 && thing)
          found.push({ ...base, label: thing, figure, confidence: 'high' });
      }
      if (about.length === 0 && label) found.push({ ...base, label, confidence: 'medium' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The figures that a state is said of: the count right after it (已办结3件), else the last before it in the
 * sentence, with those that it is listed with (建议3件、提案2件均已办结).
 */
function figuresOf(
  hidden: string,
  figures: readonly DraftFigure[],
  next: number,
  sentence: number,
  { start, end, text }: Pick<FoundStatus, 'start' | 'end' | 'text'>,
): DraftFigure[] {
  const after = figures[next];
  const adjacent = after && !after.relative && after.start >= end && after.start - end < 4;
  if (adjacent && /^[了共计 ]*$/.test(hidden.slice(end, after.start))) return [after];
  const about: DraftFigure[] = [];
  let listed = start;
  for (let i = next - 1; i >= 0 && figures[i]!.start >= sentence; i -= 1) {
    const figure = figures[i]!;
    if (figure.relative || isPercentage(figure.unit)) continue;
    if (about.length && (/[，；：（）]/.test(hidden.slice(figure.end, listed)) || !ALL.test(text))) break;
    about.unshift(figure);
    listed = figure.start;
  }
  return about;
}
