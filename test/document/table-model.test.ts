import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReport, type Language, type TableJson } from '../../src/document/index.js';
import { sortTable } from '../../src/elements/gov-statistics-table/table-sort.js';
import { tableModel, type TableModel } from '../../src/elements/gov-statistics-table/table-model.js';

function modelOf(table: Partial<TableJson>, more: object = {}, language: Language = 'zh-Hans'): TableModel {
  const document = readReport({
    title: '报告',
    agency: { name: '某局' },
    period: {},
    sections: [{ heading: '表', blocks: [{ type: 'table', id: 't', caption: '表', ...table }] }],
    ...more,
  });
  return tableModel(document.grid('t')!, document, language);
}

/** Row heading and texts of every row. */
function rows(model: TableModel): string[] {
  return model.bands.flatMap((band) =>
    band.rows.map((row) => [row.row.label, ...row.cells.map((cell) => cell.text)].join(' ')),
  );
}

describe('table model', () => {
  it('gives no headers lists to a table whose scopes say it all', () => {
    const model = modelOf({ columns: [{ label: '甲' }], rows: [{ label: '一', cells: [1] }] });
    assert.equal(model.bands[0].rows[0].cells[0].headers, '');
  });

  it('lists the ids of all headings of a cell, columns first', () => {
    const model = modelOf({
      columns: [{ label: '单位', columns: [{ label: '企业' }, { label: '机构' }] }, { label: '总计' }],
      rows: [{ label: '三', rows: [{ label: '（一）', rows: [{ label: '1.', cells: [1, 2, 3] }] }] }],
    });
    const [band] = model.bands;
    const labels = new Map<string, string>();
    band.headings.flat().forEach((heading) => labels.set(heading.id, heading.label));
    band.rows.forEach((row) => labels.set(row.id, row.row.label));
    const spoken = (headers: string) => headers.split(' ').map((id) => labels.get(id));
    assert.deepEqual(spoken(band.rows[2].cells[1].headers), ['单位', '机构', '三', '（一）', '1.']);
    assert.deepEqual(spoken(band.rows[2].cells[2].headers), ['总计', '三', '（一）', '1.']);
    assert.deepEqual(spoken(band.rows[2].headers), ['三', '（一）']);
    assert.equal(labels.size, 7);
  });

  it('spreads the columns of a narrower band over the widest', () => {
    const model = modelOf({
      bands: [
        {
          columns: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
          rows: [{ label: '一', cells: [1, 2, 3] }],
        },
        { label: '窄', columns: [{ label: 'd' }, { label: 'e' }], rows: [{ label: '二', cells: [4, 5] }] },
        { columns: [{ label: 'f' }], rows: [{ label: '三', cells: [6] }] },
      ],
    });
    const spans = model.bands.map((band) => band.rows[0].cells.map((cell) => cell.colSpan));
    assert.deepEqual(spans, [[1, 1, 1], [2, 1], [3]]);
    assert.deepEqual(
      model.bands[1].headings[0].map((heading) => heading.colSpan),
      [2, 1],
    );
    assert.match(model.bands[1].rows[0].cells[0].headers, /^b1 /);
  });

  it('tells the four absences, numbers and approximate numbers apart', () => {
    const model = modelOf({
      columns: [{ label: '数' }],
      rows: [
        0,
        null,
        '/',
        '未收到',
        { value: 90000, printed: '9万余', bound: 'lower' as const },
        '+1036',
      ].map((cell) => ({ label: '行', cells: [cell] })),
    });
    const cells = model.bands[0].rows.map((row) => row.cells[0]);
    assert.deepEqual(
      cells.map((cell) => cell.kind),
      ['number', 'blank', 'not-applicable', 'words', 'number', 'number'],
    );
    assert.deepEqual(
      cells.map((cell) => cell.text),
      ['0', '', '/', '未收到', '9万余', '+1,036'],
    );
    assert.equal(model.hasBlank, true);
    assert.equal(
      modelOf({ columns: [{ label: '数' }], rows: [{ label: '行', cells: [0] }] }).hasBlank,
      false,
    );
  });

  it('numbers notes in reading order and equal ones alike', () => {
    const model = modelOf({
      columns: [{ label: '甲', note: '列注' }, { label: '乙' }],
      rows: [
        { label: '一', note: '行注', cells: [{ value: 1, note: '同注' }, 2] },
        { label: '二', cells: [3, { value: 4, note: '同注' }] },
      ],
    });
    assert.deepEqual(
      model.notes.list.map((note) => note.text),
      ['列注', '行注', '同注'],
    );
    const marks = model.bands[0].rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks));
    assert.deepEqual(marks, [3, 3]);
  });

  it('marks a failed check at its total, with the rule, and no other cell', () => {
    const model = modelOf({
      columns: [{ id: 'n', label: '数' }],
      rows: [
        { id: 'a', label: '甲', cells: [1] },
        { id: 'b', label: '乙', cells: [2] },
        { id: 'sum', label: '合计', cells: [4] },
      ],
      checks: [{ type: 'sum', each: 'column', total: 'sum', parts: ['a', 'b'], rule: '合计等于各行之和。' }],
    });
    const marked = model.bands[0].rows.map((row) => row.cells[0].marks.length);
    assert.deepEqual(marked, [0, 0, 1]);
    const [note] = model.notes.list;
    assert.equal(note.check, true);
    assert.match(note.text, /列印为 4，分项之和为 3.*合计等于各行之和。$/);
  });

  it('names a unit where headings would say another, and nowhere twice', () => {
    const model = modelOf(
      {
        unit: '件',
        columns: [
          { label: '金额', unit: '万元' },
          { label: '收费（单位：万元）', unit: '万元' },
          { label: '条数', unit: '条' },
          { label: '数', unit: '件' },
        ],
        rows: [{ label: '一', cells: [1, 2, { figure: 'copies' }, 4] }],
      },
      { figures: [{ id: 'copies', label: '份数', value: 3, unit: '份' }] },
    );
    assert.deepEqual(
      model.bands[0].headings[0].map((heading) => heading.unit),
      ['万元', '', '条', ''],
    );
    assert.deepEqual(
      model.bands[0].rows[0].cells.map((cell) => cell.unit),
      ['', '', '份', ''],
    );
  });

  it('says which rows the report does not print', () => {
    const model = modelOf({
      columns: [{ label: '数' }],
      rows: [
        {
          label: '（三）',
          subtotal: true,
          rows: [
            { label: '1.', cells: [2] },
            { label: '2.', cells: [3] },
          ],
        },
      ],
    });
    assert.deepEqual(
      model.bands[0].rows.map((row) => row.computed),
      [true, false, false],
    );
    assert.deepEqual(rows(model), ['（三） 5', '1. 2', '2. 3']);
    assert.equal(model.hasComputed, true);
  });

  it('keeps each top-level heading with its rows and cuts long lists', () => {
    const flat = modelOf({
      columns: [{ label: '数' }],
      rows: Array.from({ length: 250 }, (_, index) => ({ label: `行${index}`, cells: [index] })),
    });
    assert.deepEqual(
      flat.bands[0].bodies.map((body) => body.length),
      [100, 100, 50],
    );
    const grouped = modelOf({
      columns: [{ label: '数' }],
      rows: [
        { label: '一', cells: [1] },
        { label: '二', cells: [1] },
        { label: '三', rows: [{ label: '（一）', cells: [1] }] },
        { label: '四', cells: [1] },
      ],
    });
    assert.deepEqual(
      grouped.bands[0].bodies.map((body) => body.map((row) => row.row.label).join()),
      ['一,二', '三,（一）', '四'],
    );
  });

  it('groups numbers for the reader, keeping decimals', () => {
    const table = { columns: [{ label: '数' }], rows: [{ label: '一', cells: ['59237.2400'] }] };
    assert.deepEqual(rows(modelOf(table, {}, 'en')), ['一 59,237.2400']);
  });

  it('survives a table without columns or rows', () => {
    assert.deepEqual(rows(modelOf({})), []);
    assert.deepEqual(rows(modelOf({ rows: [{ label: '一', cells: [1] }] })), ['一']);
  });
});

