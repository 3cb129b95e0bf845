import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readReport, type Figure } from '../../src/document/index.js';
import { cellNotation, readFigure, readValue } from '../../src/document/figure.js';
import type { CellFigure, FigureJson } from '../../src/document/format.js';

const PLACE = { id: 'x', label: 'X', unit: '件', pointer: '/x' };
const figure = (json: CellFigure | FigureJson): Figure => readFigure(json, PLACE);
const cell = (short: number | string | null): Figure => figure(cellNotation(short));

test('a cell in its short form is a number, not applicable, blank, or words', () => {
  const facts = ({ value, decimals, signed, absence, printed }: Figure): unknown[] => [
    value,
    decimals,
    signed,
    absence,
    printed,
  ];
  for (const [short, ...wanted] of [
    [0, 0, 0, false, undefined, undefined],
    [12, 12, 0, false, undefined, undefined],
    [-3.25, -3.25, 2, false, undefined, undefined],
    ['0', 0, 0, false, undefined, undefined],
    ['0.50', 0.5, 2, false, undefined, undefined],
    [' 12 ', 12, 0, false, undefined, undefined],
    ['+1036', 1036, 0, true, undefined, undefined],
    ['-7.0', -7, 1, false, undefined, undefined],
    [null, null, 0, false, 'blank', undefined],
    ['', null, 0, false, 'blank', undefined],
    [' \t\u3000', null, 0, false, 'blank', undefined],
    ['/', null, 0, false, 'not-applicable', '/'],
    ['／', null, 0, false, 'not-applicable', '／'],
    ['-', null, 0, false, 'not-applicable', '-'],
    ['－', null, 0, false, 'not-applicable', '－'],
    ['—', null, 0, false, 'not-applicable', '—'],
    ['——', null, 0, false, 'not-applicable', '——'],
    ['–', null, 0, false, 'not-applicable', '–'],
    ['N/A', null, 0, false, 'not-applicable', 'N/A'],
    ['n/a', null, 0, false, 'not-applicable', 'n/a'],
    ['无', null, 0, false, 'in-words', '无'],
    ['9万余', null, 0, false, 'in-words', '9万余'],
    ['1,000', null, 0, false, 'in-words', '1,000'],
    ['12%', null, 0, false, 'in-words', '12%'],
    ['1e3', null, 0, false, 'in-words', '1e3'],
    ['0x10', null, 0, false, 'in-words', '0x10'],
    ['.5', null, 0, false, 'in-words', '.5'],
    ['5.', null, 0, false, 'in-words', '5.'],
    ['Infinity', null, 0, false, 'in-words', 'Infinity'],
  ] as const) {
    assert.deepEqual(facts(cell(short)), wanted, JSON.stringify(short));
  }
});

test('a number keeps the precision and the sign that it was written with', () => {
  for (const [written, value, decimals, signed] of [
    [1.5, 1.5, 1, false],
    [1e21, 1e21, 0, false],
    [1e-7, 1e-7, 7, false],
    [1.25e-7, 1.25e-7, 9, false],
    [5e-324, 5e-324, 15, false],
    ['59237.2449', 59237.2449, 4, false],
    ['0.500', 0.5, 3, false],
    ['+0.0', 0, 1, true],
    ['-12', -12, 0, false],
  ] as const) {
    const read = readValue(written);
    assert.deepEqual([read.value, read.decimals, read.signed], [value, decimals, signed], String(written));
    assert.equal(read.printed, undefined, String(written));
  }
});

test('digits that a number cannot hold are kept as printed', () => {
  const long = '123456789012345678901234567890';
  assert.equal(figure({ value: long }).printed, long);
  assert.equal(figure({ value: '0.123456789012345' }).printed, undefined);
  assert.equal(figure({ value: '9007199254740993' }).printed, '9007199254740993');
  assert.equal(figure({ value: '007' }).printed, '007');
  assert.equal(figure({ value: long, printed: '很多' }).printed, '很多', 'the given words go first');
});

