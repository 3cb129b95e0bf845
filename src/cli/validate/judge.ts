import type { ReportDocument } from '../../document/index.js';
import { UsageError } from '../command.js';
import { looksLikeReport, readDocument } from '../documents.js';
import { readJsonFile, type JsonFile } from '../files.js';
import { Context } from './context.js';
import { documentFindings, finding } from './document-findings.js';
import { SEVERITIES, type Finding, type Place, type Verdict } from './finding.js';
import { Locator, type Position } from './locate.js';
import { headingsOf } from './place.js';
import { RULES } from './rules/index.js';
import { syntaxFault } from './syntax.js';

/** Enough to mend a report by; a hostile one could have as many as it has values. */
const MOST = 1000;
/** Characters of a message or value that are shown. */
const LONGEST = 400;

/** Judges a read document: what its reading found, and what each rule finds, the worst first, at most a thousand. */
export function judgeDocument(document: ReportDocument, previous?: ReportDocument): Finding[] {
  const context = new Context(document, previous && new Context(previous));
  const findings = documentFindings(context);
  for (const { code, severity, words, source, judge } of RULES) {
    let told = 0;
    for (const fault of judge(context)) {
      if (++told > MOST) break;
      findings.push({ code, severity, rule: words, source, ...fault });
    }
  }
  const rank = ({ severity }: Finding): number => -SEVERITIES.indexOf(severity);
  return findings
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(shortened);
}

/** A finding whose words quote a label of any length. */
function shortened(told: Finding): Finding {
  const short = <T extends string | undefined>(text: T): T | string =>
    text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const { message, printed, computed } = told;
  return {
    ...told,
    message: { zh: short(message.zh), en: short(message.en) },
    ...(printed === undefined ? {} : { printed: short(printed) }),
    ...(computed === undefined ? {} : { computed: short(computed) }),
  };
}

/** A file that was read, or why it could not be. */
export type ReadFile = { readonly json: JsonFile } | { readonly error: unknown };

/** Reads a file. Never rejects, so that the next one can be read while one is judged. */
export function readAhead(file: string): Promise<ReadFile> {
  return readJsonFile(file).then(
    (json) => ({ json }),
    (error: unknown) => ({ error }),
  );
}

/**
 * Judges a file. Never throws: a file that could not be read is told of as one.
 *
 * @param named true if the user named it, false if it was found in a folder: others than reports are skipped
 */
export function judgeFile(file: string, read: ReadFile, named: boolean, previous?: ReportDocument): Verdict {
  if ('error' in read) return unreadable(file, read.error);
  const { json } = read;
  if (json.value === undefined) return broken(file, json);
  if (!named && !looksLikeReport(json.value)) return skipped(file);
  const document = readDocument(json);
  let locator: Locator | undefined;
  return {
    file,
    outcome: 'judged',
    findings: judgeDocument(document, previous),
    place: ({ pointer }) => ({
      ...(locator ??= new Locator(json.text())).locate(pointer),
      headings: headingsOf(json.value, document, pointer),
    }),
  };
}

/** A file that is not JSON: its first fault, with the line. */
function broken(file: string, json: JsonFile): Verdict {
  const text = json.text();
  const problem = json.problems.find(({ code }) => code === 'not-json' || code === 'web-page')!;
  const fault = problem.code === 'not-json' ? syntaxFault(text) : undefined;
  const position: Position | undefined = fault && new Locator(text).at(fault.offset);
  const told = finding(problem);
  const message =
    fault && position
      ? {
          zh: `报告文件不是完整的 JSON：第 ${position.line} 行第 ${position.column} 列，${fault.words.zh}。`,
          en: `The report file is not complete JSON: line ${position.line}, column ${position.column}: ${fault.words.en}.`,
        }
      : told.message;
  return {
    file,
    outcome: 'unreadable',
    findings: [{ ...told, message }],
    place: (): Place => ({ ...position, headings: '' }),
  };
}

function unreadable(file: string, error: unknown): Verdict {
  const said = error instanceof Error ? error.message : String(error);
  const words =
    error instanceof UsageError ? error.words : { zh: `${file}：${said}`, en: `${file}: ${said}` };
  return {
    file,
    outcome: 'unreadable',
    findings: [{ code: 'unreadable', severity: 'error', pointer: '', message: words }],
    place: () => ({ headings: '' }),
  };
}

function skipped(file: string): Verdict {
  return { file, outcome: 'skipped', findings: [], place: () => ({ headings: '' }) };
}
