import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, p, text, word } from './support.js';

const BODY = '一、概述\n工作正常开展。\n二、收费情况\n没有收费。';

/** Title and agency of a report with these first lines. */
function head(lines: string) {
  const { report } = imported(text(`${lines}\n${BODY}`));
  return [report.title, report.agency.name];
}

test('The title is found without the agency, on its own line or in front', () => {
  const expected = ['2018年度政府信息公开工作报告', '示例市示范局'];
  assert.deepEqual(head('\n示例市示范局\n2018年度政府信息公开工作报告\n'), expected);
  assert.deepEqual(head('示例市示范局2018年度政府信息公开工作报告'), expected);
  assert.deepEqual(head('2018年度政府信息公开工作报告\n示例市示范局'), expected);
  assert.deepEqual(head('示例市示范局2018年度\n政府信息公开工作报告'), expected);
  assert.deepEqual(head('示 例 市 示 范 局\n2018年度政府信息公开工作报告'), expected);
});

test('Titles without 工作 or 年度, or with 关于, are titles', () => {
  assert.deepEqual(head('示例县教育局2016年政府信息公开年度报告'), [
    '2016年政府信息公开年度报告',
    '示例县教育局',
  ]);
  assert.deepEqual(head('示例县教育局政府信息公开2009年年报'), ['政府信息公开2009年年报', '示例县教育局']);
  assert.deepEqual(head('示例县人民政府\n关于2012年度政府信息公开工作情况的报告'), [
    '关于2012年度政府信息公开工作情况的报告',
    '示例县人民政府',
  ]);
  assert.deepEqual(head('示例镇二〇一四年信息公开报告'), ['二〇一四年信息公开报告', '示例镇']);
});

test('An agency in the middle of the title leaves the title as printed', () => {
  assert.deepEqual(head('2021年示例市统计局政府信息公开工作年度报告'), [
    '2021年示例市统计局政府信息公开工作年度报告',
    '示例市统计局',
  ]);
});

test('Without an agency in the title it is that of the sign-off, else that of the introduction', () => {
  const signed = imported(text(`2018年度政府信息公开工作报告\n${BODY}\n示例市水利局\n2019年1月15日`));
  assert.equal(signed.report.agency.name, '示例市水利局');
  const introduced = imported(
    text(`2018年度政府信息公开工作报告\n本报告由示例市林业局编制，数据截至年底。\n${BODY}`),
  );
  assert.equal(introduced.report.agency.name, '示例市林业局');
  const none = imported(text(`2018年度政府信息公开工作报告\n${BODY}`));
  assert.equal(none.report.agency.name, '');
  assert.equal(none.review.find(({ what }) => what === 'agency')!.confidence, 'low');
});

test('The title comes from the properties of the file, or its name, if the text has none; the list says so', () => {
  const { report, review } = imported(
    { ...text(BODY), title: '示例局2017年政府信息公开工作年度报告 - 示例市政府网' },
    '年报2017.txt',
  );
  assert.equal(report.title, '2017年政府信息公开工作年度报告');
  assert.equal(report.agency.name, '示例局');
  assert.equal(report.period.start, '2017-01-01');
  assert.equal(review.find(({ what }) => what === 'title')!.confidence, 'medium');
  const named = imported(text(BODY), '/home/someone/年报.txt');
  assert.equal(named.report.title, '年报');
  assert.equal(named.review.find(({ what }) => what === 'title')!.confidence, 'low');
});

test('Short names are those that the text introduces, and 我局', () => {
  const { report } = imported(
    text(`
示例市应急管理局2020年政府信息公开工作年度报告
示例市应急管理局（以下简称“市应急局”）根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。
一、总体情况
我局高度重视，市应急局各科室密切配合，市政府办公室加强指导。`),
  );
  assert.deepEqual(report.agency.shortNames, ['市应急局', '我局']);
});

function period(sentence: string, title = '2023年政府信息公开工作年度报告') {
  const { report, review } = imported(text(`${title}\n${sentence}\n${BODY}`));
  return { ...report.period, confidence: review.find(({ what }) => what === 'period')!.confidence };
}

