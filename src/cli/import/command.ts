import { basename, sep } from 'node:path';
import { readReport } from '../../document/index.js';
import { problemWords } from '../documents.js';
import { UsageError, type Colours, type Command, type Terminal } from '../command.js';
import { eachFile } from '../each-file.js';
import { filesOf, readBytes } from '../files.js';
import { printable } from '../printable.js';
import { importIsolated } from './isolate.js';
import { reviewJson, reviewMarkdown, type FileReview } from './review-file.js';
import { reviewForTerminal } from './review-terminal.js';
import type { ImportResult } from './review.js';
import { Inputs } from '../write-output.js';
import { pictureFolderOf, targetOf, Writer } from './writer.js';

/** No report comes near this, not even with its pictures. */
const MAX_SOURCE = 50 * 1024 * 1024;
/** Names of files that a folder is searched for. */
const EXTENSIONS = ['.docx', '.doc', '.html', '.htm', '.txt', '.xml'];

export const importCommand: Command = {
  name: 'import',
  summary: {
    zh: '把 Word 文件、网页、纯文本或美国 FOIA 年报 XML 转成报告文件，并列出需要核对之处',
    en: 'make a report document of a Word file, web page, plain text or US FOIA XML, and list what to check',
  },
  operands: 'FILE|FOLDER…',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: {
        zh: '写入的文件，- 为标准输出；默认写在原文件旁边，扩展名为 .json',
        en: 'file to write, - for standard output; else beside the source with the extension .json',
      },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      help: { zh: '写入的文件夹', en: 'folder to write into' },
    },
    review: {
      type: 'string',
      value: 'FILE',
      help: {
        zh: '把完整的核对清单写入这个文件，.md 或 .json；已有的文件也要 --force 才覆盖',
        en: 'write the whole list of what to check to this file, .md or .json; one that exists asks for --force',
      },
    },
    force: {
      type: 'boolean',
      help: { zh: '覆盖已有的文件', en: 'overwrite files that exist' },
    },
    title: {
      type: 'string',
      value: 'TEXT',
      help: { zh: '报告标题，代替识别的结果', en: 'title of the report, instead of what is found' },
    },
    agency: {
      type: 'string',
      value: 'NAME',
      help: { zh: '机关名称，代替识别的结果', en: 'name of the agency, instead of what is found' },
    },
    published: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: { zh: '公布日期，代替识别的结果', en: 'day of publication, instead of what is found' },
    },
  },
  more: {
    zh: `例：
  gov-report import 年报.docx                      写成 年报.json，屏幕上列出需要核对之处
  gov-report import 年报.docx --review 核对.md     另把完整的核对清单写成文件
  gov-report import 历年年报/ --out-dir json       文件夹中的全部文件
Word 文件中的图片存入报告旁边的文件夹，如 年报.files；输出到标准输出时不存图片。
退出状态：0 完成；1 完成，但报告中的勾稽关系有错误；2 有文件不能读或写。`,
    en: `Examples:
  gov-report import report.docx                      writes report.json and shows what to check
  gov-report import report.docx --review review.md   writes the whole list to a file, too
  gov-report import reports/ --out-dir json          all files of a folder
Pictures of a Word file go to a folder beside the document, such as report.files; to none with -o -.
Exit status: 0 done; 1 done, but totals of a report do not add up; 2 a file cannot be read or written.`,
  },

  async run(operands, options, terminal) {
    const files = docxFirst(await filesOf(operands, EXTENSIONS));
    const { output, 'out-dir': folder, review, title, agency, published } = options as Texts;
    checkUsage(files, output, folder, published);
    const piped = output === '-';
    const say = piped ? terminal.err : terminal.out;
    const writer = new Writer(options.force === true, await Inputs.of(files));
    if (review !== undefined) {
      writer.take(review, '--review');
      await writer.check(review);
    }
    const reviews: FileReview[] = [];
    const status = await eachFile(files, terminal, async (file, _index, progress) => {
      const target = output ?? targetOf(file, folder);
      writer.take(target, file);
      const bytes = await readBytes(file, MAX_SOURCE);
      const pictures = piped ? undefined : basename(pictureFolderOf(target));
      const given = { title, agency, published, pictures };
      const result = await importIsolated(bytes, basename(file), given);
      const json = JSON.stringify(result.report, null, 2) + '\n';
      progress.clear();
      if (piped) terminal.out(json);
      else await writer.writeDocument(target, json, result.files ?? []);
      const failures = failuresOf(result, terminal);
      reviews.push({ file, review: result.review });
      const made = [target, ...(result.files ? [pictureFolderOf(target) + sep] : [])].join(', ');
      say(told(`${file} → ${made}`, result, failures, piped ? { ...terminal, colours: NONE } : terminal));
      return failures.length > 0 ? 1 : 0;
    });
    if (review !== undefined) await writer.write(review, reviewText(reviews, review, terminal));
    if (files.length > 1) say(summary(files.length, reviews.length, terminal));
    return status;
  },
};

