import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, LabelIndex, nearness } from '../../../src/cli/recognise/match-labels.js';
import { readLabel } from '../../../src/cli/recognise/normalise.js';

const index = new LabelIndex(
  [
    ['本年收费金额（单位：万元）'],
    ['（六）其他处理'],
    ['3.其他'],
    ['其他结果'],
    ['行政处罚'],
    ['7.属于行政执法案卷', '7.属于行政执法案卷信息'],
    ['行政规范性文件'],
    ['2.没有现成信息需要另行制作'],
  ].map((labels) => ({ item: labels[0], labels })),
);
const best = (text: string) => index.match(readLabel(text))[0];

test('the official label fits fully, other wordings a little less', () => {
  assert.deepEqual(best('7.属于行政执法案卷'), { item: '7.属于行政执法案卷', confidence: 1 });
  const alias = best('7.属于行政执法案卷信息');
  assert.equal(alias?.item, '7.属于行政执法案卷');
  assert.ok(alias.confidence < 1 && alias.confidence > 0.95);
});

test('a label fits without its number and its instruction', () => {
  assert.equal(best('其他处理')?.item, '（六）其他处理');
  assert.equal(best('本年收费金额')?.item, '本年收费金额（单位：万元）');
  assert.equal(best('本年收费金额（元）')?.item, '本年收费金额（单位：万元）');
});

test('short labels fit exactly or not at all', () => {
  assert.equal(best('其他')?.item, '3.其他');
  assert.equal(best('其它')?.item, '3.其他');
  assert.equal(best('行政处分'), undefined);
  assert.equal(best('其他费用'), undefined);
  assert.equal(best('结果'), undefined);
});

test('a character wrong or lost in a long label is forgiven', () => {
  assert.equal(best('2.没有现有信息需要另行制作')?.item, '2.没有现成信息需要另行制作');
  assert.equal(best('2.没有现成信息要另行制作')?.item, '2.没有现成信息需要另行制作');
  assert.ok(best('2.没有现成信息要另行制作')!.confidence < 0.95);
  assert.equal(best('规范性文件')?.item, '行政规范性文件');
});

test('distance stops at its limit', () => {
  assert.equal(editDistance('abcdef', 'abXdef', 3), 1);
  assert.equal(editDistance('abcdef', 'bcdefg', 3), 2);
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
  assert.equal(editDistance('a', 'abcdef', 2), 3);
  assert.equal(nearness('a'.repeat(500), 'a'.repeat(499)), 0);
});
