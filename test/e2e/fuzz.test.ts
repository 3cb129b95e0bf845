// Spoilt reports on a page: whatever is wrong in them, the elements throw nothing and show no slip.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EndToEnd, file, type Tab } from '../support/e2e.js';
import { documents, type Schema } from '../support/documents.js';
import { mutation, spoil, type Json, type Mutation } from '../support/mutations.js';

fc.configureGlobal({ includeErrorInReport: true });

const world = new EndToEnd();
const SAMPLES = ['liaocheng-2018', 'suqian-2023', 'all-nil', 'formats'];
const sources = new Map(SAMPLES.map((name) => [name, file(`demo/reports/${name}.json`)]));

/** Shows a document, forgetting what went wrong before, and gives what a reader would see. */
function show(tab: Tab, source: string): Promise<string> {
  tab.errors.splice(0);
  return tab.run(async (text) => {
    e2e.rejections.splice(0);
    const report = document.querySelector('gov-report') as HTMLElement & { report: unknown };
    report.report = JSON.parse(text);
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    do await frame();
    while (!e2e.settled());
    return e2e.text();
  }, source);
}

const schema: Schema = JSON.parse(file('src/document/report.schema.json'));

/** Shows documents one after the other on one page. */
async function showAll(documents: fc.Arbitrary<Json>, runs: number): Promise<void> {
  const tab = await world.show('<gov-report></gov-report>');
  await fc.assert(
    fc.asyncProperty(documents, async (input) => {
      const text = await show(tab, JSON.stringify(input));
      await tab.assertCalm(/^Failed to load resource|ERR_/);
      // No document holds these words, so only the elements could have put them there.
      assert.doesNotMatch(text, /undefined|\bNaN\b|Infinity|\[object/);
      assert.ok(text.trim().length > 0);
    }),
    { numRuns: runs },
  );
  assert.equal(await tab.run(() => (window as unknown as { executed?: unknown }).executed ?? null), null);
  await tab.close();
}

test('a spoilt report throws nothing on the page, and shows no slip of the machine', () => {
  const steps = fc.array(mutation, { minLength: 1, maxLength: 8 });
  const spoilt = fc
    .tuple(fc.constantFrom(...SAMPLES), steps)
    .map(([name, mutations]: [string, Mutation[]]) => {
      const input: Json = JSON.parse(sources.get(name)!);
      for (const step of mutations) spoil(input, step);
      return input;
    });
  return showAll(spoilt, 40);
});

test('neither does any document made after the schema', () => showAll(documents(schema, false), 150));

test('nor one that is spoilt here and there', () => showAll(documents(schema, true), 50));
