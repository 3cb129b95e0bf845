import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import type { ReportJson } from '../../../src/document/index.js';
import { gov } from '../../support/cli.js';
import { docx, wp } from '../readers/bytes.js';
import { picture, png, rels } from '../readers/pictures.js';

const FIXTURES = 'test/fixtures/import';
const root = mkdtempSync(join(tmpdir(), 'gov-report-'));
after(() => rmSync(root, { recursive: true }));

let folder = root;
let number = 0;
beforeEach(() => {
  folder = join(root, String(++number));
  mkdirSync(folder);
});

/** A copy of a fixture to import, since the document is written beside it. */
function copy(name: string, as = name): string {
  cpSync(join(FIXTURES, name), join(folder, as));
  return join(folder, as);
}

const json = (path: string): ReportJson => JSON.parse(readFileSync(path, 'utf8')) as ReportJson;

test('the document is written beside the file, and what to check is told', async () => {
  const { status, out, err } = await gov('import', copy('markers-2018.txt', '年报.txt'), '--lang', 'zh');
  assert.equal(status, 0);
  assert.equal(err, '');
  assert.equal(json(join(folder, '年报.json')).agency.name, '示例市体育局');
  assert.match(out, /年报\.txt → .*年报\.json/);
  assert.match(out, /识别出：章节 \d+，数据 \d+/);
  assert.match(out, /请先核对.*\n\s+图片说明 {2}第10行 {2}图片没有文字说明/);
  assert.ok(!out.includes('lixiaohua'));
});

test('the list is in English too', async () => {
  const { out } = await gov('import', copy('markers-2018.txt'), '--lang', 'en');
  assert.match(out, /Check first: .*\n\s+image description {2}line 10 {2}the picture has no description/);
});

test('a file that exists is not overwritten, unless asked to', async () => {
  const file = copy('nil-2013.txt');
  const target = join(folder, 'nil-2013.json');
  writeFileSync(target, 'mine');
  const refused = await gov('import', file, '--lang', 'en');
  assert.equal(refused.status, 2);
  assert.match(refused.err, /nil-2013\.json exists; add --force/);
  assert.equal(readFileSync(target, 'utf8'), 'mine');
  assert.equal((await gov('import', file, '--force')).status, 0);
  assert.equal(json(target).agency.name, '示例区司法局');
});

test('-o names the file, and - is standard output, with the list apart from it', async () => {
  const named = await gov('import', copy('nil-2013.txt'), '-o', join(folder, 'named.json'));
  assert.equal(named.status, 0);
  assert.equal(json(join(folder, 'named.json')).agency.name, '示例区司法局');
  const piped = await gov('import', copy('nil-2013.txt'), '-o', '-', '--lang', 'zh');
  assert.equal((JSON.parse(piped.out) as ReportJson).agency.name, '示例区司法局');
  assert.match(piped.err, /识别出/);
  assert.ok(!existsSync(join(folder, 'nil-2013.json')));
});

/** A Word file with a picture. */
function withPicture(name: string): string {
  const body = wp('示例局2018年度政府信息公开工作报告') + wp('一、概述') + picture('r:embed="a"');
  const parts = { ...rels({ a: ['image', 'media/image9.png'] }), 'word/media/image9.png': png(20, 10) };
  writeFileSync(join(folder, name), docx(body, parts));
  return join(folder, name);
}

test('pictures go to a folder beside the document, wherever that is', async () => {
  const file = withPicture('年 报.docx');
  const { status, out } = await gov('import', file);
  assert.equal(status, 0);
  assert.match(out, /年 报\.json, .*年 报\.files/);
  assert.deepEqual(readdirSync(join(folder, '年 报.files')), ['image1.png']);
  assert.deepEqual(readFileSync(join(folder, '年 报.files', 'image1.png')), png(20, 10));
  const [image] = json(join(folder, '年 报.json')).sections[0].blocks!;
  assert.ok(image.type === 'image');
  assert.equal(image.src, '%E5%B9%B4%20%E6%8A%A5.files/image1.png');

  await gov('import', file, '-o', join(folder, 'named.json'));
  await gov('import', file, '--out-dir', join(folder, 'out'));
  assert.ok(existsSync(join(folder, 'named.files', 'image1.png')));
  assert.ok(existsSync(join(folder, 'out', '年 报.files', 'image1.png')));
});

test('pictures that exist are not overwritten, unless asked to, and nothing else is written', async () => {
  const file = withPicture('report.docx');
  mkdirSync(join(folder, 'report.files'));
  writeFileSync(join(folder, 'report.files', 'image1.png'), 'mine');
  const { status, err } = await gov('import', file);
  assert.equal(status, 2);
  assert.match(err, /report\.files.image1\.png exists; add --force/);
  assert.ok(!existsSync(join(folder, 'report.json')));
  assert.equal((await gov('import', file, '--force')).status, 0);
  assert.deepEqual(readFileSync(join(folder, 'report.files', 'image1.png')), png(20, 10));
});

test('no pictures are written where the document goes to standard output', async () => {
  const { out, err } = await gov('import', withPicture('report.docx'), '-o', '-');
  assert.ok(!out.includes('image1.png'));
  assert.match(err, /was not saved/);
  assert.deepEqual(readdirSync(folder), ['report.docx']);
});

