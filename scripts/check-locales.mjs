// Fails if a message lacks a translation, or if src/locales/ is not what xliff/ says: npm run localize.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const FOLDER = '.cache/locales';
const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The paths in a configuration are relative to its file. */
function build() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const elsewhere = {
    ...config,
    tsConfig: '../../tsconfig.json',
    output: { ...config.output, outputDir: '.' },
    interchange: { ...config.interchange, xliffDir: '../../xliff/' },
  };
  writeFileSync(`${FOLDER}/lit-localize.json`, JSON.stringify(elsewhere));
  return spawnSync('npx', ['lit-localize', 'build', '--config', `${FOLDER}/lit-localize.json`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
}

/** What the build says, one line a language for what is missing. */
function complaintsOf(output) {
  const missing = new Map();
  const others = [];
  for (const line of output.split('\n')) {
    const [, locale, id] = line.match(/^(\S+) message (\S+) is missing/) ?? [];
    if (locale) missing.set(locale, [...(missing.get(locale) ?? []), id]);
    else if (/does not exist|error/i.test(line)) others.push(line);
  }
  return [...others, ...[...missing].map(([locale, ids]) => `xliff/${locale}.xlf lacks ${ids.join(', ')}`)];
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const { status, stdout, stderr } = build();
const complaints = complaintsOf(stdout + stderr);
for (const locale of config.targetLocales) {
  const path = `src/locales/${locale}.ts`;
  if (read(path) !== read(`${FOLDER}/${locale}.ts`))
    complaints.push(`${path} is out of date: npm run localize`);
}
for (const line of complaints) console.error(line);
process.exitCode = status !== 0 || complaints.length > 0 ? 1 : 0;
