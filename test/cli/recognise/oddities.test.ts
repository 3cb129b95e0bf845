import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseTable } from '../../../src/cli/recognise/recognise-table.js';
import { STANDARDS } from '../../../src/standards/index.js';
import {
  applicationRows,
  applications,
  APPLICATIONS_HEADER,
  cellsOf,
  DISPUTES_HEADER,
  DISPUTES_ROW,
  halves,
  OPENNESS,
  tableOf,
  textOf,
  type Cell,
} from './tables.js';

const whole = cellsOf(recogniseTable(applications()));

/** Cells with every text rewritten. */
function rewritten(rows: readonly (readonly Cell[])[], rewrite: (text: string) => string): Cell[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? rewrite(cell) : [rewrite(cell[0]), cell[1], cell[2]])),
  );
}

test('labels torn by spaces, line breaks, radicals and half-width signs are the same labels', () => {
  const rows = rewritten([...APPLICATIONS_HEADER, ...applicationRows()], (text) =>
    text
      .replace('商业企业', '商 业 企 业')
      .replace('科研机构', '科研\n机构')
      .replace('自然人', '⾃然⼈')
      .replace('总计', '总\u3000计')
      .replace('社会公益组织', '社会公益\u200b组织')
      .replace(/（([一二三四五六七])）/, '($1) ')
      .replace(/^(\d)\./, '$1、')
      .replace('见', '⻅'),
  );
  const found = recogniseTable(tableOf(rows));
  assert.equal(found?.confidence, 1);
  assert.deepEqual(cellsOf(found), whole);
  assert.equal(found.columns[1].label, '商业企业');
  assert.equal(found.columns[2].label, '科研机构');
  assert.equal(found.columns[0].label, '自然人');
});

test('instructions left in labels, or left out, change nothing', () => {
  const rows = rewritten([...APPLICATIONS_HEADER, ...applicationRows()], (text) =>
    text
      .replace('（区分处理的，只计这一情形，不计其他情形）', '')
      .replace('一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量（单位：件，不含咨询）')
      .replace('（七）总计', '（七）总计（自动计算，请勿填写）'),
  );
  const found = recogniseTable(tableOf(rows));
  assert.deepEqual(cellsOf(found), whole);
  assert.ok(found!.confidence > 0.95 && found!.confidence < 1);
});

test('headings repeated on each row, or printed once with blanks below, give the same rows', () => {
  const flat = (repeat: boolean): Cell[][] => {
    const before: string[] = [];
    return applicationRows().map((row) => {
      const labels = row.slice(0, -7).flatMap((cell) => [cell]);
      const depth = labels.reduce((sum, [, colSpan]) => sum + Number(colSpan), 0);
      const own = labels.map(([text]) => String(text));
      const kept = [...before.slice(0, 3 - depth), ...own];
      before.splice(0, 3, ...kept);
      const shown = repeat ? kept : [...new Array<string>(3 - depth).fill(''), ...own];
      return [...shown, ...new Array<string>(3 - shown.length).fill(''), ...row.slice(-7)];
    });
  };
  for (const repeat of [true, false]) {
    assert.deepEqual(cellsOf(recogniseTable(tableOf([...APPLICATIONS_HEADER, ...flat(repeat)]))), whole);
  }
});

