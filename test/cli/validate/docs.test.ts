// docs/validate.md names every code, with its severity.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DOCUMENT_CODES } from '../../../src/cli/validate/document-codes.js';
import { FORMATS } from '../../../src/cli/validate/formats/index.js';
import { RULES } from '../../../src/cli/validate/rules/index.js';
import { PRACTICE } from '../../../src/cli/validate/rules/rule.js';

const page = readFileSync(new URL('../../../docs/validate.md', import.meta.url), 'utf8');

/** The other cells of the row whose first cell names a code. */
function rowOf(code: string): string[] {
  const rows = page.split('\n').filter((line) => line.split('|')[1]?.includes(`\`${code}\``));
  assert.equal(rows.length, 1, code);
  return rows[0]
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

test('every rule, with its severity; what is only practice is called so', () => {
  for (const { code, severity, source } of RULES) {
    const [told, , from] = rowOf(code);
    assert.match(told, new RegExp(`^${severity}\\b`), code);
    if (from === PRACTICE) assert.equal(source, PRACTICE, code);
    else if (source === PRACTICE) assert.equal(from, 'the form', code);
  }
});

test('every code that the reading of a document tells', () => {
  for (const code of Object.keys(DOCUMENT_CODES))
    assert.match(rowOf(code)[0], /^(error|warning|information)/);
});

test('no code that there is not, and none twice', () => {
  const known = [...RULES.map(({ code }) => code), ...Object.keys(DOCUMENT_CODES)];
  assert.equal(new Set(known).size, known.length);
  const codes = page.slice(page.indexOf('## Codes')).matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm);
  const named = [...codes].flatMap(([, cell]) => cell.split(', ').map((code) => code.replace(/`/g, '')));
  assert.deepEqual(named.sort(), known.sort());
});

test('every format', () => {
  for (const format of Object.keys(FORMATS)) assert.match(page, new RegExp(`^- \\*\\*${format}\\*\\*:`, 'm'));
});
