import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, outlineOf, p, table, word } from './support.js';

const HEAD = [
  p('示例市示范局2022年政府信息公开工作年度报告'),
  p('一、总体情况'),
  p('工作正常。'),
  p('二、其他需要报告的事项'),
  p('（一）收费情况'),
  p('2022年没有收取信息处理费。'),
];
const SIGNED = [p('示例市示范局'), p('2023年1月20日')];
const LIST = table([
  ['名称', '形式', '阅读量'],
  ['示范办法解读', '图解', '120'],
  ['示范规划解读', '视频', '80'],
]);

test('A numbered sentence that says there is nothing is a paragraph with a status, and no heading', () => {
  const { report, lines } = imported(word(...HEAD, p('（二）本机关无其他需要报告的事项。'), ...SIGNED));
  assert.deepEqual(outlineOf(report.sections), [
    '一、总体情况',
    '二、其他需要报告的事项',
    '  （一）收费情况',
  ]);
  const blocks = report.sections[1].sections![0].blocks!;
  const at = blocks.findIndex(
    (block) => block.type === 'paragraph' && JSON.stringify(block.text).includes('本机关'),
  );
  assert.equal(blocks[at + 1].type, 'status');
  assert.ok(lines.includes('2023年1月20日'));
});

test('A heading of that kind with text under it stays a heading', () => {
  const { report } = imported(
    word(...HEAD, p('（二）没有完成的工作。'), p('平台改版推迟到下一年，因为经费没有到位。')),
  );
  assert.equal(outlineOf(report.sections)[3], '  （二）没有完成的工作。');
});

test('A heading in one line with the sentence that there is nothing stays a heading', () => {
  const lines = ['（二）依申请公开。未发生因政府信息公开引起的行政复议和行政诉讼。', '（三）经费情况：无。'];
  const { report } = imported(word(...HEAD, ...lines.map((line) => p(line)), ...SIGNED));
  assert.deepEqual(outlineOf(report.sections).slice(3), ['  （二）依申请公开。', '  （三）经费情况：']);
});

test('Annexes below the sign-off stand at the top level, with the title of the table as its caption', () => {
  const { report, document } = imported(
    word(
      ...HEAD,
      ...SIGNED,
      p('附件1'),
      p([{ text: '2022年政策解读清单', strong: true }]),
      LIST,
      p('附表2：示范点名单'),
      p('（2022年）'),
      LIST,
    ),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '一、总体情况',
    '二、其他需要报告的事项',
    '  （一）收费情况',
    '附件1',
    '附表2：示范点名单',
  ]);
  assert.deepEqual(
    [...document.tables.values()].map(({ caption }) => caption),
    ['2022年政策解读清单', '附表2：示范点名单'],
  );
  assert.equal(JSON.stringify(report).split('2022年政策解读清单').length, 2);
});

test('A list of attachments before the sign-off begins no annex', () => {
  const { report, review } = imported(
    word(...HEAD, p('附件：1.主动公开目录.xlsx'), p('2.政策解读清单'), ...SIGNED),
  );
  assert.equal(outlineOf(report.sections).length, 3);
  assert.deepEqual(
    review.filter(({ what }) => what === 'attachment').map(({ source }) => source),
    ['附件：1.主动公开目录.xlsx', '2.政策解读清单'],
  );
});

test('A title right above a table is its caption even if the file marks it as a heading', () => {
  const { report, document } = imported(word(...HEAD, p('表1 各平台发布情况', { heading: 3 }), LIST));
  assert.equal(outlineOf(report.sections).length, 3);
  assert.equal([...document.tables.values()][0].caption, '表1 各平台发布情况');
});

test('The phone of who filled in a form is not the contact of the report', () => {
  const form = [
    p('单位负责人：甲某  审核人：乙某  填报人：丙某'),
    p('联系电话：0100-5550123  填报日期：2023年1月5日'),
  ];
  assert.equal(imported(word(...HEAD, ...form)).report.contact, undefined);
  const own = p('联系电话：0100-5550199');
  const { report } = imported(word(...HEAD, own, ...SIGNED, p('附表'), LIST, ...form));
  assert.equal(report.contact?.phone, '0100-5550199');
});
