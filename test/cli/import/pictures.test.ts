import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImageBlock } from '../../../src/document/index.js';
import type { SourcePicture, SourceRun } from '../../../src/cli/import/source.js';
import { structure } from '../../../src/cli/import/structure/structure.js';
import { png } from '../readers/pictures.js';
import { at, p, word } from './support.js';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const EMF = Buffer.concat([latin1('\x01\0\0\0'), Buffer.alloc(36), latin1(' EMF'), Buffer.alloc(40)]);

/** Imports a Word file with pictures in its only section, each by itself. */
function withPictures(
  pictures: Readonly<Record<string, SourcePicture['bytes'] | SourcePicture>>,
  runs: readonly SourceRun[] = Object.keys(pictures).map((image) => ({ image })),
  folder: string | undefined = '年报.files',
) {
  const source = {
    ...word(
      p('示例市示范局2018年度政府信息公开工作报告'),
      p('一、概述'),
      p('正文。'),
      ...runs.map((run) => p([run])),
    ),
    pictures: new Map(
      Object.entries(pictures).map(([name, given]): [string, SourcePicture] => [
        name,
        typeof given === 'object' && 'bytes' in given ? given : { bytes: given, cropped: false },
      ]),
    ),
  };
  const { report, review, files = [] } = structure(source, '年报.docx', folder ? { pictures: folder } : {});
  const images = report.sections[0].blocks!.filter((block): block is ImageBlock => block.type === 'image');
  const told = (what = 'image') =>
    review.filter((item) => item.what === what).map(({ outcome, message }) => `${outcome}: ${message.zh}`);
  return { report, review, images, files, told };
}

test('Pictures inside a Word file become files beside the document, named by the importer', () => {
  const { images, files, told, report, review } = withPictures({
    '../../secret.png': png(8, 4),
    'photo.png': latin1('\xFF\xD8\xFF\xE0'),
    'c.gif': latin1('GIF89a\x03\0\x02\0'),
    'd.bin': latin1('RIFF\0\0\0\0WEBPVP8 '),
    'e.x': latin1('BM\0\0\0\0\0\0\0\0'),
    'f.svg': Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  const names = ['image1.png', 'image2.jpg', 'image3.gif', 'image4.webp', 'image5.bmp', 'image6.svg'];
  assert.deepEqual(
    files.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    images.map(({ src }) => src),
    names.map((name) => `%E5%B9%B4%E6%8A%A5.files/${name}`),
  );
  assert.ok(told().every((line) => /^recognised: 图片已从文件中取出，存为 年报\.files\/image\d/.test(line)));
  const pointer = review.find(({ what }) => what === 'image')!.pointer!;
  assert.equal(at(report, pointer), images[0]);
});

test('A folder whose name is special in addresses stays one folder', () => {
  const { images } = withPictures({ a: png(1, 1) }, undefined, '50%#2 a?b.files');
  assert.equal(images[0].src, '50%25%232%20a%3Fb.files/image1.png');
});

test('One picture in several places, under whatever name, is one file', () => {
  const { images, files } = withPictures({ 'a.png': png(8, 4), 'b.png': png(8, 4), 'c.png': png(9, 4) }, [
    { image: 'a.png' },
    { image: 'b.png' },
    { image: 'c.png' },
    { image: 'a.png' },
  ]);
  assert.deepEqual(
    images.map(({ src }) => src!.slice(-10)),
    ['image1.png', 'image1.png', 'image2.png', 'image1.png'],
  );
  assert.equal(files.length, 2);
});

test('A picture is as wide as in Word and keeps the proportions of its file', () => {
  const run = { image: 'a', width: 100, height: 100 };
  const size = (bytes: Uint8Array, sized = true) => {
    const [{ width, height }] = withPictures({ a: bytes }, [sized ? run : { image: 'a' }]).images;
    return [width, height];
  };
  const jpeg = latin1('\xFF\xD8\xFF\xE0\0\x04ab\xFF\xFF\xC2\0\x11\x08\0\x28\0\x50\x03');
  assert.deepEqual(size(png(800, 400)), [100, 50]);
  assert.deepEqual(size(png(800, 400), false), [800, 400]);
  assert.deepEqual(size(jpeg, false), [80, 40]);
  assert.deepEqual(size(latin1('GIF89a\x03\0\x02\0'), false), [3, 2]);
  // What says nothing of its size has that of Word, or none.
  assert.deepEqual(size(latin1('BM\0\0\0\0\0\0\0\0')), [100, 100]);
  assert.deepEqual(size(latin1('\xFF\xD8\xFF\xE0'), false), [undefined, undefined]);
  assert.deepEqual(size(png(0, 4_000_000_000), false), [undefined, undefined]);
  assert.deepEqual(size(latin1('\xFF\xD8\xFF\xE0\0\0\xFF\xE0'), false), [undefined, undefined]);
});

test('Pictures that browsers cannot show, or that cannot be had, are named and not written', () => {
  const { images, files, told } = withPictures({
    'a.png': EMF,
    'b.wmf': latin1('\xD7\xCD\xC6\x9A'),
    'c.tif': latin1('II*\0'),
    'd.png': Buffer.from('<html><svg>'),
    'e.png': 'too-large',
    'f.png': 'damaged',
  });
  assert.deepEqual(files, []);
  assert.ok(images.every(({ src }) => src === undefined));
  const messages = told();
  ['EMF', 'WMF', 'TIFF', '无法读取', '每幅 10 MiB', '无法读取'].forEach((words, index) => {
    assert.match(messages[index], /^dropped/);
    assert.ok(messages[index].includes(words), messages[index]);
  });
});

test('Without a folder nothing is taken out, and the list says so', () => {
  const { images, files, told } = withPictures({ a: png(1, 1) }, undefined, '');
  assert.deepEqual(images, [{ type: 'image' }]);
  assert.deepEqual(files, []);
  assert.match(told()[0], /^dropped: .*标准输出.*没有另存/);
});

test('A cropped picture is told to have more than Word shows', () => {
  const { told } = withPictures({ a: { bytes: png(1, 1), cropped: true } });
  assert.match(told()[1], /^changed: .*裁剪/);
});

test('Descriptions are those of Word, but not names of files or what programs fill in', () => {
  for (const alt of [
    '微信图片_20190116.jpg',
    'http://www.example.org/a.PNG',
    'IMG_256',
    'C:\\Users\\li\\a.png',
  ]) {
    const { images, told } = withPictures({ a: png(1, 1) }, [{ image: 'a', alt }]);
    assert.equal(images[0].alt, undefined, alt);
    assert.equal(told('alt').length, 1);
  }
  const { images, told } = withPictures({ a: png(1, 1) }, [{ image: 'a', alt: '政务公开栏 2018.12' }]);
  assert.equal(images[0].alt, '政务公开栏 2018.12');
  assert.deepEqual(told('alt'), []);
});

test('Pictures beside the words of a title or cover stay', () => {
  const { report } = structure(
    word(
      p([{ image: 'http://www.example.org/emblem.png', alt: '徽标' }, { text: '示例市示范局' }]),
      p([
        { text: '2018年度政府信息公开工作报告' },
        { image: 'http://www.example.org/seal.png', alt: '印章' },
      ]),
      p('一、概述'),
      p('正文。'),
    ),
  );
  const images = report.sections[0].blocks!.map((block) => block.type === 'image' && block.alt);
  assert.deepEqual(images, ['徽标', '印章']);
  assert.equal(report.agency.name, '示例市示范局');
});
