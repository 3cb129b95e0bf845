import type { Problem, ProblemCode, ReportDocument } from '../document/index.js';

/** A problem with its message in the reader's language. */
export interface ToldProblem extends Problem {
  readonly message: string;
}

/** Why an element could not show what it was asked for. */
export class ReportError extends Error {
  /** Stable name of what went wrong. */
  readonly code: ProblemCode;

  constructor(problem: ToldProblem) {
    super(problem.message);
    this.name = 'ReportError';
    this.code = problem.code;
  }
}

/** `detail` of `gov-report-load`. */
export interface ReportLoadDetail {
  readonly document: ReportDocument;
  readonly problems: readonly ToldProblem[];
}

/** `detail` of `gov-report-error`. */
export interface ReportErrorDetail {
  readonly error: ReportError;
  readonly problems: readonly ToldProblem[];
}

declare global {
  interface HTMLElementEventMap {
    'gov-report-load': CustomEvent<ReportLoadDetail>;
    'gov-report-error': CustomEvent<ReportErrorDetail>;
  }
}
