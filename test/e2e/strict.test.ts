// The whole report under the strictest policy that a portal can have: no violation, nothing missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { EndToEnd, page, type Tab } from '../support/e2e.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const world = new EndToEnd({ headers: { 'content-security-policy': POLICY } });

const DOCUMENTS = {
  'the 2018 report': '/demo/reports/liaocheng-2018.json',
  'the 2021 form': '/demo/reports/suqian-2023.json',
};

/** The modules, bundled as a portal's build would; chunks stay apart. */
async function bundleModules(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['dist/define.js'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/modules',
    write: false,
    absWorkingDir: new URL('../../', import.meta.url).pathname,
  });
  for (const { path, text } of outputFiles) {
    world.routes[path.slice(path.indexOf('/modules/'))] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
  }
  return '<script type="module" src="/modules/define.js"></script>';
}

const HEADS = {
  'the embed': async () => '<script src="/dist/gov-report.js" defer></script>',
  'the modules': bundleModules,
};

async function open(head: string, body: string): Promise<Tab> {
  const content = page(body, head).replace(
    '<link rel="icon" href="data:,">',
    '<link rel="icon" href="/demo/icon.svg">',
  );
  return (await world.open(world.put(content))).settled();
}

/** What a style sheet that was not applied would leave undone. */
function assertStyled(tab: Tab): Promise<void> {
  return tab.run(() => {
    const expect = (selector: string, name: string, value: RegExp): void => {
      const elements = e2e.all(selector);
      if (!elements.length) throw new Error(`no ${selector}`);
      for (const element of elements) {
        const found = getComputedStyle(element).getPropertyValue(name);
        if (!value.test(found)) throw new Error(`${selector} has ${name}: ${found}`);
      }
    };
    for (const host of e2e.all('gov-report, gov-report-section, gov-statistics-table, gov-status-badge')) {
      if (!host.shadowRoot!.adoptedStyleSheets.length) throw new Error(`${host.localName} is not styled`);
    }
    expect('gov-report', 'display', /^block$/);
    expect('.scroll', 'overflow-x', /^auto$/);
    expect('.visually-hidden', 'position', /^absolute$/);
    expect('.base', 'overflow-wrap', /^break-word$/);
  });
}

for (const [delivery, head] of Object.entries(HEADS)) {
  for (const [name, src] of Object.entries(DOCUMENTS)) {
    test(`${name}, shown by ${delivery}, violates nothing`, async () => {
      const tab = await open(await head(), `<gov-report src="${src}"></gov-report>`);
      const charts = await tab.run(() => e2e.all('gov-channel-chart').length);
      if (charts) await tab.drawn();
      else await tab.scrollThrough();
      assert.ok(charts > 0 || src !== DOCUMENTS['the 2018 report']);
      await assertStyled(tab);
      assert.deepEqual(await tab.run(() => e2e.violations), []);
      await tab.assertCalm();
      const events = await tab.run(() => e2e.events.map(({ type }) => type));
      assert.deepEqual(events, ['gov-report-load']);
      const text = await tab.text();
      for (const words of src === DOCUMENTS['the 2018 report']
        ? ['862', '9万余', '未收到']
        : ['3,486', '18万余'])
        assert.ok(text.includes(words), words);
      await tab.close();
    });
  }
}

/** A page that notes the names of files instead of writing them. */
interface Downloading {
  downloads: string[];
}

test('toggling, walking the bars, sorting and downloading violate nothing either', async () => {
  const tab = await open(
    await HEADS['the embed'](),
    '<gov-report src="/demo/reports/formats.json"></gov-report>',
  );
  await tab.drawn();
  const pressed = await tab.run(async () => {
    // Printing opens a dialogue of the browser, downloading writes files.
    window.print = () => undefined;
    const downloads: string[] = ((window as unknown as Downloading).downloads = []);
    HTMLAnchorElement.prototype.click = function () {
      downloads.push(this.download);
    };
    let count = 0;
    for (const button of e2e.all('button')) {
      if (!button.isConnected) continue;
      button.click();
      count++;
      await new Promise((done) => requestAnimationFrame(done));
    }
    for (const bar of e2e.all('[role=option]')) {
      bar.focus();
      bar.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    }
    return count;
  });
  assert.ok(pressed > 5, `${pressed} buttons`);
  await tab.until('files are offered', () => {
    const { downloads } = window as unknown as Downloading;
    return ['json', 'csv'].every((kind) => downloads.some((name) => name.endsWith(`.${kind}`)));
  });
  await tab.settled();
  assert.deepEqual(await tab.run(() => e2e.violations), []);
  await tab.assertCalm(/not-there\.png/);
  await tab.close();
});

test('every language, its file fetched from beside the embed, violates nothing', async () => {
  const languages = ['zh-Hans', 'zh-Hant', 'en', 'ar'];
  const body = languages
    .map((lang) => `<gov-report lang="${lang}" src="/demo/reports/all-nil.json"></gov-report>`)
    .join('');
  const tab = await open(await HEADS['the embed'](), body);
  await tab.until('Arabic has come', () => e2e.all('.base[dir=rtl]').length > 0);
  await tab.until('traditional Chinese has come', () => e2e.all('.base[lang=zh-Hant]').length > 0);
  await tab.settled();
  const buttons = await tab.run(() =>
    e2e.all('gov-report').map((report) => report.shadowRoot!.querySelector('button')!.textContent!.trim()),
  );
  assert.equal(new Set(buttons).size, 4, buttons.join());
  assert.deepEqual(await tab.run(() => e2e.violations), []);
  await tab.assertCalm();
  await tab.close();
});

test('a picture that the policy forbids leaves its words, and nothing else is blocked', async () => {
  const src = 'http://pictures.invalid/a.jpg';
  const document = {
    title: 'T',
    agency: { name: 'A' },
    period: {},
    sections: [{ id: 's', blocks: [{ type: 'image', src, alt: '宣传活动的照片' }] }],
  };
  const tab = await open(
    await HEADS['the embed'](),
    `<gov-report src="${world.put(JSON.stringify(document), 'application/json')}"></gov-report>`,
  );
  await tab.until('the picture is given up', () => e2e.events.some(({ code }) => code === 'image-failed'));
  const violations = await tab.run(() => e2e.violations);
  assert.deepEqual([...new Set(violations)], [`img-src ${src}`]);
  assert.match(await tab.text(), /宣传活动的照片/);
  await tab.close();
});
