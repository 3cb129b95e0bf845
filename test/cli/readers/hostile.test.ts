import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import { importIsolated } from '../../../src/cli/import/isolate.js';
import { readSource } from '../../../src/cli/import/read-source.js';
import { docx, wp } from './bytes.js';
import { fixture } from './show.js';

const FIXTURES = ['word.docx', 'word.doc', 'merged.doc', 'portal.html', 'gbk.txt'];

/** Reads, and takes one clear line for an answer, but no other fault. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await readSource(bytes, name);
  } catch (error) {
    assert.ok(error instanceof UsageError, `${name}: ${String((error as Error).stack)}`);
    assert.doesNotMatch(error.words.zh + error.words.en, /\n|undefined/);
  }
}

describe('Any bytes end in a document or in one line', () => {
  for (const name of FIXTURES) {
    it(`${name} cut off anywhere`, async () => {
      const bytes = fixture(name);
      for (let tenth = 1; tenth < 10; tenth++) {
        await survives(bytes.subarray(0, Math.floor((bytes.length * tenth) / 10)), name);
      }
    });

    it(`${name} with bytes changed`, async () => {
      for (let round = 0; round < 40; round++) {
        const bytes = Buffer.from(fixture(name));
        for (let i = 0; i <= round; i++)
          bytes[randomBytes(4).readUInt32LE() % bytes.length] = randomBytes(1)[0];
        await survives(bytes, name);
      }
    });
  }

  for (const start of [
    '',
    'PK\x03\x04',
    '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    '<html>',
    '\xFF\xFE',
    '{\\rtf',
  ]) {
    it(`random bytes after ${JSON.stringify(start)}`, async () => {
      for (const name of ['a.docx', 'a.doc', 'a.html', 'a.txt', 'a.xml']) {
        await survives(Buffer.concat([Buffer.from(start, 'latin1'), randomBytes(4096)]), name);
      }
    });
  }
});

describe('An import in a process of its own', () => {
  const letter = Buffer.from('某局2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息86条。');
  const title = async (bytes: Uint8Array): Promise<unknown> =>
    (await importIsolated(bytes, 'a.txt')).report.title;

  it('gives what an import gives', async () => {
    assert.match(String(await title(letter)), /2021年政府信息公开工作年度报告/);
  });

  it('passes on why a file cannot be read', async () => {
    await assert.rejects(title(Buffer.from('%PDF-1.4')), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.words.zh, /^这是 PDF/);
      return true;
    });
  });

  it('ends when its time is up, and the next one goes on', async () => {
    const late = importIsolated(letter, 'a.txt', {}, { seconds: 0, heapMib: 100 });
    await assert.rejects(
      late,
      /takes more than the limit of 0 s: it is far larger than a report, or damaged/,
    );
    assert.match(String(await title(letter)), /年度报告/);
  });

  it('ends when its memory is used up, and the next one goes on', async () => {
    const large = docx(wp('字').repeat(60_000));
    const full = importIsolated(large, 'a.docx', {}, { seconds: 60, heapMib: 40 });
    await assert.rejects(full, /takes more than the limit of 40 MiB of memory/);
    assert.match(String(await title(letter)), /年度报告/);
  });

  it('takes several files at once, one after the other', async () => {
    const titles = await Promise.all([letter, letter, letter].map(title));
    assert.equal(new Set(titles).size, 1);
  });
});
