// The report is there, whole: every figure with its unit, every state, every heading, and nothing odd.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EndToEnd } from '../support/e2e.js';

const world = new EndToEnd();

/** Every figure of the 2018 report in its sentence, as printed, with its unit. */
const SENTENCES = [
  '各科室都安排1名负责同志',
  '累计主动公开政府信息1000条，其中政策文件34条、规划计划16条、工作动态83条、政策解读5条。',
  '由1名分管领导担任新闻发言人',
  '召开新闻发布会1次。',
  '共主动公开政府信息12条。',
  '刊发信息11条，',
  '刊发192条。',
  '发放各类宣传材料9万余份，',
  '全年发布13条。',
  '全年共发布31条。',
  '我局未收到要求公开政府信息的申请。',
  '我局未收取与政府信息公开有关的任何费用。',
  '我局未发生因政府信息公开申请引起的行政复议，也未发生由此提起的行政诉讼。',
  '承办政协提案1件，现已办结',
  '全年未发生失密、泄密情况。',
];

/** The same in the table: row heading, unit, figure. */
const ROWS: [string, string, string][] = [
  ['信息公开负责同志（各科室）', '名', '1'],
  ['新闻发言人', '名', '1'],
  ['主动公开政府信息（累计）', '条', '1,000'],
  ['政策文件', '条', '34'],
  ['规划计划', '条', '16'],
  ['工作动态', '条', '83'],
  ['政策解读', '条', '5'],
  ['未列明类别', '条', '862'],
  ['新闻发布会', '次', '1'],
  ['政务微博和政务微信', '条', '12'],
  ['国家级媒体', '条', '11'],
  ['省市级媒体', '条', '192'],
  ['宣传材料', '份', '9万余'],
  ['安委会工作专栏', '条', '13'],
  ['安全生产监管信息', '条', '31'],
  ['收到的政府信息公开申请', '件', '未收到'],
  ['收取的费用', '元', '未收取'],
  ['行政复议', '件', '未发生'],
  ['行政诉讼', '件', '未发生'],
  ['承办的政协提案', '件', '1'],
];

/** The bars of the charts: label and value with its unit. */
const BARS = [
  '政策文件 34条',
  '规划计划 16条',
  '工作动态 83条',
  '政策解读 5条',
  '未列明类别 862条',
  '政务公开网站和局官方网站 1,000条',
  '省市级媒体 192条',
  '门户网站安委会工作专栏 13条',
  '政务微博和政务微信 12条',
  '国家级媒体 11条',
  '9万余份',
  '新闻发布会 1次',
];

/** The states, by what they are about. */
const STATES = [
  '依申请公开 未收到申请',
  '信息公开收费 未收取费用',
  '行政复议 未发生',
  '行政诉讼 未发生',
  '政协提案 已办结并公开',
  '失密、泄密 未发生',
];

/** Text without white space and footnote marks, which stand between words and figures. */
const dense = (text: string): string => text.replace(/\s+/g, '');

async function open() {
  const tab = await (
    await world.show('<gov-report src="/demo/reports/liaocheng-2018.json"></gov-report>')
  ).settled();
  await tab.drawn();
  return tab;
}

test('every figure of the 2018 report stands in its sentence with its unit', async () => {
  const tab = await open();
  const prose = await tab.run(() =>
    e2e
      .all('p')
      .map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('sup, button').forEach((mark) => mark.remove());
        return copy.textContent!;
      })
      .join('\n'),
  );
  for (const sentence of SENTENCES) assert.ok(dense(prose).includes(sentence), sentence);
  const values = await tab.run(() => e2e.all('data').map((data) => (data as HTMLDataElement).value));
  for (const value of ['1000', '34', '16', '83', '5', '12', '11', '192', '90000', '13', '31', '0', '1'])
    assert.ok(values.includes(value), `data value ${value}`);
  await tab.close();
});

