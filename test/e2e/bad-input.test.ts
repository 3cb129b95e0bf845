// Bad answers and broken documents: nothing throws, nothing is executed, what is good shows, the event tells.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { routes as answers } from '../support/answers.mjs';
import { EndToEnd, page, until, type Tab } from '../support/e2e.js';

const world = new EndToEnd();
Object.assign(world.routes, answers);

const FALLBACK = '<a class="fallback" href="report.pdf">年度报告（PDF）</a>';
const tag = (src: string): string => `<gov-report src="${src}">${FALLBACK}</gov-report>`;

/** What a browser logs by itself of a failed request. */
const REQUEST_FAILED = /^Failed to load resource/;

/** Whether the fallback content can be seen. */
const fallbackShows = (tab: Tab): Promise<boolean> =>
  tab.run(() => document.querySelector<HTMLElement>('.fallback')!.offsetHeight > 0);

/** Waits for the error event of the only report on the page. */
const failure = (tab: Tab) =>
  tab.until('an error is told', () => e2e.events.find(({ type }) => type === 'gov-report-error'));

/** Answers that give no document: the code of the error. */
const FAILURES: Record<string, string> = {
  'not-found': 'not-found',
  'server-error': 'server-error',
  'to-login': 'web-page',
  login: 'web-page',
  truncated: 'not-json',
  empty: 'not-json',
  large: 'too-large',
};

