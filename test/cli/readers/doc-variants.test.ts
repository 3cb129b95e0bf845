import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFile } from '../../../src/cli/import/import-file.js';
import { readDoc } from '../../../src/cli/import/readers/doc.js';
import { DocFile } from '../../../src/cli/import/readers/doc-file.js';
import { withSecondOpinion } from '../../../src/cli/import/readers/doc-second-opinion.js';
import { readSource } from '../../../src/cli/import/read-source.js';
import type { SourceBlock, SourceDocument } from '../../../src/cli/import/source.js';
import { rebuilt, replaceText, textRange } from './doc-bytes.js';
import { cells, dropped, fixture, paragraphs, table, texts } from './show.js';

const SIMPLER =
  ' — the structure of the file is faulty; all its text was read in a simpler way: check tables, headings and automatic numbers';

describe('Files as Word writes them', () => {
  /** The text of the fixture with some of it replaced by a fast save. */
  const replaced = async (old: string, text: string, compressed = false): Promise<string[]> => {
    const bytes = rebuilt(fixture('word.doc'), (streams) =>
      replaceText(streams, textRange(streams, old), text, compressed),
    );
    const document = await readSource(bytes, 'a.doc');
    assert.ok(document.dropped.every(({ reason }) => !/simpler|only one of two/.test(reason.en)));
    return texts(document);
  };

  it('pieces of 8-bit and of wide characters stand in any order', async () => {
    const plain = texts(await readSource(fixture('word.doc'), 'a.doc'));
    assert.deepEqual(await replaced('412', '412', true), plain);
    const line = await replaced('412', '4\x80\x93x\x94\xE9 12', true);
    assert.ok(line[3].startsWith('全年主动公开信息4€“x”é 12条，其中规范性文件6件'), line[3]);
    assert.equal((await replaced('412', '四百一十二'))[3].slice(0, 13), '全年主动公开信息四百一十二');
  });

  it('fields show their results, nested ones too, and never their codes', async () => {
    const all = await replaced(
      '公开内容还不够全面',
      '\x13 TOC \\o "1-3" \\h \x14\x13 HYPERLINK \\l "_Toc1" \x14总体情况\t\x13 PAGEREF _Toc1 \\h \x141\x15\x15\x15' +
        '，第\x13 PAGE \x142\x15页，\x13 IF \x13 NUMPAGES \x149\x15 > 1 "多" "单" \x14多\x15页\x13 XE "索引" \x15',
    );
    assert.equal(all[9], '1. 总体情况\t1，第2页，多页');
    assert.doesNotMatch(all.join(), /TOC|HYPERLINK|PAGE|NUM|XE|索引|_Toc/);
  });

  it('embedded objects, sections and optional hyphens leave no signs', async () => {
    const all = await replaced(
      '公开内容还不够全面',
      '见\x13 EMBED Excel.Sheet.8 \x14\x01\x15表\x0C下一节co\x1Foperate\x1Eon\x08\x05',
    );
    assert.deepEqual(all.slice(9, 11), ['见表', '1. 下一节cooperate\u2011on']);
    assert.doesNotMatch(all.join(), /EMBED|undefined/);
  });

  it('a Word file embedded in the file is not taken for it', async () => {
    const bytes = rebuilt(fixture('word.doc'), () => undefined, fixture('merged.doc'));
    assert.deepEqual(
      texts(await readSource(bytes, 'a.doc')),
      texts(await readSource(fixture('word.doc'), 'a.doc')),
    );
  });
});

describe('A file of Word 97 with a faulty structure', () => {
  it('whole, is read by its structure', async () => {
    const whole = await readSource(
      rebuilt(fixture('merged.doc'), () => undefined),
      'a.doc',
    );
    assert.equal(cells(table(whole)).length, 5);
    assert.deepEqual(dropped(whole), []);
  });

  it('in its lists, is read as text, and says so', async () => {
    const bytes = rebuilt(fixture('word.doc'), ({ main }) => main.writeUInt32LE(0x7ffffff0, 0x2e2 + 4));
    const document = await readSource(bytes, 'a.doc');
    const all = texts(document);
    assert.equal(all[0], '2022年政府信息公开工作年度报告');
    assert.ok(all.includes('公开内容还不够全面'));
    assert.ok(all.includes('咨询电话：0000-1234567'));
    assert.ok(all.includes('不含转发上级文件。'));
    assert.deepEqual(dropped(document), [
      SIMPLER,
      '此数请法规科再核 — a comment, not part of the text',
      '临溪市农业农村局内部稿 — a page header or footer: a web page has no pages',
      '第一稿 — a page header or footer: a web page has no pages',
    ]);
  });

  it('in its paragraphs, keeps all cells as text, and says so', async () => {
    const bytes = rebuilt(fixture('merged.doc'), ({ main }) => main.writeUInt32LE(0, 0x106));
    const document = await readSource(bytes, 'a.doc');
    assert.equal(paragraphs(document).length, document.blocks.length);
    for (const text of ['一、本年新收', '12\t3\t0\t', '四、行政复议情况'])
      assert.ok(texts(document).join('\n').includes(text), text);
    assert.deepEqual(dropped(document), [SIMPLER]);
    const { review } = await importFile(bytes, 'a.doc');
    assert.ok(review.some(({ message }) => /较简单的方式.*核对表格/.test(message.zh)));
  });

  it('whose structure hides text, is read as text', async () => {
    // A mark that begins a field without an end hides what follows from the structure.
    const bytes = rebuilt(fixture('word.doc'), (streams) =>
      replaceText(streams, textRange(streams, '主动公开\r'), '\x13主动公开\r'),
    );
    const document = await readSource(bytes, 'a.doc');
    assert.ok(texts(document).includes('公开内容还不够全面'));
    assert.ok(dropped(document).includes(SIMPLER));
  });
});

describe('Two readings of a file', async () => {
  const whole = await readDoc(fixture('../import/statistics-2016.doc'));
  const chosen = (blocks: SourceBlock[]): Promise<SourceDocument> =>
    withSecondOpinion(new DocFile(fixture('../import/statistics-2016.doc')), () => ({ ...whole, blocks }));
  const ONLY = ' — only one of two ways to read the file finds this text: check, and add it by hand';
  const added: SourceBlock = { kind: 'paragraph', runs: [{ text: '另有附件' }], place: {} };

  it('that lacks a few words of the other names them', async () => {
    const document = await chosen(whole.blocks.filter((_, at) => at !== 9));
    assert.ok(table(document));
    assert.deepEqual(dropped(document), ['没有收费。' + ONLY]);
  });

  it('that lacks much gives way to the other, and what only it has is named', async () => {
    const document = await chosen([...whole.blocks.slice(4), added]);
    assert.equal(texts(document)[0], '示例县民政局2016年度政府信息公开工作报告');
    assert.equal(table(document), undefined);
    assert.deepEqual(dropped(document), [SIMPLER, '另有附件' + ONLY]);
  });
});
