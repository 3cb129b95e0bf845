// What importing a module costs and does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { filesBelow } from '../../scripts/files.mjs';

const TAGS = [
  'gov-channel-chart',
  'gov-report',
  'gov-report-section',
  'gov-statistics-table',
  'gov-status-badge',
];

/** The elements that an element renders. */
const PARTS: Record<string, string[]> = {
  'gov-report': TAGS.filter((tag) => tag !== 'gov-report'),
  'gov-report-section': ['gov-channel-chart', 'gov-statistics-table', 'gov-status-badge'],
};

/** Bundles an entry written here, as an application would: the paths of the modules that are in the bundle. */
async function bundled(entry: string): Promise<string[]> {
  const id = resolve('entry.js');
  const bundle = await rollup({
    input: id,
    plugins: [
      {
        name: 'entry',
        resolveId: (name) => (name === id ? id : null),
        load: (name) => (name === id ? entry : null),
      },
      nodeResolve({ browser: true }),
    ],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([path]) => path.replaceAll('\\', '/'))
      : [],
  );
}

const folders = (paths: string[]) =>
  [...new Set(paths.flatMap((path) => path.match(/elements\/([^/]+)\//)?.[1] ?? []))].sort();

describe('a bundler', () => {
  test('leaves the other elements out when one is imported', async () => {
    const paths = await bundled(`import 'gov-report-elements/elements/gov-status-badge/define.js';`);
    assert.deepEqual(folders(paths), ['gov-status-badge']);
    assert.ok(paths.some((path) => path.includes('/lit-html/')));
    assert.ok(!paths.some((path) => path.includes('/chart.js/')));
  });

  test('leaves the other classes out when one is taken from the index', async () => {
    const paths = await bundled(
      `import { GovStatusBadge } from 'gov-report-elements'; console.log(GovStatusBadge);`,
    );
    assert.deepEqual(folders(paths), ['gov-status-badge']);
  });

  test('leaves everything out when nothing is used', async () => {
    const paths = await bundled(`import 'gov-report-elements'; console.log(1);`);
    assert.deepEqual(
      paths.filter((path) => path.includes('/dist/')),
      [],
    );
  });

  test('takes neither Lit nor an element for the document code', async () => {
    const paths = await bundled(
      `import { readReport } from 'gov-report-elements/document/index.js'; console.log(readReport);`,
    );
    assert.deepEqual(folders(paths), []);
    assert.deepEqual(
      paths.filter((path) => /\/(lit|lit-html|lit-element|chart\.js)\//.test(path)),
      [],
    );
  });
});

/** Tags that are registered when these files are imported in a process of their own. */
function registered(paths: string[]): string[] {
  const script = `
    const tags = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => tags.push(tag) };
    for (const path of ${JSON.stringify(paths)}) await import(path);
    console.log(JSON.stringify(tags.sort()));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('registration', () => {
  // The command line is a program, not modules to import.
  const modules = filesBelow('dist', /^dist\/(?!gov-report[^/]*$|cli\/).*\.js$/).map((path) => resolve(path));

  test('is done by no module but those named define.js', () => {
    const others = modules.filter((path) => !/(?<!internal.)define\.js$/.test(path));
    assert.ok(others.length > TAGS.length);
    assert.deepEqual(registered(others), []);
  });

  test('of all elements is done by define.js', () =>
    assert.deepEqual(registered([resolve('dist/define.js')]), TAGS));

  for (const tag of TAGS) {
    test(`of ${tag} is done by its own define.js, with what it is made of`, () => {
      assert.deepEqual(
        registered([resolve(`dist/elements/${tag}/define.js`)]),
        [tag, ...(PARTS[tag] ?? [])].sort(),
      );
    });
  }
});
