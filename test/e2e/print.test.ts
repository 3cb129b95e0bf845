// On paper: everything as text and tables, nothing cut off, nothing to press.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EndToEnd, type Tab } from '../support/e2e.js';

const world = new EndToEnd();

/** The width of the text on A4 with margins of 2 cm, at 96 px an inch. */
const PAPER = 643;

/** Opens a report as it stands on paper. */
async function onPaper(name: string, width = PAPER): Promise<Tab> {
  const tab = await (
    await world.show(`<gov-report src="/demo/reports/${name}.json"></gov-report>`)
  ).settled();
  if (await tab.run(() => e2e.all('gov-channel-chart').length)) await tab.drawn();
  await tab.page.setViewport({ width, height: 1000 });
  await tab.page.emulateMediaType('print');
  await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return tab;
}

const seen = (tab: Tab, selector: string): Promise<number> =>
  tab.run(
    (wanted) => e2e.all(wanted).filter((element) => element.getClientRects().length > 0).length,
    selector,
  );

for (const name of ['liaocheng-2018', 'suqian-2023', 'formats']) {
  test(`${name}: paper gets tables in place of charts, and no buttons`, async () => {
    const tab = await onPaper(name);
    assert.equal(await seen(tab, 'canvas'), 0);
    assert.equal(await seen(tab, '[role=option]'), 0);
    assert.equal(await seen(tab, '.toolbar button, .chart-tools button, .csv'), 0);
    const tables = await tab.run(() =>
      e2e
        .all('gov-channel-chart, gov-statistics-table')
        .filter((host) => host.parentElement?.closest('[hidden]') === null)
        .map((host) => {
          const table = host.shadowRoot!.querySelector('table');
          return !!table && table.getClientRects().length > 0;
        }),
    );
    assert.ok(tables.length > 0 && tables.every(Boolean));
    await tab.close();
  });

  test(`${name}: paper cuts nothing off`, async () => {
    const tab = await onPaper(name);
    const cut = await tab.run(() => {
      const width = document.documentElement.clientWidth;
      // What is there for screen readers only is one pixel large.
      const shown = e2e.all('*').filter((element) => element.getBoundingClientRect().width > 2);
      const clipping = shown.filter((element) => {
        const { overflowX, display } = getComputedStyle(element);
        return (
          display !== 'inline' && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
        );
      });
      const outside = shown.filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > width + 1;
      });
      const name = (element: Element): string =>
        `${element.localName}.${element.className} ${element.textContent!.trim().slice(0, 30)}`;
      return {
        clipping: clipping.map(name),
        outside: outside.map(name).slice(0, 5),
        scroll: document.documentElement.scrollWidth - width,
      };
    });
    assert.deepEqual(cut, { clipping: [], outside: [], scroll: 0 });
    await tab.close();
  });
}

test('paper has every figure that the screen has', async () => {
  const tab = await onPaper('liaocheng-2018');
  const text = (await tab.text()).replace(/\s+/g, '');
  for (const words of [
    '聊城市安全生产监督管理局',
    '1000条',
    '34条',
    '16条',
    '83条',
    '9万余份',
    '862',
    '未收到申请',
    '已办结并公开',
    '政务公开网站和局官方网站',
  ])
    assert.ok(text.includes(words), words);
  await tab.close();
});

test('paper is black on white, and sections break decently', async () => {
  const tab = await onPaper('suqian-2023');
  const styles = await tab.run(() => {
    const of = (selector: string, name: string): string[] => [
      ...new Set(e2e.all(selector).map((element) => getComputedStyle(element).getPropertyValue(name))),
    ];
    return {
      text: of('.base', 'color'),
      head: of('table.table thead, table thead', 'display'),
      rows: of('tbody tr', 'break-inside'),
      heading: of('.report-title', 'break-after').concat(of('h3', 'break-after')),
    };
  });
  assert.deepEqual(styles.text, ['rgb(0, 0, 0)']);
  assert.deepEqual(styles.head, ['table-header-group'], 'the head is repeated on each page');
  assert.deepEqual(styles.rows, ['avoid'], 'no row is torn');
  assert.ok(styles.heading.includes('avoid'), `a heading stays with its text: ${styles.heading.join()}`);
  await tab.close();
});

test('a report makes a PDF of several pages, tagged for readers', async () => {
  const tab = await (
    await world.show('<gov-report src="/demo/reports/suqian-2023.json"></gov-report>')
  ).settled();
  const pdf = Buffer.from(await tab.page.pdf({ format: 'a4', tagged: true }));
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const source = pdf.toString('latin1');
  const pages = Number(
    /\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(source)?.[1] ?? /\/Count (\d+)/.exec(source)?.[1],
  );
  assert.ok(pages >= 2 && pages <= 12, `${pages} pages`);
  assert.match(source, /\/StructTreeRoot/);
  await tab.close();
});
