import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../../src/cli/import/readers/text.js';
import type { ReviewItem } from '../../../src/cli/import/review.js';
import { imported, text } from './support.js';

const PDF = `示例市示范局 2020 年政府信息公开工作
年度报告

    本报告根据《中华人民共和国政府信息公开条例》和《示例市政
务公开办公室关于做好政府信息公开工作年度报告编制工作的通
知》（示政公开〔2021〕3 号）编制。数据统计期限自 2020 年 1
月 1 日至 2020 年 12 月 31 日。
    一、总体情况
    2020 年，本局主动公开政府信息 431 条，其中通过门户网站公
开 300 条、政务微博公开 131 条。收到公开申请 23 件，当面申请
4 件、网络申请 19 件。全年开展业务培训 3 次，参加培训 14
7 人次，对照目录逐项检查了各科室公开信息的内容和时限，对发
— 1 —
\f现的问题逐一列出清单，
限期整改。
    二、存在的主要问题及改进情况
    解读材料的形式还比较单一；下一步将制作图解和视频，提高
解读的质量。
示例市示范局
2021 年 1 月 20 日
— 2 —
`;

function read(lines: string): ReturnType<typeof imported> {
  return imported(readText(Buffer.from(lines)));
}

/** What the review says of broken lines. */
function told(review: readonly ReviewItem[]): (string | undefined)[] {
  return review
    .filter(({ message }) => /line ends|end of the line/.test(message.en))
    .map(({ confidence, message }) => `${confidence}: ${message.en}`);
}

test('Lines of a PDF become paragraphs, across pages, with spaces around digits', () => {
  const { lines, review, report } = read(PDF);
  assert.equal(
    lines[2],
    '2020 年，本局主动公开政府信息 431 条，其中通过门户网站公开 300 条、政务微博公开 131 条。收到公开申请 23 件，当面申请4 件、网络申请 19 件。全年开展业务培训 3 次，参加培训 147 人次，对照目录逐项检查了各科室公开信息的内容和时限，对发现的问题逐一列出清单，限期整改。',
  );
  assert.deepEqual(lines.slice(3), [
    '二、存在的主要问题及改进情况',
    '解读材料的形式还比较单一；下一步将制作图解和视频，提高解读的质量。',
    '示例市示范局',
    '2021 年 1 月 20 日',
  ]);
  assert.ok(!JSON.stringify(report).includes('— 1 —'));
  assert.deepEqual(
    review.filter(({ outcome }) => outcome === 'dropped').map(({ source }) => source),
    ['— 1 —', '— 2 —'],
  );
});

test('What a break had divided is read whole: figures with their labels, the period, the legal basis', () => {
  const { report } = read(PDF);
  const figures = report.figures!.map(({ label, value, unit }) => `${label} ${value} ${unit}`);
  assert.ok(figures.some((figure) => /培训.* 147 人次/.test(figure)));
  assert.ok(figures.includes('当面申请 4 件'));
  assert.ok(!figures.some((figure) => / 7 人次|^总体/.test(figure)));
  assert.deepEqual(report.period, { start: '2020-01-01', end: '2020-12-31', label: '2020年' });
  assert.deepEqual(
    report.legalBasis!.map(({ number }) => number),
    [undefined, '示政公开〔2021〕3号'],
  );
});

test('The review tells that lines were joined, and first of all a number that was', () => {
  const { review } = read(PDF);
  assert.deepEqual(told(review).sort(), [
    'low: a number is broken at the end of the line and was joined to "147": check it',
    'medium: the text is broken at line ends; 9 lines were joined to the line before',
  ]);
  const number = review.find(({ message }) => message.en.includes('"147"'))!;
  assert.deepEqual([number.source, number.place], ['14⏎7', { line: 11 }]);
});

test('A paragraph that was joined stands in the line where it begins', () => {
  const { review } = read(PDF);
  const places = review.filter(({ what, source }) => what === 'figure' && source.includes('19 件'));
  assert.ok(places.length > 0);
  assert.ok(places.every(({ place }) => place.line === 9));
});

test('Digits are not joined where the line ends before the margin', () => {
  const { report } = read(
    PDF.replace('参加培训 14\n', '培训\n').replace('，参', '').replace('7 人次，', '14\n7 人次，'),
  );
  assert.ok(!report.figures!.some(({ value }) => value === 147));
});

test('One paragraph in each line stays so, and so do lists of titles', () => {
  const paragraphs = text(`
示例市示范局2022年政府信息公开工作年度报告
一、总体情况
本局全年主动公开政府信息12条，均通过门户网站发布，按时更新。
本局全年没有收到政府信息公开申请，也没有上年结转的申请件。
本局全年没有因政府信息公开被申请行政复议、被提起行政诉讼。
二、公开的文件
示例市示范局关于印发政府信息公开目录和指南的通知及其附件
示例市示范局关于做好重点领域信息公开有关工作的实施意见稿
示例市示范局关于调整政务公开领导小组成员和分工的有关通知
示例市示范局关于开展政府信息公开业务培训和检查的有关通知`);
  const { lines, review } = imported(paragraphs);
  assert.equal(lines.length, 9);
  assert.deepEqual(told(review), []);
});

test('A blank line and the lines of a table that is not recognised end a paragraph', () => {
  const { lines } = read(
    PDF.replace(
      '    二、',
      '科室名称 公开信息条数 收到申请件数 举办培训班次数 备注说明 其他\n办公室 12 3 1\n    二、',
    ).replace('4 件、网络申请', '\n4 件、网络申请'),
  );
  assert.ok(lines.some((line) => line.startsWith('4 件、网络申请')));
  assert.ok(lines.some((line) => line.endsWith('限期整改。')));
  assert.ok(lines.includes('科室名称 公开信息条数 收到申请件数 举办培训班次数 备注说明 其他'));
});

test('Latin words keep a space between them, and so do numbers beside them', () => {
  const { lines } = read(`Annual report of the Sample Agency on access to information
Overview of the year
The agency received many requests for records in the year, of
which most asked for decisions on permits. It answered in 2019
12 requests within a day, sent the others to the right author-
ities and published what it had answered on its own web site,
so that nobody has to ask for the same records a second time.`);
  const joined = lines.find((line) => line.startsWith('The agency'))!;
  assert.ok(joined.includes('the year, of which most'));
  assert.ok(joined.includes('in 2019 12 requests'));
  assert.ok(joined.endsWith('a second time.'));
});

test('Where it is not certain which lines belong together none is joined, and the review says so first', () => {
  const { lines, review } = imported(
    text(`
示例市示范局2022年政府信息公开工作年度报告
一、总体情况
本局全年主动公开政府信息12条，均通过门户网站向社会发布了
目录中的各项内容都按时更新，并且安排专人每月检查两次以上
网站的栏目作了调整，新增了政策解读和在线访谈两个专门栏目
群众查找信息更加方便，全年访问次数比上一年有了明显的增加
办理。
本局还编制了公开指南，向社会公布了受理机构的地址和电话号
公开栏设在一楼大厅，每周更新一次，摆放各种办事指南和手册
咨询电话有专人接听
依申请公开的流程作了简化，申请人可以在网上提交和查询进度
有关材料同时送到市档案馆和市图书馆，供群众查阅和复制使用
年内没有收到投诉
`),
  );
  assert.ok(lines.includes('办理。'));
  assert.deepEqual(told(review), [
    'low: the text is broken at line ends, it seems, but which lines belong together is not certain; each line stays a paragraph: join the broken lines and import the file again',
  ]);
});