describe('sorting a table', () => {
  const model = modelOf({
    order: 'free',
    columns: [{ label: '数' }],
    rows: [
      { label: '乙', cells: [9] },
      { label: '甲', cells: [10] },
      { label: '丙', cells: [null] },
      { label: '丁', cells: [{ value: 30000, printed: '3万余', bound: 'lower' }] },
      { label: '合计', total: true, cells: [99] },
      { label: '戊', cells: ['-4'] },
    ],
  });
  const labels = (sorted: TableModel) => sorted.bands[0].rows.map((row) => row.row.label).join('');

  it('sorts numbers as numbers, the absent last, totals kept at the end', () => {
    assert.equal(labels(sortTable(model, { column: 0, direction: 'ascending' })), '戊乙甲丁丙合计');
    assert.equal(labels(sortTable(model, { column: 0, direction: 'descending' })), '丁甲乙戊丙合计');
  });

  it('sorts row headings by the language of the report', () => {
    // By pinyin: bing, ding, jia, wu, yi.
    assert.equal(labels(sortTable(model, { column: -1, direction: 'ascending' })), '丙丁甲戊乙合计');
  });

  it('leaves the printed order as it was', () => {
    assert.equal(labels(model), '乙甲丙丁合计戊');
  });

  it('is not offered where order or groups carry meaning', () => {
    const table = { columns: [{ label: '数' }], rows: [{ label: '一', cells: [1] }] };
    assert.equal(modelOf(table).sortable, false);
    assert.equal(modelOf({ ...table, order: 'free' }).sortable, true);
    assert.equal(
      modelOf({ order: 'free', columns: [{ label: '数' }], rows: [{ label: '组', rows: table.rows }] })
        .sortable,
      false,
    );
  });
});

it('a row without a heading leaves no gap in the names of its cells', () => {
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
            caption: 'T',
            columns: [{ id: 'c', label: '总计' }],
            rows: [{ id: 'r', label: '', cells: [1] }],
          },
        ],
      },
    ],
  });
  assert.equal(report.figures.get('t/r/c')!.label, '总计');
});
