import { serializeOuter } from 'parse5';
import type { Language, Problem, ReportDocument } from '../../document/index.js';
import { escapeHtml, jsonInScript } from './escape.js';
import { StaticTree } from './static-tree.js';

/** What `<gov-report>` is to be, with and without scripts. */
export interface ReportOptions {
  /** Language of the interface. */
  readonly language: Language;
  /** Level of the report's title. */
  readonly level: number;
  /** Id of the tag, which begins the addresses of the sections; without it `gov-report` does. */
  readonly id?: string;
  /** The JSON as it was parsed, for the element to read. */
  readonly json: unknown;
}

/** A report as HTML, and what goes with it. */
export interface RenderedReport {
  /** `<gov-report>` with its whole text and its JSON inside. */
  readonly html: string;
  /** Language of the interface. */
  readonly language: Language;
  /** What the style sheet has to know: see `staticStyles`. */
  readonly rooms: ReadonlySet<number>;
  /** Blocks that could not be shown. */
  readonly faults: readonly Problem[];
}

/**
 * `<gov-report>` with all its text inside as plain HTML, which stands there until the element takes over, and
 * the JSON that the element then reads. The JSON comes last, so that the text is seen first.
 */
export function renderReport(document: ReportDocument, options: ReportOptions): RenderedReport {
  const { id, json, language, level } = options;
  const faults: Problem[] = [];
  const tree = new StaticTree({
    document,
    language,
    level,
    anchor: id ?? 'gov-report',
    fault: (fault) => void faults.push(fault),
  });
  const text = serializeOuter(tree.report);
  const own = [
    id && `id="${escapeHtml(id)}"`,
    `lang="${language}"`,
    level !== 2 && `heading-level="${level}"`,
  ];
  return {
    html: `<gov-report ${own.filter(Boolean).join(' ')}>${text}
<script type="application/json">${jsonInScript(json)}</script></gov-report>`,
    language,
    rooms: tree.rooms,
    faults,
  };
}
