// Builds dist/: modules, embed, types, notices, schema, editor data, hashes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { filesBelow } from './files.mjs';
import { writeEditorData } from './editor-data.mjs';

function run(command, ...args) {
  const { status } = spawnSync('npx', [command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', { recursive: true, force: true });
run('rollup', '--config', '--silent');
run('tsc', '-p', 'tsconfig.build.json');
cpSync('src/document/report.schema.json', 'dist/report.schema.json');
writeEditorData('dist');

/** Subresource integrity of the files that a page may name or fetch. */
const hashes = filesBelow('dist', /^dist\/gov-report[^/]*\.js$/).map((path) => [
  basename(path),
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
]);
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