test('The period is the span of days that the report states', () => {
  const whole = { start: '2023-01-01', end: '2023-12-31', label: '2023年', confidence: 'high' };
  assert.deepEqual(period('统计期限自2023年1月1日至2023年12月31日止。'), whole);
  assert.deepEqual(period('数据统计时间为2023年1月1日起，至12月31日。'), whole);
  assert.deepEqual(period('统计期：2023.01.01-2023.12.31。'), whole);
  assert.deepEqual(period('统计期限自２０２３年１月１日至２０２３年１２月３１日。'), whole);
  assert.deepEqual(period('统计期限自 2023 年 1 月 1 日至 2023 年 12 月 31 日。'), whole);
  assert.deepEqual(period('统计期限自二〇二三年一月一日至二〇二三年十二月三十一日。'), whole);
});

test('A date with a lost character is read, and told to be checked', () => {
  assert.deepEqual(period('统计期限自2023年1月1日至12月31。'), {
    start: '2023-01-01',
    end: '2023-12-31',
    label: '2023年',
    confidence: 'low',
  });
});

test('Without stated days the year of the title counts; days of something else are no period', () => {
  assert.deepEqual(period('2023年6月1日至6月30日开展宣传月活动。'), {
    start: '2023-01-01',
    end: '2023-12-31',
    label: '2023年',
    confidence: 'medium',
  });
  assert.deepEqual(period('工作正常。', '政府信息公开工作报告'), { confidence: 'low' });
});

test('The day of the sign-off is proposed as that of publication, also in Chinese numerals', () => {
  for (const date of ['2019年1月15日', '二〇一九年一月十五日', '二○一九年一月十五日', '2019 年 1 月 15 日']) {
    const { report, review, lines } = imported(
      text(`2018年度政府信息公开工作报告\n${BODY}\n示例市水利局\n${date}`),
    );
    assert.equal(report.published, '2019-01-15', date);
    assert.equal(review.find(({ what }) => what === 'published')!.confidence, 'medium');
    // The sealed paper has these lines; so has the text.
    assert.deepEqual(lines.slice(-2), ['示例市水利局', date]);
  }
});

test('A date in a sentence is no sign-off', () => {
  const { report } = imported(text(`2018年度政府信息公开工作报告\n${BODY}\n网站于2018年5月1日改版。`));
  assert.equal(report.published, undefined);
});

test('The legal basis has the documents that the report names as such, with their numbers', () => {
  const { report } = imported(
    text(`
示例市示范局2018年度政府信息公开工作报告
根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《示例省政府信息公开办法》、市政府办公室《关于做好年报编制工作的通知》（示政办发〔2018〕16号）要求编制。
一、概述
制定了《示范局信息发布规定》，填写《保密审查表》。
二、保密情况
严格落实《示例市网站管理办法》(示办字[2017]64号)。`),
  );
  assert.deepEqual(report.legalBasis, [
    { title: '《中华人民共和国政府信息公开条例》' },
    { title: '《示例省政府信息公开办法》' },
    { title: '《关于做好年报编制工作的通知》', number: '示政办发〔2018〕16号' },
    { title: '《示例市网站管理办法》', number: '示办字[2017]64号' },
  ]);
});

test('The contact is read from the introduction or the end, with all its parts', () => {
  const { report, lines } = imported(
    text(`
示例市示范局2018年度政府信息公开工作报告
如对本报告有疑问，请与示例市示范局办公室联系（地址：示例市示范路1号，邮编：100000，联系电话：0100-1234567，传真：0100-7654321，电子邮箱：office@example.org，网址：http://www.example.org/）。
${BODY}`),
  );
  assert.deepEqual(report.contact, {
    name: '示例市示范局办公室',
    postcode: '100000',
    phone: '0100-1234567',
    fax: '0100-7654321',
    email: 'office@example.org',
    address: '示例市示范路1号',
    url: 'http://www.example.org/',
  });
  assert.ok(lines[0].includes('邮编：100000'));
  assert.deepEqual(report.figures?.filter(({ value }) => value === 100000) ?? [], []);
});

