// custom-elements.json says what is so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { filesBelow } from '../../scripts/files.mjs';

interface Named {
  name: string;
}
interface Declaration extends Named {
  tagName?: string;
  description?: string;
  attributes?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations: Declaration[] = manifest.modules.flatMap(
  (module: { declarations: Declaration[] }) => module.declarations,
);
const elements = declarations.filter(({ tagName }) => tagName);

const sources = filesBelow('src', /^src\/(elements|internal)\/.*\.ts$/).map((path) =>
  readFileSync(path, 'utf8'),
);
const namesIn = (pattern: RegExp) =>
  [
    ...new Set(
      sources.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/))),
    ),
  ].sort();
const namesOf = (key: 'events' | 'cssProperties' | 'cssParts') =>
  [...new Set(elements.flatMap((element) => (element[key] ?? []).map(({ name }) => name)))].sort();

test('it is what the analyzer says now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      // The analyzer takes it as relative, even if it is not.
      relative('.', folder),
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const now = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  assert.deepEqual(manifest, now, 'out of date: npm run analyze');
});

test('it has the five elements, each described', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'gov-channel-chart',
    'gov-report',
    'gov-report-section',
    'gov-statistics-table',
    'gov-status-badge',
  ]);
  for (const { tagName, description } of elements) assert.ok(description, `${tagName} has no description`);
});

describe('attributes', () => {
  for (const { name, tagName, attributes = [] } of elements) {
    test(`of ${tagName} are those it observes`, async () => {
      const module = await import(resolve(`dist/elements/${tagName}/${tagName}.js`));
      const documented = attributes.map((attribute) => attribute.name).sort();
      assert.deepEqual(documented, [...module[name].observedAttributes].sort());
    });
  }
});

test('its events are those that are dispatched', () => {
  assert.deepEqual(namesOf('events'), namesIn(/\b(?:emit|Event)\(\s*'([^']+)'/g));
});

test('its custom properties are those that the styles read', () => {
  assert.deepEqual(namesOf('cssProperties'), namesIn(/var\(\s*(--gov-report-[a-z-]+)/g));
});

test('its parts are those of the templates', () => {
  assert.deepEqual(namesOf('cssParts'), namesIn(/\bpart="([^"$]+)"/g));
});

test('React accepts the tags with their properties, and refuses wrong ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  const file = join(folder, 'page.tsx');
  writeFileSync(
    file,
    `import type {} from ${JSON.stringify(resolve('dist/jsx.d.ts').replace(/\.d\.ts$/, '.js'))};
     export const good = <gov-report src="report.json" heading-level={2} lang="en" />;
     export const bad = <gov-report src={5} />;`,
  );
  const program = ts.createProgram([file], {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    typeRoots: [],
    types: [],
    baseUrl: resolve('.'),
    paths: { react: ['node_modules/@types/react'], 'react/*': ['node_modules/@types/react/*'] },
  });
  const found = ts
    .getPreEmitDiagnostics(program)
    .map((item) => ts.flattenDiagnosticMessageText(item.messageText, ' '));
  rmSync(folder, { recursive: true });
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0], /number.*not assignable/);
});
