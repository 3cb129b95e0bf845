// What hostile files and their names cannot do to a terminal, whichever command tells of them.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { reviewForTerminal } from '../../src/cli/import/review-terminal.js';
import { printable } from '../../src/cli/printable.js';
import { Progress } from '../../src/cli/progress.js';
import { gov, type Ran } from '../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'terminal-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Clears the screen, hides what stands before, turns the line round, and again with an 8-bit control. */
const ATTACK = '\u001b[2J\r\u202e\u2066\u009b31m\u0007';
const HOSTILE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const plain = (text: string): string => text;
const COLOURS = { red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain };

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function assertHarmless({ out, err }: Partial<Ran>): void {
  assert.doesNotMatch(out ?? '', HOSTILE);
  assert.doesNotMatch(err ?? '', HOSTILE);
}

const document = (title: string, more: object = {}): string =>
  JSON.stringify({
    title,
    agency: { name: `示例局${ATTACK}` },
    period: { start: '2023-01-01', end: '2023-12-31' },
    sections: [{ id: 'a', heading: `一${ATTACK}、概述`, blocks: [{ type: 'paragraph', text: '文字。' }] }],
    ...more,
  });

/** A figure whose parts do not add up, and whose label is hostile. */
const UNBALANCED = {
  figures: [
    { id: 'a', label: `总${ATTACK}计`, value: 5, unit: '件', parts: ['b'] },
    { id: 'b', label: `部${ATTACK}分`, value: 3, unit: '件' },
  ],
  checks: [{ id: `x${ATTACK}`, total: 'a', parts: ['b'] }],
};

test('errors name files, ids and arguments without their control characters', async () => {
  const broken = file(`a${ATTACK}b.json`, '{');
  const runs = [
    [`x${ATTACK}`],
    ['validate', `--format=${ATTACK}`, broken],
    ['validate', `${broken}.none`],
    ['validate', broken],
    ['validate', broken, '--format', 'github'],
    ['render', broken],
    ['render', `--${ATTACK}`],
    ['export', broken],
    ['export', file(`c${ATTACK}.json`, document('标题')), '--table', ATTACK],
    ['import', file(`a${ATTACK}b.docx`, 'PK\u0003\u0004 no zip')],
    ['import', `${broken}.docx`],
    ['import', file('a.txt', '一、概述'), '--published', ATTACK],
  ];
  for (const args of runs) {
    const ran = await gov(...args);
    assert.notEqual(ran.status, 0, args.join(' '));
    assert.notEqual(ran.out + ran.err, '');
    assertHarmless(ran);
  }
});

test('render and validate tell problems of a document without its control characters', async () => {
  const bad = file(`d${ATTACK}.json`, document(`标题${ATTACK}`, UNBALANCED));
  for (const args of [
    ['render', bad, '-o', join(folder, 'page.html')],
    ['validate', bad],
    ['validate', bad, '--format', 'github'],
  ]) {
    const ran = await gov(...args);
    assert.match(ran.out + ran.err, /d \[2J/);
    assertHarmless(ran);
  }
});

test('import tells what to check without the control characters of the file', async () => {
  // A text with more control characters is refused as a binary file.
  const few = '\u202e\u009b31m';
  const hostile = `示例市示范局2018年政府信息公开工作年度报告\n\n一、概述${few}\n\n本年${few}公开信息12条${few}。\n
公开${few}率\u001b[2J为120%。\n\n[图片：${few}]\n\n二、${few}其他\n\n收到${few}申请3${few}件。`;
  const ran = await gov('import', file('report.txt', hostile), '--lang', 'zh');
  assert.equal(ran.status, 0, ran.err);
  assert.match(ran.out, /识别出/);
  assertHarmless(ran);
});

test('names of imported files, and totals that do not add up, are harmless too', async () => {
  const cells = (...texts: string[]): string =>
    `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  const rows = cells('渠道', '条数') + cells('网站\u202e', '3') + cells('合计\u009b31m', '5');
  const html = `<h1>示例市示范局2018年政府信息公开工作年度报告</h1><h2>一、概述</h2><table>${rows}</table>`;
  const ran = await gov('import', file(`n${ATTACK}.html`, html), '--lang', 'zh');
  assert.match(ran.out, /n \[2J 31m \.html →/, ran.err);
  assertHarmless(ran);
});

test('every part of an entry of the list is made harmless', () => {
  const message = { zh: `标题${ATTACK}`, en: `title${ATTACK}` };
  const item = { outcome: 'text', what: `a${ATTACK}`, place: {}, source: `b\n${ATTACK}`, message } as const;
  const out = reviewForTerminal([item], COLOURS, 'en');
  assert.match(out, /\n {4}a \[2J 31m {3}title \[2J 31m {3}"b \[2J 31m"\n/);
  assertHarmless({ out });
});

test('the line that shows how far work is has no control characters of names', () => {
  let shown = '';
  const err = (text: string): void => void (shown += text);
  new Progress({ err, watched: true } as never, 2).step(`a${ATTACK}b`);
  assert.equal(shown, '\r\u001b[K1/2 a [2J 31m b');
});

test('a key, a label or a remark of any length is shown in part', async () => {
  const key = '甲'.repeat(50_000);
  const long = file(
    'long.json',
    document('标题', { [key]: 1, figures: [{ id: 'f', label: key, value: -1 }] }),
  );
  for (const args of [
    ['validate', long],
    ['render', long, '-o', join(folder, 'long.html')],
  ]) {
    const { out, err } = await gov(...args);
    assert.notEqual(out + err, '');
    for (const line of (out + err).split('\n')) assert.ok(line.length < 1500, args[0]);
  }
  const item = {
    outcome: 'text',
    what: 'link',
    place: {},
    source: key,
    message: { zh: key, en: key },
  } as const;
  assert.ok(reviewForTerminal([item], COLOURS, 'en').length < 600);
  assert.equal(printable('甲😀乙', 2), '甲…');
});

test('a file over the limit is told with a size above it', async () => {
  const large = file('large.json', ' '.repeat(10 * 1024 * 1024 + 1));
  assert.match((await gov('export', large)).err, /the file has 10\.1 MiB, more than the limit of 10 MiB/);
});

test('what a program reads stays exact', async () => {
  const exact = file('exact.json', document(`标题${ATTACK}`));
  const page = join(folder, 'exact.html');
  await gov('render', exact, '-o', page);
  const [, json] = /<script type="application\/json">([^]*?)<\/script>/.exec(readFileSync(page, 'utf8'))!;
  assert.equal((JSON.parse(json) as { title: string }).title, `标题${ATTACK}`);
});
