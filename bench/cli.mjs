// What the command line costs, each against the least that any program would have to do on the same files:
//   node bench/cli.mjs [runs]      needs a build
// Prints medians and spreads of whole processes, start-up included, and ratios of the medians.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const CLI = 'dist/cli/main.js';
if (!existsSync(CLI)) throw new Error('nothing is built: npm run build');
const RUNS = Number(process.argv[2] ?? 5);
const DOCUMENTS = 1000;
const folder = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Seconds of a whole process. */
function seconds(...args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || status === 2) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** Runs the subjects in turn, so that a busy moment of the machine hits all of them. */
function compare(title, target, subjects) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, args] of Object.entries(subjects)) times[name].push(seconds(...args));
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const [base] = Object.values(times);
  console.log(`\n${title} (target: ${target})`);
  for (const [name, list] of Object.entries(times)) {
    const spread = `${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)}`;
    const ratio = (median(list) / median(base)).toFixed(2);
    console.log(
      `  ${name.padEnd(34)}${median(list).toFixed(2).padStart(6)} s  ${spread.padStart(11)}  × ${ratio}`,
    );
  }
}

/** A thousand different reports with the tables of the 2021 form. */
function writeReports() {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const sample = readFileSync('demo/reports/suqian-2023.json', 'utf8');
  for (let number = 0; number < DOCUMENTS; number++) {
    // Every figure of a cell stays what it is; the agency and one figure of the text make each file its own.
    const text = sample.replaceAll('宿迁市人民政府', `示例市第${number}局`).replace('"sample": true,', '');
    writeFileSync(join(reports, `${number}.json`), text);
  }
  return reports;
}

const CHINESE = ['一', '二', '三', '四', '五', '六'];

/** A report of about twenty pages: six sections of text, and a table of 28 rows. */
async function writeWordFile() {
  const sentence = (number) =>
    `2023年，本机关主动公开政府信息${number}条，其中政策文件${number % 17}条；答复群众来信${number % 23}件，召开新闻发布会${number % 5}次，发放宣传材料约${number % 9}万份。`;
  const paragraphs = (count, seed) =>
    Array.from({ length: count }, (_, index) => new Paragraph(sentence(100 + seed * 50 + index).repeat(3)));
  const row = (cells) =>
    new TableRow({
      children: cells.map((text) => new TableCell({ children: [new Paragraph(String(text))] })),
    });
  const table = new Table({
    rows: [
      row(['县区', '新收', '办结', '结转']),
      ...Array.from({ length: 28 }, (_, index) => row([`第${index + 1}县`, index * 3, index * 2, index])),
    ],
  });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: '示例市示范局2023年政府信息公开工作年度报告', heading: HeadingLevel.TITLE }),
          ...CHINESE.flatMap((number, index) => [
            new Paragraph({ text: `${number}、第${number}部分情况`, heading: HeadingLevel.HEADING_1 }),
            ...paragraphs(18, index),
            ...(index === 2 ? [table] : []),
          ]),
        ],
      },
    ],
  });
  const path = join(folder, 'report.docx');
  writeFileSync(path, await Packer.toBuffer(document));
  return path;
}

const reports = writeReports();
const word = await writeWordFile();
const onlyParse = `import { readdirSync, readFileSync } from 'node:fs';
  for (const name of readdirSync(process.argv[1])) JSON.parse(readFileSync(process.argv[1] + '/' + name, 'utf8'));`;
const onlyMammoth = `import mammoth from 'mammoth'; await mammoth.convertToHtml({ path: process.argv[1] });`;

compare(`validate ${DOCUMENTS} documents`, 'under 5 s', {
  'JSON.parse of the same files': ['--input-type=module', '-e', onlyParse, reports],
  'gov-report validate': [CLI, 'validate', reports],
  'gov-report export --figures': [CLI, 'export', reports, '--figures', '-o', join(folder, 'figures.csv')],
});
compare('import a Word file of twenty pages', 'under 2 s', {
  'mammoth alone': ['--input-type=module', '-e', onlyMammoth, word],
  'gov-report import': [CLI, 'import', word, '-o', join(folder, 'out.json'), '--force'],
});