test('a folder is imported as a whole; a broken file is told and the rest is done', async () => {
  copy('nil-2013.txt');
  copy('markers-2018.txt');
  copy('portal.html');
  writeFileSync(join(folder, 'broken.docx'), 'PK\u0003\u0004 not a package');
  const { status, out, err } = await gov('import', folder, '--out-dir', join(folder, 'out'), '--lang', 'en');
  assert.equal(status, 2);
  assert.deepEqual(readdirSync(join(folder, 'out')), ['markers-2018.json', 'nil-2013.json', 'portal.json']);
  assert.match(err, /^gov-report: .*broken\.docx: .+\n$/);
  assert.match(out, /4 files: 3 imported, 1 not\./);
});

test('two files of one name do not overwrite each other', async () => {
  copy('report-2022.docx');
  copy('report-2022.doc');
  const { status, err } = await gov('import', folder, '--force', '--lang', 'en');
  assert.equal(status, 2);
  assert.match(err, /report-2022\.doc: .*was made of .*report-2022\.docx; import it by itself/);
  assert.ok(existsSync(join(folder, 'report-2022.json')));
});

test('the lock file that Word keeps beside an open file is passed over', async () => {
  copy('report-2022.docx');
  writeFileSync(join(folder, '~$port-2022.docx'), 'locked');
  const { status, out, err } = await gov('import', folder, '--lang', 'en');
  assert.equal(status, 0, err);
  assert.doesNotMatch(out + err, /~\$/);
});

test('a report whose totals do not add up is written, told, and exit status 1', async () => {
  const { status, out } = await gov('import', copy('statistics-2016.html'), '--lang', 'zh');
  assert.equal(status, 1);
  assert.match(out, /勾稽关系有误/);
  assert.match(out, /列印为 52，分项之和为 48/);
  assert.equal(json(join(folder, 'statistics-2016.json')).standard, 'cn-2014');
});

test('the review list goes to a file as Markdown or JSON', async () => {
  const file = copy('markers-2018.txt');
  const list = join(folder, 'review.md');
  await gov('import', file, '--review', list, '--lang', 'zh');
  const markdown = readFileSync(list, 'utf8');
  assert.match(markdown, /^# 导入核对清单\n\n## .*markers-2018\.txt/);
  assert.match(markdown, /\| 图片说明 \| 第10行 \| 网站截图\.png \|/);
  await gov('import', file, '--force', '--review', join(folder, 'review.json'));
  const [{ review }] = JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8')) as {
    review: { what: string; pointer?: string }[];
  }[];
  assert.ok(review.some(({ what, pointer }) => what === 'figure' && pointer === '/figures/0'));
});

test('title, agency and day of publication can be given', async () => {
  const file = copy('one-paragraph-2015.txt');
  const { out } = await gov(
    'import',
    file,
    '--title',
    '另一个标题',
    '--agency',
    '另一个局',
    '--published',
    '2016-03-01',
    '--lang',
    'zh',
  );
  const { title, agency, published } = json(join(folder, 'one-paragraph-2015.json'));
  assert.deepEqual([title, agency.name, published], ['另一个标题', '另一个局', '2016-03-01']);
  assert.ok(!out.includes('作为公布日期'));
});

test('wrong usage is one clear line and exit status 2', async () => {
  const file = copy('nil-2013.txt');
  for (const [args, message] of [
    [[join(folder, 'none.docx')], /none\.docx: no such file/],
    [[file, '--published', '2016-02-30'], /--published is a day such as/],
    [[file, file + '2', '-o', 'x.json'], /./],
    [[file, '-o', 'x.json', '--out-dir', folder], /-o takes one file/],
    [[], /there is no file to import/],
  ] as const) {
    const { status, err } = await gov('import', ...args, '--lang', 'en');
    assert.equal(status, 2);
    assert.match(err, message);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('a file without any text is told', async () => {
  writeFileSync(join(folder, 'empty.txt'), ' \n\n');
  const { status, err } = await gov('import', join(folder, 'empty.txt'), '--lang', 'zh');
  assert.equal(status, 2);
  assert.match(err, /empty\.txt/);
});

test('no source is written over, by whatever name and with --force, and a list that exists only with it', async () => {
  const file = copy('nil-2013.txt');
  const source = readFileSync(file, 'utf8');
  const link = join(folder, 'link.txt');
  linkSync(file, link);
  const list = join(folder, 'list.md');
  writeFileSync(list, 'mine');
  for (const target of [
    ['--review', file],
    ['--review', link, '--force'],
    ['-o', file, '--force'],
  ]) {
    const { status, err, out } = await gov('import', file, ...target, '--lang', 'zh');
    assert.deepEqual([status, out], [2, ''], target.join(' '));
    assert.match(err, /^gov-report: .*是同一个文件，没有写入.*\n$/);
  }
  const refused = await gov('import', file, '--review', list);
  assert.equal(refused.status, 2);
  assert.match(refused.err, /list\.md exists; add --force/);
  assert.equal(readFileSync(list, 'utf8'), 'mine');
  assert.ok(!existsSync(join(folder, 'nil-2013.json')));
  assert.equal(readFileSync(file, 'utf8'), source);
  const both = join(folder, 'both.json');
  const meeting = await gov('import', file, '-o', both, '--review', both, '--force');
  assert.equal(meeting.status, 2);
  assert.match(meeting.err, /both\.json was made of --review/);
  assert.equal((await gov('import', file, '--review', list, '--force')).status, 0);
  assert.match(readFileSync(list, 'utf8'), /nil-2013\.txt/);
});
