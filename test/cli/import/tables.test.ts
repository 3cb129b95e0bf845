import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableJson } from '../../../src/document/index.js';
import type { SourceBlock } from '../../../src/cli/import/source.js';
import { applications, openness, disputes } from './forms.js';
import { imported, p, table, word } from './support.js';

const TITLE = p('示例市示范局2022年政府信息公开工作年度报告');

function report(...blocks: SourceBlock[]) {
  return imported(word(TITLE, p('一、总体情况'), p('工作正常。'), ...blocks));
}

function tableOf(result: ReturnType<typeof report>, id: string): TableJson {
  return result.document.tables.get(id)!;
}

test('The table of applications comes out cell for cell, with the ids and checks of its form', () => {
  const numbers = new Map<string, string>();
  let next = 100;
  const result = report(
    applications((row, column) => {
      const text = String(next++);
      numbers.set(`applications/${row}/${column}`, text);
      return text;
    }),
  );
  assert.equal(numbers.size, 175);
  for (const [id, text] of numbers) assert.equal(result.document.figures.get(id)?.value, Number(text), id);
  const { checks, stub, unit } = tableOf(result, 'applications');
  assert.deepEqual(
    checks!.map(({ type, each }) => [type, each]),
    [
      ['balance', 'column'],
      ['sum', 'column'],
      ['sum', 'row'],
    ],
  );
  assert.match(stub!, /勾稽关系/);
  assert.equal(unit, '件');
  assert.equal(result.report.standard, 'cn-2021');
});

test('The four ways of not being there are kept apart, in every cell as printed', () => {
  const result = report(
    openness({
      regulations: ['0', '', '/'],
      documents: ['—', '无', '+3'],
      licensing: '1,234',
      penalties: '未统计',
      coercion: '１２',
      charges: '477.350',
    }),
  );
  const cell = (id: string) => {
    const { value, absence, printed, decimals } = result.document.figures.get(`openness/${id}`)!;
    return [value, absence, printed, decimals];
  };
  assert.deepEqual(cell('regulations/made'), [0, undefined, undefined, 0]);
  assert.deepEqual(cell('regulations/repealed'), [null, 'blank', undefined, 0]);
  assert.deepEqual(cell('regulations/inForce'), [null, 'not-applicable', '/', 0]);
  assert.deepEqual(cell('normativeDocuments/made'), [null, 'not-applicable', '—', 0]);
  assert.deepEqual(cell('normativeDocuments/repealed'), [0, 'in-words', '无', 0]);
  assert.equal(result.document.figures.get('openness/normativeDocuments/inForce')!.signed, true);
  assert.deepEqual(cell('licensing/decisions').slice(0, 1), [1234]);
  assert.deepEqual(cell('penalties/decisions'), [null, 'in-words', '未统计', 0]);
  assert.deepEqual(cell('coercion/decisions').slice(0, 1), [12]);
  assert.deepEqual(cell('charges/charged'), [477.35, undefined, undefined, 3]);
});

test('Labels are official where only spaces differ, else as printed', () => {
  const result = report(
    applications(
      () => '0',
      (label) => label.replace('本年新收', '本年 新收').replace('4.保护第三方合法权益', '4.保护第三方权益'),
    ),
  );
  const labels = JSON.stringify(tableOf(result, 'applications').rows);
  assert.ok(labels.includes('"一、本年新收政府信息公开申请数量"'));
  assert.ok(labels.includes('"4.保护第三方权益"'));
  assert.ok(!labels.includes('商业 企业'));
});

test("A row of the agency's own stays in its place, takes part in no check, and is told", () => {
  const form = openness({ licensing: '5' });
  const rows = [...form.rows];
  const own = table([['行政确认', { text: '7', colSpan: 3 }]]).rows[0];
  const result = report({ ...form, rows: [...rows.slice(0, 7), own, ...rows.slice(7)] });
  const band = tableOf(result, 'openness').bands![1];
  assert.deepEqual(
    band.rows.map(({ label, cells }) => [label, cells]),
    [
      ['行政许可', [5]],
      ['行政确认', [7]],
    ],
  );
  assert.ok(result.review.some(({ what, source }) => what === 'row' && source === '行政确认'));
});

test('A row that is missing is not made up; the checks that need it are left out and told', () => {
  const form = applications(() => '0');
  const rows = form.rows.filter((row) => !row.some(({ text }) => text.startsWith('2.重复申请')));
  // The headings beside it span one row less.
  const spans = rows.map((row) =>
    row.map((cell) => (/不予处理|办理结果/.test(cell.text) ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell)),
  );
  const result = report({ ...form, rows: spans });
  const json = tableOf(result, 'applications');
  assert.ok(!JSON.stringify(json.rows).includes('重复申请'));
  assert.deepEqual(
    json.checks!.map(({ type, each }) => [type, each]),
    [
      ['balance', 'column'],
      ['sum', 'row'],
    ],
  );
  assert.ok(result.review.some(({ what, confidence }) => what === 'table' && confidence === 'low'));
});

test('A total that does not add up is written as printed', () => {
  const result = report(applications((row, column) => (row === 'new' && column === 'total' ? '9' : '0')));
  assert.equal(result.document.figures.get('applications/new/total')!.value, 9);
  assert.ok(result.document.checks.some(({ outcome }) => outcome === 'failed'));
});

