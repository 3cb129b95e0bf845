import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, outlineOf, p, text, word } from './support.js';

test('Sections nest by their numbers, whatever the width of brackets and the spaces around', () => {
  const { report } = imported(
    text(`
示例市示范局
2017年度政府信息公开工作报告
一、概述
去年的工作如下。
二、主动公开情况
 （一)平台建设
网站运行正常。
(二） 公开内容
1．财政信息
财政信息按时公开。
（1）预算
预算已经公开。
①部门预算
部门预算已经公开。
2.人事信息
人事信息按时公开。
三 、收费情况
没有收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '一、概述',
    '二、主动公开情况',
    '  （一)平台建设',
    '  (二）公开内容',
    '    1．财政信息',
    '      （1）预算',
    '        ①部门预算',
    '    2.人事信息',
    '三 、收费情况',
  ]);
});

test('第一部分 stands above 一、', () => {
  const { report } = imported(
    text(`
2016年度政府信息公开工作报告
第一部分 基本情况
一、组织领导
领导重视。
二、制度建设
制度健全。
第二部分 公开情况
一、公开数量
数量增加。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '第一部分基本情况',
    '  一、组织领导',
    '  二、制度建设',
    '第二部分公开情况',
    '  一、公开数量',
  ]);
});

test('A heading may look like a sentence: with commas, and 。 at its end', () => {
  const { report, lines } = imported(
    text(`
2018年度政府信息公开工作报告
一、主动公开情况
（一）紧盯“两件大事”，围绕民生改善推进公开。
民生信息及时公开。
（二）立足本职，突出重点，抓好日常公开。
日常信息及时公开。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '一、主动公开情况',
    '  （一）紧盯“两件大事”，围绕民生改善推进公开。',
    '  （二）立足本职，突出重点，抓好日常公开。',
  ]);
  assert.ok(lines.includes('民生信息及时公开。'));
});

test('A statement with a number is text, even if it is short and numbered', () => {
  const { report } = imported(
    text(`
2018年度政府信息公开工作报告
一、主动公开情况
（一）全年公开信息35条。
（二）全年制发文件4件。
二、收费情况
未收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、主动公开情况', '二、收费情况']);
  assert.deepEqual(
    report.figures!.slice(0, 2).map(({ value, unit }) => [value, unit]),
    [
      [35, '条'],
      [4, '件'],
    ],
  );
});

test('Text before the first heading is an introduction; a missing number stays missing and is told', () => {
  const { report, review } = imported(
    text(`
2018年度政府信息公开工作报告
本报告由示例市示范局编制。
一、概述
工作正常。
二、公开情况
公开正常。
四、收费情况
没有收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['', '一、概述', '二、公开情况', '四、收费情况']);
  const [told] = review.filter(({ what }) => what === 'number');
  assert.equal(told.place.line, 7);
  assert.match(told.message.zh, /缺号/);
});

test('A number that occurs twice stays as printed and is told', () => {
  const { report, review } = imported(
    text(`
2018年度政府信息公开工作报告
一、概述
工作正常。
二、公开情况
公开正常。
二、申请情况
没有申请。
三、收费情况
没有收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、概述', '二、公开情况', '二、申请情况', '三、收费情况']);
  assert.match(review.find(({ what }) => what === 'number')!.message.zh, /重复/);
  assert.equal(new Set(report.sections.map(({ id }) => id)).size, 4);
});

test('Text that follows its heading in the same line is taken apart from it', () => {
  const { report, lines } = imported(
    text(`
2020年政府信息公开工作年度报告
一、总体情况。2020年，我局认真落实条例要求，公开工作平稳有序，群众满意度有所提高。
（一）主动公开：全年通过门户网站公开信息共计231条，比上年有所增加。
（二）依申请公开。全年共收到申请5件，均已按期答复，没有超期情况。
二、存在的问题及改进情况
公开的深度不够。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '一、总体情况。',
    '  （一）主动公开：',
    '  （二）依申请公开。',
    '二、存在的问题及改进情况',
  ]);
  assert.ok(lines.includes('全年共收到申请5件，均已按期答复，没有超期情况。'));
});

test('A whole report in one paragraph is split where its numbers go on', () => {
  const { report, lines } = imported(
    text(`
2015年度政府信息公开工作报告
根据条例要求，现公布本年度报告。一、概述。我局高度重视公开工作，明确专人负责，各项制度运行良好。二、主动公开情况。全年主动公开信息64条，内容涵盖机构职能和工作动态。三、收费情况。未收取任何费用。四、存在的问题。公开内容不够丰富，下一步做好以下工作：一是加强学习；二是充实内容。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '',
    '一、概述。',
    '二、主动公开情况。',
    '三、收费情况。',
    '四、存在的问题。',
  ]);
  assert.equal(
    lines.join(''),
    '根据条例要求，现公布本年度报告。一、概述。我局高度重视公开工作，明确专人负责，各项制度运行良好。二、主动公开情况。全年主动公开信息64条，内容涵盖机构职能和工作动态。三、收费情况。未收取任何费用。四、存在的问题。公开内容不够丰富，下一步做好以下工作：一是加强学习；二是充实内容。',
  );
});

test('An official heading that runs into its text is known without any punctuation', () => {
  const { report } = imported(
    text(`
2022年政府信息公开工作年度报告
一、总体情况2022年，我局坚持以公开促落实，主动公开信息120条，公开质量稳步提升。
二、存在的主要问题及改进情况公开的主动性不够，下一步加强培训，提高业务水平。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、总体情况', '二、存在的主要问题及改进情况']);
});

test('Numbers within a section make a list, not sections', () => {
  const { report, lines } = imported(
    text(`
2018年度政府信息公开工作报告
一、概述
工作正常。
二、存在的问题
存在以下问题：
1.公开不够及时；
2.内容不够全面；
3.形式不够丰富。
一是加强领导。
二是加强培训。
三、其他事项
无其他需要报告的事项。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、概述', '二、存在的问题', '三、其他事项']);
  const [first, second] = report.sections[1].blocks!.filter((block) => block.type === 'list');
  assert.deepEqual(
    first.items.map(({ marker, text: words }) => [marker, words]),
    [
      ['1.', '公开不够及时；'],
      ['2.', '内容不够全面；'],
      ['3.', '形式不够丰富。'],
    ],
  );
  assert.deepEqual(
    second.items.map(({ marker }) => marker),
    ['一是', '二是'],
  );
  assert.ok(lines.includes('一是加强领导。'));
});

test('An enumeration 一、二、 within a later section is no section of the report', () => {
  const { report } = imported(
    text(`
2018年度政府信息公开工作报告
一、概述
工作正常。
二、公开情况
公开正常。
三、存在的问题
主要有：
一、公开不够及时；
二、内容不够全面。
四、其他事项
没有其他事项。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '一、概述',
    '二、公开情况',
    '三、存在的问题',
    '四、其他事项',
  ]);
});

test("The file's own heading marks make sections of headings without numbers", () => {
  const { report } = imported(
    word(
      p('示例市示范局2019年政府信息公开工作年度报告', { heading: 1 }),
      p('总体情况', { heading: 2 }),
      p('工作正常。'),
      p('平台建设', { heading: 3 }),
      p('网站正常。'),
      p('其他需要报告的事项', { heading: 2 }),
      p('没有其他事项。'),
    ),
  );
  assert.equal(report.title, '2019年政府信息公开工作年度报告');
  assert.deepEqual(outlineOf(report.sections), ['总体情况', '  平台建设', '其他需要报告的事项']);
});

test('Official headings are known without numbers and marks', () => {
  const { report } = imported(
    text(`
2013年度政府信息公开工作报告
概述
工作正常开展，各项制度健全。
主动公开政府信息的情况
全年公开信息20条。
政府信息公开的收费及减免情况
没有收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), [
    '概述',
    '主动公开政府信息的情况',
    '政府信息公开的收费及减免情况',
  ]);
});

test('A table of contents without dots is one if its entries come again, and rows with figures are none', () => {
  const { lines, review } = imported(
    text(`
示例市示范局2018年度政府信息公开工作报告
一、概述\t1
二、公开情况\t2
一、概述
各渠道公开数如下。
网站\t12\t34
其他\t5
其他\t6
二、公开情况
公开正常。`),
  );
  assert.deepEqual(
    lines.filter((line) => /\d$/.test(line)),
    ['网站\t12\t34', '其他\t5', '其他\t6'],
  );
  assert.deepEqual(
    review.filter(({ what }) => what === 'contents').map(({ source }) => source),
    ['一、概述\t1', '二、公开情况\t2'],
  );
});

test('A table of contents is left out and told of', () => {
  const { report, review, lines } = imported(
    text(`
示例市示范局2018年度政府信息公开工作报告
目  录
一、概述……………………1
二、公开情况……………………2
三、收费情况
一、概述
工作正常。
二、公开情况
公开正常。
三、收费情况
没有收费。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、概述', '二、公开情况', '三、收费情况']);
  assert.ok(!lines.some((line) => line.includes('目')));
  assert.equal(review.filter(({ what, outcome }) => what === 'contents' && outcome === 'dropped').length, 4);
});

test('A heading in front of a short sentence is parted from it, and the sentence is understood', () => {
  const { report, lines, document } = imported(
    text(
      '示例乡2018年度政府信息公开工作报告\n一、主动公开情况：公开45条。\n二、收费情况：无。\n三、问题及改进。人员不足。',
    ),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、主动公开情况：', '二、收费情况：', '三、问题及改进。']);
  assert.deepEqual(lines, [
    '一、主动公开情况：',
    '公开45条。',
    '二、收费情况：',
    '无。',
    '三、问题及改进。',
    '人员不足。',
  ]);
  const status = document.statuses.values().next().value!;
  assert.deepEqual([status.label, status.state], ['收费', 'nil']);
});

test('A sentence of a list that only begins like a heading stays whole', () => {
  const { lines } = imported(
    text(
      '示例乡2018年度政府信息公开工作报告\n一、概述\n1.公开情况：公开信息12条；\n2.申请情况：收到申请3件。',
    ),
  );
  assert.deepEqual(lines.slice(1), ['1.公开情况：公开信息12条；', '2.申请情况：收到申请3件。']);
});