/** Of two Word files of one name, the newer format is read better, so that it comes first. */
function docxFirst(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.flatMap((file) => {
    if (/\.doc$/i.test(file) && all.has(`${file}x`)) return [];
    const older = file.slice(0, -1);
    return /\.docx$/i.test(file) && all.has(older) ? [file, older] : [file];
  });
}

/** The options that take a text. */
type Texts = Readonly<
  Partial<Record<'output' | 'out-dir' | 'review' | 'title' | 'agency' | 'published', string>>
>;

/** Colours are for standard output; where the document goes there, the list has none. */
const same = (text: string): string => text;
const NONE: Colours = { red: same, yellow: same, blue: same, green: same, bold: same, dim: same };

function checkUsage(
  files: readonly string[],
  output: string | undefined,
  folder: string | undefined,
  published: string | undefined,
): void {
  if (files.length === 0) {
    throw new UsageError({
      zh: `没有可以导入的文件。可用：${EXTENSIONS.join('、')}。`,
      en: `there is no file to import. There can be: ${EXTENSIONS.join(', ')}.`,
    });
  }
  if (output !== undefined && (files.length > 1 || folder !== undefined)) {
    throw new UsageError({
      zh: '-o 只能用于一个文件，也不能与 --out-dir 一起用；多个文件请用 --out-dir。',
      en: '-o takes one file, and not together with --out-dir; use --out-dir for several.',
    });
  }
  if (published !== undefined && String(new Date(published).toJSON()).slice(0, 10) !== published) {
    throw new UsageError({
      zh: `--published 应为日期，如 2024-01-31，而不是“${published}”。`,
      en: `--published is a day such as 2024-01-31, not "${published}".`,
    });
  }
}

/** What does not hold in the document: totals that are not the sum of their parts. Each once, though rules overlap. */
function failuresOf({ report }: ImportResult, { language }: Terminal): string[] {
  const errors = readReport(report).problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map((problem) => problemWords(problem)[language]))];
}

function told(
  title: string,
  { review }: ImportResult,
  failures: readonly string[],
  { colours, language }: Terminal,
): string {
  const heading =
    language === 'zh' ? `勾稽关系有误（${failures.length}）` : `Does not add up (${failures.length})`;
  return [
    colours.bold(printable(title)),
    ...(failures.length
      ? [`  ${colours.red(heading)}`, ...failures.map((text) => `    ${printable(text, 400)}`)]
      : []),
    reviewForTerminal(review, colours, language),
  ].join('\n');
}

function reviewText(reviews: readonly FileReview[], file: string, { language }: Terminal): string {
  return /\.json$/i.test(file) ? reviewJson(reviews) : reviewMarkdown(reviews, language);
}

function summary(files: number, done: number, { language }: Terminal): string {
  const failed = files - done;
  return language === 'zh'
    ? `共 ${files} 个文件：${done} 个已导入${failed ? `，${failed} 个未能导入` : ''}。\n`
    : `${files} files: ${done} imported${failed ? `, ${failed} not` : ''}.\n`;
}
