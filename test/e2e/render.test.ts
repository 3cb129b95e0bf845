// Pages that `gov-report render` writes: read without scripts, and taken over by the elements.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { gov, sample, SAMPLES } from '../cli/render/rendered.js';
import { EndToEnd, type Tab } from '../support/e2e.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const world = new EndToEnd();
const strict = new EndToEnd({ headers: { 'content-security-policy': POLICY } });

/** What the command writes to standard output. */
async function render(...args: string[]): Promise<string> {
  const { status, out } = await gov(['render', ...args]);
  assert.notEqual(status, 2);
  return out;
}

const withoutScripts = (page: Page): Promise<void> => page.setJavaScriptEnabled(false);

const dist = (name: string): Buffer => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

/** The embed, and the tools that it fetches, at addresses that answer when the test says so. */
function held(): { script: string; release: () => void; releaseTools: () => void } {
  const folder = `/demo/held-${Object.keys(world.routes).length}/`;
  const serve = (name: string, gate?: Promise<void>): void => {
    world.routes[folder + name] = async (_request, response) => {
      await gate;
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(dist(name));
    };
  };
  let release!: () => void;
  let releaseTools!: () => void;
  serve('gov-report.js', new Promise((done) => (release = done)));
  serve('gov-report-tools.module.js', new Promise((done) => (releaseTools = done)));
  serve('gov-report-chart.module.js');
  serve('gov-report.ar.module.js');
  return { script: `${folder}gov-report.js`, release, releaseTools };
}

/** Opens a page whose script waits, so that both states can be looked at. */
async function openHeld(
  file: string,
  { width = 1280, hash = '', lang = 'zh-Hans' } = {},
): Promise<{ tab: Tab; release: () => Promise<void>; releaseTools: () => void }> {
  const { script, release, releaseTools } = held();
  const path = world.put(await render(file, '--script', script, '--lang', lang));
  await world.start();
  const tab = await world.open('about:blank');
  await tab.page.setViewport({ width, height: 900 });
  await tab.page.evaluateOnNewDocument(observeShifts);
  const loaded = tab.page.goto(world.url + path + hash, { waitUntil: 'load' });
  // If the test fails before, nobody waits for it any more.
  loaded.catch(() => {});
  await tab.page.waitForFunction(() => document.querySelector('.gov-static section'));
  return {
    tab,
    releaseTools,
    release: async () => {
      release();
      await loaded;
      await tab.settled();
    },
  };
}

function observeShifts(): void {
  const page = window as unknown as { shifted: number };
  page.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Where headings, tables, paragraphs and badges stand on the page. */
const places = (tab: Tab): Promise<[what: string, top: number][]> =>
  tab.run(() =>
    e2e
      .all('h1, h2, h3, h4, h5, table, p, svg[role=img], img, .toolbar, .gov-toolbar')
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => [
        `${element.localName} ${element.textContent!.replace(/\s+/g, '').slice(0, 20)}`,
        Math.round(element.getBoundingClientRect().top + scrollY),
      ]),
  );

for (const name of SAMPLES) {
  test(`${name}: without scripts all of it is there, and nothing to press`, async () => {
    const tab = await world.open(world.put(await render(sample(name))), withoutScripts);
    const seen = await tab.page.evaluate(() => document.body.innerText);
    const { title, sections } = JSON.parse(readFileSync(sample(name), 'utf8'));
    for (const words of [title, ...sections.map(({ heading }: { heading: string }) => heading)])
      assert.ok(seen.includes(words), words);
    assert.doesNotMatch(seen, /"sections"|下载/);
    await tab.page.close();
  });

  for (const width of [375, 1280]) {
    test(`${name} at ${width} px: the elements take over, and nobody sees it`, async () => {
      const { tab, release, releaseTools } = await openHeld(sample(name), { width });
      const before = await places(tab);
      const asked = world.requests.length;
      await release();
      const after = await places(tab);
      assert.equal(await tab.run(() => document.querySelector('.gov-static')!.getClientRects().length), 0);
      // Tables that charts have taken the place of are gone, and what they hold; the rest is where it was.
      const left = new Map<string, number[]>();
      for (const [what, top] of after) left.set(what, [...(left.get(what) ?? []), top]);
      const lost = before.filter(([what]) => !left.has(what));
      assert.ok(lost.length <= 1, `what was there stays: ${lost.join('; ')}`);
      for (const [what, top] of before) {
        const now = left.get(what)?.shift();
        if (now !== undefined) assert.ok(Math.abs(now - top) <= 2, `${what} moved from ${top} to ${now}`);
      }
      // They bring buttons that sort, on which a heading may need one line more.
      releaseTools();
      await tab.scrollThrough();
      const shifted = await tab.run(() => (window as unknown as { shifted: number }).shifted);
      assert.ok(shifted <= 0.02, `layout shift ${shifted}`);
      assert.deepEqual(
        world.requests.slice(asked).filter((path) => path.endsWith('.json')),
        [],
      );
      await tab.assertCalm(/not-there\.png|404/);
      await tab.close();
    });
  }
}

