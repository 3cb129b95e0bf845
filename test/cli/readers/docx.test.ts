import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocx } from '../../../src/cli/import/readers/docx.js';
import { docx, wp } from './bytes.js';
import { picture, png, rels } from './pictures.js';
import { cells, dropped, fixture, paragraphs, table, texts } from './show.js';

describe('A Word file', async () => {
  const document = await readDocx(fixture('word.docx'));

  it('keeps the numbers that Word counts, and headings as such', () => {
    assert.deepEqual(texts(document), [
      '2022年政府信息公开工作年度报告',
      '1 一、总体情况',
      '2 （一）主动公开',
      '全年主动公开信息412条，其中规范性文件6件[1]。',
      '2 （二）依申请公开',
      '申请方式见申请指南，本报告截至2023年1月16日。',
      '网络申请',
      '信函申请',
      '1 二、存在的主要问题及改进情况',
      '1. 公开内容还不够全面',
      '2. 解读形式比较单一',
      '咨询电话：0000-1234567',
      '',
      '1 三、其他需要报告的事项',
      '经办人：\t王某',
      '[1] 不含转发上级文件。',
    ]);
  });

  it('keeps its title, bold text, links, bullets and pictures', () => {
    assert.equal(document.title, '临溪市农业农村局2022年政府信息公开工作年度报告');
    const all = paragraphs(document);
    assert.deepEqual(all[0].within, ['p.title']);
    assert.deepEqual(all[3].runs[1], { text: '6件', strong: true });
    assert.deepEqual(all[5].runs[1], { text: '申请指南', link: 'https://www.example.org/ysq' });
    assert.deepEqual(all[6].list, { level: 0, ordered: false });
    assert.equal(all[9].list, undefined);
    assert.deepEqual(all[12].runs, [
      { image: 'image1.png', alt: 'C:\\Users\\Administrator\\Desktop\\截图.png', width: 320, height: 200 },
    ]);
  });

  it('counts paragraphs as places', () => {
    assert.deepEqual(
      paragraphs(document).map(({ place }) => place.paragraph),
      Array.from({ length: 16 }, (_, at) => at + 1),
    );
  });

  it('names deletions, comments, headers and footers', () => {
    assert.deepEqual(dropped(document), [
      '405 — deleted by a tracked change',
      '此数请法规科再核 — a comment, not part of the text',
      '临溪市农业农村局内部稿 — a page header or footer: a web page has no pages',
      '第一稿 — a page header or footer: a web page has no pages',
    ]);
  });

  it('keeps merged cells, and all kinds of absence', async () => {
    assert.deepEqual(cells(table(await readDocx(fixture('merged.docx')))), [
      ['（本列数据的勾稽关系） 2×2', '申请人情况 7×1'],
      ['自然人', '商业\n企业', '科研机构', '公益组织', '法律机构', '其他', '总计'],
      ['一、本年新收 2×1', '12', '3', '0', '', '1', '/', '16'],
      ['三、办理结果 1×2', '（一）予以公开', '9', '2', '0', '', '1', '/', '12'],
      ['（二）部分公开', '3', '1', '0', '', '0', '/', '4'],
    ]);
  });
});

