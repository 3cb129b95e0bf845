import type { FoundFigure, FoundStatus } from './found.js';

/** A figure on the way: relations are references until places in the list are final. */
export interface DraftFigure extends Omit<
  FoundFigure,
  'partOf' | 'breakdown' | 'channels' | 'label' | 'confidence'
> {
  label: string;
  confidence: FoundFigure['confidence'];
  channels?: readonly string[];
  partOf?: DraftFigure;
  breakdown?: number;
  /** The words of the text that stand before the number and belong to it. */
  readonly words: string;
  /** A share of another figure, or a change against another year: no part and no whole. */
  readonly relative?: boolean;
  /** The words of a change, a share or an average that names no thing itself: `同比增长`. */
  readonly change?: string;
}

export interface DraftStatus extends Omit<FoundStatus, 'figure'> {
  readonly figure?: DraftFigure;
}
