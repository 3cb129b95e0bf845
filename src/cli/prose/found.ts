import type { Confidence } from '../import/review.js';

/** A number in a sentence, proposed as a figure. */
export interface FoundFigure {
  /**
   * Where number and unit stand in the text: `text.slice(start, end)` is `9万余份`. In 未发生行政复议、行政诉讼 the
   * words 未发生 say two figures, which then stand at the same place. The unit is not part of it where the words
   * say it (未收到) or where it is written otherwise (百分之三十).
   */
  readonly start: number;
  readonly end: number;
  /** As a figure's `value`: a number, or the digits as printed where decimals or sign matter. */
  readonly value: number | string;
  readonly unit: string;
  /** The number as printed, if that is not simply the value: `9万余`. */
  readonly printed?: string;
  readonly bound?: 'lower' | 'upper' | 'about';
  /** Zero said in words (`未收到`): value is 0, `printed` has the words. */
  readonly inWords?: boolean;
  /** What is counted, in the words of the sentence. */
  readonly label: string;
  readonly channels?: readonly string[];
  readonly per?: string;
  /** Index, in the same list, of the figure that this one is a stated part of (其中). */
  readonly partOf?: number;
  /** Which of several divisions of that figure (其中甲、乙；其中丙、丁), if not the first: 1, 2 … */
  readonly breakdown?: number;
  readonly confidence: Confidence;
}

/** A state said in words. */
export interface FoundStatus {
  readonly start: number;
  readonly end: number;
  /** What it is about: `行政复议`. */
  readonly label: string;
  readonly state: 'nil' | 'done' | 'ongoing' | 'overdue';
  /** The words: `未发生`. */
  readonly text: string;
  /** Index of the figure (in `FoundFigures.figures`) that it says. */
  readonly figure?: number;
  readonly confidence: Confidence;
}

/** What was found in a paragraph. */
export interface Found {
  readonly figures: readonly FoundFigure[];
  readonly statuses: readonly FoundStatus[];
}

/** What is known around a paragraph. */
export interface ProseContext {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  /** The year that the report covers. */
  readonly year?: number;
}

/** Finds figures and states in a paragraph. */
export type ReadProse = (text: string, context: ProseContext) => Found;
