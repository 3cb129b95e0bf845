import { version } from '../../../internal/version.js';
import type { Terminal } from '../../command.js';
import type { Printer } from './index.js';

/** For programs: one JSON object, messages and rules in both languages. */
export function json({ out }: Terminal): Printer {
  const files: object[] = [];
  return {
    print(verdict) {
      const findings = verdict.findings.map((finding) => ({ ...finding, ...verdict.place(finding) }));
      files.push({ file: verdict.file, outcome: verdict.outcome, findings });
    },
    end(summary) {
      out(`${JSON.stringify({ tool: 'gov-report validate', version, files, summary }, null, 2)}\n`);
    },
  };
}
