import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, p, text, word } from './support.js';

const HEAD = '示例市示范局2018年度政府信息公开工作报告\n一、概述';

test('Markers of pictures become pictures in their place; bookmarks are left out', () => {
  const { lines, review } = imported(
    text(
      `${HEAD}\n召开新闻发布会。[image: http://www.example.org/a.jpg]\n[image: ]\n[bookmark: _GoBack][image: b.png]\n会议圆满。`,
    ),
  );
  assert.deepEqual(lines.slice(1), [
    '召开新闻发布会。',
    '[image http://www.example.org/a.jpg]',
    '[image ]',
    '[image b.png]',
    '会议圆满。',
  ]);
  assert.ok(review.some(({ what, outcome }) => what === 'bookmark' && outcome === 'dropped'));
});

test('A path on a local disk is in neither the document nor the list, for it tells user names', () => {
  for (const path of [
    'C:\\Users\\wangxiaoming\\Desktop\\微信图片_1.jpg',
    'D:/wangxiaoming/微信图片_1.jpg',
    'file:///C:/Users/wangxiaoming/微信图片_1.jpg',
    '\\\\wangxiaoming-pc\\share\\微信图片_1.jpg',
  ]) {
    const { report, review, lines } = imported(text(`${HEAD}\n召开发布会。[image: ${path}]`));
    assert.ok(!JSON.stringify([report, review]).includes('wangxiaoming'), path);
    assert.ok(!JSON.stringify(report).includes('微信图片'));
    assert.equal(lines[2], '[image ]');
    const told = review.find(({ what }) => what === 'image')!;
    assert.equal(told.outcome, 'dropped');
    assert.equal(told.source, '微信图片_1.jpg');
    assert.match(told.message.zh, /本机/);
  }
});

test('A local path in the text, in a link or in a description is shortened to the name of the file', () => {
  const { report, review } = imported(
    word(
      p('示例市示范局2018年度政府信息公开工作报告'),
      p('一、概述'),
      p('材料见C:\\Users\\wangxiaoming\\材料.docx。'),
      p([{ text: '下载', link: 'file:///C:/Users/wangxiaoming/材料.docx' }, { text: '查看' }]),
      p([{ image: 'a.jpg', alt: 'C:\\Users\\wangxiaoming\\a.jpg' }]),
    ),
  );
  assert.ok(!JSON.stringify([report, review]).includes('wangxiaoming'));
  assert.ok(JSON.stringify(report).includes('材料见材料.docx。'));
  assert.ok(review.some(({ what }) => what === 'path'));
  assert.ok(review.some(({ what, outcome }) => what === 'link' && outcome === 'changed'));
});

test('A picture without a description stays without one, and is told', () => {
  const { report, review } = imported(text(`${HEAD}\n正文。\n[image: http://www.example.org/a.jpg]`));
  assert.deepEqual(report.sections[0].blocks![1], { type: 'image', src: 'http://www.example.org/a.jpg' });
  const told = review.find(({ what }) => what === 'alt')!;
  assert.equal(told.confidence, 'low');
  assert.equal(told.pointer, '/sections/0/blocks/1');
});

test('A description, size and caption of the file are kept', () => {
  const { report } = imported(
    word(
      p('示例市示范局2018年度政府信息公开工作报告'),
      p('一、概述'),
      p([{ image: 'http://www.example.org/a.jpg', alt: '发布会现场', width: 640, height: 480 }]),
      p('图1 发布会现场'),
    ),
  );
  assert.deepEqual(report.sections[0].blocks, [
    {
      type: 'image',
      src: 'http://www.example.org/a.jpg',
      alt: '发布会现场',
      width: 640,
      height: 480,
      caption: '图1 发布会现场',
    },
  ]);
});

test('A picture inside the file or with an unusable address keeps its place and loses the address', () => {
  for (const image of ['data:image/png;base64,AAAA', 'javascript:alert(1)', 'cid:part1']) {
    const { report, review } = imported(
      word(p('示例局2018年度政府信息公开工作报告'), p('一、概述'), p([{ image }])),
    );
    assert.deepEqual(report.sections[0].blocks, [{ type: 'image' }]);
    assert.equal(review.find(({ what }) => what === 'image')!.outcome, 'dropped');
  }
});

test('A picture that Word has inside its file is named in the list, for it has no address', () => {
  const { report, review } = imported(
    word(p('示例局2018年度政府信息公开工作报告'), p('一、概述'), p([{ image: 'image1.png' }])),
  );
  assert.deepEqual(report.sections[0].blocks, [{ type: 'image' }]);
  const told = review.find(({ what }) => what === 'image')!;
  assert.equal(told.source, 'image1.png');
  assert.match(told.message.zh, /另存/);
});
