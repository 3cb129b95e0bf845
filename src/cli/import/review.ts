import type { ReportJson } from '../../document/index.js';
import type { Words } from '../words.js';
import type { Place } from './source.js';

/** high: certain by its form. medium: probable, look at it. low: a guess, look at it first. */
export type Confidence = 'high' | 'medium' | 'low';

/** One entry of the list that a person goes through after an import. */
export interface ReviewItem {
  /**
   * recognised: understood, and stands in the document as what it is. changed: written otherwise than in the
   * source. text: not understood, stands in the document as plain text. dropped: not in the document.
   */
  readonly outcome: 'recognised' | 'changed' | 'text' | 'dropped';
  /** What it was taken for: `title`, `section`, `figure`, `table`, `cell`, `image` … */
  readonly what: string;
  readonly confidence?: Confidence;
  readonly place: Place;
  /** What the source says there. */
  readonly source: string;
  /** JSON Pointer into the document. */
  readonly pointer?: string;
  readonly message: Words;
}

/** What an import makes of a file. */
export interface ImportResult {
  readonly report: ReportJson;
  readonly review: readonly ReviewItem[];
  /** Pictures of the source that the document names, for the folder of `ImportOptions.pictures`. */
  readonly files?: readonly ImportedFile[];
}

export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
