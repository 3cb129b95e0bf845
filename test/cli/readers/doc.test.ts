import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import { readDoc } from '../../../src/cli/import/readers/doc.js';
import { readDocx } from '../../../src/cli/import/readers/docx.js';
import { readSource } from '../../../src/cli/import/read-source.js';
import { cells, dropped, fixture, paragraphs, table, texts } from './show.js';

describe('A file of Word 97', async () => {
  const document = await readDoc(fixture('word.doc'));

  it('has the text, the headings and the numbers of the same file as .docx', async () => {
    const newer = texts(await readDocx(fixture('word.docx')));
    const box = newer.findIndex((text) => text.startsWith('咨询电话'));
    // Text boxes follow the text, and notes before them.
    const [moved] = newer.splice(box, 1);
    newer[0] = newer[0].replace(/^1 /, '');
    assert.deepEqual(texts(document), [...newer, moved]);
  });

  it('keeps links, bullets, and that there is a picture', () => {
    const all = paragraphs(document);
    assert.deepEqual(all[5].runs[1], { text: '申请指南', link: 'https://www.example.org/ysq' });
    assert.deepEqual(all[6].list, { level: 0, ordered: false });
    assert.deepEqual(
      all.filter(({ runs }) => runs.some((run) => 'image' in run)).map(({ runs }) => runs),
      [[{ image: '' }]],
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

  it('keeps wide tables with merged cells, and what follows them', async () => {
    const merged = await readDoc(fixture('merged.doc'));
    assert.deepEqual(cells(table(merged)), cells(table(await readDocx(fixture('merged.docx')))));
    assert.deepEqual(texts(merged), ['三、收到和处理政府信息公开申请情况', '四、行政复议情况']);
    const [, enterprise] = table(merged).rows[1];
    assert.deepEqual(
      enterprise.blocks.map(({ place }) => place),
      [
        { table: 1, row: 2, column: 4, paragraph: 1 },
        { table: 1, row: 2, column: 4, paragraph: 2 },
      ],
    );
  });
});

describe('Files of Word 97 that cannot be read', () => {
  /** The file, changed where its information block stands. */
  const changed = (change: (block: Buffer) => void): Buffer => {
    const bytes = Buffer.from(fixture('word.doc'));
    change(bytes.subarray(bytes.indexOf(Buffer.from('eca5', 'hex'))));
    return bytes;
  };
  const refused = (bytes: Buffer, expected: RegExp): Promise<void> =>
    assert.rejects(readSource(bytes, 'a.doc'), (error) => {
      assert.ok(error instanceof UsageError, String(error));
      assert.match(error.message, expected);
      return true;
    });

  it('with a password', async () => {
    await refused(
      changed((block) => block.writeUInt16LE(block.readUInt16LE(10) | 0x100, 10)),
      /^the file is encrypted: open it in Word and save it without a password$/,
    );
  });

  it('of Word 95', async () => {
    await refused(
      changed((block) => block.writeUInt16LE(0x68, 2)),
      /not the format of Word 97 or later/,
    );
  });

  it('whose sectors follow each other in a circle', async () => {
    const bytes = Buffer.from(fixture('word.doc'));
    const table = (bytes.readInt32LE(76) + 1) * 512;
    for (let sector = 0; sector < 128; sector++)
      bytes.writeInt32LE(sector % 2 ? sector - 1 : sector + 1, table + 4 * sector);
    await refused(bytes, /faulty structure/);
  });

  it('whose text is said to be without end', async () => {
    await refused(
      changed((block) => block.writeUInt32LE(0x7fffffff, 0x1a2)),
      /its text cannot be found/,
    );
  });
});