describe('Constructions of Word that mammoth leaves out', () => {
  it('hidden text is not shown, but named', async () => {
    const document = await readDocx(
      docx(
        '<w:p><w:r><w:t>公开12条</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>，实为9条</w:t></w:r></w:p>',
      ),
    );
    assert.deepEqual(texts(document), ['公开12条']);
    assert.deepEqual(dropped(document), ['，实为9条 — hidden text of Word']);
  });

  it('formulas and text boxes for new versions only are named', async () => {
    const document = await readDocx(
      docx(
        '<w:p><m:oMath><m:r><m:t>a+b=c</m:t></m:r></m:oMath><w:r><w:t>式中</w:t></w:r></w:p>' +
          `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wp('框中字')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
      ),
    );
    assert.deepEqual(texts(document), ['式中']);
    assert.deepEqual(
      document.dropped.map(({ text, reason }) => [text, reason.en.slice(0, 26)]),
      [
        ['a+b=c', 'in a construction of Word '],
        ['框中字', 'in a construction of Word '],
      ],
    );
  });

  it('text boxes in two versions come once', async () => {
    const box = `<w:txbxContent>${wp('电话：12345')}</w:txbxContent>`;
    const document = await readDocx(
      docx(
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    );
    assert.deepEqual(texts(document), ['电话：12345']);
    assert.deepEqual(document.dropped, []);
  });

  it('charts are named by what Word calls them', async () => {
    const chart = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图表 3"/><a:graphic><a:graphicData><c:chart r:id="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    assert.deepEqual(dropped(await readDocx(docx(chart))), [
      '图表 3 — a chart or diagram, which cannot be imported',
    ]);
  });

  it('pictures have their names, sizes and bytes; those outside the file are not fetched', async () => {
    const bytes = png(2, 1);
    const document = await readDocx(
      docx(picture('r:embed="in"') + picture('r:link="out"'), {
        ...rels({ in: ['image', 'media/image7.png'], out: ['image', 'file:///C:/Users/wang/b.png'] }),
        'word/media/image7.png': bytes,
        'word/media/unused.png': bytes,
      }),
    );
    assert.deepEqual(
      paragraphs(document).map(({ runs }) => runs[0]),
      [
        { image: 'image7.png', alt: '公开栏', width: 100, height: 50 },
        { image: 'file:///C:/Users/wang/b.png', alt: '公开栏' },
      ],
    );
    assert.deepEqual([...document.pictures!], [['image7.png', { bytes, cropped: false }]]);
  });

  it('pictures of one name in two folders stay apart; cropped ones are marked', async () => {
    const document = await readDocx(
      docx(
        picture('r:embed="a"') + picture('r:embed="b"', '<a:srcRect l="20000"/>') + picture('r:embed="a"'),
        {
          ...rels({ a: ['image', 'media/image1.png'], b: ['image', 'other/image1.png'] }),
          'word/media/image1.png': 'a',
          'word/other/image1.png': 'b',
        },
      ),
    );
    assert.deepEqual(
      [...document.pictures!].map(([name, { bytes, cropped }]) => [name, String(bytes), cropped]),
      [
        ['image1.png', 'a', false],
        ['word/other/image1.png', 'b', true],
      ],
    );
    assert.deepEqual(
      paragraphs(document).map(({ runs: [run] }) => 'image' in run && run.image),
      ['image1.png', 'word/other/image1.png', 'image1.png'],
    );
  });

  it('pictures that are missing or far too large do not keep the text from being read', async () => {
    const document = await readDocx(
      docx(wp('正文') + picture('r:embed="a"') + picture('r:embed="b"'), {
        ...rels({ a: ['image', 'media/large.bmp'], b: ['image', 'media/missing.png'] }),
        'word/media/large.bmp': Buffer.alloc(10 * 1024 * 1024 + 1),
      }),
    );
    assert.equal(texts(document)[0], '正文');
    assert.deepEqual(
      [...document.pictures!].map(([name, { bytes }]) => [name, bytes]),
      [
        ['large.bmp', 'too-large'],
        ['missing.png', 'damaged'],
      ],
    );
  });

  it('paragraphs with an outline level are headings, by style or of their own', async () => {
    const styles =
      '<w:styles NAMESPACES><w:style w:type="paragraph" w:styleId="a"><w:name w:val="公文标题"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="子"/><w:basedOn w:val="a"/></w:style></w:styles>';
    const body =
      wp('样式', '<w:pStyle w:val="b"/>') +
      wp('自身', '<w:outlineLvl w:val="0"/>') +
      wp('正文', '<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>');
    assert.deepEqual(texts(await readDocx(docx(body, { 'word/styles.xml': styles }))), [
      '2 样式',
      '1 自身',
      '正文',
    ]);
  });

  it('does not care which prefix the file uses', async () => {
    const other =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>前缀</x:t></x:r></x:p></x:body></x:document>';
    assert.deepEqual(texts(await readDocx(docx('', { 'word/document.xml': other }))), ['1 前缀']);
  });
});