test('every figure of the 2018 report stands in its table with its unit; what is unknown is blank', async () => {
  const tab = await open();
  const rows = await tab.run(() => {
    const host = e2e
      .all('gov-statistics-table')
      .find((table) => table.getAttribute('table') === 'yearTable')!;
    return Array.from(host.shadowRoot!.querySelectorAll('tbody tr'), (row) =>
      Array.from(row.children, (cell) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('sup, button').forEach((mark) => mark.remove());
        return e2e.text(cell).length ? copy.textContent!.replace(/\s+/g, ' ').trim() : '';
      }),
    );
  });
  const cellsOf = (label: string): string[] => {
    const found = rows.find(([heading]) => dense(heading).startsWith(dense(label)));
    assert.ok(found, label);
    return found.slice(1);
  };
  assert.equal(ROWS.length, 20);
  for (const [label, unit, figure] of ROWS) {
    const cells = cellsOf(label);
    assert.ok(cells.includes(unit), `${label}: unit ${unit} among ${cells.join(' | ')}`);
    const exactly = (cell: string): boolean =>
      cell.startsWith(figure) && !/^[\d,.]/.test(cell.slice(figure.length));
    assert.ok(cells.some(exactly), `${label}: ${figure} among ${cells.join(' | ')}`);
  }
  for (const label of ['不予公开的政府信息', '减免的费用', '承办的人大建议'])
    assert.doesNotMatch(cellsOf(label).join(), /\d/, `${label} is unknown, not zero`);
  await tab.close();
});

test('every channel of the 2018 report stands in a chart with value and unit', async () => {
  const tab = await open();
  const bars = await tab.run(() => e2e.all('[role=option]').map((bar) => e2e.text(bar)));
  for (const bar of BARS)
    assert.ok(
      bars.some((text) => bar.split(' ').every((part) => dense(text).includes(part))),
      `${bar} among ${bars.map(dense).join(' | ')}`,
    );
  const computed = bars.find((text) => text.includes('862'))!;
  assert.match(computed, /计算/, 'the remainder is marked as computed');
  const panels = await tab.run(() =>
    e2e.all('.panel').map((panel) => panel.getAttribute('aria-label') ?? ''),
  );
  for (const unit of ['条', '份', '次'])
    assert.ok(
      panels.some((label) => label.includes(unit)),
      unit,
    );
  await tab.close();
});

test('every state of the 2018 report is said in words', async () => {
  const tab = await open();
  const badges = await tab.run(() => e2e.all('gov-status-badge').map((badge) => e2e.text(badge)));
  for (const state of STATES)
    assert.ok(
      badges.some((text) => state.split(' ').every((part) => dense(text).includes(part))),
      `${state} among ${badges.map(dense).join(' | ')}`,
    );
  await tab.close();
});

test('the 2018 report has its headings in order, under one title', async () => {
  const tab = await open();
  const headings = await tab.run(() =>
    e2e
      .all('h1, h2, h3, h4, h5, h6')
      .map((heading) => `${heading.localName} ${heading.textContent!.replace(/\s+/g, '')}`),
  );
  assert.match(headings[0], /^h2 聊城市安全生产监督管理局2018年度政府信息公开工作报告$/);
  const sections = headings.filter((heading) => /^h3 [一二三四五六七八九]、/.test(heading));
  assert.deepEqual(
    sections.map((heading) => heading[3]),
    [...'一二三四五六七八九'],
  );
  assert.equal(headings.filter((heading) => /^h4 （[一二三四五]）/.test(heading)).length, 7);
  await tab.close();
});

for (const lang of ['zh-Hans', 'zh-Hant', 'en', 'ar']) {
  test(`no report shows a slip of the machine, in ${lang}`, async () => {
    const names = ['liaocheng-2018', 'suqian-2023', 'all-nil', 'formats'];
    const tab = await world.show(
      names
        .map((name) => `<gov-report lang="${lang}" src="/demo/reports/${name}.json"></gov-report>`)
        .join(''),
    );
    await tab.until(
      'all are there',
      () => e2e.events.filter(({ type }) => type === 'gov-report-load').length === 4,
    );
    await tab.until('the language is there', (wanted) => e2e.all(`.base[lang=${wanted}]`).length > 0, lang);
    await tab.settled();
    await tab.scrollThrough();
    const words = await tab.run(() => {
      const attributes = ['aria-label', 'title', 'alt', 'aria-description', 'value'];
      return [
        e2e.text(),
        ...e2e.all('*').flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? '')),
      ];
    });
    for (const text of words)
      assert.doesNotMatch(text, /undefined|\bNaN\b|\[object|Infinity|function ?\(|\{\d\}/);
    const text = dense(words[0]);
    for (const figure of ['862', '9万余', '3,486', '1,808,595', '59,237.2449', '+1,036'])
      assert.ok(text.includes(figure), figure);
    await tab.assertCalm(/^Failed to load resource|ERR_/);
    await tab.close();
  });
}