test('any decimal reads back as it was written', () => {
  const decimal = fc.stringMatching(/^[+-]?[0-9]{1,30}(\.[0-9]{1,15})?$/);
  fc.assert(
    fc.property(decimal, (written) => {
      const { value, decimals, signed, printed } = figure({ value: written });
      const shown = printed ?? (signed ? '+' : '') + value!.toFixed(decimals);
      assert.equal(shown, written);
      assert.equal(value, Number(written));
    }),
    { numRuns: 1000 },
  );
});

test('the four kinds of absence are never mixed up', () => {
  const kind = (json: CellFigure): unknown[] => {
    const { value, absence } = figure(json);
    return [value, absence];
  };
  assert.deepEqual(kind({ value: 0 }), [0, undefined], 'a printed zero');
  assert.deepEqual(kind({ absent: 'blank' }), [null, 'blank']);
  assert.deepEqual(kind({}), [null, 'blank']);
  assert.deepEqual(kind({ absent: 'not-applicable', printed: '/' }), [null, 'not-applicable']);
  assert.deepEqual(
    kind({ absent: 'in-words', value: 0, printed: '未收到' }),
    [0, 'in-words'],
    'words that mean none',
  );
  assert.deepEqual(kind({ absent: 'in-words', printed: '所有' }), [null, 'in-words'], 'words that mean some');
  assert.deepEqual(kind({ printed: '若干' }), [null, 'in-words']);
});

test('an approximate value keeps its bound and its printed form', () => {
  const { value, bound, printed, absence } = figure({ value: 90000, printed: '9万余', bound: 'lower' });
  assert.deepEqual([value, bound, printed, absence], [90000, 'lower', '9万余', undefined]);
});

test('a figure has its own label and unit, else those of its place', () => {
  const own = figure({ id: 'a', label: '政策文件', unit: '条' });
  assert.deepEqual([own.label, own.unit], ['政策文件', '条']);
  const placed = figure({ value: 1 });
  assert.deepEqual([placed.label, placed.unit, placed.pointer], ['X', '件', '/x']);
  assert.deepEqual([placed.computed, placed.note, placed.channels], [false, undefined, []]);
});

test('a cell is a figure, named by table, row and column, with the nearest unit', () => {
  const report = readReport({
    title: '',
    agency: { name: '' },
    period: {},
    figures: [{ id: 'f', value: 3, unit: '元' }],
    sections: [
      {
        id: 's',
        blocks: [
          {
            type: 'table',
            id: 't',
            caption: '',
            unit: '件',
            columns: [
              { id: 'a', label: 'A' },
              { id: 'b', label: 'B', columns: [{ id: 'c', label: 'C', unit: '%' }] },
            ],
            rows: [
              { label: '组', rows: [{ id: 'r', label: 'R', unit: '次', cells: [1, '2.5'] }] },
              { id: 'q', label: 'Q', cells: [{ figure: 'f' }, { value: 4, unit: '份' }] },
            ],
          },
        ],
      },
    ],
  });
  const at = (id: string): unknown[] => {
    const { value, unit, label, pointer } = report.figures.get(id)!;
    return [value, unit, label, pointer];
  };
  const rows = '/sections/0/blocks/0/rows';
  assert.deepEqual(at('t/r/a'), [1, '次', '组 · R · A', `${rows}/0/rows/0/cells/0`]);
  assert.deepEqual(at('t/r/c'), [2.5, '%', '组 · R · B · C', `${rows}/0/rows/0/cells/1`]);
  assert.deepEqual(at('t/q/a'), [3, '元', 'f', '/figures/0'], 'the figure that the cell names');
  assert.deepEqual(at('t/q/c'), [4, '份', 'Q · B · C', `${rows}/1/cells/1`]);
  assert.deepEqual(report.problems, []);
});

test('rows and columns without an id get a number that none has been given', () => {
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
            columns: [{ label: 'A' }, { id: '1', label: 'B' }],
            rows: [
              { label: 'R', cells: [10, 11] },
              { id: '1', label: 'Q', cells: [20, 21] },
            ],
          },
        ],
      },
    ],
  });
  assert.deepEqual(report.problems, []);
  const values = [...report.figures].map(([id, { value }]) => [id, value]);
  assert.deepEqual(values, [
    ['t/2/2', 10],
    ['t/2/1', 11],
    ['t/1/2', 20],
    ['t/1/1', 21],
  ]);
});
