import { join, parse } from 'node:path';
import { UsageError, type Command, type ExitStatus, type Terminal } from '../command.js';
import { eachFile } from '../each-file.js';
import { filesOf } from '../files.js';
import { outputFolders, OutputNames } from '../output-paths.js';
import { printable } from '../printable.js';
import { Inputs, writeInto, writeOutput } from '../write-output.js';
import { renderFile, type FileOptions } from './render-file.js';
import { staticStyles } from './static-styles.js';

export const renderCommand: Command = {
  name: 'render',
  summary: {
    zh: '把报告写成网页：不用脚本也能完整阅读，有脚本时由组件接管',
    en: 'write reports as web pages that read fully without scripts, and that the elements take over',
  },
  operands: 'FILE|FOLDER…',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: {
        zh: '写入的文件；默认或 - 为标准输出',
        en: 'file to write; standard output without it, or for -',
      },
    },
    'out-dir': {
      type: 'string',
      value: 'DIR',
      help: { zh: '写入的文件夹，每份报告一个 .html', en: 'folder to write into, an .html for each report' },
    },
    fragment: {
      type: 'boolean',
      help: { zh: '只写报告本身，供放入已有网页', en: 'the report only, to be put into a page' },
    },
    script: {
      type: 'string',
      value: 'URL',
      help: {
        zh: '组件脚本的地址，默认 gov-report.js',
        en: 'address of the embed, gov-report.js unless given',
      },
    },
    'no-script': {
      type: 'boolean',
      help: { zh: '不引用脚本', en: 'link no script' },
    },
    stylesheet: {
      type: 'string',
      value: 'URL',
      help: {
        zh: '引用此样式表，代替写在页内的样式（严格的安全策略需要；用 --css 生成）',
        en: 'link this style sheet in place of one in the page, as strict policies need; --css writes it',
      },
    },
    css: {
      type: 'boolean',
      help: { zh: '只写样式表，适用于所有报告', en: 'write the style sheet alone; it fits all reports' },
    },
    title: {
      type: 'string',
      value: 'TEXT',
      help: {
        zh: '网页标题，默认为报告标题和机关名称',
        en: "title of the page; the report's and its agency's unless given",
      },
    },
    id: {
      type: 'string',
      value: 'ID',
      help: {
        zh: '<gov-report> 的 id；同一网页放入几份报告时各取一个',
        en: 'id of <gov-report>, for several reports in one page',
      },
    },
  },
  more: {
    zh: `--lang 同时决定网页中按钮、标签等用语的语言（zh-Hans、zh-Hant、en、ar），默认随报告。
例：
  gov-report render report.json -o report.html
  gov-report render reports/ --out-dir site --script /js/gov-report.js
  gov-report render --css -o gov-report.css
已有的网页每次重新写成；不会写入要读取的文件，也不会写入 .json、.docx、.doc 文件。
退出状态：0 完成；1 已写成，但报告中有错误；2 用法有误，或有文件不能读、写。`,
    en: `--lang is also the language of the words around the report (zh-Hans, zh-Hant, en, ar), else the report's.
Examples:
  gov-report render report.json -o report.html
  gov-report render reports/ --out-dir site --script /js/gov-report.js
  gov-report render --css -o gov-report.css
A page that exists is made anew; nothing is written over a file that is read, nor to a .json, .docx or .doc.
Exit status: 0 done; 1 written, but a report has errors; 2 wrong usage, or a file cannot be read or written.`,
  },

  async run(operands, options, terminal) {
    const text = (name: string): string | undefined => options[name] as string | undefined;
    if (options.css) {
      await writerTo(text('output'), terminal)(`${staticStyles()}\n`);
      return 0;
    }
    const id = text('id');
    if (id !== undefined && !/^[^\s]+$/.test(id)) throw new UsageError(BAD_ID);
    const paths = await filesOf(operands, ['.json']);
    if (paths.length === 0) throw new UsageError(NOTHING);
    const folder = text('out-dir');
    if (paths.length > 1 && folder === undefined) throw new UsageError(MANY);
    const inputs = await Inputs.of(paths);
    const writers =
      folder === undefined
        ? [writerTo(text('output'), terminal, inputs)]
        : writersInto(folder, paths, inputs);
    return renderAll(paths, writers, terminal, {
      fragment: options.fragment === true,
      lang: text('lang'),
      id,
      title: text('title'),
      stylesheet: text('stylesheet'),
      script: options['no-script'] ? undefined : (text('script') ?? 'gov-report.js'),
    });
  },
};

/** Renders one file after the other. */
function renderAll(
  paths: readonly string[],
  writers: readonly Write[],
  terminal: Terminal,
  options: FileOptions,
): Promise<ExitStatus> {
  return eachFile(paths, terminal, async (path, index, progress) => {
    const { html, remark, faulty } = await renderFile(path, options);
    await writers[index](html);
    if (remark) {
      progress.clear();
      terminal.err(`${printable(remark[terminal.language], LONGEST)}\n`);
    }
    return faulty ? 1 : 0;
  });
}

/** Characters of a remark that are shown: it names a place, and keys of a document may be as long as it is. */
const LONGEST = 800;

/** Writes a page, or a sheet, to its place. */
type Write = (content: string) => void | Promise<void>;

const writerTo =
  (path: string | undefined, terminal: Terminal, inputs?: Inputs): Write =>
  (content) =>
    path === undefined || path === '-' ? terminal.out(content) : writeOutput(path, content, inputs);

function writersInto(folder: string, files: readonly string[], inputs: Inputs): Write[] {
  const names = new OutputNames();
  return outputFolders(files, folder).map((place, index) => {
    const path = names.free(join(place, `${parse(files[index]).name}.html`));
    return (content) => writeInto(folder, path, content, inputs);
  });
}

const NOTHING = {
  zh: '请给出报告文件（.json）或装有它们的文件夹；用法见 gov-report render --help',
  en: 'name report files (.json), or a folder of them; see gov-report render --help',
};
const MANY = {
  zh: '不止一份报告：请用 --out-dir 指定写入的文件夹',
  en: 'there is more than one report: name a folder to write into with --out-dir',
};
const BAD_ID = { zh: '--id 不能有空格', en: '--id must have no spaces' };
