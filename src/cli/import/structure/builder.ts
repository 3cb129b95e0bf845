import type { FigureJson } from '../../../document/index.js';
import type { Standard } from '../../../standards/standard.js';
import type { ReadProse } from '../../prose/found.js';
import { Ids } from './ids.js';
import type { Pictures } from './images.js';
import type { ReviewList } from './review-list.js';

/** What the parts of a document share while it is built. */
export class Builder {
  readonly figures: FigureJson[] = [];
  readonly sectionIds = new Ids();
  readonly figureIds = new Ids();
  readonly tableIds = new Ids();
  readonly chartIds = new Ids();
  readonly statusIds = new Ids();

  constructor(
    readonly review: ReviewList,
    readonly readProse: ReadProse,
    readonly known: { readonly year?: number; readonly period?: string; readonly standard?: Standard },
    readonly pictures: Pictures,
  ) {}
}
