import type { Colours, Terminal } from '../../command.js';
import { printable } from '../../printable.js';
import type { CliLanguage, Words } from '../../words.js';
import { countBySeverity, SEVERITIES, type Finding, type Severity, type Verdict } from '../finding.js';
import type { Printer, Summary } from './index.js';

const NAMES: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
};
const COLOURS: Readonly<Record<Severity, keyof Colours>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
};

/** Characters of a pointer that are shown: a key may be as long as the file. */
const LONGEST = 400;

/** For people: findings by file, one line for a file without any. */
export function human({ out, colours, language }: Terminal): Printer {
  const words = WORDS[language];
  const say = (said: Words): string => printable(said[language]);

  const tell = (finding: Finding, { place }: Verdict): string => {
    const { severity, code, message, printed, computed, rule, source, pointer } = finding;
    const { line, column, headings } = place(finding);
    const label = colours[COLOURS[severity]](say(NAMES[severity]));
    const at = [line === undefined ? '' : `${line}:${column}`, headings].filter(Boolean).join('  ');
    return [
      `  ${label}  ${say(message)}  ${colours.dim(code)}`,
      at && `      ${printable(at)}`,
      computed !== undefined && `      ${printable(words.values(printed || words.blank, computed))}`,
      rule && `      ${words.rule}${say(rule)}${source ? words.source(source) : ''}`,
      pointer && colours.dim(`      ${printable(pointer, LONGEST)}`),
    ]
      .filter(Boolean)
      .join('\n');
  };

  return {
    print(verdict) {
      const { outcome, findings } = verdict;
      const file = printable(verdict.file);
      if (outcome === 'skipped') out(colours.dim(`${file}${words.colon}${words.skipped}`) + '\n');
      else if (findings.length === 0) out(`${file}${words.colon}${colours.green(words.passed)}\n`);
      else {
        const title = colours.bold(file) + words.colon + counts(countBySeverity(findings), language);
        out([title, ...findings.map((finding) => tell(finding, verdict)), ''].join('\n') + '\n');
      }
    },
    end(summary) {
      if (summary.files !== 1) out(`${words.summary(summary, counts(summary, language))}\n`);
    },
  };
}

/** `2 个错误，1 个警告` */
function counts(of: Record<Severity, number>, language: CliLanguage): string {
  const told = [...SEVERITIES].reverse().filter((severity) => of[severity] > 0);
  const parts = told.map((severity) =>
    language === 'zh'
      ? `${of[severity]} 个${NAMES[severity].zh}`
      : `${of[severity]} ${NAMES[severity].en}${of[severity] > 1 && severity !== 'information' ? 's' : ''}`,
  );
  return parts.join(language === 'zh' ? '，' : ', ') || (language === 'zh' ? '没有问题' : 'no problems');
}

const WORDS = {
  zh: {
    colon: '：',
    passed: '通过',
    skipped: '不是报告文件，已略过',
    blank: '空白',
    rule: '规则：',
    source: (source: string) => `（${source}）`,
    values: (printed: string, computed: string) => `列印 ${printed}，对照 ${computed}`,
    summary: ({ files, passed, unreadable, skipped }: Summary, counted: string) =>
      `共 ${files} 个文件：${passed} 个通过${unreadable ? `，${unreadable} 个无法读取` : ''}${skipped ? `，${skipped} 个略过` : ''}；${counted}。`,
  },
  en: {
    colon: ': ',
    passed: 'passed',
    skipped: 'no report document, skipped',
    blank: 'blank',
    rule: 'Rule: ',
    source: (source: string) => ` (${source})`,
    values: (printed: string, computed: string) => `printed ${printed}, compared with ${computed}`,
    summary: ({ files, passed, unreadable, skipped }: Summary, counted: string) =>
      `${files} files: ${passed} passed${unreadable ? `, ${unreadable} unreadable` : ''}${skipped ? `, ${skipped} skipped` : ''}; ${counted}.`,
  },
};
