import type { FoundFigure, FoundStatus } from './found.js';

/** A figure on the way: relations are references until places in the list are final. */
export interface DraftFigure extends Omit<FoundFigure, 'partOf' | 'breakdown' | 'channels'> {
  channels?: readonly string[];
  partOf?: DraftFigure;
  breakdown?: number;
  /** The words of the text that stand before the number and belong to it. */
  readonly words: string;
  /** A share of another figure, or a change against another year: no part and no whole. */
  readonly relative?: boolean;
}

export interface DraftStatus extends Omit<FoundStatus, 'figure'> {
  readonly figure?: DraftFigure;
}
