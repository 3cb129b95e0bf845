import { basename, extname, join } from 'node:path';
import { csv, type ReportDocument } from '../../document/index.js';
import { UsageError, type Command, type ExitStatus, type Terminal } from '../command.js';
import { readDocument } from '../documents.js';
import { eachFile } from '../each-file.js';
import { filesOf, readJsonFile } from '../files.js';
import { outputFolders, OutputNames } from '../output-paths.js';
import { Inputs, writeInto, writeOutput } from '../write-output.js';
import { LONG_COLUMNS, longRows } from './long-table.js';
import { tableFile, workbookFile, type OutputFile } from './table-files.js';

export const exportCommand: Command = {
  name: 'export',
  summary: {
    zh: '把报告中的表格或全部数字导出为 CSV 或 Excel',
    en: 'write the tables or all figures of reports as CSV or Excel',
  },
  operands: 'FILE|FOLDER…',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: {
        zh: '写入的文件，.csv 或 .xlsx；- 为标准输出',
        en: 'file to write, .csv or .xlsx; - for standard output',
      },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      help: {
        zh: '写入的文件夹：每张表一个 CSV，或每份报告一个 Excel',
        en: 'folder to write into: a CSV for each table, or an Excel file for each report',
      },
    },
    format: {
      type: 'string',
      value: 'csv|xlsx',
      help: { zh: '格式；默认由文件名决定，否则为 csv', en: 'format; by the file name, else csv' },
    },
    table: {
      type: 'string',
      value: 'ID',
      help: { zh: '只导出这张表', en: 'this table only' },
    },
    figures: {
      type: 'boolean',
      help: {
        zh: '把所有报告的全部数字导出为一张长表，每行一个数字',
        en: 'every figure of all reports in one long table, a row for each',
      },
    },
  },
  more: {
    zh: `例：
  gov-report export report.json -o report.xlsx          全部表格，每张一个工作表
  gov-report export report.json --table applications    一张表，CSV，写到标准输出
  gov-report export reports/ --figures -o figures.csv   许多报告的全部数字
CSV 为 UTF-8（带 BOM），Excel 可直接打开。
已有的文件每次重新写成；不会写入要读取的文件，也不会写入 .json、.docx、.doc 文件。
退出状态：0 完成；2 有文件不能读或写。`,
    en: `Examples:
  gov-report export report.json -o report.xlsx          all tables, a sheet for each
  gov-report export report.json --table applications    one table as CSV on standard output
  gov-report export reports/ --figures -o figures.csv   every figure of many reports
CSV is UTF-8 with a byte order mark, which Excel needs.
A file that exists is made anew; nothing is written over a file that is read, nor to a .json, .docx or .doc.
Exit status: 0 done; 2 a file cannot be read or written.`,
  },
  async run(operands, options, terminal) {
    const output = options.output as string | undefined;
    const format = formatOf(options.format as string | undefined, output);
    const paths = await filesOf(operands, ['.json']);
    if (paths.length === 0) throw new UsageError(NOTHING);
    if (options.figures) return exportFigures(paths, format, output, terminal);
    const folder = options['out-dir'] as string | undefined;
    return exportTables(
      paths,
      { format, output, folder, table: options.table as string | undefined },
      terminal,
    );
  },
};

type Format = 'csv' | 'xlsx';

function formatOf(asked: string | undefined, output: string | undefined): Format {
  const named =
    asked ??
    extname(output ?? '')
      .slice(1)
      .toLowerCase();
  if (named === 'csv' || named === 'xlsx') return named;
  if (asked === undefined && (output === undefined || output === '-')) return 'csv';
  throw new UsageError({
    zh: `格式须为 csv 或 xlsx，不能是“${named}”`,
    en: `the format is csv or xlsx, not "${named}"`,
  });
}

/** Does something with one report after another. */
function eachReport(
  paths: readonly string[],
  terminal: Terminal,
  work: (document: ReportDocument, path: string, index: number) => void | Promise<void>,
): Promise<ExitStatus> {
  return eachFile(paths, terminal, async (path, index) => {
    const document = readDocument(await readJsonFile(path));
    if (document.isEmpty) throw new UsageError(notReport(path));
    await work(document, path, index);
    return 0;
  });
}

async function exportFigures(
  paths: readonly string[],
  format: Format,
  output: string | undefined,
  terminal: Terminal,
): Promise<ExitStatus> {
  const rows: (string | number)[][] = [[...LONG_COLUMNS]];
  const status = await eachReport(paths, terminal, (document, path) => {
    for (const row of longRows(document, path)) rows.push(row);
  });
  const content =
    format === 'csv'
      ? csv(rows)
      : await import('../../document/xlsx.js').then(({ listXlsx }) => listXlsx('figures', rows));
  await write(output, content, terminal, await Inputs.of(paths));
  return status;
}

async function exportTables(
  paths: readonly string[],
  to: { format: Format; output?: string; folder?: string; table?: string },
  terminal: Terminal,
): Promise<ExitStatus> {
  const { format, output, folder, table } = to;
  if (folder === undefined && paths.length > 1) throw new UsageError(MANY);
  const folders = folder === undefined ? [] : outputFolders(paths, folder);
  const names = new OutputNames();
  const inputs = await Inputs.of(paths);
  return eachReport(paths, terminal, async (document, path, index) => {
    const name = basename(path).replace(/\.json$/i, '');
    const ids = [...document.tables.keys()].filter((id) => table === undefined || id === table);
    if (ids.length === 0) throw new UsageError(noTable(path, table));
    const files: OutputFile[] =
      format === 'xlsx'
        ? [await workbookFile(document, ids, name)]
        : ids.map((id) => tableFile(document, id, `${name}.${id}`));
    if (folder !== undefined) {
      for (const file of files) {
        const target = names.free(join(folders[index], file.name));
        await writeInto(folder, target, await bytesOf(file.content), inputs);
      }
      return;
    }
    if (files.length > 1) throw new UsageError(MANY);
    await write(output, files[0].content, terminal, inputs);
  });
}

async function write(
  path: string | undefined,
  content: string | Blob,
  terminal: Terminal,
  inputs: Inputs,
): Promise<void> {
  const bytes = await bytesOf(content);
  if (path === undefined || path === '-') terminal.out(bytes);
  else await writeOutput(path, bytes, inputs);
}

async function bytesOf(content: string | Blob): Promise<string | Uint8Array> {
  return typeof content === 'string' ? content : Buffer.from(await content.arrayBuffer());
}

const NOTHING = {
  zh: '请给出报告文件（.json）或装有它们的文件夹；用法见 gov-report export --help',
  en: 'name report files (.json), or a folder of them; see gov-report export --help',
};
const MANY = {
  zh: '结果不止一个文件：请用 --table 选一张表，用 --out-dir 指定文件夹，或把一份报告导出为 .xlsx',
  en: 'the result is more than one file: choose a table with --table, a folder with --out-dir, or .xlsx for one report',
};
const notReport = (path: string) => ({
  zh: `${path}：不是报告文件，或其中没有内容`,
  en: `${path}: is no report document, or has nothing in it`,
});
const noTable = (path: string, table?: string) =>
  table === undefined
    ? { zh: `${path}：没有表格`, en: `${path}: has no table` }
    : { zh: `${path}：没有表格“${table}”`, en: `${path}: has no table "${table}"` };