test('A table of no official form keeps its headings, spans and cells', () => {
  const result = report(
    p('二、主动公开情况'),
    table(
      [
        [
          { text: '类别', rowSpan: 2 },
          { text: '数量', colSpan: 2 },
        ],
        ['上年', '本年'],
        ['财政信息', '12', '15'],
        ['人事信息', '/', ''],
      ],
      '公开信息分类表',
    ),
  );
  const json = tableOf(result, 'table');
  assert.equal(json.caption, '公开信息分类表');
  assert.equal(json.stub, '类别');
  assert.deepEqual(json.columns, [
    {
      label: '数量',
      columns: [
        { id: 'c1', label: '上年' },
        { id: 'c2', label: '本年' },
      ],
    },
  ]);
  assert.deepEqual(json.rows, [
    { id: 'r1', label: '财政信息', cells: [12, 15] },
    { id: 'r2', label: '人事信息', cells: ['/', null] },
  ]);
});

test('Rows under a heading that spans them stay under it', () => {
  const result = report(
    table([
      ['类别', '项目', '数量'],
      [{ text: '财政', rowSpan: 2 }, '预算', '1'],
      ['决算', '2'],
      ['人事', '任免', '3'],
    ]),
  );
  const json = tableOf(result, 'table');
  assert.deepEqual(json.rows, [
    {
      label: '财政',
      rows: [
        { id: 'r1', label: '预算', cells: [1] },
        { id: 'r2', label: '决算', cells: [2] },
      ],
    },
    { label: '人事', rows: [{ id: 'r3', label: '任免', cells: [3] }] },
  ]);
});

test('A table that only lays out text becomes the text', () => {
  const result = report(
    table([
      ['二、主动公开情况'],
      ['全年公开信息35条，内容涵盖机构职能、工作动态、政策文件等各个方面，群众查阅方便，反响良好。'],
    ]),
  );
  assert.equal(result.document.tables.size, 0);
  assert.equal(result.report.sections[1].heading, '主动公开情况');
  assert.equal(result.report.figures![0].value, 35);
});

test('A table within a table is found', () => {
  const inner = openness({ licensing: '5' });
  const outer: SourceBlock = {
    kind: 'table',
    place: {},
    rows: [[{ text: '', colSpan: 1, rowSpan: 1, blocks: [p('二、主动公开政府信息情况'), inner] }]],
  };
  const result = report(outer);
  assert.equal(result.document.figures.get('openness/licensing/decisions')!.value, 5);
});

test('Two tables of the same form keep both, under ids of their own', () => {
  const result = report(openness({ licensing: '5' }), p('附去年数据：'), openness({ licensing: '4' }));
  assert.equal(result.document.figures.get('openness/licensing/decisions')!.value, 5);
  assert.equal(result.document.figures.get('openness-2/licensing/decisions')!.value, 4);
});

test('A picture in a cell is told, and a local path in one shortened', () => {
  const form = table([
    ['项目', '数量'],
    ['截图', '1'],
    ['C:\\Users\\wangxiaoming\\表.xls', '2'],
  ]);
  const rows = form.rows.map((row, index) =>
    index === 1 ? [{ ...row[0], blocks: [p([{ image: 'D:\\wangxiaoming\\a.jpg' }])] }, row[1]] : row,
  );
  const result = report({ ...form, rows });
  assert.ok(!JSON.stringify([result.report, result.review]).includes('wangxiaoming'));
  assert.equal(tableOf(result, 'table').rows![1].label, '表.xls');
  assert.ok(
    result.review.some(
      ({ what, outcome, source }) => what === 'image' && outcome === 'dropped' && source === 'a.jpg',
    ),
  );
});

test('The row of table four, which the form leaves unnamed, is named after the period, and told', () => {
  const rows = (label?: string) => {
    const { report, review } = imported(
      word(
        p('示例市示范局2022年政府信息公开工作年度报告'),
        p('四、政府信息公开行政复议、行政诉讼情况'),
        disputes(
          Array.from({ length: 15 }, () => '0'),
          label,
        ),
      ),
    );
    const block = report.sections[0].blocks!.find(({ type }) => type === 'table');
    assert.ok(block?.type === 'table');
    return {
      labels: block.rows!.map((row) => row.label),
      told: review.filter(({ what, outcome }) => what === 'row' && outcome === 'changed'),
    };
  };
  const { labels, told } = rows();
  assert.deepEqual(labels, ['2022年']);
  assert.match(told[0].message.zh, /没有名称.*“2022年”/);
  assert.match(told[0].pointer!, /\/rows\/0$/);
  assert.deepEqual(rows('本年度'), { labels: ['本年度'], told: [] });
});

test('A caption above a table is its caption, and no paragraph; a sentence about it is none', () => {
  const rows = [
    ['类别', '数量'],
    ['机构职能', '6'],
    ['财政预决算', '60'],
  ];
  const { report, lines } = imported(
    word(
      p('示例区财政局2015年度政府信息公开工作报告'),
      p('一、概述'),
      p('表1　主动公开信息分类情况'),
      table(rows),
      p('表2是去年的数字，供比较。'),
      table(rows),
    ),
  );
  const captions = report.sections[0].blocks!.flatMap((block) =>
    block.type === 'table' ? [block.caption] : [],
  );
  assert.deepEqual(captions, ['表1 主动公开信息分类情况', '概述']);
  assert.deepEqual(lines, ['一、概述', '表2是去年的数字，供比较。']);
});