test('a language that the embed has to fetch is there from the first, and no other in between', async () => {
  const { tab, release } = await openHeld(sample('liaocheng-2018'), { width: 375, lang: 'ar' });
  await tab.run(() => {
    const page = window as unknown as { english: boolean };
    const look = (): void => {
      page.english ||= e2e.text().includes('Contents');
      requestAnimationFrame(look);
    };
    look();
  });
  const before = await places(tab);
  await release();
  await tab.until(
    'the elements speak Arabic',
    () => document.querySelector('.gov-static')!.getClientRects().length === 0,
  );
  assert.deepEqual(await places(tab), before);
  assert.equal(await tab.run(() => (window as unknown as { english?: boolean }).english), false);
  await tab.close();
});

test('without scripts a link of the contents leads to its section, and a mark to its note and back', async () => {
  const { tab } = await openHeld(sample('formats'));
  await tab.page.click('.gov-contents li:nth-child(3) a');
  await tab.until('the section is in sight', () => {
    const target = document.querySelector(':target')!;
    return target.localName === 'section' && Math.abs(target.getBoundingClientRect().top) < 5;
  });
  for (const selector of ['a.gov-note-mark', 'a.gov-back']) {
    const missing = await tab.run(
      (links) =>
        Array.from(document.querySelectorAll<HTMLAnchorElement>(links))
          .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
          .map((link) => link.hash),
      selector,
    );
    assert.deepEqual(missing, []);
  }
  await tab.close();
});

test('without scripts the page is accessible', async () => {
  for (const name of SAMPLES) {
    const { tab } = await openHeld(sample(name), { width: 375 });
    await tab.page.evaluate(AXE);
    const found = await tab.page.evaluate(async () => {
      const { violations } = await (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    });
    assert.deepEqual(found, [], name);
    await tab.close();
  }
});

test('the reader stays where she is when the elements take over', async () => {
  const { tab, release } = await openHeld(sample('liaocheng-2018'), { hash: '#gov-report/general' });
  await tab.run(() => scrollTo(0, 3000));
  await release();
  await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await tab.run(() => scrollY), 3000);
  await tab.close();
});

test('the address leads to its section, though the elements come before the browser has gone there', async () => {
  const path = world.put(await render(sample('suqian-2023'), '--script', '/dist/gov-report.js'));
  const tab = await world.open(`${path}#gov-report/disclosure`);
  await tab.settled();
  await tab.until('the section is in view', () => {
    const [section] = e2e.all('.target');
    const { top } = section?.getBoundingClientRect() ?? { top: -1 };
    return window.scrollY > 500 && Math.abs(top) < 2;
  });
  await tab.close();
});

test('the section of the address is where it was, and links of the contents lead on', async () => {
  const path = world.put(await render(sample('liaocheng-2018'), '--script', '/dist/gov-report.js'));
  const tab = await (await world.open(path)).settled();
  for (const place of [2, 5]) {
    const hash = await tab.run((index) => {
      const link = e2e.all('.contents > ol > li > a')[index] as HTMLAnchorElement;
      link.click();
      return link.hash;
    }, place);
    await tab.until('the section is in sight', () => {
      const target = e2e.all('section.target')[0];
      return target && Math.abs(target.getBoundingClientRect().top) < 5;
    });
    assert.equal(await tab.run(() => location.hash), hash);
  }
  await tab.close();
});

for (const selector of ['.gov-contents li:nth-child(2) a', 'a.gov-note-mark', '.gov-scroll[tabindex]']) {
  test(`the focus stays on ${selector} when the elements take over`, async () => {
    const { tab, release, releaseTools } = await openHeld(sample('formats'), { width: 375 });
    releaseTools();
    const name = await tab.run((which) => {
      const element = Array.from(document.querySelectorAll<HTMLElement>(which)).find(
        (one) => one.localName === 'a' || one.scrollWidth > one.clientWidth,
      )!;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) throw new Error('it takes no focus');
      return element.getAttribute('aria-label') ?? (element.querySelector('caption') ?? element).textContent;
    }, selector);
    await release();
    const focused = await tab.until('something has the focus', () => {
      let active = document.activeElement!;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (active === document.body || active.getClientRects().length === 0) return null;
      return active.getAttribute('aria-label') ?? (active.querySelector('caption') ?? active).textContent;
    });
    const words = (text: string | null): string => text!.replace(/\s+/g, '');
    assert.equal(words(focused), words(name));
    await tab.close();
  });
}