for (const [name, code] of Object.entries(FAILURES)) {
  test(`${name}: the fallback stays, a sentence says why, the event tells`, async () => {
    const tab = await world.show(tag(`/answers/${name}`));
    const event = await failure(tab);
    assert.equal(event.code, code);
    assert.equal(event.tag, 'gov-report');
    assert.ok(event.message!.length > 3);
    assert.deepEqual(
      event.problems.map((problem) => [problem.code, problem.severity, problem.pointer]),
      [[code, 'error', '']],
    );
    assert.equal(event.problems[0].message, event.message);
    assert.equal(await tab.run(() => e2e.events.length), 1, 'told once, and nothing is said to be loaded');
    assert.ok(await fallbackShows(tab));
    const text = await tab.text();
    assert.ok(text.includes('年度报告（PDF）') && text.includes(event.message!), text);
    assert.doesNotMatch(text, /Login|undefined|\[object/);
    await tab.assertCalm(REQUEST_FAILED);
    await tab.close();
  });
}

test('a server that cannot be reached is told as such', async () => {
  const tab = await world.show(tag('http://127.0.0.1:9/report.json'));
  assert.equal((await failure(tab)).code, 'unreachable');
  assert.ok(await fallbackShows(tab));
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('a hash that does not fit is told as such', async () => {
  const tab = await world.show(
    `<gov-report src="/demo/reports/all-nil.json" integrity="sha384-AAAA${'A'.repeat(60)}">${FALLBACK}</gov-report>`,
  );
  assert.equal((await failure(tab)).code, 'integrity');
  assert.ok(await fallbackShows(tab));
  await tab.assertCalm(/integrity|Failed to (load|fetch|find)/i);
  await tab.close();
});

test('an address that is none is not asked for', async () => {
  for (const src of ['javascript:globalThis.executed=1', 'data:application/json,{}', 'http://[']) {
    const tab = await world.show(tag(src));
    assert.equal((await failure(tab)).code, 'unsafe-address', src);
    assert.ok(await fallbackShows(tab));
    await assertHarmless(tab);
    await tab.close();
  }
});

/** Charsets: how the document comes, its title, and what is remarked. */
const CHARSETS: [string, string, string[]][] = [
  ['bom', '带BOM', []],
  ['gbk-charset', '政府', []],
  ['gbk-plain', '政府', ['charset-guessed']],
];

for (const [name, title, remarks] of CHARSETS) {
  test(`${name}: read as it is meant`, async () => {
    const tab = await world.show(tag(`/answers/${name}`));
    const event = await tab.until('the document is told', () => e2e.events[0]);
    assert.equal(event.type, 'gov-report-load');
    const told = event.problems.map(({ code }) => code).filter((code) => code === 'charset-guessed');
    assert.deepEqual(told, remarks);
    const read = await tab.run(() => {
      const report = document.querySelector('gov-report') as HTMLElement & {
        document?: { json: { title: string } };
      };
      return report.document!.json.title;
    });
    assert.equal(read, title);
    await tab.assertCalm();
    await tab.close();
  });
}

test('20 MB are refused before they are all there, and the memory is given back', async () => {
  const chunk = Buffer.alloc(1 << 20, '9');
  let sent = 0;
  world.routes['/answers/endless'] = async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('[');
    const closed = new Promise<void>((done) => response.on('close', done));
    while (!response.destroyed && sent < 200) {
      await Promise.race([closed, new Promise((done) => response.write(chunk, done))]);
      sent++;
    }
    response.end();
  };
  const tab = await world.show('<div></div>');
  const session = await tab.page.createCDPSession();
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heap();
  await tab.run(
    (body) =>
      void document
        .querySelector('div')!
        .append(Object.assign(document.createElement('gov-report'), { src: body })),
    '/answers/endless',
  );
  assert.equal((await failure(tab)).code, 'too-large');
  await until('the server is hung up on', () => sent > 0 && sent < 200);
  assert.ok(sent < 60, `${sent} MB were sent`);
  assert.ok((await heap()) - before < 8e6, 'the heap is small again');
  await tab.assertCalm(REQUEST_FAILED);
  await tab.close();
});

test('loading is said after 300 ms, not before, and the fallback shows meanwhile', async () => {
  let release = (): void => undefined;
  world.routes['/answers/waiting'] = (_request, response) => {
    release = () => answers['/answers/bom'](_request, response);
  };
  const tab = await world.open(
    world.put(
      page(
        tag('/answers/waiting'),
        `<script src="/dist/gov-report.js"></script><script>
          // The time at which loading is first said, counted from the first rendering of the element.
          customElements.whenDefined('gov-report').then(() => {
            const begun = performance.now();
            const look = () => {
              const said = document.querySelector('gov-report')?.shadowRoot?.querySelector('[role=status]');
              if (said) window.saidAfter = performance.now() - begun;
              else requestAnimationFrame(look);
            };
            look();
          });
        </script>`,
      ),
    ),
  );
  const after = await tab.until(
    'loading is said',
    () => (window as unknown as { saidAfter?: number }).saidAfter,
  );
  assert.ok(after >= 290, `said after ${after} ms`);
  assert.match(await tab.text(), /正在载入/);
  assert.ok(await fallbackShows(tab));
  assert.deepEqual(await tab.run(() => e2e.events), []);
  release();
  await tab.until('the document is there', () => e2e.events.length > 0);
  await tab.until('nothing is loading', () => e2e.all('[role=status]').length === 0);
  assert.doesNotMatch(await tab.text(), /正在载入/);
  await tab.assertCalm();
  await tab.close();
});

test('a quick document never says that it is loading', async () => {
  const tab = await world.open(
    world.put(
      page(
        tag('/answers/bom'),
        `<script src="/dist/gov-report.js"></script><script>
          addEventListener('DOMContentLoaded', () => {
            const look = () => {
              if (document.querySelector('gov-report').shadowRoot.querySelector('[role=status]')) window.said = true;
              requestAnimationFrame(look);
            };
            look();
          });
        </script>`,
      ),
    ),
  );
  await tab.until('the document is there', () => e2e.events.length > 0);
  assert.equal(await tab.run(() => (window as unknown as { said?: boolean }).said), undefined);
  await tab.close();
});

test('a server that never answers is given up after 20 seconds', async () => {
  const tab = await world.show(tag('/answers/hang'));
  const started = Date.now();
  const event = await until('an error is told', () => tab.run(() => e2e.events[0]), 40_000);
  const seconds = (Date.now() - started) / 1000;
  assert.equal(event.code, 'timeout');
  assert.match(event.message!, /20/);
  assert.ok(seconds > 18 && seconds < 30, `after ${seconds} s`);
  assert.ok(await fallbackShows(tab));
  await tab.assertCalm();
  await tab.close();
});

/** Nothing of a document was executed, and no address that could execute anything stands anywhere. */
async function assertHarmless(tab: Tab): Promise<void> {
  const found = await tab.run(() => ({
    executed: (window as unknown as { executed?: unknown }).executed ?? null,
    polluted: ({} as { polluted?: unknown }).polluted ?? null,
    addresses: e2e
      .all('[href], [src]')
      .filter(({ localName }) => !/^(link|script|gov-.*)$/.test(localName))
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
      .filter((address) => !/^(https?|mailto|tel):$/.test(new URL(address, document.baseURI).protocol)),
    handlers: e2e
      .all('*')
      .flatMap((element) => Array.from(element.attributes, ({ name }) => name))
      .filter((name) => /^on/.test(name)),
    strange: e2e.all('script:not([src]), iframe, object, embed, base, style, meta[http-equiv]').length,
  }));
  assert.deepEqual(found, { executed: null, polluted: null, addresses: [], handlers: [], strange: 0 });
}

const folder = new URL('../../demo/reports/broken/', import.meta.url);

/** Broken documents of which nothing can show, and the code of the error. */
const HOPELESS: Record<string, string> = {
  'truncated.json': 'not-json',
  'not-an-object.json': 'wrong-type',
  'missing-everything.json': 'no-content',
};

/** The words of a document that are sure to be good: headings of its sections. */
function headings(text: string): string[] {
  const found: string[] = [];
  const visit = (sections: unknown, depth: number): void => {
    if (!Array.isArray(sections) || depth > 10) return;
    for (const section of sections) {
      if (typeof section?.heading === 'string' && section.heading) found.push(section.heading);
      visit(section?.sections, depth + 1);
    }
  };
  visit(JSON.parse(text).sections, 0);
  return found;
}

for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
  test(`broken/${name}: harmless, calm, and what is good shows`, async () => {
    const tab = await world.show(tag(`/demo/reports/broken/${name}`));
    await tab.until('something is told', () => e2e.events.length > 0);
    await tab.settled();
    await tab.scrollThrough();
    await assertHarmless(tab);
    await tab.assertCalm(/Failed to load resource|ERR_/);
    const events = await tab.run(() => e2e.events);
    for (const { problems } of events) {
      for (const { message } of problems) assert.doesNotMatch(message, /undefined|NaN|^$/);
    }
    const text = await tab.text();
    assert.doesNotMatch(text, /undefined|NaN|\[object/);
    const error = events.find(({ type }) => type === 'gov-report-error');
    if (HOPELESS[name]) {
      const codes = error!.problems.map(({ code }) => code);
      assert.ok(codes.includes(HOPELESS[name]), codes.join());
      assert.ok(await fallbackShows(tab));
    } else {
      assert.equal(events[0].type, 'gov-report-load');
      assert.ok(!(await fallbackShows(tab)), 'the report is in the place of the fallback');
      const bytes = readFileSync(new URL(name, folder));
      const source = new TextDecoder(name === 'gbk.json' ? 'gbk' : 'utf-8').decode(bytes);
      const wanted = headings(source);
      assert.ok(wanted.length > 0);
      for (const heading of wanted) assert.ok(text.includes(heading.replace(/\s+/g, ' ').trim()), heading);
    }
    await tab.close();
  });
}

test('documents inside the page are as harmless as fetched ones', async () => {
  const markup = readFileSync(new URL('markup.json', folder), 'utf8').replace(/<\//g, '<\\/');
  const broken = '<gov-report id="broken"><script type="application/json">{"title": </script></gov-report>';
  const tab = await world.show(
    `<gov-report id="markup"><script type="application/json">${markup}</script></gov-report>${broken}`,
  );
  await tab.until('both are told', () => new Set(e2e.events.map(({ type }) => type)).size === 2);
  const error = await failure(tab);
  assert.equal(error.code, 'not-json');
  await tab.settled();
  const { executed, inner } = await tab.run(() => ({
    executed: (window as unknown as { executed?: unknown }).executed ?? null,
    inner: e2e.all('script, iframe, svg[onload]').filter((element) => element.getRootNode() !== document)
      .length,
  }));
  assert.deepEqual([executed, inner], [null, 0]);
  assert.match(await tab.text(), /标题<script>globalThis\.executed=1<\/script>/, 'markup is shown as text');
  await tab.close();
});

test('200 levels deep: what is above the limit shows, and the page is told', async () => {
  const tab = await world.show(tag('/answers/deep'));
  const event = await tab.until('an error is told', () => e2e.events.find(({ code }) => code));
  assert.ok(event.problems.some(({ code }) => code === 'too-deep'));
  await tab.assertCalm();
  await tab.close();
});

test('a picture that fails when it is gone from the page is not told of', async () => {
  const tab = await world.show('<gov-report></gov-report>');
  const show = (...blocks: object[]) =>
    tab.run(async (shown) => {
      const report = document.querySelector('gov-report') as HTMLElement & { report: object };
      const [picture] = e2e.all('img');
      report.report = {
        title: 'T',
        agency: { name: 'A' },
        period: {},
        sections: [{ id: 's', blocks: shown }],
      };
      do await new Promise((done) => requestAnimationFrame(done));
      while (!e2e.settled());
      e2e.events.splice(0);
      picture?.dispatchEvent(new Event('error'));
    }, blocks);
  await show({ type: 'image', alt: 'A', src: '/demo/reports/pictures/two-halves.svg' });
  await show({ type: 'image', alt: 'B' });
  assert.deepEqual(await tab.run(() => e2e.events), []);
  assert.match(await tab.text(), /图片未能显示\s*B/);
  await tab.assertCalm();
  await tab.close();
});

test('an image that fails and a chart that cannot be drawn leave words, a table and an event', async () => {
  const tab = await world.open(world.put(page(tag('/demo/reports/formats.json'))), async (target) => {
    await target.setRequestInterception(true);
    target.on('request', (request) =>
      /gov-report-chart/.test(request.url()) ? request.abort() : request.continue(),
    );
  });
  await tab.settled();
  await tab.scrollThrough();
  const codes = await tab.until('both are told', () => {
    const told = e2e.events.map(({ code }) => code);
    return told.includes('chart-failed') && told.includes('image-failed') ? told : undefined;
  });
  assert.ok(codes);
  const tables = await tab.run(() =>
    e2e.all('gov-channel-chart').map((chart) => {
      const table = chart.shadowRoot!.querySelector('table');
      return !!table && table.getBoundingClientRect().height > 0;
    }),
  );
  assert.ok(tables.length > 0 && tables.every(Boolean), 'every chart shows its table');
  await tab.assertCalm(/Failed to load resource|ERR_|Failed to fetch/);
  await tab.close();
});
