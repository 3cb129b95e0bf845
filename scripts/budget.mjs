// Prints what the embed weighs against its budget; ends with 1 if a file is too heavy.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './files.mjs';

const KIB = 1024;

/** Bytes after gzip -9. */
export const BUDGETS = {
  'dist/gov-report.js': 30 * KIB,
  'dist/gov-report-chart.js': 47 * KIB,
  'dist/gov-report-chart.module.js': 47 * KIB,
  // With what makes tables of a document's values, 1.5 KiB in each.
  ...Object.fromEntries(
    // The American form has 32 tables.
    Object.entries({ 'cn-2014': 8, 'cn-2019': 8, 'cn-2021': 8, 'us-foia': 12 }).flatMap(([id, budget]) => [
      [`dist/gov-report.${id}.js`, budget * KIB],
      [`dist/gov-report.${id}.module.js`, budget * KIB],
    ]),
  ),
  'dist/gov-report-tools.js': 6 * KIB,
  'dist/gov-report-tools.module.js': 6 * KIB,
  'dist/gov-report-xlsx.js': 22 * KIB,
  'dist/gov-report-xlsx.module.js': 22 * KIB,
};

/** @returns {{path: string, minified: number, gzip: number, budget?: number, over: boolean}[]} */
export function weigh() {
  return filesBelow('dist', /^dist\/gov-report[^/]*\.js$/).map((path) => {
    const bytes = readFileSync(path);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    const budget = BUDGETS[path];
    return { path, minified: bytes.length, gzip, budget, over: gzip > (budget ?? Infinity) };
  });
}

/** The weights as a table for people. */
export function table(rows) {
  const kib = (bytes) => (bytes === undefined ? '–' : (bytes / KIB).toFixed(1)).padStart(9);
  const lines = rows.map(
    ({ path, minified, gzip, budget, over }) =>
      `${path.padEnd(32)}${kib(minified)}${kib(gzip)}${kib(budget)}  ${over ? 'too heavy' : ''}`,
  );
  return [`${'KiB'.padEnd(32)} minified     gzip   budget`, ...lines]
    .map((line) => line.trimEnd())
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = weigh();
  console.log(table(rows));
  const missing = Object.keys(BUDGETS).filter((path) => !rows.some((row) => row.path === path));
  for (const path of missing) console.error(`${path} is missing: npm run build`);
  process.exitCode = missing.length > 0 || rows.some(({ over }) => over) ? 1 : 0;
}
