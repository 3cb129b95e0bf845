import type { Standard } from '../../../standards/index.js';
import type { Words } from '../../words.js';
import type { Context } from '../context.js';
import type { Finding, Severity } from '../finding.js';

/** One thing that assessors look at. Rules are pure: they read the context and tell what they find. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** What the rule demands. */
  readonly words: Words;
  /** Law, form or practice that it rests on. */
  readonly source: string;
  judge(context: Context): Iterable<Fault>;
}

/** A finding as its rule tells it: what the rule says of itself is added to it. */
export type Fault = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };

/** What checkers of annual reports commonly look at, without a law that says so. */
export const PRACTICE = '年度报告核查通行做法';
/** The document that prescribed a form; without a form that of the present one. */
export function prescribed(standard?: Standard): string {
  const basis = standard?.basis.at(-1);
  return basis?.number ?? basis?.title ?? FORM_2021;
}

export const FORM_2021 = '国办公开办函〔2021〕30号';
