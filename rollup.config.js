// Two artefacts (docs/architecture.md): ES modules for bundlers, and the self-contained embed.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve as resolvePath } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { compactTemplates } from './scripts/compact-templates.mjs';
import { filesBelow } from './scripts/files.mjs';
import { notices } from './scripts/notices.mjs';
import { stringsByFile } from './scripts/strings-by-file.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const CLI = /\/src\/cli\//;
const typescript = () =>
  esbuild({ target: 'es2020', tsconfig: 'tsconfig.json', exclude: [/node_modules/, CLI] });
/** The command line runs in Node alone. */
const typescriptForNode = () => esbuild({ target: 'node20', tsconfig: 'tsconfig.json', include: CLI });

/**
 * Lowers the embed, with the libraries in it, to the oldest browser served. Done before tree-shaking, it
 * would keep whole classes for their static fields.
 */
const lowered = {
  name: 'lowered',
  renderChunk: (code) =>
    // esbuild holds optional chaining back until Chromium 91 for a fault with `f?.(...list, last)`; a test
    // of the package sees to it that there is no such call.
    transform(code, { target: 'chrome83', supported: { 'optional-chain': true } }),
};

/** Every message has an id of its own (a lint rule), so the code that makes ids of texts is dead weight. */
const explicitIds = {
  name: 'explicit-ids',
  load: (id) =>
    id.endsWith('/@lit/localize/internal/id-generation.js') ? `export const generateMsgId = () => '';` : null,
};

/**
 * Lit's hooks for polyfills of shadow DOM, which no browser above the floor needs, and for hydration and
 * decorators, which the embed does without. Throws when a new Lit has others.
 */
const withoutHooks = {
  name: 'without-hooks',
  transform(code, id) {
    const hooks = Object.entries(LIT_HOOKS).find(([file]) => id.endsWith(file))?.[1];
    if (!hooks) return null;
    const text = new MagicString(code);
    for (const hook of hooks) {
      const [found, ...others] = [...code.matchAll(hook)];
      if (!found || others.length > 0) throw new Error(`${id} has not one ${hook}`);
      text.remove(found.index, found.index + found[0].length);
    }
    return { code: text.toString(), map: null };
  },
};
const LIT_HOOKS = {
  '/lit-html/lit-html.js': [
    /,\w+=\w+\.litHtmlPolyfillSupport(?=;)/g,
    /\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
  ],
  '/reactive-element/reactive-element.js': [
    // Decorators; our elements have static properties.
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/g,
    /static addInitializer\(\w+\)\{[^}]*\}/g,
    /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/g,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
  ],
  '/reactive-element/css-tag.js': [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/g],
  '/lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)/g,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
  ],
};

/**
 * In the embed, a module `name.ts` that has a twin `name.classic.ts` is replaced by it: what a module
 * imports on demand, a classic script fetches from beside itself.
 */
const classicTwins = {
  name: 'classic-twins',
  resolveId(id, importer) {
    if (!importer || !/^\.\.?\/.*\.js$/.test(id)) return null;
    const twin = resolvePath(dirname(importer), id.replace(/\.js$/, '.classic.ts'));
    return existsSync(twin) ? twin : null;
  },
};

/**
 * Escapes everything outside ASCII, since a GBK page decodes a classic script in its own charset. Terser
 * does so too, but leaves tagged templates alone, whose raw strings it would change; Lit and lit-localize
 * read only their cooked strings.
 */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    const text = new MagicString(code);
    for (const { 0: all, 1: backslashes, index } of code.matchAll(/(\\*)[\u0080-\uffff]/g)) {
      const at = index + all.length - 1;
      const escape = `\\u${code.charCodeAt(at).toString(16).padStart(4, '0')}`;
      // After an odd number of backslashes the last one escapes the character itself.
      text.overwrite(backslashes.length % 2 ? at - 1 : at, at + 1, escape);
    }
    return { code: text.toString(), map: null };
  },
};

/** The name of a classic file's global: gov-report.zh-Hant → GovReportZhHant. */
const globalName = (file) => file.replace(/(^|[-.])(\w)/g, (_all, _mark, letter) => letter.toUpperCase());

/** @param includes what the licence notice of the file has to name besides this library */
const embedOutput = (file, format, includes) => ({
  file: `dist/${file}${format === 'es' ? '.module' : ''}.js`,
  format,
  name: format === 'iife' ? globalName(file) : undefined,
  inlineDynamicImports: true,
  banner: `/*! gov-report-elements ${version}, MIT${includes ? `; includes ${includes}` : ''}; notices in THIRD-PARTY.txt */`,
  plugins: [
    lowered,
    terser({
      ecma: 2020,
      compress: { passes: 3, inline: 1, pure_getters: true, unsafe_arrows: true },
      format: { ascii_only: true, comments: /^!/ },
    }),
    asciiOnly,
  ],
});

const thirdParty = notices('dist/THIRD-PARTY.txt');

const embedInput = (input, ...plugins) => ({
  input,
  plugins: [
    ...plugins,
    classicTwins,
    explicitIds,
    withoutHooks,
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    typescript(),
    compactTemplates,
    thirdParty,
  ],
});

