import type { ProblemSeverity } from '../../document/index.js';
import type { Words } from '../words.js';

/** From least to most serious. An `error` is wrong, a `warning` doubtful, `information` worth knowing. */
export const SEVERITIES = ['information', 'warning', 'error'] as const satisfies readonly ProblemSeverity[];
export type Severity = ProblemSeverity;

/** Something that an assessor would ask about. */
export interface Finding {
  /** Stable name, for programs. `docs/validate.md` lists them. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to the place in the document; `''` is the whole document. */
  readonly pointer: string;
  readonly message: Words;
  /** The value as the report prints it. */
  readonly printed?: string;
  /** The value that follows from the rest of the report, the law or last year's report. */
  readonly computed?: string;
  /** The rule that is broken. */
  readonly rule?: Words;
  /** Law, form or practice that the rule rests on, in the language of its title. */
  readonly source?: string;
}

/** Where a finding stands, for people: line and column from 1 (UTF-16 units), headings from the outermost. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly headings: string;
}

/** What became of a file. */
export interface Verdict {
  /** As the user named it, or found in a folder that the user named. */
  readonly file: string;
  /** judged: a document. unreadable: could not be read as one. skipped: found in a folder, no report document. */
  readonly outcome: 'judged' | 'unreadable' | 'skipped';
  readonly findings: readonly Finding[];
  /** Finds the place of a finding. Costs a second reading of the file, so it is asked for only where shown. */
  place(finding: Finding): Place;
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { information: 0, warning: 0, error: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
