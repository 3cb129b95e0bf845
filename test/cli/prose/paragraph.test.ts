import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readProse } from '../../../src/cli/prose/read-prose.js';
import { tell } from './tell.js';

/** A whole report in one paragraph, as some portals print it. */
const REPORT =
  '根据《中华人民共和国政府信息公开条例》第五十条和市政办函〔2021〕9号，现公布2020年年度报告，统计期限为2020年1月1日至12月31日。' +
  '一、概述。我局成立由5名同志组成的专班，各股室明确1名信息员。二、主动公开。全年在市政府网站和我局官方网站累计公开政府信息260条，' +
  '其中部门文件21条，工作动态150条；在示例日报、示例电视台等市级媒体刊发稿件33篇；开展“低碳日”活动，发放宣传册2万余册。' +
  '三、依申请公开。全年未收到政府信息公开申请，未收取任何费用。四、复议诉讼。未发生因政府信息公开引发的行政复议、行政诉讼。' +
  '五、办理政协提案2件，均已办结。联系电话：0999-1234567。';

test('finds the figures of a report in one paragraph, and only these', () => {
  assert.deepEqual(tell(REPORT, readProse(REPORT, { headings: [], year: 2020 })), [
    '5名: 5 名 同志',
    '1名: 1 名 信息员 per 各股室',
    '260条: 260 条 公开政府信息 [市政府网站、局官方网站]',
    '21条: 21 条 部门文件 [市政府网站、局官方网站] part-of 2',
    '150条: 150 条 工作动态 [市政府网站、局官方网站] part-of 2',
    '33篇: 33 篇 市级媒体刊发稿件 [市级媒体]',
    '2万余册: 20000 册 宣传册 lower "2万余" [宣传册]',
    '未收到: 0 件 政府信息公开申请 in-words "未收到"',
    '未收取: 0 元 费用 in-words "未收取"',
    '未发生: 0 件 行政复议 in-words "未发生"',
    '未发生: 0 件 行政诉讼 in-words "未发生"',
    '2件: 2 件 办理政协提案',
    'nil 未收到: 政府信息公开申请 = 7',
    'nil 未收取: 费用 = 8',
    'nil 未发生: 行政复议 = 9',
    'nil 未发生: 行政诉讼 = 10',
    'done 均已办结: 办理政协提案 = 11',
  ]);
});

test('finds nothing in an empty text', () => {
  assert.deepEqual(readProse('', { headings: [] }), { figures: [], statuses: [] });
});

test('takes the innermost heading for a number that its sentence does not name', () => {
  const { figures } = readProse('全年共18条。', {
    headings: ['二、主动公开情况', '（三）重点领域信息公开情况'],
  });
  assert.equal(figures[0]?.label, '重点领域信息公开');
  assert.equal(figures[0]?.confidence, 'low');
});

test('leaves the label empty where nothing says it', () => {
  assert.equal(readProse('18条。', { headings: [] }).figures[0]?.label, '');
});

describe('100,000 characters of hostile text', () => {
  const hostile: readonly (readonly [string, string, number])[] = [
    ['digits', '1'.repeat(100_000), 0],
    ['Chinese digits', '一'.repeat(100_000), 0],
    ['separators', '111,'.repeat(25_000), 0],
    ['letters and dots', 'a.'.repeat(50_000), 0],
    ['open quotation marks', '“'.repeat(100_000), 0],
    ['open titles', '《a'.repeat(50_000), 0],
    ['open markers', '[image'.repeat(16_000), 0],
    ['closing brackets', `${'）'.repeat(100_000)}1条`, 1],
    ['open lists of parts', '其中'.repeat(50_000), 0],
    ['denials without an end', '未向'.repeat(50_000), 0],
    ['nothing but ordinals', '第一、'.repeat(33_000), 0],
    ['one sentence of figures', '公开信息3条'.repeat(15_000), 15_000],
    ['nested parts', '其中网站1条（'.repeat(12_000), 12_000],
  ];
  for (const [name, text, figures] of hostile) {
    test(name, () => assert.equal(readProse(text, { headings: [] }).figures.length, figures));
  }
});
