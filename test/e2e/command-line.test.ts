// The command line as it is installed: from an agency's file to a checked page and its spreadsheets.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { Readable } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';

const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
after(() => rmSync(folder, { recursive: true }));
const here = (name: string): string => join(folder, name);

/** Tells on standard error how much memory the process had at most, in MiB. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>console.error('memory',process.resourceUsage().maxRSS/1024))`;

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly mebibytes: number;
}

function gov(...args: string[]): Ran {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELL_MEMORY, 'dist/cli/main.js', ...args, '--lang', 'en'],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
  );
  const memory = [...stderr.matchAll(/^memory (.*)$/gm)].map(([, told]) => Number(told));
  return {
    status,
    out: stdout,
    err: stderr.replace(/^memory .*\n/gm, ''),
    seconds: (performance.now() - started) / 1000,
    mebibytes: Math.max(0, ...memory),
  };
}

/** What came of a file: the text of the page, and the rows of the long table. */
function wayOut(source: string): { page: string; rows: string[][]; json: string } {
  const work = mkdtempSync(join(folder, 'way-'));
  const name = basename(source);
  copyFileSync(source, join(work, name));
  const json = join(work, name.replace(/\.\w+$/, '.json'));
  const imported = gov('import', join(work, name));
  assert.equal(imported.status, 0, imported.err + imported.out);
  const checked = gov('validate', json);
  assert.equal(checked.status, 0, checked.out + checked.err);
  const page = join(work, 'page.html');
  const rendered = gov('render', json, '-o', page);
  assert.equal(rendered.status, 0, rendered.err);
  const exported = gov('export', json, '--figures');
  assert.equal(exported.status, 0, exported.err);
  const rows = exported.out
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const html = readFileSync(page, 'utf8');
  const body = html.slice(html.indexOf('<body'));
  const text = body.replace(/<script[^]*?<\/script>/g, '').replace(/<[^>]+>/g, '');
  return { page: text, rows, json };
}

/** Value and unit of a figure in the long table. */
const figure = (rows: string[][], id: string): string[] | undefined =>
  rows.find((row) => row[4] === id)?.slice(6, 9);

describe('from the file to the page and the spreadsheet', () => {
  for (const extension of ['docx', 'doc']) {
    test(`a Word file (.${extension})`, async () => {
      const { page, rows, json } = wayOut(`test/fixtures/import/report-2022.${extension}`);
      assert.match(page, /示例市商务局/);
      assert.match(page, /三、\s*收到和处理政府信息公开申请情况/);
      assert.match(page, /3\.危及“三安全一稳定”/);
      assert.deepEqual(figure(rows, 'applications/new/total'), ['36', '件', '']);
      assert.deepEqual(figure(rows, 'disputes/year/afterReviewTotal'), ['', '件', 'not-applicable']);
      assert.deepEqual(figure(rows, 'disputes/year/afterReviewUpheld'), ['', '件', 'blank']);
      const workbook = here(`${extension}.xlsx`);
      assert.equal(gov('export', json, '--table', 'applications', '-o', workbook).status, 0);
      const sheet = await readSheet(workbook);
      assert.deepEqual(
        sheet.find(([label]) => label === '一、本年新收政府信息公开申请数量'),
        ['一、本年新收政府信息公开申请数量', 31, 4, 0, 1, 0, 0, 36],
      );
    });
  }

  test('a saved page of a portal (.html, GB 2312)', () => {
    const { page, rows, json } = wayOut('test/fixtures/import/gbk-layout-2019.html');
    assert.match(page, /示例市文化和旅游局/);
    assert.match(page, /本年增\/减/);
    assert.ok(rows.some((row) => row[6] === '533' && row[7] === '条'));
    assert.doesNotMatch(page, /版权所有|网站首页|浏览次数/, 'what is around the report stays out of it');
    assert.doesNotMatch(readFileSync(json, 'utf8'), /Administrator|[A-Z]:\\\\/, 'no local path leaks');
  });

  test('plain text (.txt, GBK, full-width digits)', () => {
    const { page, rows } = wayOut('test/fixtures/import/town-2012-gbk.txt');
    assert.match(page, /示例县柳河镇/);
    assert.match(page, /主动公开政府信息73条/);
    assert.ok(rows.some((row) => row[6] === '73' && row[7] === '条'));
    assert.ok(rows.some((row) => row[6] === '0' && row[8] === 'in-words'));
    assert.ok(!rows.some((row) => row[6] === '2012'), 'a year is no figure');
  });

  test('the XML of an American agency', () => {
    const source = 'test/fixtures/us-foia/two-components.xml';
    copyFileSync(source, here('foia.xml'));
    const imported = gov('import', here('foia.xml'));
    // Its overall total is wrong, as in many real files, and stays as printed.
    assert.equal(imported.status, 1, imported.err);
    assert.match(imported.err + imported.out, /TOTAL/);
    assert.equal(gov('validate', here('foia.json')).status, 1);
    assert.equal(gov('render', here('foia.json'), '-o', here('foia.html')).status, 1);
    assert.match(readFileSync(here('foia.html'), 'utf8'), /Pending as of Start of Fiscal Year/i);
    assert.match(gov('export', here('foia.json'), '--figures').out, /not-applicable,,N\/A/);
  });
});

