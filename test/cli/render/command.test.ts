// `gov-report render` as it is called.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gov, render, sample } from './rendered.js';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'render-'));

test('writes a file, and nothing to standard output', async () => {
  const target = join(await folder(), 'new', 'report.html');
  const { status, out, err } = await render(sample('suqian-2023'), '-o', target);
  assert.deepEqual([status, out, err], [0, '', '']);
  assert.match(await readFile(target, 'utf8'), /^<!doctype html>/);
});

test('a dash, or no file named, is standard output', async () => {
  const dash = await render(sample('all-nil'), '-o', '-');
  assert.match(dash.out, /^<!doctype html>/);
  assert.equal((await render(sample('all-nil'))).out, dash.out);
});

test('a document with errors is written, told of in one line, and ends with 1', async () => {
  const { status, out, err } = await render(sample('broken/failed-checks'), '--lang', 'en');
  assert.equal(status, 1);
  assert.match(out, /^<!doctype html>/);
  assert.match(
    err,
    /failed-checks\.json: 4 errors and 5 warnings found while reading; gov-report validate tells more\. The first: \/figures\/0 /,
  );
  assert.equal(err.trim().split('\n').length, 1);
});

test('a folder goes into a folder, files of one name apart; a broken one is told and the rest are done', async () => {
  const from = await folder();
  for (const place of ['a', 'b/c']) {
    await mkdir(join(from, place), { recursive: true });
    await cp(sample('all-nil'), join(from, place, 'report.json'));
  }
  await writeFile(join(from, 'b', 'broken.json'), '{"title":');
  const to = await folder();
  const { status, err } = await render(from, '--out-dir', to, '--lang', 'zh');
  assert.equal(status, 2);
  assert.match(err, /broken\.json：不是报告文件/);
  const written = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  assert.deepEqual(written, [join('a', 'report.html'), join('b', 'c', 'report.html')]);
});

test('nothing is written over a report, an earlier page is', async () => {
  const place = await folder();
  const [report, link, page] = ['o.json', 'link.html', 'o.html'].map((name) => join(place, name));
  await cp(sample('all-nil'), report);
  const source = await readFile(report, 'utf8');
  await symlink(report, link);
  await writeFile(join(place, 'other.docx'), 'Word');
  for (const [target, words] of [
    [report, /是同一个文件，没有写入/],
    [link, /是同一个文件，没有写入/],
    [join(place, 'other.docx'), /扩展名 \.docx 属于报告文件，没有写入/],
  ] as const) {
    const { status, err } = await render(report, '-o', target, '--lang', 'zh');
    assert.equal(status, 2);
    assert.match(err, words);
  }
  assert.equal((await render(report, '--css', '-o', report)).status, 2);
  assert.equal(await readFile(report, 'utf8'), source);
  assert.equal(await readFile(join(place, 'other.docx'), 'utf8'), 'Word');
  await writeFile(page, 'earlier');
  assert.equal((await render(report, '-o', page)).status, 0);
  assert.match(await readFile(page, 'utf8'), /^<!doctype html>/);
  const named = join(place, 'report.html');
  await cp(report, named);
  const into = await render(named, '--out-dir', place, '--lang', 'en');
  assert.equal(into.status, 2);
  assert.match(into.err, /is the same file as .*report\.html/);
});

test('files whose pages have one name do not overwrite each other, and no link leads out of the folder', async () => {
  const from = await folder();
  const files = ['a.json', 'a.old', 'b.json'].map((name) => join(from, name));
  for (const file of files) await cp(sample('all-nil'), file);
  const to = await folder();
  const mine = join(await folder(), 'mine.html');
  await writeFile(mine, 'mine');
  await symlink(mine, join(to, 'b.html'));
  const { status, err } = await render(...files, '--out-dir', to, '--lang', 'en');
  assert.equal(status, 2);
  assert.match(err, /b\.html: is a link, nothing is written through it/);
  assert.deepEqual((await readdir(to)).sort(), ['a-2.html', 'a.html', 'b.html']);
  assert.equal(await readFile(mine, 'utf8'), 'mine');
});

test('a document that is nested beyond all measure is one line with its name', async () => {
  const deep = join(await folder(), 'deep.json');
  const sections = '{"id":"s","heading":"h","sections":['.repeat(60000) + ']}'.repeat(60000);
  await writeFile(deep, `{"title":"t","agency":{"name":"a"},"period":{},"sections":[${sections}]}`);
  const { status, out, err } = await render(deep, '--lang', 'en');
  assert.deepEqual([status, out], [2, '']);
  assert.match(err, /deep\.json: too large, or nested too deep\n$/);
});

test('what cannot be done is one line and status 2', async () => {
  const cases: [string[], RegExp][] = [
    [[], /name report files/],
    [['no-such-file.json'], /no-such-file\.json: no such file/],
    [[sample('all-nil'), sample('formats')], /--out-dir/],
    [[sample('all-nil'), '--id', 'two words'], /--id must have no spaces/],
    [[sample('all-nil'), '-o', await folder()], /is a folder/],
    [[sample('all-nil'), '--no-such-option'], /no-such-option/],
  ];
  for (const [args, expected] of cases) {
    const { status, out, err } = await render(...args, '--lang', 'en');
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, expected);
    assert.equal(err.trim().split('\n').length, 1);
  }
});

test('a GBK file is read as what it is', async () => {
  const { status, out } = await render(sample('broken/gbk'));
  assert.equal(status, 0);
  assert.match(out, /<title>用国标编码写的报告 – 示例市示范局</);
});

test('the help names every option in both languages', async () => {
  for (const language of ['zh', 'en']) {
    const { status, out } = await gov(['render', '--help', '--lang', language]);
    assert.equal(status, 0);
    for (const name of [
      '--output',
      '--out-dir',
      '--fragment',
      '--stylesheet',
      '--css',
      '--script',
      '--title',
      '--id',
    ])
      assert.ok(out.includes(name), name);
  }
});