test('all headings and the label in one cell', () => {
  const rows: Cell[][] = [];
  let above = ['', ''];
  for (const row of applicationRows()) {
    const labels = row.slice(0, -7).map(textOf);
    if (labels.length === 3) above = [labels[0], labels[1]];
    if (labels.length === 2) above = labels[0].startsWith('三') ? [labels[0], ''] : [above[0], labels[0]];
    const own = labels[labels.length - 1];
    const path = /^[一二四]、/.test(own)
      ? own
      : /^（/.test(own)
        ? above[0] + own
        : `${above.join('')} ${own}`;
    rows.push([path, ...row.slice(-7)]);
  }
  const header = ['申请人', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const found = recogniseTable(tableOf([header, ...rows]));
  assert.deepEqual(cellsOf(found), whole);
  assert.deepEqual(found?.rest, [{ text: '申请人', place: { table: 1, row: 1, column: 1 } }]);
});

test('a header repeated after a page break is a header again', () => {
  const [before, after] = halves();
  const found = recogniseTable(
    tableOf([...APPLICATIONS_HEADER, ...before, ...APPLICATIONS_HEADER, ...after]),
  );
  assert.deepEqual(cellsOf(found), whole);
  assert.equal(found?.rows.length, 25);
  assert.deepEqual(found.rest, []);
});

test('titles are labels; units and notes are left over, word for word', () => {
  const found = recogniseTable(
    tableOf([
      [['收到和处理政府信息公开申请情况', 10]],
      [['单位：件', 10]],
      ...APPLICATIONS_HEADER,
      ...applicationRows(),
      [['注：本表统计期限为全年。', 10]],
    ]),
  );
  assert.deepEqual(cellsOf(found), whole);
  assert.deepEqual(found?.rest, [
    { text: '单位：件', place: { table: 1, row: 2, column: 1 } },
    { text: '注：本表统计期限为全年。', place: { table: 1, row: 31, column: 1 } },
  ]);
});

test('a column of the file’s own keeps its heading; one that is missing is named', () => {
  const rows = applicationRows().map((row, index) => [...row.slice(0, -5), ...row.slice(-4), String(index)]);
  const header = [
    ['项目', 3],
    '自然人',
    '商业企业',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
    '其中：网上',
  ];
  const found = recogniseTable(tableOf([header, ...rows] as Cell[][]));
  assert.deepEqual(found?.missingColumns, ['research']);
  assert.equal(cellsOf(found)['new/welfare'], '104');
  assert.equal(cellsOf(found)['carriedIn/其中：网上'], '1');
  assert.equal(cellsOf(found)['new/research'], undefined);
});

test('table four lying on its side', () => {
  const groups: (string | [string, number])[] = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const rows: Cell[][] = [];
  groups.forEach((group, at) => {
    ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].forEach((label, index) => {
      const value = String(at * 5 + index + 1);
      const first: Cell[] =
        at === 0
          ? [[String(group), 2, 5]]
          : at === 1
            ? [
                ['行政诉讼', 1, 10],
                [String(group), 1, 5],
              ]
            : [[String(group), 1, 5]];
      rows.push(index === 0 ? [...first, label, value] : [label, value]);
    });
  });
  const found = recogniseTable(tableOf(rows));
  assert.equal(found?.table.id, 'disputes');
  const upright = cellsOf(recogniseTable(tableOf([...DISPUTES_HEADER, DISPUTES_ROW])));
  assert.deepEqual(cellsOf(found), upright);
  assert.deepEqual(found?.rows[0].cells[1].place, { table: 1, row: 2, column: 4 });
});

test('the table of 2019 in whichever year, with signs and units as printed', () => {
  const found = recogniseTable(
    tableOf([
      [['第二十条第（一）项', 4]],
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规章', '1', '1', '3'],
      ['规范性文件', '117', '117', '841'],
      ['其他主动公开文件', '5', '5', '9'],
      [['第二十条第（五）项', 4]],
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['行政许可', '12', '+1036', '474339'],
      ['其他对外管理服务事项', '/', '-3', ''],
      [['第二十条第（六）项', 4]],
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['行政处罚', '1', '+461', '2'],
      ['行政检查', '3', '0', '4'],
      ['行政强制', '5', '＋１４', '6'],
      [['第二十条第（八）项', 4]],
      ['信息内容', '上一年项目数量', ['本年增/减', 2]],
      ['行政事业性收费', '240', ['+4', 2]],
      [['第二十条第（九）项', 4]],
      ['信息内容', '采购项目数量', ['采购总金额（万元）', 2]],
      ['政府集中采购', '6', ['251000元', 2]],
    ]),
  );
  assert.equal(found?.standard, 'cn-2019');
  assert.ok(found.confidence > 0.99);
  const cells = cellsOf(found);
  assert.equal(cells['licensing/change'], '+1036');
  assert.equal(cells['otherServices/previous'], '/');
  assert.equal(cells['otherServices/change'], '-3');
  assert.equal(cells['otherServices/decisions'], '');
  assert.equal(cells['charges/change'], '+4');
  assert.equal(cells['procurement/amount'], '251000元');
  assert.equal(cells['[行政检查]/decisions'], '4');
  assert.equal(cells['[其他主动公开文件]/publicTotal'], '9');
  assert.equal(cells['coercion/change'], '+14');
  const mended = found.rows.find(({ id }) => id === 'coercion')!.cells[1];
  assert.equal(mended.source, '＋１４');
  assert.deepEqual(found.missingRows, []);
});

