import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { LANGUAGES, problemMessage, readReport, type Problem } from '../../src/document/index.js';
import { addTranslation } from '../../src/document/language.js';
import { templates as ar } from '../../src/locales/ar.js';
import { templates as en } from '../../src/locales/en.js';
import { templates as zhHant } from '../../src/locales/zh-Hant.js';
import { documents, type Schema } from '../support/documents.js';
import { mutation, spoil, type Json } from '../support/mutations.js';

fc.configureGlobal({ includeErrorInReport: true });
addTranslation('ar', ar);
addTranslation('en', en);
addTranslation('zh-Hant', zhHant);

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const SAMPLES = ['liaocheng-2018', 'suqian-2023', 'all-nil', 'formats'];
const sources = new Map(SAMPLES.map((name) => [name, text(`demo/reports/${name}.json`)]));
const sample = (name: string): Json => JSON.parse(sources.get(name)!);

/** A calendar of our own, apart from the reader's. */
function isDay(day: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return false;
  const [year, month, date] = found.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && date >= 1 && date <= days[month - 1];
}

const ajv = new Ajv2020({ formats: { date: isDay, 'uri-reference': () => true } });
const fits = ajv.compile(JSON.parse(text('src/document/report.schema.json')));

/** What the reader says of the structure, which the schema decides too. */
const STRUCTURAL = ['wrong-type', 'missing', 'unknown-property', 'unknown-block', 'bad-value', 'bad-date'];

/** Without what stands in the place of unreadable blocks. */
function withoutUnreadable(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.filter((item) => item?.type !== 'unreadable').map(withoutUnreadable);
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutUnreadable(value)]));
}

/** Whether a pointer leads to a value, or to a missing member of a value that is there. */
function leadsSomewhere(input: unknown, pointer: string): boolean {
  if (pointer === '') return true;
  if (!pointer.startsWith('/')) return false;
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let node = input;
  for (const [index, step] of steps.entries()) {
    if (typeof node !== 'object' || node === null) return false;
    if (!Object.hasOwn(node, step)) return index === steps.length - 1;
    node = (node as Record<string, unknown>)[step];
  }
  return true;
}

function valueAt(input: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((node, step) => (node as Record<string, unknown>)?.[step], input);
}

/** What holds for every problem whatsoever. */
function assertTold(found: Problem, input: unknown): void {
  assert.ok(leadsSomewhere(input, found.pointer), `${found.code} at ${found.pointer}`);
  for (const language of LANGUAGES) {
    const message = problemMessage(found, language);
    assert.ok(message.length > 3, `${found.code} in ${language}`);
    if (!found.values.some((value) => value.includes('undefined'))) {
      assert.doesNotMatch(message, /undefined|\[object|NaN/, `${found.code} in ${language}`);
    }
  }
  if (found.code === 'unknown-reference') {
    assert.ok(
      JSON.stringify(valueAt(input, found.pointer) ?? '').includes(
        JSON.stringify(found.values[0]).slice(1, -1),
      ),
      `${found.values[0]} is not at ${found.pointer}`,
    );
  }
}

const builtIns = JSON.stringify([Object.prototype, Array.prototype].map(Object.getOwnPropertyNames));

/** What holds for every reading whatsoever. */
function assertReadWell(input: unknown): void {
  const before = JSON.stringify(input);
  const report = readReport(input);
  assert.equal(JSON.stringify(input), before, 'the input is left as it was');
  assert.equal(JSON.stringify([Object.prototype, Array.prototype].map(Object.getOwnPropertyNames)), builtIns);
  assert.ok(fits(withoutUnreadable(report.json)), ajv.errorsText(fits.errors));
  for (const found of report.problems) assertTold(found, input);
  if (fits(input)) {
    const strange = report.problems.filter((found) => STRUCTURAL.includes(found.code));
    assert.deepEqual(strange, [], 'the schema accepts it');
  } else {
    assert.ok(
      report.problems.some(({ code }) =>
        // What `statistics` holds is judged when the standard fills it in.
        [...STRUCTURAL, 'unsafe-address', 'too-deep', 'too-large', 'unknown-standard'].includes(code),
      ),
      ajv.errorsText(fits.errors),
    );
  }
  for (const figure of report.figures.values()) {
    assert.ok(figure.value === null || Number.isFinite(figure.value), figure.id);
    assert.ok(figure.decimals >= 0 && figure.decimals <= 15, figure.id);
  }
  const again = readReport(input);
  assert.deepEqual(again.problems, report.problems);
  assert.deepEqual(again.json, report.json);
  assert.deepEqual([...again.figures], [...report.figures]);
  assert.deepEqual(again.checks, report.checks);
}

test('any JSON is read without a throw, and what is kept fits the schema', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => assertReadWell(input)),
    { numRuns: 300 },
  );
});

const schema: Schema = JSON.parse(text('src/document/report.schema.json'));

for (const spoilt of [false, true]) {
  test(`any document made after the schema${spoilt ? ', spoilt here and there,' : ''} is read without a throw`, () => {
    let accepted = 0;
    fc.assert(
      fc.property(documents(schema, spoilt), (input) => {
        assertReadWell(input);
        if (fits(input)) accepted++;
      }),
      { numRuns: 200 },
    );
    assert.ok(spoilt ? accepted < 200 : accepted === 200, `${accepted} of 200 are valid`);
  });
}

test('a good report, spoilt in any way, is read without a throw, and what is kept fits the schema', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SAMPLES),
      fc.array(mutation, { minLength: 1, maxLength: 8 }),
      (name, steps) => {
        const input: Json = sample(name);
        for (const step of steps) spoil(input, step);
        assertReadWell(input);
      },
    ),
    { numRuns: 150 },
  );
});

test('one spoilt member costs a report little: its other sections still show', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), mutation, (name, step) => {
      const input = sample(name) as { sections: unknown[] };
      const sections = input.sections.length;
      for (const section of input.sections) spoil(section as Json, { ...step, kind: 'replace' });
      const report = readReport(input);
      assert.ok(report.json.sections.length === sections, 'no section is lost for what is in it');
    }),
    { numRuns: 100 },
  );
});

test('a mutated report whose structure the schema accepts is kept whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SAMPLES), fc.array(mutation, { maxLength: 2 }), (name, steps) => {
      const input: Json = sample(name);
      for (const step of steps) spoil(input, step);
      fc.pre(fits(input) === true);
      const { json, problems } = readReport(input);
      const renamed = problems.some(({ code }) => code === 'duplicate-id' || code === 'unsafe-address');
      fc.pre(!renamed);
      assert.deepEqual(json, withoutOwn(input));
    }),
    { numRuns: 100 },
  );
});

/** Without the members that belong to the author. */
function withoutOwn(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutOwn);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, value]) => [key, withoutOwn(value)]),
  );
}
