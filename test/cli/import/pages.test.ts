import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHtml } from '../../../src/cli/import/readers/html.js';
import { imported, outlineOf, p, page } from './support.js';

const PORTAL = readFileSync(new URL('../../fixtures/import/portal.html', import.meta.url));

test('The report is found in a saved page of a portal, between menus, lists of other reports and footers', () => {
  const { report, lines } = imported(readHtml(PORTAL), 'portal.html');
  assert.equal(report.title, '2022年政府信息公开工作年度报告');
  assert.equal(report.agency.name, '示例市交通运输局');
  assert.equal(report.published, '2023-01-18');
  assert.deepEqual(report.source, {
    link: 'https://www.example.org/jtj/gknb/202301/t20230118_1001.html',
    text: 'www.example.org',
  });
  assert.deepEqual(outlineOf(report.sections), [
    '',
    '一、总体情况',
    '二、存在的主要问题及改进情况',
    '三、其他需要报告的事项',
  ]);
  assert.deepEqual(lines, [
    '根据《中华人民共和国政府信息公开条例》编制本报告。数据统计期限自2022年1月1日至2022年12月31日。',
    '一、总体情况',
    '2022年，我局通过门户网站主动公开政府信息218条，',
    '收到政府信息公开申请3件，均按时答复。',
    '二、存在的主要问题及改进情况',
    '一是公开形式不够丰富。二是解读不够及时。下一步将加强培训，提高质量，增强公开实效。',
    '三、其他需要报告的事项',
    '本年度未收取信息处理费。',
    '示例市交通运输局',
    '2023年1月16日',
  ]);
  assert.deepEqual(report.attachments, [
    { title: '2022年年度报告（全文）.pdf', href: './P020230118.pdf', mediaType: 'application/pdf' },
  ]);
});

test('What stands around the report is told with its words, and gives no figures and no contact', () => {
  const { report, review } = imported(readHtml(PORTAL), 'portal.html');
  const dropped = review.filter(({ what }) => what === 'page').map(({ source }) => source);
  for (const words of [
    '政务公开',
    '上一篇：示例市交通运输局公告',
    '【打印】',
    '版权所有',
    '当前位置',
    '分享到',
    '浏览次数',
    '2021年政府信息公开工作年度报告',
  ])
    assert.ok(
      dropped.some((source) => source.includes(words)),
      words,
    );
  assert.deepEqual(
    report.figures!.map(({ value, unit }) => [value, unit]),
    [
      [218, '条'],
      [3, '件'],
      [0, '元'],
    ],
  );
  assert.equal(report.contact, undefined);
});

test('The address that a browser noted on saving the page is that of the official version; a local one is not', () => {
  const read = (html: string) => imported(readHtml(new TextEncoder().encode(html))).report.source;
  const text = '<html><title>示例局2015年政府信息公开年报</title><p>工作正常，各项制度健全。';
  assert.equal(
    read(`<!-- saved from url=(0031)https://www.example.org/gk.html -->${text}`)!.link,
    'https://www.example.org/gk.html',
  );
  assert.equal(read(`<link rel=canonical href="file:///C:/Users/wang/a.html">${text}`), undefined);
});

test('A page that names the report only in its title has its head from there', () => {
  const { report } = imported(
    page(
      '示例县水利局2015年度政府信息公开工作报告-示例县政府网',
      p([{ text: '网站首页', link: '/' }]),
      p('一、概述'),
      p('工作正常开展。'),
    ),
  );
  assert.equal(report.title, '2015年度政府信息公开工作报告');
  assert.equal(report.agency.name, '示例县水利局');
  assert.deepEqual(outlineOf(report.sections), ['一、概述']);
});

test('The words of menus within the text of the report stay', () => {
  const { lines, review } = imported(
    page(
      '年报',
      p('示例县水利局2015年度政府信息公开工作报告', { heading: 1 }),
      p('一、概述', { within: ['div.content'] }),
      p('网站增设“打印本页”“返回顶部”等功能，主办单位和版权所有信息在页面底部清楚标明，方便群众。', {
        within: ['div.content', 'div.menu-like'],
      }),
      p('相关信息公开工作平稳有序。', { within: ['div.content'] }),
      p('版权所有 示例县人民政府'),
    ),
  );
  assert.equal(lines.length, 3);
  assert.ok(lines[1].startsWith('网站增设'));
  assert.equal(lines[2], '相关信息公开工作平稳有序。');
  assert.ok(review.some(({ what, source }) => what === 'page' && source.startsWith('版权所有')));
});

test('Lists of other articles below a report are told, and no part of it', () => {
  const html = `<html><body><div class="content"><h1>示例市示范局2022年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>2022年，我局按照要求推进政府信息公开，全年各项工作正常，制度健全，措施落实到位。</p>
<h3>HEADING</h3><ul><li><a href="a.html">示例区2021年政府信息公开工作年度报告</a> 2022-01-20</li>
<li><a href="b.html">示例区2020年政府信息公开工作年度报告</a> 2021-01-20</li></ul></div></body></html>`;
  for (const heading of [
    '相关文章',
    '相关链接',
    '相关新闻：',
    '推荐阅读',
    '扫一扫在手机打开当前页',
    '下一篇：无',
  ]) {
    const { report, review, lines } = imported(
      readHtml(new TextEncoder().encode(html.replace('HEADING', heading))),
    );
    assert.deepEqual(outlineOf(report.sections), ['一、总体情况'], heading);
    assert.ok(!lines.some((line) => line.includes('2021年')), heading);
    assert.ok(review.some(({ outcome, source }) => outcome === 'dropped' && source.includes('2021年')));
  }
});