test('a label of one form among those of another is still found, less surely', () => {
  const rows = rewritten(OPENNESS, (text) => text.replace('行政规范性文件', '规范性文件'));
  const found = recogniseTable(tableOf(rows));
  assert.equal(found?.standard, 'cn-2021');
  const row = found.rows.find(({ id }) => id === 'normativeDocuments');
  assert.equal(row?.label, '规范性文件');
  assert.ok(row.confidence < 1);
});

test('short labels never stand in for each other', () => {
  // Without 行政处罚, a row 行政处分 is the office's own.
  const rows = rewritten(OPENNESS, (text) => text.replace('行政处罚', '行政处分'));
  const found = recogniseTable(tableOf(rows));
  assert.deepEqual(found?.missingRows, ['penalties']);
  assert.equal(cellsOf(found)['[行政处分]/decisions'], '8');
  // 其他 is a row under 其他处理, and not it.
  const cells = cellsOf(recogniseTable(applications()));
  assert.equal(cells['3.6.3/total'], '2307');
  assert.equal(cells['3.6/total'], undefined);
});

test('a subtotal that the office prints stands on the heading', () => {
  const rows = applicationRows();
  const at = rows.findIndex((row) => row[0][0] === '（三）不予公开');
  const flat = rows.map((row): Cell[] => [[String(row[row.length - 8][0]), 3], ...row.slice(-7)]);
  flat.splice(at, 0, [['（三）不予公开', 3], '1', '2', '3', '4', '5', '6', '21']);
  const found = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...flat]));
  assert.equal(cellsOf(found)['3.3/total'], '21');
  assert.equal(cellsOf(found)['3.3.1/total'], '507');
});

/** The statistics table of 2014 as rows of three cells; headings have no figure. */
function statistics(): string[][] {
  const rows: string[][] = [];
  let number = 0;
  const add = (list: NonNullable<(typeof table)['rows']>): void => {
    for (const row of list) {
      const heading = row.heading ?? row.rows !== undefined;
      rows.push([row.label, heading ? '——' : (row.unit ?? ''), heading ? '——' : String(++number)]);
      add(row.rows ?? []);
    }
  };
  const table = STANDARDS['cn-2014']!.tables[0];
  add(table.rows!);
  return rows;
}

test('the statistics table of 2014: labels, units, figures', () => {
  const found = recogniseTable(tableOf([['统计指标', '单位', '统计数'], ...statistics()]));
  assert.equal(found?.standard, 'cn-2014');
  assert.equal(found.confidence, 1);
  assert.equal(found.rows.length, 65);
  const cells = cellsOf(found);
  assert.equal(cells['1.1/number'], '1');
  assert.equal(cells['1.1/单位'], '条');
  assert.equal(cells['1/number'], '——');
  assert.equal(cells['9.3/number'], '58');
});

test('the same table in two halves side by side', () => {
  const rows = statistics();
  const half = Math.ceil(rows.length / 2);
  const sides = rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? ['', '', ''])]);
  const header = ['统计指标', '单位', '统计数', '统计指标', '单位', '统计数'];
  const found = recogniseTable(tableOf([header, ...sides]));
  assert.equal(found?.confidence, 1);
  const one = cellsOf(recogniseTable(tableOf([header.slice(0, 3), ...rows])));
  assert.deepEqual(cellsOf(found), one);
});

test('row numbers of a local copy are a column of its own', () => {
  const rows = statistics().map((row, index) => [String(index === 6 ? 73 : index + 1), ...row]);
  const found = recogniseTable(tableOf([['序号', '统计指标', '单位', '数量'], ...rows]));
  assert.ok(found!.confidence > 0.95);
  assert.equal(cellsOf(found)['1.1/number'], '1');
  assert.equal(cellsOf(found)['1.1/序号'], '2');
});

