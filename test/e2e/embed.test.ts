// The embed on pages of every kind: one script, one tag.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, cpSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { EndToEnd, file, page, until, type Tab } from '../support/e2e.js';

const world = new EndToEnd({ args: ['--js-flags=--expose-gc'] });
const SRC = '/demo/reports/liaocheng-2018.json';
const TAG = `<gov-report src="${SRC}"></gov-report>`;
const EMBED = file('dist/gov-report.js');
/** The document's own pictures, some of which never come. */
const REQUEST_FAILED = /^Failed to load resource|ERR_/;

async function assertShown(tab: Tab, count = 1): Promise<void> {
  await tab.settled();
  const text = await tab.text();
  assert.equal(text.split('2018年度政府信息公开工作报告').length - 1 >= count, true, text.slice(0, 200));
  assert.match(text, /9万余份/);
  await tab.assertCalm(REQUEST_FAILED);
}

/** Ways to put the script into a page. */
const PLACES: Record<string, [head: string, body: string]> = {
  'in the head': ['<script src="/dist/gov-report.js"></script>', TAG],
  'at the end': ['', `${TAG}<script src="/dist/gov-report.js"></script>`],
  'in the head, async': ['<script src="/dist/gov-report.js" async></script>', TAG],
  'in the head, deferred': ['<script src="/dist/gov-report.js" defer></script>', TAG],
  'with a version in its address': ['<script src="/dist/gov-report.js?v=1"></script>', TAG],
  twice: [
    '<script src="/dist/gov-report.js"></script>',
    `${TAG}<script src="/dist/gov-report.js?again"></script>`,
  ],
};

for (const [place, [head, body]] of Object.entries(PLACES)) {
  test(`the script ${place} shows the report and its charts`, async () => {
    const tab = await world.show(body, head);
    await assertShown(tab);
    await tab.drawn();
    assert.deepEqual(tab.warnings, []);
    await tab.close();
  });
}

test('a script inserted later, or by another name, finds the files beside it', async () => {
  for (const name of readdirSync(new URL('../../dist/', import.meta.url))) {
    if (!/^gov-report[-.].*\.m?js$/.test(name) || name === 'gov-report.js') continue;
    world.routes[`/demo/assets/${name}`] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(file(`dist/${name}`));
  }
  world.routes['/demo/assets/report.3f2a.min.js'] = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(EMBED);
  const tab = await world.show(TAG, '');
  await tab.run(() => {
    const script = document.createElement('script');
    script.src = '/demo/assets/report.3f2a.min.js';
    document.head.append(script);
  });
  await assertShown(tab);
  await tab.drawn();
  await tab.close();
});

test('the script pasted into the page works; the chart file is looked for beside the page', async () => {
  const tab = await world.show(TAG, `<script>${EMBED.replace(/<\/script/g, '<\\/script')}</script>`);
  await assertShown(tab);
  await tab.close();
});

test('two versions on a page: the first is used, the second says so once, neither throws', async () => {
  const other = EMBED.replaceAll('0.1.0', '9.9.9');
  assert.notEqual(other, EMBED);
  world.routes['/demo/other.js'] = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(other);
  const tab = await world.show(
    TAG,
    '<script src="/dist/gov-report.js"></script><script src="/demo/other.js"></script>',
  );
  await assertShown(tab);
  await tab.drawn();
  const told = tab.warnings.filter((warning) => /9\.9\.9/.test(warning));
  assert.equal(told.length, 1, tab.warnings.join('\n'));
  assert.match(told[0], /0\.1\.0/);
  await tab.close();
});

