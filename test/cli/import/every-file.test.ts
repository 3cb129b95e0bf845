import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importFile } from '../../../src/cli/import/import-file.js';
import { readSource } from '../../../src/cli/import/read-source.js';
import { plainText, type SourceBlock } from '../../../src/cli/import/source.js';
import { mendText } from '../../../src/cli/recognise/normalise.js';
import { readReport, type ReportDocument } from '../../../src/document/index.js';
import { figureInProse } from '../../../src/internal/format.js';
import { at, linesOf } from './support.js';

const FOLDER = new URL('../../fixtures/import/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => !name.endsWith('.md'));

/** Text without white space and without what only parts cells and lines. */
const bare = (text: string): string => mendText(text).text.replace(/\s+/g, '');

/** Every text of a file: paragraphs and cells. */
function textsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block): string[] =>
    block.kind === 'paragraph'
      ? [plainText(block)]
      : [block.caption ?? '', ...block.rows.flat().flatMap(({ blocks: inner }) => textsOf(inner))],
  );
}

/** Every word that the document shows. */
function wordsOf(document: ReportDocument): string {
  const { json } = document;
  const strings: string[] = [
    json.agency.name + json.title + json.agency.name,
    linesOf(json.sections, document).join(''),
    ...(json.attachments ?? []).map(({ title }) => title),
    json.published ?? '',
  ];
  const collect = (node: unknown): void => {
    if (typeof node === 'string' || typeof node === 'number') strings.push(String(node));
    else if (node && typeof node === 'object') Object.values(node).forEach(collect);
  };
  for (const table of document.tables.values()) collect(table);
  return bare(strings.join('\n'));
}

for (const name of FILES) {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));

  test(`${name} becomes a valid document`, async () => {
    const { report, review } = await importFile(bytes, name);
    const document = readReport(JSON.parse(JSON.stringify(report)));
    const faults = document.problems.filter(
      ({ severity, code }) => severity === 'error' && !code.startsWith('check-'),
    );
    assert.deepEqual(faults, []);
    assert.notEqual(report.agency.name, '');
    assert.ok(report.period.start);
    for (const { pointer, message } of review) {
      assert.ok(message.zh && message.en);
      if (pointer !== undefined) assert.notEqual(at(report, pointer), undefined, pointer);
    }
  });

  test(`Nothing of ${name} is lost: it stands in the document or in the list`, async () => {
    const { report, review } = await importFile(bytes, name);
    const shown = wordsOf(readReport(report));
    const told = bare(
      review
        .filter(({ outcome }) => outcome !== 'recognised')
        .map(({ source }) => source)
        .join('\n'),
    );
    const head = bare(
      review
        .filter(({ what }) => /^(?:title|published|attachment)$/.test(what))
        .map(({ source }) => source)
        .join('\n'),
    );
    const source = await readSource(bytes, name);
    for (const text of textsOf(source.blocks)) {
      // A paragraph may have become a heading and text, or several sections: its clauses stay whole.
      for (const clause of text
        .replace(/\[(?:image|bookmark):[^\]]*\]/g, '\n')
        .split(/[，。；：、\t\n]/)
        .map(bare)) {
        assert.ok(
          [shown, told, head].some((words) => words.includes(clause)),
          clause,
        );
      }
    }
  });

  test(`Nothing is made up for ${name}: each figure stands in the file as printed`, async () => {
    const { report } = await importFile(bytes, name);
    const document = readReport(report);
    const all = bare(textsOf((await readSource(bytes, name)).blocks).join(''));
    for (const { id } of report.figures ?? []) {
      const figure = document.figures.get(id)!;
      assert.ok(all.includes(bare(figureInProse(figure))), `${id}: ${figureInProse(figure)}`);
    }
  });
}
