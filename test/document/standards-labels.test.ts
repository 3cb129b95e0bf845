import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STANDARDS } from '../../src/standards/index.js';
import type { StandardColumn, StandardId, StandardRow, StandardTable } from '../../src/standards/standard.js';

function table(standard: StandardId, id: string): StandardTable {
  const found = STANDARDS[standard]!.tables.find((one) => one.id === id);
  assert.ok(found, `${standard} has ${id}`);
  return found;
}

/** Rows as an outline: two spaces a level, the label, the unit; `*` marks a row with figures, `?` an unconfirmed label. */
function outline(rows: readonly StandardRow[], level = 0): string[] {
  return rows.flatMap((row) => [
    '  '.repeat(level) +
      (hasFigures(row) ? '*' : '') +
      (row.wording === 'likely' ? '?' : '') +
      row.label +
      (row.unit ? ` ${row.unit}` : ''),
    ...outline(row.rows ?? [], level + 1),
  ]);
}

const hasFigures = (row: StandardRow): boolean => !(row.heading ?? row.rows);

/** Column headings from top to bottom, one line for each column with cells. */
function paths(columns: readonly StandardColumn[], above: readonly string[] = []): string[] {
  return columns.flatMap((column) =>
    column.columns
      ? paths(column.columns, [...above, column.label])
      : [[...above, column.label, column.unit ?? ''].filter(Boolean).join(' / ')],
  );
}

/** Bands of a table: its heading, its columns, its rows. */
function bands(standard: StandardId): string[] {
  return (table(standard, 'openness').bands ?? []).map((band) =>
    [band.label, paths(band.columns).join(' · '), outline(band.rows).join(' ')].join(' | '),
  );
}

const APPLICANTS = [
  '申请人情况 / 自然人',
  '申请人情况 / 法人或其他组织 / 商业企业',
  '申请人情况 / 法人或其他组织 / 科研机构',
  '申请人情况 / 法人或其他组织 / 社会公益组织',
  '申请人情况 / 法人或其他组织 / 法律服务机构',
  '申请人情况 / 法人或其他组织 / 其他',
  '申请人情况 / 总计',
];

const RESULTS = `
*一、本年新收政府信息公开申请数量
*二、上年结转政府信息公开申请数量
三、本年度办理结果
  *（一）予以公开
  *（二）部分公开（区分处理的，只计这一情形，不计其他情形）
  （三）不予公开
    *1.属于国家秘密
    *2.其他法律行政法规禁止公开
    *3.危及“三安全一稳定”
    *4.保护第三方合法权益
    *5.属于三类内部事务信息
    *6.属于四类过程性信息
    *7.属于行政执法案卷
    *8.属于行政查询事项
  （四）无法提供
    *1.本机关不掌握相关政府信息
    *2.没有现成信息需要另行制作
    *3.补正后申请内容仍不明确
  （五）不予处理
    *1.信访举报投诉类申请
    *2.重复申请
    *3.要求提供公开出版物
    *4.无正当理由大量反复申请
    *5.要求行政机关确认或重新出具已获取信息`;

const LAST = `
  *（七）总计
*四、结转下年度继续办理`;

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

test('table three of 2021 has 25 rows of 7 figures', () => {
  const { columns, rows, stub, unit } = table('cn-2021', 'applications');
  const printed = outline(rows!);
  assert.deepEqual(
    printed,
    lines(`${RESULTS}
  （六）其他处理
    *1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
    *2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
    *3.其他${LAST}`),
  );
  assert.equal(printed.filter((line) => line.includes('*')).length, 25);
  assert.deepEqual(paths(columns!), APPLICANTS);
  assert.equal(stub, '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）');
  assert.equal(unit, '件');
});

test('table three of 2019 has 23 rows, one of them for all other results', () => {
  const { columns, rows } = table('cn-2019', 'applications');
  const printed = outline(rows!);
  assert.deepEqual(
    printed,
    lines(`${RESULTS}
  *（六）其他处理${LAST}`),
  );
  assert.equal(printed.filter((line) => line.includes('*')).length, 23);
  assert.deepEqual(paths(columns!), APPLICANTS);
});