test('a table without its header has figures only as far as position tells', () => {
  const found = recogniseTable(tableOf(applicationRows()));
  assert.deepEqual(cellsOf(found), whole);
  assert.ok(found!.columns.length === 0 && found!.confidence < 0.95);
});

test('a merged cell that is a row too long or too short pushes figures aside: they are told by their order', () => {
  for (const rowSpan of [21, 23]) {
    const rows = applicationRows();
    rows[2] = [['三、本年度办理结果', 1, rowSpan], ...rows[2].slice(1)];
    rows[24] = [['四、结转下年度继续办理', 3], ...rows[24].slice(1)];
    const found = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...rows]));
    assert.deepEqual(cellsOf(found), whole);
    const pushed = found?.rows.filter(({ confidence }) => confidence < 1).map(({ id }) => id);
    assert.deepEqual(pushed, [rowSpan === 21 ? '3.7' : 'carriedOut']);
  }
});

test('a heading over the row labels that is too narrow or too wide', () => {
  const [[note, ...first], ...header] = APPLICATIONS_HEADER;
  for (const colSpan of [1, 2, 4]) {
    const rows = [[[textOf(note), colSpan, 3] as const, ...first], ...header, ...applicationRows()];
    assert.deepEqual(cellsOf(recogniseTable(tableOf(rows))), whole);
  }
});

test('figures of a row that has more of them than there are columns stand nowhere', () => {
  const rows = applicationRows();
  rows[1] = [...rows[1].slice(0, 4), '7', ...rows[1].slice(4)];
  const found = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...rows]));
  const cells = cellsOf(found);
  assert.equal(cells['carriedIn/total'], undefined);
  assert.equal(cells['new/total'], '107');
  assert.deepEqual(
    found?.rest.map(({ text }) => text),
    ['201', '202', '203', '7', '204', '205', '206', '207'],
  );
});

test('a row that ends early is doubtful', () => {
  const rows = applicationRows();
  rows[1] = rows[1].slice(0, -1);
  const found = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...rows]));
  const row = found?.rows.find(({ id }) => id === 'carriedIn');
  assert.ok(row!.confidence < 0.9);
});

test('row numbers without a heading do not push anything', () => {
  const rows = statistics().map((row, index) => [String(index + 1), ...row]);
  const found = recogniseTable(tableOf([['', '统计指标', '单位', '统计数'], ...rows]));
  assert.equal(cellsOf(found)['1.1/number'], '1');
  assert.equal(found?.rest.length, 65);
});

test('figures keep their printed form; digits broken by a line end are joined, and the source told', () => {
  const rows = applicationRows();
  const values = ['０', '1 234', '18\n085', '/', '约20', '１２３件', ' 7\u00a0'];
  rows[0] = [rows[0][0], ...values];
  const [row] = recogniseTable(tableOf([...APPLICATIONS_HEADER, ...rows]))!.rows;
  assert.deepEqual(
    row.cells.map(({ text }) => text),
    ['0', '1 234', '18085', '/', '约20', '123件', '7'],
  );
  assert.deepEqual(
    row.cells.map(({ source }) => source),
    ['０', undefined, '18\n085', undefined, undefined, '１２３件', undefined],
  );
});

test('tables of any size end at once', () => {
  const wide = new Array<string>(50).fill('总计');
  assert.equal(recogniseTable(tableOf(new Array<string[]>(10_000).fill(wide))), undefined);
  const odd = Array.from({ length: 900 }, (_, row) =>
    Array.from({ length: 60 }, (_, column) => `本年新收政府信息公开申请数${row}份${column}`),
  );
  assert.equal(recogniseTable(tableOf(odd)), undefined);
  const known = Array.from({ length: 900 }, (_, row) => [
    ...new Array<string>(30).fill('总计'),
    `${row}规章申请数量`,
    '自然人',
    '其他',
    '一、本年新收政府信息公开申请数量',
  ]);
  recogniseTable(tableOf(known));
  recogniseTable(tableOf([[['总计', 1e9, 1e9]], ['自然人']]));
});
