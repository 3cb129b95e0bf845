import type { CheckResult, Problem } from '../../document/index.js';
import type { StandardCheck } from '../../standards/index.js';
import { problemWords } from '../documents.js';
import type { Context } from './context.js';
import { DOCUMENT_CODES } from './document-codes.js';
import { SEVERITIES, type Finding } from './finding.js';
import { officialResults } from './official-checks.js';

/**
 * What the reading of the document found, and what the checks of the official forms find in its tables. A
 * relation that the document checks itself is told once, in the words of the standard and at least as serious.
 */
export function documentFindings(context: Context): Finding[] {
  const { document } = context;
  const official = officialResults(context);
  const byRelation = new Map(official.map(({ check, result }) => [relationOf(result), check]));
  const results = new Map(document.checks.map((result) => [result.problem, result]));

  const findings = document.problems.map((problem) => {
    const result = results.get(problem);
    const check = result && byRelation.get(relationOf(result));
    const told = finding(problem, result, check);
    return check && result.outcome === 'failed'
      ? { ...told, severity: worse(told.severity, check.severity) }
      : told;
  });
  const own = new Set(document.checks.flatMap((result) => [relationOf(result), outcomeOf(result)]));
  for (const { check, result } of official) {
    if (!result.problem || own.has(relationOf(result)) || own.has(outcomeOf(result))) continue;
    findings.push(finding(result.problem, result, check));
  }
  return findings;
}

/** A problem of a document as a finding; that of a check with its values, and the rule of the standard if it has one. */
export function finding(problem: Problem, result?: CheckResult, check?: StandardCheck): Finding {
  const { code, severity, pointer } = problem;
  const own = result?.rule ? { zh: result.rule, en: result.rule } : DOCUMENT_CODES[code];
  return {
    code,
    severity,
    pointer,
    message: problemWords(problem),
    ...(result ? valuesOf(problem) : {}),
    rule: check?.rule ?? own,
    ...(check ? { source: check.source } : {}),
  };
}

/** The values that a failed check names, in the order of its message. */
function valuesOf({ code, values }: Problem): Pick<Finding, 'printed' | 'computed'> {
  return code === 'blank-total'
    ? { printed: '', computed: values[1] }
    : { printed: values[1], computed: values[2] };
}

function worse(a: Finding['severity'], b: Finding['severity']): Finding['severity'] {
  return SEVERITIES[Math.max(SEVERITIES.indexOf(a), SEVERITIES.indexOf(b))];
}

/** Which figures a check relates, and how. */
function relationOf({ type, figures }: CheckResult): string {
  return [type, ...[...figures].sort()].join('\n');
}

/** What a failed check says. */
function outcomeOf({ type, figure, printed, computed, outcome }: CheckResult): string {
  return [type, figure, printed, computed, outcome].join('\n');
}