test('a table of a thousand rows does not shrink under the reader', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  const file = join(folder, 'long.json');
  const rows = Array.from({ length: 1000 }, (_none, index) => ({ label: `项目${index}`, cells: [index, 1] }));
  await writeFile(
    file,
    JSON.stringify({
      title: '长表',
      agency: { name: '示例局' },
      period: {},
      sections: [
        {
          id: 'long',
          heading: '长表',
          blocks: [
            { type: 'table', id: 'long', caption: '长表', columns: [{ label: '甲' }, { label: '乙' }], rows },
            { type: 'paragraph', text: '末段。' },
          ],
        },
      ],
    }),
  );
  const { tab, release } = await openHeld(file);
  await tab.until('all of it is parsed', () => document.body.textContent!.includes('末段。'));
  await tab.run(() => scrollTo(0, 20000));
  const height = await tab.run(() => document.documentElement.scrollHeight);
  await release();
  assert.equal(await tab.run(() => scrollY), 20000);
  assert.equal(await tab.run(() => document.documentElement.scrollHeight), height);
  await tab.close();
});

test('under the strictest policy, with a linked style sheet', async () => {
  const css = await render('--css');
  strict.routes['/demo/static.css'] = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/css' }).end(css);
  for (const name of ['liaocheng-2018', 'suqian-2023']) {
    const html = await render(
      sample(name),
      '--stylesheet',
      '/demo/static.css',
      '--script',
      '/dist/gov-report.js',
    );
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/);
    const path = strict.put(html);
    const still = await strict.open(path, withoutScripts);
    await still.page.close();
    const tab = await (await strict.open(path)).settled();
    assert.deepEqual(await tab.run(() => e2e.violations), []);
    await tab.assertCalm(/favicon/);
    await tab.close();
    const blocked = await strict.open(
      strict.put(html.replace('/dist/gov-report.js', '/demo/no-such-script.js')),
    );
    // The linked style sheet has the same room for the charts as one in the page.
    const styled = await blocked.run(() => ({
      border: getComputedStyle(document.querySelector('header.gov-r')!).borderBottomStyle,
      rooms: Array.from(document.querySelectorAll('.gov-room'), (room) =>
        parseFloat(getComputedStyle(room).minHeight),
      ),
    }));
    assert.equal(styled.border, 'solid');
    assert.ok(styled.rooms.length > 0 && styled.rooms.every((height) => height > 100));
    assert.deepEqual(await blocked.run(() => e2e.violations), []);
    await blocked.close();
  }
});

test('two fragments in a page of a portal keep apart', async () => {
  const first = await render(sample('suqian-2023'), '--fragment', '--no-script', '--id', 'first');
  const second = await render(
    sample('all-nil'),
    '--fragment',
    '--script',
    '/dist/gov-report.js',
    '--id',
    'second',
  );
  const portal = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>门户</title><style>.badge { display: none } .content { width: 10px } p { color: red }</style></head><body><h1>门户</h1>${first}${second}</body></html>`;
  const still = await world.open(world.put(portal), withoutScripts);
  const { ids, badges, width } = await still.page.evaluate(() => ({
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    badges: Array.from(document.querySelectorAll<HTMLElement>('.gov-badge'), (badge) => badge.offsetWidth),
    width: document.querySelector<HTMLElement>('.gov-content')!.offsetWidth,
  }));
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(badges.length > 0 && badges.every((size) => size > 20));
  assert.ok(width > 600);
  await still.page.close();
  const tab = await (await world.open(world.put(portal))).settled();
  assert.equal(await tab.run(() => e2e.all('h2.report-title').length), 2);
  await tab.assertCalm();
  await tab.close();
});

test('on paper it reads as on the screen', async () => {
  const tab = await world.open(world.put(await render(sample('suqian-2023'), '--no-script')));
  await tab.page.emulateMediaType('print');
  const paper = await tab.run(() => ({
    text: document.body.innerText.replace(/\s+/g, ''),
    color: getComputedStyle(document.querySelector('.gov-base')!).color,
    buttons: Array.from(document.querySelectorAll('button, .gov-back')).filter(
      (button) => button.getClientRects().length > 0,
    ).length,
  }));
  assert.ok(paper.text.includes('宿迁市人民政府'));
  assert.ok(paper.text.includes('行政许可'));
  assert.equal(paper.color, 'rgb(0, 0, 0)');
  assert.equal(paper.buttons, 0);
  const source = Buffer.from(await tab.page.pdf({ format: 'a4', tagged: true })).toString('latin1');
  assert.match(source, /\/StructTreeRoot/);
  assert.ok(Number(/\/Count (\d+)/.exec(source)?.[1]) >= 2);
  await tab.close();
});
