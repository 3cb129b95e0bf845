import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { gov } from '../../support/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
after(() => rmSync(folder, { recursive: true }));

const SUQIAN = 'demo/reports/suqian-2023.json';
const VALUES = 'demo/reports/values-2024.json';
const FORMATS = 'demo/reports/formats.json';
const here = (name: string): string => join(folder, name);
/** Lines of simple CSV: none of the fields that are looked at holds a comma or a quote. */
const lines = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('one table goes to standard output as CSV with a byte order mark', async () => {
  const { status, out, err } = await gov('export', SUQIAN, '--table', 'disputes');
  assert.equal(status, 0);
  assert.equal(err, '');
  assert.ok(out.startsWith('\ufeff年度,行政复议 / 结果维持,'));
  assert.deepEqual(lines(out)[1].slice(0, 6), ['2023年', '309', '17', '88', '26', '440']);
});

test('all tables of a report go into a folder as CSV, each named after report and table', async () => {
  const { status } = await gov('export', SUQIAN, '--out-dir', folder);
  assert.equal(status, 0);
  assert.deepEqual(
    readdirSync(folder)
      .filter((name) => name.startsWith('suqian'))
      .sort(),
    ['suqian-2023.applications.csv', 'suqian-2023.disputes.csv', 'suqian-2023.openness.csv'],
  );
  assert.match(readFileSync(here('suqian-2023.openness.csv'), 'utf8'), /行政事业性收费,59237\.2449/);
});

test('a workbook has a sheet for each table; numbers are numbers, headings keep their spans', async () => {
  assert.equal((await gov('export', SUQIAN, '-o', here('s.xlsx'))).status, 0);
  const sheets = await readXlsxFile(here('s.xlsx'));
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    ['主动公开政府信息情况', '收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况'],
  );
  const rows = sheets[1].data;
  assert.deepEqual(rows[0][0], '收到和处理政府信息公开申请情况');
  assert.deepEqual(rows[2].slice(1), ['申请人情况', null, null, null, null, null, null]);
  assert.deepEqual(rows[3].slice(1), ['自然人', '法人或其他组织', null, null, null, null, '总计']);
  assert.deepEqual(rows[4].slice(2, 7), ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
  assert.deepEqual(rows[5], ['一、本年新收政府信息公开申请数量', 3402, 99, 0, 4, 5, 1, 3511]);
  const refused = rows.find(([label]) => label === '（三）不予公开')!;
  assert.deepEqual(refused.slice(1, 3), [141, 1], 'the computed subtotal is there');
  const heading = rows.find(([label]) => label === '三、本年度办理结果')!;
  assert.deepEqual(heading.slice(1), [null, null, null, null, null, null, null]);
});

test('merged headings are merged in the file', async () => {
  await gov('export', SUQIAN, '--table', 'applications', '-o', here('merged.xlsx'));
  const { default: yauzl } = await import('yauzl');
  const xml = await new Promise<string>((resolve, reject) => {
    yauzl.open(here('merged.xlsx'), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry) => {
        if (!/sheet1\.xml$/.test(entry.fileName)) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const parts: Buffer[] = [];
          stream
            .on('data', (part) => parts.push(part))
            .on('end', () => resolve(Buffer.concat(parts).toString()));
        });
      });
      zip.readEntry();
    });
  });
  const merged = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref);
  for (const ref of ['A3:A5', 'B3:H3', 'B4:B5', 'C4:G4', 'H4:H5'])
    assert.ok(merged.includes(ref), `${ref} among ${merged}`);
});

test('the four kinds of absence, approximate and signed values keep what they say', async () => {
  await gov('export', FORMATS, '-o', here('f.xlsx'));
  const [absence, districts] = await readXlsxFile(here('f.xlsx'));
  const row = (sheet: typeof absence, label: string) =>
    sheet.data.find(([first]) => first === label)!.slice(1);
  assert.deepEqual(row(absence, '零'), [0, 0]);
  assert.deepEqual(row(absence, '空白'), [null, null]);
  assert.deepEqual(row(absence, '不适用'), ['/', '/']);
  assert.deepEqual(row(absence, '文字'), ['未发生', '未发生']);
  assert.equal(row(districts, '北县')[0], '3万余', 'no number is made of an approximate value');
  assert.equal(row(districts, '东区')[2], 12);
});

