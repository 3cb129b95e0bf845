import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelKey, mendCell, mendText, readLabel } from '../../../src/cli/recognise/normalise.js';

test('radicals out of a PDF become the characters that they look like', () => {
  assert.deepEqual(mendText('⾏政复议⻓期未⻅结果'), { text: '行政复议长期未见结果', changed: true });
  assert.equal(mendText('⺠⽣⻔户⽹站').text, '民生门户网站');
  // A compatibility ideograph.
  assert.equal(mendText('\uf98a量').text, '力量');
});

test('every radical of both blocks becomes an ideograph outside of them', () => {
  for (let code = 0x2e81; code <= 0x2fd5; code++) {
    const character = String.fromCodePoint(code);
    if (!/\p{Script=Han}/u.test(character)) continue;
    assert.match(mendText(character).text, /^[^\u2e80-\u2fdf]+$/u, code.toString(16));
  }
});

test('punctuation stays as printed', () => {
  const text = '（一）主动公开：“规章”；《条例》，共①项～';
  assert.deepEqual(mendText(text), { text, changed: false });
});

test('full-width digits and letters become ASCII, with their points and percent signs', () => {
  assert.equal(mendText('２０２３年共１２．５％，ＡＰＰ').text, '2023年共12.5%，APP');
});

test('invisible characters go; spaces become plain, which is no change worth telling', () => {
  assert.deepEqual(mendText('\ufeff信息\u200b公\u00ad开'), { text: '信息公开', changed: false });
  assert.deepEqual(mendText('第一章\u3000总则\u00a0说明'), { text: '第一章 总则 说明', changed: false });
  // Persian needs the zero-width non-joiner.
  assert.equal(mendText('می\u200cخواهم').text, 'می\u200cخواهم');
});

test('words set wide are joined, words apart are not', () => {
  assert.equal(mendText('商 业 企 业').text, '商业企业');
  assert.equal(mendText('总\u3000计 5').text, '总计 5');
  assert.equal(mendText('张三 李四').text, '张三 李四');
});

test('a cell in a narrow column', () => {
  assert.equal(mendCell('未经复议\n直接起诉').text, '未经复议直接起诉');
  assert.equal(mendCell(' 1,808\n,595 ').text, '1,808,595');
  assert.equal(mendCell('59237.\n2449').text, '59237.2449');
  assert.equal(mendCell('＋１４').text, '+14');
  assert.equal(mendCell('12 34').text, '12 34');
  assert.equal(mendCell('annual\nreport').text, 'annual report');
});

test('numbers in front of a label are told apart from the label', () => {
  for (const [text, number] of [
    ['一、总计', 1],
    ['（七）总计', 7],
    ['(七) 总计', 7],
    ['7.总计', 7],
    ['7、总 计', 7],
    ['⑦总计', 7],
    ['㈦总计', 7],
    ['十二、总计', 12],
    ['二十、总计', 20],
  ] as const) {
    assert.deepEqual(readLabel(text), { key: '总计', plain: '总计', number }, text);
  }
  assert.equal(readLabel('三安全一稳定').number, undefined);
  assert.equal(readLabel('1.5倍').number, undefined);
  assert.equal(labelKey('第二十条第（一）项'), '第二十条第一项');
});

test('instructions in brackets are part of the key, not of the plain one', () => {
  const label = readLabel('本年收费金额（单位：万元）');
  assert.equal(label.key, '本年收费金额单位万元');
  assert.equal(label.plain, '本年收费金额');
  assert.equal(readLabel('其中：主动公开规范性文件数').plain, '主动公开规范性文件数');
  assert.equal(readLabel('（不予公开）').plain, '不予公开');
});

test('texts that no report holds take no time', () => {
  for (const unit of ['（', '1.', '商 ', '１．', '１ \n', '[', '　']) {
    const text = unit.repeat(200_000);
    mendText(text);
    mendCell(text);
    readLabel(text);
  }
});
