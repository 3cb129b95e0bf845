import type { Terminal } from '../../command.js';
import { printable } from '../../printable.js';
import type { Severity } from '../finding.js';
import type { Printer } from './index.js';
import { sentences } from './sentences.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Workflow commands of GitHub Actions, which become annotations at the lines of the file. */
export function github({ out, language }: Terminal): Printer {
  return {
    print({ file, findings, place }) {
      for (const finding of findings) {
        const { line, column } = place(finding);
        const where = { file: file.replace(/\\/g, '/'), line, col: column, title: finding.code };
        const properties = Object.entries(where)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => `${name}=${property(String(value))}`);
        const text = data(sentences(finding, language));
        out(`::${LEVELS[finding.severity]} ${properties.join(',')}::${text}\n`);
      }
    },
    end() {},
  };
}

/** What follows the second colons goes on to the end of the line, and is shown in the log, which is a terminal. */
function data(text: string): string {
  return printable(text).replace(/%/g, '%25');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
