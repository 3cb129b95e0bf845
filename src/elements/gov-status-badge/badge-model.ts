import type { Figure, ReportDocument, StatusJson } from '../../document/index.js';
import { msg } from '../../document/language.js';
import { figureInProse } from '../../internal/format.js';

/** The states that a badge can tell. */
export const STATES = ['nil', 'done', 'ongoing', 'overdue', 'attention', 'information'] as const;
export type BadgeState = (typeof STATES)[number];

/** What a badge shows. */
export interface Badge {
  readonly state: BadgeState;
  readonly label: string;
  readonly text: string;
  readonly detail: string;
  /** True if the text is the library's word in the reader's language, not the document's. */
  readonly ownWords: boolean;
}

/** The badge of a status: its state as stated, or computed from its figures. */
export function badgeOf(status: StatusJson, document: ReportDocument): Badge {
  const figure = status.figure === undefined ? undefined : document.figures.get(status.figure);
  const whole = status.of === undefined ? undefined : document.figures.get(status.of);
  const state = status.state ?? (figure ? computedState(figure, whole) : 'information');
  const text = status.text ?? (figure ? figureWords(figure, whole) : '');
  return {
    state,
    label: status.label,
    text: text || stateWord(state),
    detail: status.detail ?? '',
    ownWords: !text,
  };
}

/** None is nil; all of the whole is done, less is ongoing; anything else is for information. */
function computedState(figure: Figure, whole: Figure | undefined): BadgeState {
  if (figure.value === null) return 'information';
  if (whole?.value != null && whole.value > 0) return figure.value >= whole.value ? 'done' : 'ongoing';
  return figure.value === 0 ? 'nil' : 'information';
}

function figureWords(figure: Figure, whole: Figure | undefined): string {
  const text = figureInProse(figure);
  if (text === '') return msg('未说明', { id: 'statusUnstated' });
  if (figure.absence) return text;
  return whole?.value != null ? `${text}/${figureInProse(whole)}${whole.unit}` : text + figure.unit;
}

/** The usual word for a state in the reader's language. */
export function stateWord(state: BadgeState): string {
  switch (state) {
    case 'nil':
      return msg('无', { id: 'statusNil' });
    case 'done':
      return msg('已办结', { id: 'statusDone' });
    case 'ongoing':
      return msg('办理中', { id: 'statusOngoing' });
    case 'overdue':
      return msg('已逾期', { id: 'statusOverdue' });
    case 'attention':
      return msg('需关注', { id: 'statusAttention' });
    case 'information':
      return msg('说明', { id: 'statusInformation' });
  }
}
