import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocx } from '../../../src/cli/import/readers/docx.js';
import { formatNumber } from '../../../src/cli/import/readers/number-formats.js';
import { docx, wp } from './bytes.js';
import { texts } from './show.js';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const item = (text: string, numId: number, ilvl = 0): string =>
  wp(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);

async function numbered(numbering: string, body: string, styles = ''): Promise<string[]> {
  return texts(
    await readDocx(
      docx(body, {
        'word/numbering.xml': `<w:numbering NAMESPACES>${numbering}</w:numbering>`,
        'word/styles.xml': `<w:styles NAMESPACES>${styles}</w:styles>`,
      }),
    ),
  );
}

describe('Numbers that Word counts', () => {
  const outline =
    level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>') +
    level(1, 'chineseCountingThousand', '（%2）') +
    level(2, 'decimal', '%3．') +
    level(3, 'decimal', '%1.%4', '<w:isLgl/>');

  it('begin again below each number above them', async () => {
    assert.deepEqual(
      await numbered(
        list(0, outline) + num(1, 0),
        item('甲', 1) +
          item('乙', 1, 1) +
          item('丙', 1, 1) +
          item('丁', 1) +
          item('戊', 1, 1) +
          item('己', 1, 3),
      ),
      ['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '2.1 己'],
    );
  });

  it('go on across other paragraphs and other instances of the list', async () => {
    assert.deepEqual(
      await numbered(list(0, outline) + num(1, 0) + num(2, 0), item('甲', 1) + wp('文') + item('乙', 2)),
      ['一、甲', '文', '二、乙'],
    );
  });

  it('count a level that is left out', async () => {
    assert.deepEqual(await numbered(list(0, outline) + num(1, 0), item('甲', 1, 1) + item('乙', 1)), [
      '（一）甲',
      '二、乙',
    ]);
  });

  it('begin where an instance says so', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    assert.deepEqual(
      await numbered(
        list(0, outline) + num(1, 0) + num(2, 0, override),
        item('甲', 1) + item('乙', 2) + item('丙', 2),
      ),
      ['一、甲', '五、乙', '六、丙'],
    );
  });

  it('come from the style of a paragraph, unless it says otherwise', async () => {
    const style =
      '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="节"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const levels = level(0, 'chineseCounting', '第%1条', '<w:pStyle w:val="t"/>');
    assert.deepEqual(
      await numbered(
        list(0, levels) + num(1, 0),
        wp('甲', '<w:pStyle w:val="t"/>') +
          wp('乙', '<w:pStyle w:val="t"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
          wp('丙', '<w:pStyle w:val="t"/>'),
        style,
      ),
      ['第一条 甲', '乙', '第二条 丙'],
    );
  });

  it('are none where a list has no number, or is not defined', async () => {
    assert.deepEqual(
      await numbered(list(0, level(0, 'none', '')) + num(1, 0), item('甲', 1) + item('乙', 9)),
      ['甲', '乙'],
    );
  });

  it('are those before a tracked change of the paragraph at no time', async () => {
    const changed =
      '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    assert.deepEqual(await numbered(list(0, outline) + num(1, 0), wp('甲', changed) + item('乙', 1)), [
      '甲',
      '一、乙',
    ]);
  });
});

describe('Formats of numbers', () => {
  const cases: readonly [string, readonly number[], string][] = [
    ['decimal', [1, 12], '1 12'],
    ['decimalZero', [3, 12], '03 12'],
    ['decimalFullWidth', [3, 12], '３ １２'],
    ['chineseCounting', [1, 10, 11, 20, 21], '一 十 十一 二十 二十一'],
    ['chineseCountingThousand', [105, 110, 1001], '一百〇五 一百一十 一千〇一'],
    ['ideographDigital', [1, 10, 11], '一 一〇 一一'],
    ['chineseLegalSimplified', [1, 12], '壹 壹拾贰'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [1, 2], '⑴ ⑵'],
    ['decimalEnclosedFullstop', [1, 2], '⒈ ⒉'],
    ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
    ['upperRoman', [4, 9, 14], 'IV IX XIV'],
    ['lowerRoman', [1, 2], 'i ii'],
    ['upperLetter', [1, 26, 27], 'A Z AA'],
    ['lowerLetter', [2], 'b'],
  ];
  for (const [format, values, expected] of cases) {
    it(`${format}: ${expected}`, () => {
      assert.equal(values.map((value) => formatNumber(value, format)).join(' '), expected);
    });
  }
});