test('A report without contact has none', () => {
  assert.equal(imported(text(`2018年度政府信息公开工作报告\n${BODY}`)).report.contact, undefined);
});

test('Links to files become attachments; an attachment without a link stays text', () => {
  const { report, review, lines } = imported(
    word(
      p('示例市示范局2018年度政府信息公开工作报告'),
      p('一、概述'),
      p('工作正常。'),
      p([{ text: '附件：1.' }, { text: '统计表.xls', link: 'files/table.xls' }]),
      p([{ text: '报告全文', link: 'https://www.example.org/report.pdf' }]),
      p('附件：2.情况说明'),
    ),
  );
  assert.deepEqual(report.attachments, [
    { title: '统计表.xls', href: 'files/table.xls', mediaType: 'application/vnd.ms-excel' },
    { title: '报告全文', href: 'https://www.example.org/report.pdf', mediaType: 'application/pdf' },
  ]);
  assert.ok(!lines.some((line) => line.includes('统计表')));
  assert.ok(lines.includes('附件：2.情况说明'));
  assert.equal(
    review.find(({ what, outcome }) => what === 'attachment' && outcome === 'text')!.place.paragraph,
    6,
  );
});

test('The language is that of the text', () => {
  assert.equal(imported(text(`2018年度政府信息公开工作报告\n${BODY}`)).report.lang, 'zh-Hans');
  assert.equal(
    imported(text('2018年度政府資訊公開工作報告\n一、總體情況\n本機關依規定辦理資訊公開業務。')).report.lang,
    'zh-Hant',
  );
  assert.equal(
    imported(text('Annual report of the Sample Office\nThe office answered all of the requests in time.'))
      .report.lang,
    'en',
  );
});

test('Characters out of a PDF are mended and told of; the words come out as meant', () => {
  const { report, review } = imported(
    text('示例市⽔利局2018年度政府信息公开⼯作报告\n一、概述\n⼯作正常，⼈员到位。'),
  );
  assert.equal(report.title, '2018年度政府信息公开工作报告');
  assert.equal(report.agency.name, '示例市水利局');
  assert.ok(JSON.stringify(report).includes('工作正常，人员到位。'));
  assert.ok(review.some(({ what, outcome }) => what === 'character' && outcome === 'changed'));
});

test('Full-width digits give the year and figures', () => {
  const { report } = imported(
    text('示例局２０１８年度政府信息公开工作报告\n一、概述\n全年公开信息１２０条。'),
  );
  assert.equal(report.period.start, '2018-01-01');
  assert.deepEqual(
    report.figures!.map(({ value, unit }) => [value, unit]),
    [[120, '条']],
  );
});

test('The standard is told by headings in the old style, and not by the year', () => {
  const narrative = `一、概述\n正常。\n二、主动公开政府信息情况\n正常。\n三、依申请公开政府信息和不予公开政府信息的情况\n正常。\n四、政府信息公开的收费及减免情况\n无。`;
  assert.equal(
    imported(text(`示例局2022年政府信息公开工作年度报告\n${narrative}`)).report.standard,
    'cn-narrative',
  );
  assert.equal(imported(text('示例局2022年政府信息公开工作年度报告\n工作正常。')).report.standard, undefined);
});

test('Spaces that text out of a PDF has around the year are none of the title', () => {
  assert.deepEqual(head('示例市水利局 2021 年政府信息公开工作年度报告'), [
    '2021年政府信息公开工作年度报告',
    '示例市水利局',
  ]);
});

test('A school year is a period, whose days are not invented', () => {
  const title = '示例大学2019-2020学年信息公开工作报告';
  const { report, review } = imported(text(`${title}\n${BODY}`));
  assert.equal(report.agency.name, '示例大学');
  assert.deepEqual(report.period, { label: '2019-2020学年' });
  assert.match(review.find(({ what }) => what === 'period')!.message.zh, /2019-2020学年 的起止日期没有写明/);
  const stated = imported(text(`${title}\n统计期限为2019年9月1日至2020年8月31日。\n${BODY}`));
  assert.deepEqual(stated.report.period, { start: '2019-09-01', end: '2020-08-31', label: '2019-2020学年' });
});
