import { version } from '../../../internal/version.js';
import type { Terminal } from '../../command.js';
import type { Words } from '../../words.js';
import { DOCUMENT_CODES } from '../document-codes.js';
import type { Severity, Verdict } from '../finding.js';
import { RULES } from '../rules/index.js';
import type { Printer } from './index.js';
import { sentences } from './sentences.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

interface Described {
  readonly code: string;
  readonly words: Words;
  readonly severity?: Severity;
}

/** SARIF 2.1.0 (OASIS), for code scanning and editors: one run, its rules, a result for each finding. */
export function sarif({ out, language }: Terminal): Printer {
  const known: Described[] = [
    ...Object.entries(DOCUMENT_CODES).map(([code, words]) => ({ code, words })),
    ...RULES,
  ];
  const results: object[] = [];
  const failed: object[] = [];

  const add = ({ file, findings, outcome, place }: Verdict): void => {
    const artifactLocation = { uri: uriOf(file) };
    for (const finding of findings) {
      const { line, column } = place(finding);
      const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
      const physicalLocation = { artifactLocation, ...region };
      const { code, severity, pointer, printed, computed } = finding;
      const message = { text: sentences(finding, language) };
      if (outcome === 'unreadable')
        failed.push({ level: 'error', message, locations: [{ physicalLocation }] });
      const ruleIndex = known.findIndex((rule) => rule.code === code);
      results.push({
        ruleId: code,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: LEVELS[severity],
        message,
        locations: [
          {
            physicalLocation,
            ...(pointer ? { logicalLocations: [{ fullyQualifiedName: pointer }] } : {}),
          },
        ],
        ...(computed === undefined ? {} : { properties: { printed, computed } }),
      });
    }
  };

  return {
    print: add,
    end() {
      const rules = known.map(({ code, words, severity = 'error' }) => ({
        id: code,
        shortDescription: { text: words[language] },
        defaultConfiguration: { level: LEVELS[severity] },
      }));
      const invocation = {
        executionSuccessful: failed.length === 0,
        ...(failed.length ? { toolExecutionNotifications: failed } : {}),
      };
      const run = {
        tool: { driver: { name: 'gov-report validate', version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation],
        results,
      };
      const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
      out(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

/** A path as a URI reference: relative to where the command runs, or of the file system. */
function uriOf(file: string): string {
  const path = file.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
