// The files that a page names in a script element: any charset, any browser from Chromium 83, no build tools.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'acorn';
import { filesBelow } from '../../scripts/files.mjs';
import { namesAfterChromium83, syntaxAfterChromium83 } from '../support/floor.js';

const files = filesBelow('dist', /^dist\/gov-report[^/]*\.m?js$/);
const read = (path: string) => readFileSync(path, 'utf8');

test('there are the embed, and all that it fetches, as script and as module', () => {
  assert.deepEqual(files.map((path) => basename(path)).sort(), [
    'gov-report-chart.js',
    'gov-report-chart.module.js',
    'gov-report-tools.js',
    'gov-report-tools.module.js',
    'gov-report-xlsx.js',
    'gov-report-xlsx.module.js',
    'gov-report.ar.js',
    'gov-report.ar.module.js',
    'gov-report.cn-2014.js',
    'gov-report.cn-2014.module.js',
    'gov-report.cn-2019.js',
    'gov-report.cn-2019.module.js',
    'gov-report.cn-2021.js',
    'gov-report.cn-2021.module.js',
    'gov-report.js',
    'gov-report.us-foia.js',
    'gov-report.us-foia.module.js',
    'gov-report.zh-Hant.js',
    'gov-report.zh-Hant.module.js',
  ]);
});

for (const path of files) {
  describe(path, () => {
    const code = read(path);

    test('is ASCII, so that no charset of a page can garble it', () => {
      const found = code.match(/[^\n\x20-\x7e]/u);
      assert.equal(found, null, `U+${found?.[0].codePointAt(0)?.toString(16)} at ${found?.index}`);
    });

    test('has no syntax and calls nothing that Chromium 83 lacks', () => {
      const program = parse(code, {
        ecmaVersion: 'latest',
        sourceType: path.endsWith('.module.js') ? 'module' : 'script',
      });
      assert.deepEqual(syntaxAfterChromium83(program), []);
      assert.deepEqual(namesAfterChromium83(program), []);
    });

    test('is the production build of its libraries', () => {
      assert.doesNotMatch(code, /dev mode|sourceMappingURL|process\.env/i);
    });

    test('names its licence and where the others stand', () => {
      assert.match(code, /^\/\*! gov-report-elements \d+\.\d+\.\d+, MIT.*THIRD-PARTY\.txt \*\/\n/);
    });

    test('holds no way to run text as code', () => {
      assert.doesNotMatch(
        code,
        /\beval\(|new Function\(|document\.write|insertAdjacentHTML|setAttribute\("style"/,
      );
    });
  });
}

test('integrity.json holds the hash of every file', () => {
  const expected = files.map((path) => [
    basename(path),
    `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
  ]);
  assert.deepEqual(JSON.parse(read('dist/integrity.json')), Object.fromEntries(expected));
});

test('the notices name every library inside', () => {
  const notices = read('dist/THIRD-PARTY.txt');
  for (const name of [
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    '@lit/localize',
    'chart.js',
    '@kurkle/color',
    'write-excel-file',
    'fflate',
  ])
    assert.match(notices, new RegExp(`^${name} \\d`, 'm'));
  assert.match(notices, /Copyright \(c\) \d+ Google LLC/);
});

test('the chart engine is in the chart file only', () => {
  assert.match(read('dist/gov-report-chart.js'), /CategoryScale|"category"/);
  assert.doesNotMatch(read('dist/gov-report.js'), /"category"|BarController/);
});