test('table four has 15 columns, in 2019 as in 2021', () => {
  const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const expected = ['行政复议', '行政诉讼 / 未经复议直接起诉', '行政诉讼 / 复议后起诉'].flatMap((block) =>
    five.map((result) => `${block} / ${result}`),
  );
  for (const id of ['cn-2019', 'cn-2021'] as const) {
    const { columns, rows } = table(id, 'disputes');
    assert.deepEqual(paths(columns!), expected);
    assert.deepEqual(rows, [{ id: 'year', label: '' }]);
  }
});

test('table two of 2021 has four bands', () => {
  assert.deepEqual(bands('cn-2021'), [
    '第二十条第（一）项 | 本年制发件数 · 本年废止件数 · 现行有效件数 | *规章 *行政规范性文件',
    '第二十条第（五）项 | 本年处理决定数量 | *行政许可',
    '第二十条第（六）项 | 本年处理决定数量 | *行政处罚 *行政强制',
    '第二十条第（八）项 | 本年收费金额（单位：万元） / 万元 | *行政事业性收费',
  ]);
  assert.equal(table('cn-2021', 'openness').stub, '信息内容');
  assert.equal(table('cn-2021', 'openness').unit, '件');
});

test('table two of 2019 has five bands, and no unit where the form names none', () => {
  assert.deepEqual(bands('cn-2019'), [
    '第二十条第（一）项 | 本年新制作数量 / 件 · 本年新公开数量 / 件 · 对外公开总数量 / 件 | *规章 *规范性文件',
    '第二十条第（五）项 | 上一年项目数量 / 项 · 本年增/减 / 项 · 处理决定数量 / 件 | *行政许可 *其他对外管理服务事项',
    '第二十条第（六）项 | 上一年项目数量 / 项 · 本年增/减 / 项 · 处理决定数量 / 件 | *行政处罚 *行政强制',
    '第二十条第（八）项 | 上一年项目数量 / 项 · 本年增/减 / 项 | *行政事业性收费',
    '第二十条第（九）项 | 采购项目数量 / 项 · 采购总金额 | *政府集中采购',
  ]);
  assert.equal(table('cn-2019', 'openness').unit, undefined);
});