test('a number printed with its thousands apart is a number; an approximate one is not', async () => {
  const report = JSON.parse(readFileSync(FORMATS, 'utf8'));
  const cells = [
    { value: 4507, printed: '4,507' },
    { value: 1234.5, printed: '1，234.5' },
    { value: 4507, printed: '近4,507', bound: 'upper' },
  ];
  report.sections = [
    {
      id: 's',
      blocks: [
        {
          type: 'table',
          id: 't',
          caption: 'T',
          columns: [{ label: '甲' }, { label: '乙' }, { label: '丙' }],
          rows: [{ label: '组', rows: [{ label: '行', cells }] }],
        },
      ],
    },
  ];
  delete report.highlights;
  writeFileSync(here('thousands.json'), JSON.stringify(report));
  await gov('export', here('thousands.json'), '-o', here('thousands.xlsx'));
  const rows = await readSheet(here('thousands.xlsx'));
  assert.deepEqual(rows[rows.length - 1], ['行', 4507, 1234.5, '近4,507']);
  const { out } = await gov('export', here('thousands.json'));
  assert.deepEqual(lines(out).slice(1), [
    ['组', '', '', ''],
    ['组 / 行', '4507', '1234.5', '"近4', '507"'],
  ]);
});

test('text is never a formula', async () => {
  const report = JSON.parse(readFileSync(FORMATS, 'utf8'));
  report.sections = [
    {
      id: 's',
      blocks: [
        {
          type: 'table',
          id: 't',
          caption: '=1+1',
          columns: [{ label: '+A1' }],
          rows: [{ label: '@x', cells: ['=HYPERLINK("http://evil.example")'] }],
        },
      ],
    },
  ];
  delete report.highlights;
  writeFileSync(here('formula.json'), JSON.stringify(report));
  await gov('export', here('formula.json'), '-o', here('formula.xlsx'));
  const rows = await readSheet(here('formula.xlsx'));
  assert.deepEqual(rows.flat().filter(Boolean), ['=1+1', '+A1', '@x', '=HYPERLINK("http://evil.example")']);
  const { out } = await gov('export', here('formula.json'));
  assert.match(out, /'@x,"'=HYPERLINK/);
});

test('a document that gives only values is exported with the labels of its standard', async () => {
  const { out } = await gov('export', VALUES, '--table', 'openness');
  assert.match(out, /行政规范性文件,3,1,14/);
  assert.match(out, /本年收费金额（单位：万元）/);
});

test('every figure of many documents makes one long table', async () => {
  const { status, out } = await gov(
    'export',
    SUQIAN,
    VALUES,
    'demo/reports/liaocheng-2018.json',
    '--figures',
  );
  assert.equal(status, 0);
  const [head, ...rows] = lines(out);
  assert.deepEqual(head, [
    'file',
    'agency',
    'year',
    'standard',
    'figure',
    'label',
    'value',
    'unit',
    'absence',
    'approximate',
    'printed',
    'computed',
    'pointer',
  ]);
  const at = (agency: string, id: string) => rows.find((row) => row[1] === agency && row[4] === id)!;
  assert.deepEqual(at('宿迁市人民政府', 'applications/new/total').slice(2, 9), [
    '2023',
    'cn-2021',
    'applications/new/total',
    '一、本年新收政府信息公开申请数量 · 申请人情况 · 总计',
    '3511',
    '件',
    '',
  ]);
  const leaflets = at('聊城市安全生产监督管理局', 'leaflets');
  assert.deepEqual(leaflets.slice(6, 11), ['90000', '份', '', 'lower', '9万余']);
  assert.deepEqual(at('聊城市安全生产监督管理局', 'applications').slice(6, 9), ['0', '件', 'in-words']);
  assert.equal(at('示例市示范局', 'applications/new/total')[12], '/statistics/applications/new/total');
  assert.deepEqual([...new Set(rows.map((row) => row.length))], [13]);
});

test('the long table as a workbook has numbers as numbers', async () => {
  await gov('export', SUQIAN, '--figures', '-o', here('long.xlsx'));
  const rows = await readSheet(here('long.xlsx'));
  const row = rows.find((one) => one[4] === 'applications/new/total')!;
  assert.deepEqual([row[2], row[6]], [2023, 3511]);
});

test('a broken file among many is told, the rest are done, and the status says so', async () => {
  writeFileSync(here('broken.json'), '{"title": ');
  const { status, out, err } = await gov('export', here('broken.json'), SUQIAN, '--figures');
  assert.equal(status, 2);
  assert.match(err, /broken\.json/);
  assert.equal(err.trimEnd().split('\n').length, 1);
  assert.match(out, /宿迁市人民政府/);
});

