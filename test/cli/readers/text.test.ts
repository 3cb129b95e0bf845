import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../src/cli/import/readers/charset.js';
import { readText } from '../../../src/cli/import/readers/text.js';
import { encode } from './bytes.js';
import { fixture, paragraphs, texts } from './show.js';

const LINE = '2021年，我局主动公开政府信息86条，未收到政府信息公开申请。';

describe('Charsets', () => {
  const read = (bytes: Uint8Array): string[] => {
    const { text, charset } = decodeText(bytes);
    return [charset, text];
  };

  it('finds UTF-8 with and without a byte order mark, which is no text', () => {
    assert.deepEqual(read(Buffer.from(LINE)), ['utf-8', LINE]);
    assert.deepEqual(read(Buffer.from(`\uFEFF${LINE}`)), ['utf-8', LINE]);
  });

  it('finds GB 18030 and Big5 by what they say', () => {
    assert.deepEqual(read(encode(LINE, 'gb18030')), ['gb18030', LINE]);
    const traditional = '本局主動公開政府資訊八十六件，未收到申請。';
    assert.deepEqual(read(encode(traditional, 'big5')), ['big5', traditional]);
  });

  it('finds UTF-16 of either order, with and without a mark', () => {
    const little = Buffer.from(`${LINE}\n1`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, Buffer.concat([Buffer.from([0xff, 0xfe]), little])]) {
      assert.equal(decodeText(bytes).text, `${LINE}\n1`);
    }
  });

  it('believes the bytes before the declaration', () => {
    assert.equal(decodeText(Buffer.from(LINE), 'gb2312').text, LINE);
    assert.equal(decodeText(encode(LINE, 'gb18030'), 'utf-8').text, LINE);
    assert.equal(decodeText(encode(LINE, 'gb18030'), 'no-such-charset').text, LINE);
  });

  it('loses no more than the character that is cut off at the end', () => {
    for (const bytes of [Buffer.from(LINE), encode(LINE, 'gb18030')]) {
      const { text, lost } = decodeText(bytes.subarray(0, -1));
      assert.equal(text, `${LINE.slice(0, -1)}\uFFFD`);
      assert.equal(lost, 1);
    }
  });

  it('tells of bytes that are no characters', () => {
    const bytes = Buffer.concat([Buffer.from(LINE), Buffer.from([0xff]), Buffer.from(LINE)]);
    const { dropped } = readText(bytes);
    assert.match(dropped[0].reason.en, /^bytes at 1 place are no utf-8 characters/);
  });
});

describe('Plain text', () => {
  it('keeps every line with its number, blank ones too', () => {
    const document = readText(Buffer.from('标题\r\n\r\n第一段\n  缩进\r末行\n'));
    assert.deepEqual(texts(document), ['标题', '', '第一段', '  缩进', '末行']);
    assert.deepEqual(
      paragraphs(document).map(({ place }) => place.line),
      [1, 2, 3, 4, 5],
    );
  });

  it('splits a line where it breaks in print, and counts it once', () => {
    const document = readText(Buffer.from('上页\f下页\n末行'));
    assert.deepEqual(
      paragraphs(document).map(({ runs, place }) => [runs, place.line]),
      [
        [[{ text: '上页' }], 1],
        [[{ text: '下页' }], 1],
        [[{ text: '末行' }], 2],
      ],
    );
  });

  it('keeps tabs and markers, but no control characters', () => {
    const line = '收到申请\t件\t0\x00\x07[image: C:\\图.jpg][bookmark: _GoBack]';
    assert.deepEqual(texts(readText(Buffer.from(`${line}\n甲乙丙丁`))), [
      '收到申请\t件\t0[image: C:\\图.jpg][bookmark: _GoBack]',
      '甲乙丙丁',
    ]);
  });

  it('refuses a file of nothing but lines', () => {
    assert.throws(() => readText(Buffer.from('\n'.repeat(200_001))), /200001 lines, more than the limit/);
  });

  for (const name of ['gbk.txt', 'utf-16.txt']) {
    it(`reads ${name}`, () => {
      assert.deepEqual(texts(readText(fixture(name))), [
        '柳河区卫生健康局',
        '2016年政府信息公开工作报告',
        '',
        '一、概述',
        '　　全年公开信息２３５条，收到申请0件。',
        '指标\t单位\t统计数',
        '收到申请数\t件\t0',
        '[image: D:\\图\\a.jpg]',
      ]);
    });
  }
});
