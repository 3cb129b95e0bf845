// Writes what follows from src/document/report.schema.json:
//   src/document/format.ts  the TypeScript types of the JSON format
//   src/document/shape.ts   the schema in short, which the reader walks
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
  '$defs',
  'patternProperties',
  'additionalProperties',
]);

/** Lines of `shape.ts` by name; `structure.ts` explains the notation. */
const lines = new Map();

/** The type of a schema node in the notation of `shape.ts`, or an error if it cannot be said there. */
function notation(node) {
  const keywords = Object.keys(node).filter((key) => !EXPLANATIONS.has(key));
  const form = keywords.sort().join(' ');
  switch (form) {
    case '$ref':
      return node.$ref.replace('#/$defs/', '');
    case 'type':
      // An object without named members is taken as it is.
      if (['string', 'number', 'boolean', 'null', 'object'].includes(node.type)) return node.type;
      break;
    case 'const':
      return `^${word(/^[\w-]+$/, node.const)}$`;
    case 'enum':
      return `^(${node.enum.map((value) => word(/^[\w-]+$/, value)).join('|')})$`;
    case 'pattern type':
      return word(/^\^[^\s/]*\$$/, node.pattern);
    case 'maxLength type':
      return `^[^]{0,${node.maxLength}}$`;
    case 'format type':
      if (node.format === 'date') return 'day';
      if (node.format === 'uri-reference') return 'address';
      break;
    case 'minimum type':
      if (node.type === 'integer' && node.minimum === 0) return 'size';
      if (node.type === 'integer' && node.minimum === 1) return 'length';
      break;
    case 'items type':
      return word(/^\w+$/, notation(node.items)) + '*';
    case 'oneOf':
      return node.oneOf.map((option) => word(/^[^/]+$/, notation(option))).join('/');
    case 'properties type':
    case 'properties required type': {
      const name = node.title[0].toLowerCase() + node.title.slice(1);
      define(name, node);
      return name;
    }
  }
  throw new Error(`shape.ts has no notation for ${JSON.stringify(node)}`);
}

/** `text`, if it cannot be misread. */
function word(pattern, text) {
  if (!pattern.test(text)) throw new Error(`shape.ts cannot hold ${JSON.stringify(text)}`);
  return text;
}

function define(name, node) {
  if (!node.properties) {
    const type = notation(node);
    // A day is called so in the notation too.
    if (type !== name) lines.set(name, `= ${type}`);
    return;
  }
  const members = Object.entries(node.properties).map(([key, member]) => {
    const type = notation(member);
    const mark = node.required?.includes(key) ? '!' : '';
    return key + mark + (type === 'string' ? '' : `:${type}`);
  });
  lines.set(name, members.join(' '));
}

function shape() {
  define('report', schema);
  for (const [name, node] of Object.entries(schema.$defs)) define(name, node);
  const text = [...lines].map(([name, line]) => `${name} ${line}\n`).join('');
  return `/** The document format as the reader walks it; \`structure.ts\` explains the notation. */
export const shape = String.raw\`
${text}\`;
`;
}

async function format(text, file) {
  const options = await prettier.resolveConfig(new URL(file, folder).pathname);
  return prettier.format(text, { ...options, parser: 'typescript' });
}

const outputs = {
  'format.ts': banner + (await types()),
  'shape.ts': banner + shape(),
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
