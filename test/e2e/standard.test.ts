// A document that gives only values: the labels of its standard come from beside the embed, and only for it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EndToEnd, file, page } from '../support/e2e.js';

const world = new EndToEnd();
const VALUES = 'demo/reports/values-2024.json';
const standards = (): string[] => world.requests.filter((path) => /gov-report\.(cn|us)-/.test(path));

test('labels, order, units and headings come with one file', async () => {
  world.requests.length = 0;
  const tab = await world.show(
    `<gov-report src="/${VALUES}"></gov-report><gov-statistics-table src="/${VALUES}" table="openness"></gov-statistics-table>`,
  );
  await tab.settled();
  const text = await tab.text();
  for (const words of [
    '四、政府信息公开行政复议、行政诉讼情况',
    '第二十条第（八）项',
    '3.危及“三安全一稳定”',
    '新收政府信息公开申请44件',
    '本年收费金额（单位：万元）',
    '未经复议直接起诉',
  ])
    assert.ok(text.includes(words), words);
  assert.ok(!text.includes('normativeDocuments'), 'no id is shown for want of a label');
  assert.deepEqual(standards(), ['/dist/gov-report.cn-2021.module.js']);
  await tab.assertCalm();
  await tab.close();
});

test('a document that gives its own labels fetches none', async () => {
  world.requests.length = 0;
  const tab = await world.show('<gov-report src="/demo/reports/suqian-2023.json"></gov-report>');
  await tab.settled();
  assert.match(await tab.text(), /行政规范性文件/);
  assert.deepEqual(standards(), []);
  await tab.close();
});

test('a document inside the page, and one given as an object, are filled in too', async () => {
  const tab = await world.show(
    `<gov-report id="child"><script type="application/json">${file(VALUES)}</script></gov-report><gov-report id="object"></gov-report>`,
  );
  await tab.run((json) => {
    (document.querySelector('#object') as unknown as { report: object }).report = JSON.parse(json);
  }, file(VALUES));
  for (const id of ['child', 'object']) {
    await tab.until(
      `${id} shows the table`,
      (name) => e2e.text(document.querySelector(`#${name}`)!).includes('（七）总计'),
      id,
    );
  }
  await tab.assertCalm();
  await tab.close();
});

test('on a page from the disk the labels come as a classic script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  try {
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    writeFileSync(
      join(folder, 'page.html'),
      page(
        `<gov-report><script type="application/json">${file(VALUES)}</script></gov-report>`,
        '<script src="dist/gov-report.js"></script>',
      ),
    );
    const tab = await world.open(pathToFileURL(join(folder, 'page.html')).href);
    await tab.until('the table stands', () => e2e.text().includes('（七）总计'));
    await tab.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an unknown standard is named, everything else shows, and nothing outside the folder is fetched', async () => {
  for (const standard of ['cn-2030', '../../demo/evil', 'x/y', '//evil.example/x']) {
    world.requests.length = 0;
    const json = JSON.parse(file(VALUES));
    json.standard = standard;
    json.highlights = [];
    const path = world.put(JSON.stringify(json), 'application/json');
    const tab = await world.show(`<gov-report src="${path}"></gov-report>`);
    await tab.settled();
    const heard = await tab.until('load is told', () =>
      e2e.events.find(({ type }) => type === 'gov-report-load'),
    );
    const told = heard.problems.find(({ code }) => code === 'unknown-standard')!;
    assert.equal(told.pointer, '/statistics');
    assert.match(told.message, /没有找到这种报告格式/);
    assert.match(await tab.text(), /按季度核对目录/);
    assert.deepEqual(
      world.requests.filter((path) => /evil|\/x\/?y?/.test(path)),
      [],
    );
    await tab.close();
  }
});