test('what cannot be done is one clear line', async () => {
  mkdirSync(here('folder.csv'));
  for (const [args, said] of [
    [[SUQIAN], /more than one file/],
    [[SUQIAN, VALUES], /more than one file/],
    [[SUQIAN, '--table', 'none'], /has no table "none"/],
    [[SUQIAN, '-o', here('x.ods')], /csv or xlsx, not "ods"/],
    [[SUQIAN, '--table', 'disputes', '-o', here('folder.csv')], /is a folder/],
    [['missing.json'], /missing\.json: no such file/],
    [[], /name report files/],
    [[SUQIAN, '--nonsense'], /--nonsense/],
  ] as const) {
    const { status, out, err } = await gov('export', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(err, said);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
    assert.equal(out, '');
  }
  const { err } = await gov('export', SUQIAN, '--table', 'none', '--lang', 'zh');
  assert.match(err, /没有表格“none”/);
});

/** A document with tables of these ids. */
function tables(...ids: string[]): string {
  const table = (id: string): object => ({
    type: 'table',
    id,
    caption: id,
    columns: [{ id: 'n', label: '=1+1' }],
    rows: [{ id: 'r', label: '@SUM(A1)', cells: [1] }],
  });
  return JSON.stringify({
    title: '报告',
    agency: { name: '示例局' },
    period: { start: '2023-01-01', end: '2023-12-31' },
    sections: [{ id: 'a', heading: '一', blocks: ids.map(table) }],
  });
}

/** A new folder with files. */
function folderOf(name: string, files: Record<string, string>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(here(name), file, '..'), { recursive: true });
    writeFileSync(join(here(name), file), content);
  }
  return here(name);
}

const written = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|xlsx)$/.test(name))
    .sort();

test('no file of a run overwrites another: same names, ids that differ in case or a colon', async () => {
  const from = folderOf('names', {
    'same.json': tables('t'),
    'sub/same.json': tables('t'),
    'r.json': tables('a:b', 'a-b', 'A-B', 'x.y'),
    'r.x.json': tables('y'),
  });
  const to = here('names-out');
  assert.equal((await gov('export', from, '--out-dir', to)).status, 0);
  const names = ['r.a-b.csv', 'r.a-b-2.csv', 'r.A-B-3.csv', 'r.x.y.csv', 'r.x.y-2.csv'];
  assert.deepEqual(written(to), [...names, 'same.t.csv', join('sub', 'same.t.csv')].sort());
  assert.equal((await gov('export', from, '--out-dir', to, '--format', 'xlsx')).status, 0);
  assert.ok(existsSync(join(to, 'sub', 'same.xlsx')));
});

test('ids and names do not lead out of the folder', async () => {
  const ids = ['..', '../../x', '/x', 'a/b', 'a\\b', '..:x', '-x', 'CON', 'NUL.'];
  const from = folderOf('out', { 'in/..json': tables('t'), 'in/...json': tables(...ids) });
  const to = join(from, 'to', 'here');
  await gov('export', join(from, 'in'), '--out-dir', to);
  assert.deepEqual(
    written(from).filter((name) => !name.startsWith(join('to', 'here') + sep)),
    [],
  );
  assert.equal(written(to).length, 1 + ids.length);
  for (const name of written(to)) assert.doesNotMatch(name, /[\\/:*?"<>|]|^(con|nul)\b/i);
});

test('a link in the folder is not written through, and the rest is done', async () => {
  const from = folderOf('links', { 'a.json': tables('t'), 'b.json': tables('t'), 'sub/c.json': tables('t') });
  folderOf('links-to', { 'mine.txt': 'mine', 'folder/mine.txt': 'mine' });
  const to = here('links-out');
  mkdirSync(to);
  symlinkSync(here('links-to/mine.txt'), join(to, 'a.t.csv'));
  symlinkSync(here('links-to/folder'), join(to, 'sub'));
  const { status, err } = await gov('export', from, '--out-dir', to);
  assert.equal(status, 2);
  assert.match(err, /a\.t\.csv: is a link, nothing is written through it\n.*sub: is a link/);
  assert.equal(readFileSync(here('links-to/mine.txt'), 'utf8'), 'mine');
  assert.deepEqual(readdirSync(here('links-to/folder')), ['mine.txt']);
  assert.ok(existsSync(join(to, 'b.t.csv')));
});

test('a name that begins like a formula is text in the long table', async () => {
  const from = folderOf('formula', { '=1+1.json': tables('t') });
  const { out } = await gov('export', join(from, '=1+1.json'), '--figures');
  assert.match(out, /,'@SUM\(A1\) · =1\+1,1,/);
});

test('nothing is written over a report', async () => {
  const place = mkdtempSync(join(folder, 'over-'));
  const report = join(place, 'o.json');
  const named = join(place, 'o.csv');
  for (const path of [report, named]) writeFileSync(path, readFileSync(SUQIAN));
  for (const args of [
    [report, '--table', 'disputes', '--format', 'csv', '-o', report],
    [report, '--figures', '--format', 'csv', '-o', report],
    [report, '--format', 'xlsx', '-o', join(place, 'other.json')],
    [named, '--figures', '-o', named],
  ]) {
    const { status, err } = await gov('export', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(err, /nothing is written/);
  }
  for (const path of [report, named]) assert.equal(readFileSync(path, 'utf8'), readFileSync(SUQIAN, 'utf8'));
  assert.deepEqual(readdirSync(place).sort(), ['o.csv', 'o.json']);
});
