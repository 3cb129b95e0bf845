import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../src/cli/import/readers/html.js';
import type { SourceDocument } from '../../../src/cli/import/source.js';
import { cells, dropped, fixture, paragraphs, table, texts } from './show.js';

const page = (body: string): SourceDocument => readHtml(Buffer.from(body));

describe('Paragraphs of a page', () => {
  it('begin and end with blocks and line breaks', () => {
    const document = page('<h1>某局<br>年度报告</h1>开头<p>甲</p>中间<div>乙<span>丙</span><br>丁</div>');
    assert.deepEqual(texts(document), ['1 某局', '1 年度报告', '开头', '甲', '中间', '乙丙', '丁']);
    assert.deepEqual(
      paragraphs(document).map(({ place }) => place.paragraph),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });

  it('have white space as a page shows it', () => {
    assert.deepEqual(
      texts(page('<p>&nbsp;&nbsp;　　全年\n  公开  <b>12</b> 条 of\n rules&nbsp;</p><p>&nbsp;</p>')),
      ['全年公开 12 条 of rules'],
    );
    assert.deepEqual(texts(page('<pre>一行\n  二行</pre>')), ['一行', '二行']);
  });

  it('keep the quotation marks of Windows-1252', () => {
    const body = [...'<meta charset=windows-1252><p>', 0x93, ...'FOIA', 0x94, 0x20, 0x96, ...' report'].map(
      (char) => (typeof char === 'number' ? char : char.charCodeAt(0)),
    );
    assert.deepEqual(texts(readHtml(Buffer.from(body))), ['“FOIA” – report']);
  });

  it('tell bold text, links and pictures apart', () => {
    const [paragraph] = paragraphs(
      page(
        '<p>见<a href=" /a.html ">指<b>南</b></a><strong>重点</strong><span style="font-weight:bold">词</span></p>',
      ),
    );
    assert.deepEqual(paragraph.runs, [
      { text: '见' },
      { text: '指南', link: '/a.html' },
      { text: '重点词', strong: true },
    ]);
    const [picture] = paragraphs(page('<p><img src="a.jpg" alt=" 图 " width="300" height="20%"></p>'));
    assert.deepEqual(picture.runs, [{ image: 'a.jpg', alt: '图', width: 300 }]);
  });

  it('take the address of a picture that the page loads late', () => {
    const [paragraph] = paragraphs(page('<img src="data:image/gif;base64,R0" data-src="b.png">'));
    assert.deepEqual(paragraph.runs, [{ image: 'b.png' }]);
  });

  it('name a picture that is written into the page, without its bytes', () => {
    const document = page(`<p><img alt="印章" src="data:image/png;base64,${'A'.repeat(5000)}"></p>`);
    assert.deepEqual(paragraphs(document)[0].runs, [{ image: '', alt: '印章' }]);
    assert.match(
      dropped(document)[0],
      /^data:image\/png;base64,AAAAAAAA… 印章 — the picture is written into/,
    );
  });

  it('of a list know its level and kind; only the first of an item is one', () => {
    const document = page('<ol><li><p>甲</p><p>续</p><ul><li>乙</li></ul></li></ol><p>丙</p>');
    assert.deepEqual(
      paragraphs(document).map(({ list }) => list),
      [{ level: 0, ordered: true }, undefined, { level: 1, ordered: false }, undefined],
    );
  });

  it('know what stands around them', () => {
    const [link, text] = paragraphs(
      page('<div class="top nav"><ul id=menu><li>首页</ul></div><main><div><p class=TRS_P>正文</main>'),
    );
    assert.deepEqual(link.within, ['div.top.nav', 'ul#menu']);
    assert.deepEqual(text.within, ['main', 'p.TRS_P']);
  });

  it('show boxes that are ticked', () => {
    assert.deepEqual(texts(page('<p><input type=checkbox checked>是 <input type=radio>否</p>')), ['☑是 ☐否']);
  });
});

describe('Tables of a page', () => {
  it('keep their cells, spans and caption', () => {
    const found = table(
      page(`<table class=t><caption>表<b>一</b></caption><thead><tr><th colspan=2>甲<th rowspan=2>乙<tr><td>丙<td>丁
        <tbody><tr><td>1<br>2<td><p>&nbsp;</p><td>/</table>`),
    );
    assert.equal(found.caption, '表一');
    assert.deepEqual(cells(found), [
      ['甲 2×1', '乙 1×2'],
      ['丙', '丁'],
      ['1\n2', '', '/'],
    ]);
    assert.deepEqual(found.within, ['table.t']);
  });

  it('number what stands in them by table, row and column of the grid', () => {
    const document = page(
      '<p>前</p><table><caption>题</caption><tr><td rowspan=2>a<td>b<tr><td>c<p>d</table><p>后</p>',
    );
    const [[, b], [c]] = table(document).rows;
    assert.deepEqual(b.blocks[0].place, { table: 1, row: 1, column: 2, paragraph: 1 });
    assert.deepEqual(c.blocks[1].place, { table: 1, row: 2, column: 2, paragraph: 2 });
    assert.deepEqual(
      paragraphs(document).map(({ place }) => place),
      [{ paragraph: 1 }, { paragraph: 2 }],
    );
  });

  it('that lay out the page hold what is in them', () => {
    const document = page(
      '<table><tr><td>菜单<td><h2>报告</h2><p>正文</p><table><tr><td>1<td>2</table></table>',
    );
    const [[, body]] = table(document).rows;
    assert.deepEqual(texts(body), ['2 报告', '正文']);
    assert.deepEqual(cells(table(body)), [['1', '2']]);
    assert.equal(body.text, '报告\n正文\n1\t2');
  });

  it('cut spans to the table', () => {
    const markup = '<table><tr><td rowspan=60000>x<td rowspan=0>y<tr><td colspan=99999>z</table>';
    assert.deepEqual(cells(table(page(markup))), [['x 1×2', 'y 1×2'], ['z 998×1']]);
  });

  it('of nothing are none', () => {
    assert.equal(page('<table><tr style="display:none"><td>x</table>').blocks.length, 0);
  });
});

describe('What a page leaves out', () => {
  it('is named with the reason', () => {
    const document = page(`<body><p>正文</p><div style="color:red; display : none">隐藏</div><p hidden>藏</p>
      <noscript>请打开脚本</noscript><template><p>模板</p></template><iframe src="/vote.html"></iframe>
      <i aria-hidden=true>图标</i><select><option>年份</select><p><s>12</s>13条</p>`);
    assert.deepEqual(texts(document), ['正文', '13条']);
    assert.deepEqual(dropped(document), [
      '隐藏 — hidden by the page: readers do not see it',
      '藏 — hidden by the page: readers do not see it',
      '请打开脚本 — shown only without scripts or by browsers that lack something',
      '模板 — hidden by the page: readers do not see it',
      '<iframe> /vote.html — embedded from elsewhere: not in this file, look at it there',
      '图标 — hidden by the page: readers do not see it',
      '年份 — a form control, not part of the text',
      '12 — struck through',
    ]);
  });

  it('tells of all scripts in one entry, and of all comments', () => {
    const document = page(
      '<script>a()</script><style>p{}</style><script>b()</script><!--栏目--><!--[if IE]>x<![endif]--><!-- 页脚 -->字',
    );
    assert.deepEqual(
      document.dropped.map(({ text }) => text),
      ['<script> <style>', '栏目 页脚'],
    );
  });

  it('does not hide from the import what only screen readers are spared', () => {
    assert.deepEqual(texts(page('<div aria-hidden="true"><p>正文</p></div>')), ['正文']);
  });
});

describe('Web pages as files', () => {
  it('are read in the charset that they have', () => {
    const document = readHtml(fixture('gbk.html'));
    assert.equal(document.title, '柳河区卫生健康局2016年报告-柳河区人民政府');
    assert.deepEqual(texts(document), ['1 柳河区卫生健康局', '全年公开信息２３５条，收到申请0件。']);
    assert.deepEqual(document.dropped, []);
  });

  it('saved from a portal keep menus apart by what stands around them', () => {
    const document = readHtml(fixture('portal.html'));
    const [frame] = document.blocks;
    assert.equal(frame.kind, 'table');
    const [[menu], [content]] = frame.kind === 'table' ? frame.rows.slice(0, 2) : [];
    assert.deepEqual(paragraphs(menu).at(-1)?.within, ['table#top', 'td.menu']);
    assert.deepEqual(texts(content).slice(0, 3), [
      '当前位置：首页 > 政务公开 > 年度报告',
      '柳河区司法局2019年政府信息公开工作年度报告',
      '发布日期：2020-01-20 浏览次数：',
    ]);
    assert.deepEqual(cells(table(content)), [
      ['信息内容', '本年新公开数量'],
      ['规章', '0'],
      ['规范性文件', ''],
    ]);
    assert.ok(
      dropped(document).includes('柳河区司法局2018年报告 — hidden by the page: readers do not see it'),
    );
  });
});

describe('Pages made to do harm', () => {
  it('may nest as deep as browsers keep, and no deeper', () => {
    assert.deepEqual(texts(page('<div>'.repeat(400) + '深')), ['深']);
    assert.throws(() => page('<div>'.repeat(100_000)), /nests elements more than 512 deep/);
  });

  it('may not nest tables without end', () => {
    assert.throws(() => page('<table><tr><td>'.repeat(30)), /tables are nested more than 20 deep/);
  });

  it('may not make millions of elements of few bytes', () => {
    const open = Array.from({ length: 400 }, (_, at) => `<b a=${at}>`).join('');
    assert.throws(() => page(`<p>${open}${'<p>字'.repeat(2000)}`), /more than 400000 elements/);
  });

  it('may not make a table wider than 1000 columns', () => {
    assert.throws(
      () => page(`<table><tr>${'<td>x'.repeat(1001)}</table>`),
      /table 1 has more than 1000 columns/,
    );
  });
});
