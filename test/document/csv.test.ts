import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { csv, FIGURE_COLUMNS } from '../../src/document/csv.js';
import { figuresCsv, readReport, tableCsv, type ReportDocument } from '../../src/document/index.js';

/** Reads RFC 4180 back. */
function parse(text: string): string[][] {
  assert.equal(text.charCodeAt(0), 0xfeff, 'a byte order mark, once');
  const rows: string[][] = [[]];
  const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  fields.lastIndex = 1;
  while (fields.lastIndex < text.length) {
    const at = fields.lastIndex;
    const found = fields.exec(text);
    assert.ok(found, `no field at ${at}: ${text.slice(at, at + 20)}`);
    const [, field, end] = found;
    rows[rows.length - 1].push(field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'the last row is ended');
  return rows;
}

const sample = (name: string): ReportDocument =>
  readReport(JSON.parse(readFileSync(new URL(`../../demo/reports/${name}.json`, import.meta.url), 'utf8')));

test('commas, quotes and line breaks are quoted, Chinese is left as it is', () => {
  assert.equal(
    csv([
      ['政府', 'a,b', 'say "hi"', 'x\r\ny'],
      [null, undefined, '', 0],
    ]),
    '\ufeff政府,"a,b","say ""hi""","x\r\ny"\r\n,,,0\r\n',
  );
});

test('numbers stay numbers', () => {
  const numbers = ['0', '-5', '+1036', '0.50', '-3.25', '1e+30', '-1e+30', 12, -7];
  assert.deepEqual(parse(csv([numbers])), [numbers.map(String)]);
});

test('the dashes of an empty cell stay dashes', () => {
  assert.deepEqual(parse(csv([['-', '——', '－', '/']])), [['-', '——', '－', '/']]);
});

test('no text becomes a formula', () => {
  const formulas = [
    '=1+1',
    '=HYPERLINK("http://example.com")',
    '+cmd|/c calc',
    '-1+1',
    '-2+3+cmd|x',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '＠SUM(A1)',
    '--1',
    '+',
  ];
  for (const [field] of parse(csv(formulas.map((text) => [text])))) assert.ok(field.startsWith("'"), field);
  // Where a semicolon or a tab separates fields, what follows it must not begin one.
  assert.match(csv([['x;=1+1', 'y\t=1+1']]), /"x;=1\+1","y\t=1\+1"/);
});

test('any text reads back, and none begins as a formula', () => {
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\t', '\r', '\n', '1', '政', ' ', "'"),
  });
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const back = parse(csv(rows));
      assert.equal(back.length, rows.length);
      back.forEach((row, r) =>
        row.forEach((field, c) => {
          assert.ok(field === rows[r][c] || field === "'" + rows[r][c]);
          if (!/^[+-]?\d+$|^-{1,3}$/.test(field)) assert.doesNotMatch(field, /^[=+\-@\t\r\n]/);
        }),
      );
    }),
    { numRuns: 1000 },
  );
});

test('the list of figures has each once, with what it is', () => {
  const report = sample('liaocheng-2018');
  const [head, ...rows] = parse(figuresCsv(report));
  assert.deepEqual(head, FIGURE_COLUMNS);
  const at = (id: string): string[] | undefined => rows.find((row) => row[0] === id);
  assert.deepEqual(at('published'), [
    'published',
    '主动公开政府信息',
    '1000',
    '条',
    '',
    '',
    '',
    '',
    '/figures/0',
  ]);
  assert.deepEqual(at('leaflets')!.slice(2, 8), ['90000', '份', '9万余', '', 'lower', '']);
  assert.deepEqual(at('unlisted')!.slice(2, 8), ['862', '条', '', '', '', 'computed']);
  assert.deepEqual(at('applications')!.slice(2, 6), ['0', '件', '未收到', 'in-words']);
  assert.deepEqual(at('withheld')!.slice(2, 6), ['', '件', '', 'blank']);
  assert.equal(new Set(rows.map(([id]) => id)).size, rows.length);
  assert.equal(rows.length, report.json.figures!.length, 'a cell that names a figure is not a second one');
});

test('a table is written as it is seen', () => {
  const report = sample('suqian-2023');
  const rows = parse(tableCsv(report.grid('applications')!));
  assert.equal(rows.length, 1 + report.grid('applications')!.bands[0].rows.length);
  assert.equal(rows[0].length, 8);
  assert.match(rows[0][2], / \/ /, 'a heading stands under its parent');
  const total = rows.find(([label]) => label.includes('总计'))!;
  assert.deepEqual([total.length, total[7]], [8, '3486']);
  assert.equal(rows.flat().filter((field) => /undefined|NaN|\[object/.test(field)).length, 0);
});

test('cells are written as printed', () => {
  const report = readReport({
    title: '',
    agency: { name: '' },
    period: {},
    sections: [
      {
        id: 's',
        blocks: [
          {
            type: 'table',
            id: 't',
            caption: '',
            stub: '指标',
            columns: [{ label: 'A' }],
            rows: ['0.50', '+10', '/', '—', null, 0, '未发生', '=1', { value: 90000, printed: '9万余' }].map(
              (cell, index) => ({ label: `r${index}`, unit: '件', cells: [cell] }),
            ),
          },
        ],
      },
    ],
  });
  const rows = parse(tableCsv(report.grid('t')!));
  assert.deepEqual(rows[0], ['指标', '', 'A']);
  assert.deepEqual(
    rows.slice(1).map((row) => row[2]),
    ['0.50', '10', '/', '—', '', '0', '未发生', "'=1", '9万余'],
  );
  assert.equal(rows[1][1], '件');
});
