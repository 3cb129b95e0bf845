// Percentages that follow from the numbers of their sentence, or do not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, report, say } from './support.js';

const told = (text: string) => found(say(report(), text), 'percentage');

test('growth with both years’ numbers', () => {
  assert.deepEqual(told('网站发布信息3607条，上年2118条，同比增长70.3%。'), []);
  const [wrong, ...rest] = told('网站发布信息3607条，2022年2118条，同比增长72.3%。');
  assert.deepEqual(rest, []);
  assert.deepEqual([wrong.severity, wrong.printed, wrong.computed], ['warning', '72.3%', '70.30%']);
  assert.match(wrong.message.zh, /2118 → 3607/);
  assert.match(wrong.message.en, /increase \(2118 → 3607\)/);
});

test('a decrease', () => {
  assert.deepEqual(told('发布信息80条，去年100条，同比下降20%。'), []);
  assert.equal(told('发布信息80条，去年100条，同比下降25%。')[0].computed, '20.00%');
});

test('a change in numbers is not the base: that is what is left without it', () => {
  for (const text of [
    '全年主动公开政府信息1842条，较上年增加315条，增长20.6%。',
    '全年主动公开政府信息1842条，同比减少315条，下降14.6%。',
    '全年主动公开政府信息1842条，比2022年增加了315条，同比增长20.6%。',
  ])
    assert.deepEqual(told(text), [], text);
  const [up] = told('全年主动公开政府信息1842条，较上年增加315条，增长26%。');
  assert.deepEqual([up.computed, up.message.zh.includes('1527 → 1842')], ['20.63%', true]);
  const [down] = told('全年主动公开政府信息1842条，较上年减少315条，下降17.1%。');
  assert.deepEqual([down.computed, down.message.zh.includes('2157 → 1842')], ['14.60%', true]);
});

test('a change of approximate numbers, or of another unit, has no base', () => {
  for (const text of [
    '全年主动公开政府信息1800余条，较上年增加315条，增长26%。',
    '全年主动公开政府信息1842条，较上年增加3个栏目，增长26%。',
  ])
    assert.deepEqual(told(text), [], text);
});

test('the base within the words of the change, or before this year’s number', () => {
  assert.deepEqual(told('公开信息1230条，比上年的1000条增长23%。'), []);
  for (const text of [
    '公开信息1230条，比上年的1000条增长32%。',
    '公开信息1230条，较2022年的1000条增加了32%。',
    '上年公开1000条，今年公开1230条，增长32%。',
  ])
    assert.deepEqual(
      told(text).map(({ computed }) => computed),
      ['23.00%'],
      text,
    );
});

test('the change of something else, or of approximate numbers', () => {
  for (const text of [
    '发布信息80条，去年100条，群众满意度同比上升5%。',
    '收到申请62件，发布信息80余件，去年100件，下降15%。',
    '群众满意度98%，同比上升5%。',
  ])
    assert.deepEqual(told(text), [], text);
});

test('a share that is cut off instead of rounded holds, and is told of', () => {
  const [cut] = told('公开信息226条，其中工作动态209条，占92.47%。');
  assert.deepEqual([cut.severity, cut.printed, cut.computed], ['information', '92.47%', '92.48%']);
  assert.match(cut.message.zh, /截去/);
});

test('a share of a total in the sentence', () => {
  assert.deepEqual(told('公开信息200条，其中政策文件60条，占30%。'), []);
  assert.deepEqual(told('公开信息200条，其中政策文件60条，占30%，工作动态150条，占75.0%。'), []);
  assert.equal(told('公开信息200条，其中政策文件60条，占比达33%。')[0].computed, '30.00%');
});

test('a percentage without its base, and approximate numbers, are left alone', () => {
  assert.deepEqual(told('网站访问量同比增长33.9%。'), []);
  assert.deepEqual(told('政策文件60条，占33%。'), []);
  assert.deepEqual(told('公开信息200余条，其中政策文件60条，占25%。'), []);
  assert.deepEqual(told('发布信息80条，同比增长15%；上年结转30件。'), []);
});