test('a second copy that comes after the page has loaded does not upgrade links twice', async () => {
  const tab = await world.show('<div id="box"></div>');
  await tab.run(async () => {
    const script = document.createElement('script');
    script.src = '/dist/gov-report.js?second';
    await new Promise((done) => {
      script.onload = done;
      document.head.append(script);
    });
    document.getElementById('box')!.innerHTML =
      '<p><a href="/demo/reports/all-nil.json" data-gov-report>报告</a></p>';
  });
  await tab.settled();
  assert.equal(await tab.run(() => document.querySelectorAll('gov-report').length), 1);
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('links become reports, those inserted later too, and other links stay', async () => {
  const tab = await world.show(
    `<p><a id="first" class="c" lang="en" href="${SRC}" data-gov-report>第一</a></p>
     <p><a id="other" href="${SRC}">别的</a></p><div id="box"></div>`,
  );
  await tab.settled();
  await tab.run((src) => {
    document.getElementById('box')!.innerHTML = `<ul>
      <li><a href="${src}" data-gov-report="gov-status-badge" data-gov-status="feesStatus">状态</a></li>
      <li><a href="${src}" data-gov-report="gov-statistics-table" data-gov-table="yearTable">表</a></li>
      <li><a href="${src}" data-gov-report="script">坏</a></li></ul>`;
  }, SRC);
  await tab.settled('gov-statistics-table[src]');
  const found = await tab.run(() =>
    Array.from(document.querySelectorAll('[src]:not(script)'), (element) => [
      element.localName,
      element.id,
      element.className,
      element.getAttribute('status') ?? element.getAttribute('table') ?? '',
      (element as HTMLElement & { loadState: string }).loadState,
    ]),
  );
  assert.deepEqual(found, [
    ['gov-report', 'first', 'c', '', 'ready'],
    ['gov-status-badge', '', '', 'feesStatus', 'ready'],
    ['gov-statistics-table', '', '', 'yearTable', 'ready'],
    ['gov-report', '', '', '', 'ready'],
  ]);
  const links = await tab.run(() =>
    Array.from(document.querySelectorAll('a'), (link) => [link.textContent, link.offsetHeight > 0]),
  );
  assert.deepEqual(links, [
    ['第一', false],
    ['别的', true],
    ['状态', false],
    ['表', false],
    ['坏', false],
  ]);
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('what a cleaning editor lets through on a link does not become a handler or a style', async () => {
  const tab = await world.show(
    `<a href="${SRC}" data-gov-report data-gov-onclick="window.executed = 1" data-gov-onfocus="window.executed = 1"
       data-gov-tabindex="0" data-gov-style="position: fixed" data-gov-heading-level="3">年报</a>`,
  );
  await tab.settled();
  await tab.run(() => document.querySelector('gov-report')!.click());
  const names = await tab.run(() => document.querySelector('gov-report')!.getAttributeNames().sort());
  assert.deepEqual(names, ['heading-level', 'src']);
  assert.equal(await tab.run(() => (window as unknown as { executed?: number }).executed ?? 0), 0);
  await tab.close();
});

test('a link whose report cannot be had is still a link', async () => {
  const tab = await world.show('<a href="gone.json" data-gov-report>年报</a>');
  await tab.until('the failure is told', () => e2e.events.some(({ code }) => code === 'not-found'));
  const link = await tab.run(() => {
    const found = document.querySelector('a')!;
    return [found.offsetHeight > 0, found.getAttribute('href'), found.textContent];
  });
  assert.deepEqual(link, [true, 'gone.json', '年报']);
  await tab.close();
});

test('a GBK page shows the report: the script is ASCII', async () => {
  for (const name of readdirSync(new URL('../../dist/', import.meta.url))) {
    if (!/^gov-report.*\.m?js$/.test(name)) continue;
    const bytes = readFileSync(new URL(`../../dist/${name}`, import.meta.url));
    assert.ok(
      bytes.every((byte) => byte < 128),
      name,
    );
  }
  // 门户 in GBK: C3 C5 BB A7.
  const gbk = Buffer.concat([
    Buffer.from('<!doctype html><html lang="zh"><head><meta charset="gbk"><title>'),
    Buffer.from([0xc3, 0xc5, 0xbb, 0xa7]),
    Buffer.from(`</title><script src="/dist/gov-report.js"></script></head><body>${TAG}</body></html>`),
  ]);
  const tab = await world.open(world.put(gbk, 'text/html'));
  assert.equal(await tab.run(() => document.characterSet), 'GBK');
  assert.equal(await tab.page.title(), '门户');
  await assertShown(tab);
  assert.match(await tab.text(), /目录/, 'interface words are not garbled');
  await tab.close();
});

test('a page from the disk shows the document inside the tag, with its charts, in another language too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(new URL('../../dist/', import.meta.url), join(folder, 'files'), { recursive: true });
  const report = file('demo/reports/liaocheng-2018.json').replace(/<\//g, '<\\/');
  const body = (lang: string): string =>
    `<gov-report lang="${lang}"><script type="application/json">${report}</script></gov-report>
     <gov-status-badge src="files/custom-elements.json">徽标</gov-status-badge>`;
  for (const [lang, word] of [
    ['zh-Hans', '目录'],
    ['ar', 'المحتويات'],
  ]) {
    writeFileSync(
      join(folder, `${lang}.html`),
      page(body(lang), '<script src="files/gov-report.js"></script>'),
    );
    const tab = await world.open(pathToFileURL(join(folder, `${lang}.html`)).href);
    await tab.until('the report is there', () => e2e.events.some(({ type }) => type === 'gov-report-load'));
    await tab.drawn();
    await tab.until('the words of the language are there', (wanted) => e2e.text().includes(wanted), word);
    assert.match(await tab.text(), /9万余份/);
    const failed = await tab.until('a file beside cannot be read', () => e2e.events.find(({ code }) => code));
    assert.equal(failed.code, 'file-page');
    await tab.assertCalm(/ERR_|CORS|Failed to load/);
    await tab.close();
  }
});

/** Opens a contents link by its words. */
const clickContents = (tab: Tab, words: string): Promise<void> =>
  tab.run((wanted) => {
    const link = e2e.all('.contents a').find((found) => found.textContent!.includes(wanted));
    if (!link) throw new Error(`no ${wanted} in the contents`);
    link.click();
  }, words);

/** Where the focus is, in all shadow roots: the words of a heading, and how far from the window's top it stands. */
const focused = (tab: Tab): Promise<{ words: string; top: number }> =>
  tab.run(() => {
    let element: Element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      words: element === document.body ? '' : element.textContent!.replace(/\s+/g, ''),
      top: Math.round(element.getBoundingClientRect().top),
    };
  });

async function assertAt(tab: Tab, words: string): Promise<void> {
  await until(`the focus is on ${words}`, async () => (await focused(tab)).words.includes(words));
  await until(`${words} is in the window`, async () => {
    const { top } = await focused(tab);
    return top >= -2 && top < 1024;
  });
}

for (const [kind, head] of [
  ['', ''],
  [' with a base address', '<base href="/demo/reports/">'],
]) {
  test(`contents links on a page${kind} lead to their sections, back and forward too`, async () => {
    const tab = await world.show(
      `<p id="top" tabindex="-1">门户</p><gov-report src="${SRC}"></gov-report>`,
      `${head}<script src="/dist/gov-report.js"></script>`,
    );
    await tab.settled();
    const address = await tab.run(() => location.href);
    await clickContents(tab, '复议');
    await assertAt(tab, '行政复议、提起行政诉讼的情况');
    assert.equal(await tab.run(() => location.href), `${address}#gov-report/disputes`);
    assert.ok((await focused(tab)).top < 200, 'at the top of the window');
    await clickContents(tab, '概述');
    await assertAt(tab, '概述');
    assert.equal(await tab.run(() => location.hash), '#gov-report/overview');
    await tab.page.goBack();
    await assertAt(tab, '行政复议、提起行政诉讼的情况');
    await tab.page.goForward();
    await assertAt(tab, '概述');
    assert.equal(await tab.run(() => e2e.events.length), 1, 'the page was never loaded anew');
    await tab.close();
  });
}

test('a link to a section is followed on load, however late the document comes', async () => {
  world.routes['/demo/reports/late.json'] = async (_request, response) => {
    await new Promise((done) => setTimeout(done, 700));
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(file('demo/reports/liaocheng-2018.json'));
  };
  const path = world.put(page('<gov-report id="年报" src="/demo/reports/late.json"></gov-report>'));
  const tab = await world.open(`${path}#${encodeURIComponent('年报')}/secrecy`);
  await assertAt(tab, '保密审查及监督检查情况');
  assert.ok((await focused(tab)).top < 200);
  const target = await tab.run(() =>
    e2e.all('.target').map((element) => element.textContent!.includes('保密审查')),
  );
  assert.deepEqual(target, [true]);
  await tab.close();
});

test('a fragment that names nothing, or is no text, moves nothing', async () => {
  const path = world.put(page(TAG));
  for (const fragment of ['gov-report/nowhere', '%E4%B8', 'gov-report/', '"><script>']) {
    const tab = await world.open(`${path}#${fragment}`);
    await assertShown(tab);
    assert.equal((await focused(tab)).words, '');
    assert.equal(await tab.run(() => scrollY), 0);
    await tab.close();
  }
});

test('twenty tags that name one document cause one request', async () => {
  const tags = [
    'gov-report',
    'gov-status-badge status="feesStatus"',
    'gov-statistics-table table="yearTable"',
    'gov-channel-chart chart="channelsChart"',
  ];
  const src = '/demo/reports/shared.json';
  world.routes[src] = (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(file('demo/reports/liaocheng-2018.json'));
  const body = Array.from({ length: 20 }, (_, index) => {
    const tag = tags[index % tags.length];
    // The same address, written in ways of one's own.
    const address = [src, src.slice('/demo/'.length), `${world.url}${src}`][index % 3];
    return `<${tag} src="${address}"></${tag.split(' ')[0]}>`;
  }).join('');
  const tab = await world.show(body);
  await tab.settled();
  assert.equal(await tab.run(() => document.querySelectorAll('[src]:not(script)').length), 20);
  assert.equal(await tab.run(() => e2e.events.filter(({ type }) => type === 'gov-report-load').length), 20);
  assert.equal(world.requests.filter((path) => path === src).length, 1);
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('the last element to leave ends the request; one that is only moved does not', async () => {
  let asked = 0;
  let ended = false;
  world.routes['/demo/reports/hanging.json'] = (request) => {
    asked++;
    request.socket.on('close', () => (ended = true));
  };
  const tab = await world.show(
    '<div id="a"><gov-report src="reports/hanging.json"></gov-report></div><div id="b"><gov-status-badge src="reports/hanging.json"></gov-status-badge></div>',
  );
  await until('the document is asked for', () => asked === 1);
  await tab.run(() => document.getElementById('b')!.append(document.querySelector('gov-report')!));
  await tab.run(() => new Promise((done) => setTimeout(done, 100)));
  assert.deepEqual([asked, ended], [1, false], 'moved');
  await tab.run(() => document.querySelector('gov-report')!.remove());
  await tab.run(() => new Promise((done) => setTimeout(done, 100)));
  assert.equal(ended, false, 'the badge still waits');
  await tab.run(() => document.querySelector('gov-status-badge')!.remove());
  // Sooner than the time limit would end it.
  await until('the request is ended', () => ended, 8000);
  assert.deepEqual(await tab.run(() => e2e.events), [], 'and nothing is told of it');
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('elements that come and go leave nothing behind', async () => {
  const tab = await world.show('<div id="box"></div>');
  const session = await tab.page.createCDPSession();
  await session.send('Performance.enable');
  const cycle = (times: number): Promise<void> =>
    tab.run(
      async (count, src) => {
        const box = document.getElementById('box')!;
        const refs: WeakRef<Element>[] = ((window as never as { refs?: WeakRef<Element>[] }).refs = []);
        for (let index = 0; index < count; index++) {
          for (const [tag, ...attribute] of [
            ['gov-report'],
            ['gov-statistics-table', 'table', 'yearTable'],
            ['gov-channel-chart', 'chart', 'kindsChart'],
            ['gov-status-badge', 'status', 'feesStatus'],
          ]) {
            // The whole report is large; it takes part now and then.
            if (tag === 'gov-report' && index % 10) continue;
            const element = document.createElement(tag);
            element.setAttribute('src', src);
            if (attribute.length) element.setAttribute(attribute[0], attribute[1]);
            box.append(element);
            refs.push(new WeakRef(element));
          }
          await new Promise((done) => setTimeout(done, 5));
          box.append(box.firstElementChild!);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          box.replaceChildren();
        }
      },
      times,
      SRC,
    );
  const counts = async (): Promise<Record<string, number>> => {
    await tab.run(async () => {
      for (let round = 0; round < 4; round++) {
        (window as never as { gc(): void }).gc();
        await new Promise((done) => setTimeout(done, 20));
      }
    });
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await cycle(20);
  const before = await counts();
  await cycle(200);
  const now = await counts();
  const alive = await tab.run(
    () => (window as never as { refs: WeakRef<Element>[] }).refs.filter((ref) => ref.deref()).length,
  );
  assert.ok(alive <= 4, `${alive} elements are still alive`);
  assert.ok(now.Nodes - before.Nodes < 500, `nodes ${before.Nodes} → ${now.Nodes}`);
  assert.ok(
    now.JSEventListeners - before.JSEventListeners < 20,
    `listeners ${before.JSEventListeners} → ${now.JSEventListeners}`,
  );
  assert.ok(
    now.JSHeapUsedSize - before.JSHeapUsedSize < 4e6,
    `heap ${before.JSHeapUsedSize} → ${now.JSHeapUsedSize}`,
  );
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});
