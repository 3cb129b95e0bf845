// The package as npm would publish it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const npx = (...args: string[]) =>
  spawnSync('npx', args, { encoding: 'utf8', shell: process.platform === 'win32' });

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  let tarball: string;
  let files: string[];

  before(() => {
    const { stdout } = spawnSync(
      'npm',
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const [packed] = JSON.parse(stdout);
    tarball = join(folder, packed.filename);
    files = packed.files.map(({ path }: { path: string }) => path);
  });
  after(() => rmSync(folder, { recursive: true }));

  test('holds what the README names, and nothing of the workshop', () => {
    for (const path of [
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'dist/gov-report.js',
      'dist/gov-report-chart.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/define.js',
      'dist/report.schema.json',
      'dist/integrity.json',
      'dist/THIRD-PARTY.txt',
      'dist/jsx.d.ts',
      'dist/web-types.json',
      'dist/vscode.html-custom-data.json',
    ])
      assert.ok(files.includes(path), `${path} is missing`);
    assert.deepEqual(
      files.filter(
        (path) =>
          !/^(dist|src)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json|custom-elements\.json)$/.test(
            path,
          ),
      ),
      [],
    );
  });

  test('has a command line that runs from what is published', () => {
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    spawnSync('tar', ['-xzf', tarball, '-C', unpacked]);
    symlinkSync(resolve('node_modules'), join(unpacked, 'node_modules'), 'junction');
    const gov = (...args: string[]) =>
      spawnSync(process.execPath, [join(unpacked, 'package/dist/cli/main.js'), ...args], {
        encoding: 'utf8',
      });
    const { version, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(bin['gov-report'], './dist/cli/main.js');
    assert.equal(gov('--version').stdout.trim(), version);
    const { status, stdout } = gov('export', resolve('demo/reports/suqian-2023.json'), '--table', 'disputes');
    assert.equal(status, 0);
    assert.match(stdout, /结果维持/);
    assert.equal(gov('nonsense').status, 2);
  });

  test('has nothing that publint objects to', async () => {
    const data = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.length) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  test('has types that resolve', () => {
    // The embed is a script without exports, jsx has only types.
    const { status, stdout, stderr } = npx(
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--no-emoji',
      '--exclude-entrypoints',
      './gov-report.js',
      './jsx',
    );
    assert.equal(status, 0, stdout + stderr);
  });
});

test('every dependency has a licence that asks for no more than its notice', () => {
  const { license } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(license, 'MIT');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string; dev?: boolean; devOptional?: boolean }>;
  };
  const installed = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path && !dev && !devOptional,
  );
  const names = installed.map(([path]) => path.replace(/.*node_modules\//, ''));
  for (const name of ['lit-html', 'chart.js', 'mammoth', 'fflate']) assert.ok(names.includes(name), name);
  // The last ones are those of graceful-fs, jszip (ours to choose MIT), pako and duck, for the command line.
  const notice =
    /^(MIT|BSD-[23]-Clause|ISC|Apache-2\.0|0BSD|BlueOak-1\.0\.0|\(MIT OR GPL-3\.0-or-later\)|\(MIT AND Zlib\)|BSD)$/;
  assert.deepEqual(
    installed.filter(([, found]) => !notice.test(found.license ?? '')),
    [],
  );
});

test('the lock file names no registry, so that it serves any', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "https?:/);
});
