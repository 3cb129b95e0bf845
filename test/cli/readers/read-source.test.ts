import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError } from '../../../src/cli/command.js';
import { readSource } from '../../../src/cli/import/read-source.js';
import { detectFormat } from '../../../src/cli/import/readers/detect.js';
import { docx, encode, wp, zip } from './bytes.js';
import { fixture, texts } from './show.js';

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (stream: string): Buffer =>
  Buffer.concat([COMPOUND, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('What a file is', () => {
  const cases: readonly [string, Buffer, string][] = [
    ['docx', fixture('word.docx'), 'a.docx'],
    ['docx', fixture('word.docx'), 'renamed.doc'],
    ['doc', fixture('word.doc'), 'a.doc'],
    ['html', fixture('gbk.html'), 'a.html'],
    [
      'html',
      Buffer.from('\uFEFF \n<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>x'),
      'word.doc',
    ],
    ['html', Buffer.from('<?xml version="1.0"?><!DOCTYPE html><html></html>'), 'a.xhtml'],
    ['html', Buffer.from('<p>段落</p>'), 'fragment.txt'],
    ['html', Buffer.from('<!DOCTYPE html><p>x', 'utf16le'), 'a.htm'],
    ['text', fixture('gbk.txt'), 'a.txt'],
    ['text', fixture('utf-16.txt'), 'a.txt'],
    ['text', Buffer.from('一、<总体情况>'), 'a.txt'],
    ['us-foia', Buffer.from('<?xml version="1.0"?>\n<iepd:FoiaAnnualReport xmlns:iepd="x">'), 'a.xml'],
    ['xml', Buffer.from('<?xml version="1.0"?><report/>'), 'a.xml'],
    ['json', Buffer.from('{"format": "gov-report/1"}'), 'a.json'],
    ['pdf', latin1('%PDF-1.7\n%\xE2\xE3'), 'a.pdf'],
    ['rtf', latin1('{\\rtf1\\ansi'), 'a.doc'],
    [
      'mht',
      latin1('From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;'),
      'a.html',
    ],
    ['image', latin1('\x89PNG\r\n\x1A\n'), 'a.doc'],
    ['image', latin1('\xFF\xD8\xFF\xE0'), 'a.jpg'],
    ['encrypted', compound('EncryptedPackage'), 'a.docx'],
    ['xls', compound('Workbook'), 'a.doc'],
    ['wps', compound('Whatever'), 'a.wps'],
    ['ole', compound('PowerPoint Document'), 'a.doc'],
    ['xlsx', zip([{ name: 'xl/workbook.xml', content: '' }]), 'a.docx'],
    ['odt', latin1('PK\x03\x04xxxxmimetypeapplication/vnd.oasis.opendocument.text'), 'a.odt'],
    ['zip', zip([{ name: 'a.txt', content: '' }]), 'a.docx'],
    ['empty', Buffer.alloc(0), 'a.txt'],
    ['unknown', Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 151) % 256)), 'a.txt'],
  ];
  for (const [format, bytes, name] of cases) {
    it(`${name} with ${format} in it is ${format}`, () => {
      assert.equal(detectFormat(bytes, name), format);
    });
  }
});

describe('Reading a file', () => {
  it('goes by what is in it, not by its name', async () => {
    assert.equal((await readSource(fixture('word.docx'), '报告.doc')).format, 'docx');
    assert.equal((await readSource(fixture('gbk.html'), '报告.doc')).format, 'html');
    assert.deepEqual(texts(await readSource(encode('一、概述', 'gb18030'), '报告.docx')), ['一、概述']);
  });

  const refusals: readonly [Buffer, RegExp][] = [
    [Buffer.alloc(0), /^the file is empty/],
    [latin1('%PDF-1.4'), /^this is PDF: take the Word file/],
    [latin1('{\\rtf1'), /^this is RTF: open it in Word and save it as \.docx$/],
    [compound('EncryptedPackage'), /^the file is encrypted: open it in Word and save it without a password$/],
    [compound('Workbook'), /^this is a spreadsheet \(xls\)/],
    [zip([{ name: 'a.txt', content: '' }]), /^this is an archive/],
    [latin1('\x89PNG\r\n'), /^this is a picture/],
    [Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]), /^the format is not known: there can be \.docx/],
    [Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), /^the file has 10\.0 MiB, more than the limit of 10 MiB$/],
  ];
  for (const [bytes, expected] of refusals) {
    it(`says ${expected.source}`, async () => {
      await assert.rejects(readSource(bytes, 'a.doc'), (error) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.words.en, expected);
        assert.match(error.words.zh, /\p{Script=Han}/u);
        return true;
      });
    });
  }
});

describe('Word files made to do harm', () => {
  const refused = (bytes: Buffer, expected: RegExp): Promise<void> =>
    assert.rejects(readSource(bytes, 'a.docx'), (error) => {
      assert.ok(error instanceof UsageError, String(error));
      assert.match(error.message, expected);
      assert.doesNotMatch(error.message, /\n/);
      return true;
    });
  const document = { name: 'word/document.xml', content: '<a/>' };

  it('a part that says it is beyond the limit is not inflated', async () => {
    await refused(zip([{ ...document, said: 65 * 1024 * 1024 }]), /more than 64 MiB when inflated/);
    const halves = ['a', 'b'].map((name) => ({
      name: `word/${name}.xml`,
      content: '',
      said: 33 * 1024 * 1024,
    }));
    await refused(zip([document, ...halves]), /incomplete|more than 64 MiB when inflated/);
  });

  it('a part that is larger than it says is cut off there', async () => {
    const content = Buffer.alloc(1024 * 1024, ' ');
    await refused(zip([{ ...document, content, said: 1000 }]), /the archive is incomplete/);
  });

  it('neither many parts nor two of one name are read', async () => {
    const parts = Array.from({ length: 2001 }, (_, at) => ({ name: `word/${at}.xml`, content: '' }));
    await refused(zip([document, ...parts]), /more than 2000 parts/);
    await refused(zip([document, document]), /two parts of one name/);
  });

  it('nor are parts with a password', async () => {
    await refused(zip([{ ...document, encrypted: true }]), /its parts are encrypted/);
  });

  it('entities are refused before they expand, in every part', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>';
    await refused(zip([{ ...document, content: bomb }]), /faulty XML/);
    await refused(docx(wp('字'), { 'word/footnotes.xml': bomb }), /faulty XML/);
  });

  it('XML that nests without end is refused', async () => {
    await refused(docx('<w:sdt>'.repeat(100_000)), /faulty XML/);
  });

  it('an archive without text is no Word file', async () => {
    await refused(zip([{ name: 'word/document2.xml', content: '<a/>' }]), /there is no text in it/);
  });
});
