/** How serious a problem is. An `error` is wrong, a `warning` doubtful, `information` worth knowing. */
export type ProblemSeverity = 'error' | 'warning' | 'information';

/** Stable names of what can be wrong with a document. `messages.ts` says each in words. */
export type ProblemCode =
  // Getting the document
  | 'not-found'
  | 'server-error'
  | 'unreachable'
  | 'file-page'
  | 'timeout'
  | 'integrity'
  | 'too-large'
  | 'web-page'
  | 'not-json'
  | 'charset-guessed'
  // Its structure
  | 'wrong-type'
  | 'missing'
  | 'unknown-property'
  | 'unknown-block'
  | 'bad-value'
  | 'bad-date'
  | 'unsafe-address'
  | 'too-deep'
  | 'unreadable'
  | 'unknown-format'
  | 'unknown-standard'
  // What points at what
  | 'duplicate-id'
  | 'unknown-reference'
  | 'cell-count'
  | 'no-content'
  // Relations between figures
  | 'check-sum'
  | 'check-balance'
  | 'check-part-of'
  | 'check-at-most'
  | 'blank-total'
  | 'unlike-units'
  | 'period-order'
  // Showing it
  | 'missing-alt'
  | 'image-failed'
  | 'chart-failed'
  | 'render-failed';

/** What is wrong or doubtful in a document, and where. */
export interface Problem {
  /** Stable name, for programs. */
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  /** JSON Pointer (RFC 6901) to the place in the document; `''` is the whole document. */
  readonly pointer: string;
  /** Values that the message names, in the order that the message has them. */
  readonly values: readonly string[];
}

/** Enough to mend a document by; a hostile one could cause as many as it has values. */
export const MAX_PROBLEMS = 1000;

/** Makes a problem. */
export function problem(
  code: ProblemCode,
  severity: ProblemSeverity,
  pointer: string,
  ...values: (string | number)[]
): Problem {
  return { code, severity, pointer, values: values.map(String) };
}

/** One step of a JSON Pointer (RFC 6901, section 3). */
export function pointerStep(key: string | number): string {
  return '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1');
}
