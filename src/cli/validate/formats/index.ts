import type { Terminal } from '../../command.js';
import type { Severity, Verdict } from '../finding.js';
import { github } from './github.js';
import { human } from './human.js';
import { json } from './json.js';
import { sarif } from './sarif.js';

/** What all files came to. `passed`: no errors and no warnings. */
export type Summary = Record<'files' | 'passed' | 'unreadable' | 'skipped' | Severity, number>;

/** Writes verdicts as they come, and what belongs at the end. */
export interface Printer {
  print(verdict: Verdict): void;
  end(summary: Summary): void;
}

export const FORMATS: Readonly<Record<string, (terminal: Terminal) => Printer>> = {
  human,
  json,
  sarif,
  github,
};
