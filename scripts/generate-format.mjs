// Writes what follows from src/document/report.schema.json:
//   src/document/format.ts  the TypeScript types of the JSON format
//   src/document/shape.ts   the schema without its explanations, which the reader walks
// `--check` writes nothing and fails if a file is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import prettier from 'prettier';

const folder = new URL('../src/document/', import.meta.url);
const schema = JSON.parse(await readFile(new URL('report.schema.json', folder), 'utf8'));
const banner = '// Generated from report.schema.json by scripts/generate-format.mjs. Do not edit.\n';

/** The types: `$id` is left out because the generator would take it for a file name. */
async function types() {
  const { $id: _id, ...rest } = structuredClone(schema);
  const text = await compile(forTypes(rest), 'ReportJson', {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    strictIndexSignatures: false,
  });
  return text;
}

/** `^x-` members are for authors only; as an index signature they would blur every type. */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (node === null || typeof node !== 'object') return node;
  const { patternProperties: _patterns, ...rest } = node;
  // A description beside a reference to an object would make a second interface of it.
  if (rest.$ref && schema.$defs[rest.$ref.replace('#/$defs/', '')].title) return { $ref: rest.$ref };
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forTypes(value)]));
}

/** Keywords that the reader does not act on. */
const EXPLANATIONS = new Set([
  'description',
  'title',
  'examples',
  '$schema',
  '$id',
  'patternProperties',
  'additionalProperties',
]);

function strip(node) {
  if (Array.isArray(node)) return node.map(strip);
  if (node === null || typeof node !== 'object') return node;
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (EXPLANATIONS.has(key)) continue;
    if (key === 'type' && value === 'object' && node.properties) continue;
    if (key === 'type' && value === 'array' && node.items) continue;
    if (key === 'properties' || key === '$defs') {
      out[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, strip(child)]));
    } else if (key === '$ref') {
      out.$ref = value.replace('#/$defs/', '');
    } else {
      out[key] = strip(value);
    }
  }
  return out;
}

async function format(text, file) {
  const options = await prettier.resolveConfig(new URL(file, folder).pathname);
  return prettier.format(text, { ...options, parser: 'typescript' });
}

const outputs = {
  'format.ts': banner + (await types()),
  'shape.ts':
    banner +
    `import type { Shape } from './structure.js';\n\n` +
    `/** The document format as the reader walks it: references are names in \`$defs\`. */\n` +
    `export const shape: Shape = ${JSON.stringify(strip(schema))};\n`,
};

let stale = false;
for (const [file, text] of Object.entries(outputs)) {
  const url = new URL(file, folder);
  const wanted = await format(text, file);
  const current = await readFile(url, 'utf8').catch(() => '');
  if (current === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: npm run generate`);
    stale = true;
  } else {
    await writeFile(url, wanted);
  }
}
if (stale) process.exit(1);