/**
 * Modules of which the chart and the tools use the embed's copy (src/internal/shared.classic.ts): Lit, since two of them
 * on a page are one too many, and what carries the reader's language.
 */
const SHARED =
  /\/(node_modules\/lit\/index|src\/document\/language|src\/internal\/(beside\.classic|figure-words|format|notes|text-view))\.[jt]s$/;
const sharedWithEmbed = {
  name: 'shared-with-embed',
  async resolveId(id, importer) {
    if (!importer) return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found && SHARED.test(found.id) ? 'shared' : null;
  },
  load: (id) =>
    id === 'shared'
      ? { code: 'export default window.govReportElements.shared', syntheticNamedExports: true }
      : null,
};

const CHART = 'src/elements/gov-channel-chart/chart-content.ts';
const TOOLS = 'src/elements/tools.ts';
const strings = stringsByFile({
  [CHART]: ['chart-content', 'chart-foot', 'chart-model', 'chart-words', 'bars-view'].map(
    (name) => `src/elements/gov-channel-chart/${name}.ts`,
  ),
  [TOOLS]: ['src/document/messages.ts'],
});

/**
 * The writer of Excel files packs large ones in a worker made of a text, which a strict policy blocks; a page's
 * tables are packed at once. It also asks for `replaceAll` (Chromium 85) before it calls it, which the check of
 * the floor cannot see. Throws when it no longer is as it was.
 */
const plainXlsx = {
  name: 'plain-xlsx',
  transform(code, id) {
    if (id.endsWith('/write-excel-file/modules/zip/zipToArrayBuffer.js')) {
      return `import { zipSync } from 'fflate';
        export default (files) => Promise.resolve(zipSync(files).buffer);`;
    }
    if (!id.endsWith('/write-excel-file/modules/xml/escapeXmlSpecialCharacters.js')) return null;
    const call = 'string.replaceAll(replacedSubstring, replacementSubstring)';
    if (!code.includes(call)) throw new Error(`${id} has no ${call}`);
    return {
      code: code.replace(call, 'string.split(replacedSubstring).join(replacementSubstring)'),
      map: null,
    };
  },
};

/** What only the command line reads in a standard: a page has no use for it. */
const FOR_THE_COMMAND_LINE = new Set([
  'aliases',
  'basis',
  'continuity',
  'deadlines',
  'duty',
  'source',
  'title',
  'wording',
  'years',
]);
/** A standard and what makes tables of it, in one file: `export const fill`. */
const standardFile = {
  name: 'standard-file',
  resolveId: (id) => (id.startsWith('standard:') ? id : null),
  async load(id) {
    if (!id.startsWith('standard:')) return null;
    const source = resolvePath('src/standards', `${id.slice('standard:'.length)}.ts`);
    const { outputFiles } = await build({ entryPoints: [source], bundle: true, write: false, format: 'esm' });
    const { standard } = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    );
    const data = JSON.stringify(standard, (key, value) =>
      FOR_THE_COMMAND_LINE.has(key) ? undefined : value,
    );
    return `import { fillStandard } from '${resolvePath('src/document/fill-standard.ts')}';
      const standard = ${data};
      export const fill = (input, found) => fillStandard(input, standard, found);`;
  },
};
/** Formats with tables that a document may fill in by its `statistics`. */
const STANDARDS = ['cn-2014', 'cn-2019', 'cn-2021', 'us-foia'].filter((id) =>
  existsSync(`src/standards/${id}.ts`),
);

/** A file that the embed fetches: a module over http(s), a classic script on file:. */
const fetched = (input, file, includes, ...plugins) => ({
  ...embedInput(input, ...plugins),
  output: ['es', 'iife'].map((format) => embedOutput(file, format, includes)),
});

const isOfEmbed = (path) => path === 'src/embed.ts' || path.endsWith('.classic.ts');

/** English is inside the embed; the source language needs no file. */
const LOCALES = filesBelow('src/locales', /\.ts$/)
  .map((path) => basename(path, '.ts'))
  .filter((locale) => locale !== 'en');

export default [
  {
    // Every module is an entry, so that none is pruned for what the others happen not to use.
    input: filesBelow('src', /\.ts$/).filter((path) => !isOfEmbed(path)),
    external: (id) => /^[^./]/.test(id) && !/^[a-z]:/i.test(id),
    plugins: [nodeResolve(), typescript(), typescriptForNode()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    ...embedInput('src/embed.ts', strings.embed),
    output: embedOutput('gov-report', 'iife', 'Lit (BSD-3-Clause)'),
  },
  fetched(CHART, 'gov-report-chart', 'Chart.js (MIT)', sharedWithEmbed, strings.fetched),
  fetched(TOOLS, 'gov-report-tools', '', sharedWithEmbed, strings.fetched),
  fetched(
    'src/document/xlsx.ts',
    'gov-report-xlsx',
    'write-excel-file and fflate (MIT)',
    sharedWithEmbed,
    plainXlsx,
  ),
  ...STANDARDS.map((id) => fetched(`standard:${id}`, `gov-report.${id}`, '', standardFile)),
  ...LOCALES.map((locale) => fetched(`src/locales/${locale}.ts`, `gov-report.${locale}`)),
];
