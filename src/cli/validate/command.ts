import { UsageError, type Command, type ExitStatus } from '../command.js';
import { readDocument } from '../documents.js';
import { filesOf, readJsonFile } from '../files.js';
import { Progress } from '../progress.js';
import { SEVERITIES, type Severity, type Verdict } from './finding.js';
import { FORMATS, type Summary } from './formats/index.js';
import { judgeFile, readAhead } from './judge.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: {
    zh: '按官方格式核查报告文件：勾稽关系、文表一致、缺项、日期、与上年衔接等',
    en: 'check report documents: table identities, text against tables, gaps, dates, continuity',
  },
  operands: 'FILE|FOLDER…',
  options: {
    format: {
      type: 'string',
      value: Object.keys(FORMATS).join('|'),
      help: { zh: '输出格式，默认 human', en: 'output format, human unless given' },
    },
    severity: {
      type: 'string',
      value: SEVERITIES.join('|'),
      help: { zh: '显示的最低级别，默认 information', en: 'least severity shown, information unless given' },
    },
    strict: {
      type: 'boolean',
      help: { zh: '有警告时退出状态也为 1', en: 'warnings count as errors for the exit status' },
    },
    previous: {
      type: 'string',
      value: 'FILE',
      help: { zh: '上年报告，用于核对结转、存量和雷同文字', en: "last year's report, to compare with" },
    },
  },
  more: {
    zh: '退出状态：0 没有错误；1 有错误；2 用法有误，或有文件无法读取。\n例：gov-report validate 2024.json --previous 2023.json',
    en: 'Exit status: 0 no errors; 1 errors were found; 2 wrong usage, or a file could not be read.\nExample: gov-report validate 2024.json --previous 2023.json',
  },

  async run(operands, options, terminal) {
    const format = FORMATS[oneOf('format', options.format ?? 'human', Object.keys(FORMATS))];
    const least = oneOf('severity', options.severity ?? 'information', SEVERITIES);
    if (operands.length === 0) {
      throw new UsageError({ zh: '请给出要核查的文件或文件夹。', en: 'name the files or folders to check.' });
    }
    const previous = typeof options.previous === 'string' ? await readPrevious(options.previous) : undefined;
    const files = await filesOf(operands, ['.json']);
    if (files.length === 0) {
      throw new UsageError({ zh: '文件夹里没有 .json 文件。', en: 'there is no .json file in the folder.' });
    }
    if (previous && files.length > 1) {
      throw new UsageError({
        zh: '--previous 只能与一个文件一起使用。',
        en: '--previous goes with one file only.',
      });
    }

    const named = new Set(operands);
    const summary: Summary = {
      files: 0,
      passed: 0,
      unreadable: 0,
      skipped: 0,
      error: 0,
      warning: 0,
      information: 0,
    };
    const progress = new Progress(terminal, files.length);
    const printer = format(terminal);
    let next = readAhead(files[0]);
    for (const [index, file] of files.entries()) {
      progress.step(file);
      const read = await next;
      if (index + 1 < files.length) next = readAhead(files[index + 1]);
      const verdict = judgeFile(file, read, named.has(file), previous);
      add(summary, verdict);
      progress.clear();
      printer.print(withSeverity(verdict, least));
    }
    progress.clear();
    printer.end(summary);
    return statusOf(summary, options.strict === true);
  },
};

/** 2 if a file could not be read, else 1 if there are errors, with `strict` warnings too. */
function statusOf({ unreadable, error, warning }: Summary, strict: boolean): ExitStatus {
  if (unreadable > 0) return 2;
  return error > 0 || (strict && warning > 0) ? 1 : 0;
}

function add(summary: Summary, { outcome, findings }: Verdict): void {
  summary.files++;
  if (outcome === 'judged') for (const { severity } of findings) summary[severity]++;
  else summary[outcome]++;
  if (outcome === 'judged' && findings.every(({ severity }) => severity === 'information')) summary.passed++;
}

function withSeverity(verdict: Verdict, least: Severity): Verdict {
  const from = SEVERITIES.indexOf(least);
  const findings = verdict.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) >= from);
  return { ...verdict, findings };
}

function oneOf<T extends string>(option: string, value: unknown, known: readonly T[]): T {
  if (known.includes(value as T)) return value as T;
  throw new UsageError({
    zh: `--${option} 不能是“${String(value)}”。可用：${known.join('、')}。`,
    en: `--${option} cannot be "${String(value)}". There are: ${known.join(', ')}.`,
  });
}

async function readPrevious(file: string) {
  const json = await readJsonFile(file);
  if (json.value === undefined) {
    throw new UsageError({ zh: `${file}：不是完整的 JSON`, en: `${file}: not complete JSON` });
  }
  return readDocument(json);
}