test('the table of 2014 has 58 rows with figures and 7 headings', () => {
  const { columns, rows, stub, unit } = table('cn-2014', 'statistics');
  const printed = outline(rows!);
  assert.deepEqual(
    printed,
    lines(`
一、主动公开情况
  *（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） 条
    *其中：主动公开规范性文件数 条
    *制发规范性文件总数 件
  ?（二）通过不同渠道和方式公开政府信息的情况
    *?1.政府公报公开政府信息数 条
    *?2.政府网站公开政府信息数 条
    *?3.政务微博公开政府信息数 条
    *?4.政务微信公开政府信息数 条
    *?5.其他方式公开政府信息数 条
?二、回应解读情况
  *?（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次） 次
  ?（二）通过不同渠道和方式回应解读的情况
    *?1.参加或举办新闻发布会总次数 次
      *?其中：主要负责同志参加新闻发布会次数 次
    *?2.政府网站在线访谈次数 次
      *?其中：主要负责同志参加政府网站在线访谈次数 次
    *?3.政策解读稿件发布数 篇
    *?4.微博微信回应事件数 次
    *?5.其他方式回应事件数 次
?三、依申请公开情况
  *?（一）收到申请数 件
    *?1.当面申请数 件
    *?2.传真申请数 件
    *?3.网络申请数 件
    *?4.信函申请数 件
  *?（二）申请办结数 件
    *?1.按时办结数 件
    *?2.延期办结数 件
  *?（三）申请答复数 件
    *?1.属于已主动公开范围数 件
    *?2.同意公开答复数 件
    *?3.同意部分公开答复数 件
    *?4.不同意公开答复数 件
      *?其中：涉及国家秘密 件
      *?涉及商业秘密 件
      *?涉及个人隐私 件
      *?危及国家安全、公共安全、经济安全和社会稳定 件
      *?不是《条例》所指政府信息 件
      *?法律法规规定的其他情形 件
    *?5.不属于本行政机关公开数 件
    *?6.申请信息不存在数 件
    *?7.告知作出更改补充数 件
    *?8.告知通过其他途径办理数 件
*?四、行政复议数量 件
  *?（一）维持具体行政行为数 件
  *?（二）被依法纠错数 件
  *?（三）其他情形数 件
*?五、行政诉讼数量 件
  *?（一）维持具体行政行为或者驳回原告诉讼请求数 件
  *?（二）被依法纠错数 件
  *?（三）其他情形数 件
*?六、举报投诉数量 件
*?七、依申请公开信息收取的费用 万元
?八、机构建设和保障经费情况
  *?（一）政府信息公开工作专门机构数 个
  *?（二）设置政府信息公开查阅点数 个
  *?（三）从事政府信息公开工作人员数 人
    *?1.专职人员数（不包括政府公报及政府网站工作人员数） 人
    *?2.兼职人员数 人
  *?（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费） 万元
?九、政府信息公开会议和培训情况
  *?（一）召开政府信息公开工作会议或专题会议数 次
  *?（二）举办各类培训班数 次
  *?（三）接受培训人员数 人次`),
  );
  assert.equal(printed.filter((line) => line.includes('*')).length, 58);
  assert.equal(printed.filter((line) => !line.includes('*')).length, 7);
  assert.deepEqual(
    columns?.map(({ id, label }) => [id, label]),
    [['number', '统计数']],
  );
  assert.equal(stub, '统计指标');
  assert.equal(unit, undefined, 'every row has its own');
});

test('sections have the official headings', () => {
  const headings = (id: StandardId): string[] =>
    STANDARDS[id]!.sections.map(({ number = '', heading }) => number + heading);
  assert.deepEqual(headings('cn-2021'), [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  assert.deepEqual(headings('cn-2019'), [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、政府信息公开工作存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  const duties = STANDARDS['cn-narrative']!.sections.filter(({ duty }) => duty);
  assert.deepEqual(
    duties.map(({ heading }) => heading),
    [
      '主动公开政府信息情况',
      '依申请公开政府信息和不予公开政府信息的情况',
      '政府信息公开的收费及减免情况',
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '其他需要报告的事项',
    ],
    'the six duties of article 32',
  );
  assert.deepEqual(headings('cn-2014'), [...headings('cn-narrative'), '政府信息公开情况统计表']);
});

test('ids that documents write stay the same', () => {
  const tables = (id: StandardId): string[] => STANDARDS[id]!.tables.map((one) => one.id);
  const sections = (id: StandardId): string[] => STANDARDS[id]!.sections.map((one) => one.id);
  const six = ['general', 'disclosure', 'onRequest', 'disputesSection', 'problems', 'otherMatters'];
  assert.deepEqual(sections('cn-2021'), six);
  assert.deepEqual(sections('cn-2019'), six);
  assert.deepEqual(tables('cn-2021'), ['openness', 'applications', 'disputes']);
  assert.deepEqual(tables('cn-2019'), ['openness', 'applications', 'disputes']);
  assert.deepEqual(tables('cn-2014'), ['statistics']);
  assert.deepEqual(tables('cn-narrative'), []);
});

test('a report is due by the days of its regulation', () => {
  const days = (id: StandardId): string[] =>
    STANDARDS[id]!.deadlines.map(({ publisher, day }) => `${publisher} ${day}`);
  assert.deepEqual(days('cn-2021'), ['department 01-31', 'government 03-31']);
  assert.deepEqual(days('cn-2019'), ['department 01-31', 'government 03-31']);
  assert.deepEqual(days('cn-2014'), ['agency 03-31']);
  assert.deepEqual(days('cn-narrative'), ['agency 03-31']);
});