test('what exists is not overwritten without --force', () => {
  copyFileSync('test/fixtures/import/nil-2013.txt', here('once.txt'));
  assert.equal(gov('import', here('once.txt')).status, 0);
  writeFileSync(here('once.json'), 'mine');
  const { status, err } = gov('import', here('once.txt'));
  assert.equal(status, 2);
  assert.match(err, /--force/);
  assert.equal(readFileSync(here('once.json'), 'utf8'), 'mine');
  assert.equal(gov('import', here('once.txt'), '--force').status, 0);
  assert.notEqual(readFileSync(here('once.json'), 'utf8'), 'mine');
});

test('many files: one that is broken is told, the rest are done, and a pipe sees no progress', () => {
  const many = mkdtempSync(join(folder, 'many-'));
  for (let number = 0; number < 6; number++)
    copyFileSync('test/fixtures/import/nil-2013.txt', join(many, `${number}.txt`));
  writeFileSync(join(many, 'broken.docx'), randomBytes(500));
  const { status, err } = gov('import', many, '--out-dir', many);
  assert.equal(status, 2);
  assert.match(err, /broken\.docx/);
  assert.ok(!err.includes('\r') && !err.includes('\u001b'), err);
  for (let number = 0; number < 6; number++) assert.ok(existsSync(join(many, `${number}.json`)), `${number}`);
});

/** A ZIP file with one entry, deflated; `size` is what its header claims to be inside. */
async function zip(name: string, content: Iterable<Buffer>, size: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of Readable.from(content).pipe(createDeflateRaw({ level: 9 }))) parts.push(part);
  const data = Buffer.concat(parts);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]);
}

function* zeros(mebibytes: number): Generator<Buffer> {
  const block = Buffer.alloc(1 << 20, 0x20);
  for (let number = 0; number < mebibytes; number++) yield block;
}

describe('hostile files end in one clear line, status 2, within bounds', () => {
  const word = readFileSync('test/fixtures/import/report-2022.docx');
  const old = readFileSync('test/fixtures/import/report-2022.doc');
  const files: Record<string, () => Promise<Buffer> | Buffer> = {
    'random.docx': () => randomBytes(50_000),
    'random.doc': () => randomBytes(50_000),
    'random.html': () => randomBytes(50_000),
    'random.txt': () => randomBytes(50_000),
    'random.xml': () => randomBytes(50_000),
    'zip-of-noise.docx': () => Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(50_000)]),
    'cut.docx': () => word.subarray(0, word.length / 2),
    'cut.doc': () => old.subarray(0, old.length / 2),
    'bomb.docx': () => zip('word/document.xml', zeros(600), 600 << 20),
    'lying-bomb.docx': () => zip('word/document.xml', zeros(600), 1000),
    'entities.xml': () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1]} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]><iepd:FoiaAnnualReport xmlns:iepd="http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.03">&j;</iepd:FoiaAnnualReport>`,
      ),
    'deep-30-mb.html': () => Buffer.from('<div>'.repeat(6_000_000)),
    'deep.html': () => Buffer.from('<div><b><i><table><tr><td>'.repeat(300_000)),
    'report.pdf': () => Buffer.from('%PDF-1.7\n'),
    'empty.docx': () => Buffer.alloc(0),
  };
  for (const [name, make] of Object.entries(files)) {
    test(name, async () => {
      writeFileSync(here(name), await make());
      const { status, out, err, seconds, mebibytes } = gov('import', here(name), '-o', '-');
      assert.equal(status, 2, err);
      assert.equal(out, '');
      assert.equal(err.trimEnd().split('\n').length, 1, err);
      assert.match(err, new RegExp(name.replace('.', '\\.')), 'the line names the file');
      assert.doesNotMatch(err, /\bat .*:\d+:\d+|undefined|\[object/, 'no stack, no slip');
      // Bounds that a slow machine keeps too; what is not bounded takes minutes and gigabytes.
      assert.ok(seconds < 60, `${seconds} s`);
      assert.ok(mebibytes > 0 && mebibytes < 1000, `${mebibytes} MiB`);
    });
  }
});
