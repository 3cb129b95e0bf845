// The demo page and the portal page, as a visitor uses them, under the strictest policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

type Routes = NonNullable<NonNullable<Parameters<typeof serve>[0]>['routes']>;

let browser: Browser;
let strict: Awaited<ReturnType<typeof serve>>;
let portal: Awaited<ReturnType<typeof serve>>;
const routes: Routes = {};

before(async () => {
  browser = await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  strict = await serve({ headers: { 'content-security-policy': POLICY }, routes });
  portal = await serve();
});
after(async () => {
  await browser?.close();
  await strict?.close();
  await portal?.close();
});

/** A page with what went wrong in it. */
interface Opened {
  page: Page;
  faults: string[];
}

async function open(url: string, { width = 1280, height = 900 } = {}): Promise<Opened> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const note = (text: string) => {
    // A picture that the samples name on purpose and that is asked for sooner or later.
    if (!text.includes('/not-there.png')) faults.push(text);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn')
      note(`${message.text()} ${message.location().url}`);
  });
  await page.exposeFunction('noteViolation', note);
  // tsx adds calls of `__name` to functions, which pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as never as { noteViolation(text: string): void }).noteViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  await page.setViewport({ width, height });
  await page.goto(url);
  return { page, faults };
}

/** What a visitor reads in the first element that `selector` finds, in its shadow roots too; without what is hidden. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join('');
      if (node instanceof Element) {
        if (/^(SCRIPT|STYLE)$/.test(node.tagName) || getComputedStyle(node).display === 'none') return '';
        return Array.from((node.shadowRoot ?? node).childNodes, read).join('');
      }
      return '';
    };
    const found = document.querySelector(wanted);
    return found ? read(found).replace(/\s+/g, ' ') : '';
  }, selector);
}

/** Waits until the text of an element fits. */
async function reads(page: Page, selector: string, wanted: RegExp): Promise<string> {
  let text = '';
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    text = await textOf(page, selector);
    if (wanted.test(text)) return text;
  }
  assert.fail(`${selector} does not read ${wanted}: ${text.slice(0, 300)}`);
}

const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    (n, v) => {
      document.querySelector<HTMLInputElement>(`.switches [name="${n}"][value="${v}"]`)!.click();
    },
    name,
    value,
  );

/** A computed style of the root of an element's content. */
const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate(
    (s, p) =>
      getComputedStyle(document.querySelector(s)!.shadowRoot!.querySelector('.base')!).getPropertyValue(p),
    selector,
    property,
  );

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('demo page', () => {
  test('shows the whole 2018 report, and another one by query, without a fault', async () => {
    const { page, faults } = await open(`${strict.url}/demo/`);
    const text = await reads(page, '#report', /存在的问题及改进情况.*存在的问题及改进情况/);
    for (const words of ['聊城市安全生产监督管理局', '2018年度政府信息公开工作报告', '9万余', '未收到申请'])
      assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /（数据文件）|undefined|NaN|\[object/);
    await page.goto(`${strict.url}/demo/?report=suqian-2023`);
    await reads(page, '#report', /宿迁市人民政府.*行政复议/);
    assert.equal(await page.$eval('#view-elements', (view) => (view as HTMLElement).hidden), true);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('the language switch changes the words of the report and nothing around it', async () => {
    const { page, faults } = await open(`${strict.url}/demo/`);
    assert.match(await reads(page, '#report', /打印/), /目录/);
    await choose(page, 'lang', 'en');
    const english = await reads(page, '#report', /Contents/);
    assert.match(english, /Print/);
    assert.doesNotMatch(english, /打印|目录/);
    assert.match(english, /聊城市安全生产监督管理局/);
    assert.match(await textOf(page, '.intro'), /完整报告/);
    await choose(page, 'lang', 'ar');
    await reads(page, '#report', /طباعة/);
    assert.equal(await styleOf(page, '#report', 'direction'), 'rtl');
    await choose(page, 'lang', 'zh-Hant');
    await reads(page, '#report', /列印/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('scheme, width and large type change the preview; the address keeps them', async () => {
    const { page } = await open(`${strict.url}/demo/`);
    await reads(page, '#report', /打印/);
    const size = parseFloat(await styleOf(page, '#report', 'font-size'));
    await choose(page, 'scheme', 'dark');
    await choose(page, 'width', '375');
    await choose(page, 'type', '200');
    const check = async () => {
      assert.equal(await styleOf(page, '#report', 'background-color'), 'rgb(23, 26, 31)');
      assert.equal(
        await page.$eval('#view-report .frame', (frame) => (frame as HTMLElement).offsetWidth),
        375,
      );
      assert.equal(parseFloat(await styleOf(page, '#report', 'font-size')), 2 * size);
    };
    await check();
    assert.equal(new URL(page.url()).search, '?scheme=dark&width=375&type=200');
    await page.reload();
    await reads(page, '#report', /打印/);
    await check();
    await choose(page, 'scheme', 'light');
    assert.equal(await styleOf(page, '#report', 'background-color'), 'rgb(255, 255, 255)');
    await page.close();
  });

  test('works by keyboard; back returns to the view before', async () => {
    const { page } = await open(`${strict.url}/demo/`);
    await reads(page, '#report', /打印/);
    await page.focus('.switches [name="lang"]:checked');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await reads(page, '#report', /Print/);
    await page.focus('a[data-set="view=theme"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#view-theme:not([hidden])');
    assert.equal(new URL(page.url()).search, '?view=theme&lang=en');
    await page.goBack();
    await page.waitForSelector('#view-report:not([hidden])');
    await page.close();
  });

  test('a link of the contents stays on the page after a switch was turned', async () => {
    const { page } = await open(`${strict.url}/demo/`);
    await reads(page, '#report', /目录/);
    await choose(page, 'width', '768');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.evaluate(async () => {
      const report = document.querySelector('#report') as HTMLElement & { updateComplete: Promise<unknown> };
      await report.updateComplete;
      const links = Array.from(report.shadowRoot!.querySelectorAll<HTMLAnchorElement>('nav a'));
      links.find((link) => link.textContent!.includes('依申请公开'))!.click();
    });
    assert.equal(await page.evaluate(() => 'same' in window), true);
    assert.equal(page.url(), `${strict.url}/demo/?width=768#report/onRequest`);
    await page.close();
  });

  test('nothing is wider than the page at 375 px and at 200 % type', async () => {
    for (const query of ['', 'view=elements', 'view=theme', 'view=embed']) {
      for (const type of ['100', '200']) {
        const { page } = await open(`${strict.url}/demo/?${query}&type=${type}`, { width: 375, height: 800 });
        await reads(page, '.view:not([hidden])', /政府信息公开工作报告|丰富公开形式/);
        assert.ok((await overflow(page)) <= 0, `${query} at ${type} %`);
        await page.close();
      }
    }
  });

  const SHOWN: Record<string, RegExp> = {
    'gov-report': /依申请公开政府信息和不予公开政府信息的情况/,
    'gov-report-section': /丰富公开形式，拓展公开渠道/,
    'gov-statistics-table': /政府信息公开行政复议、行政诉讼情况.*309/,
    'gov-channel-chart': /各渠道公开和宣传的数量.*9万余/,
    'gov-status-badge': /依申请公开：未收到申请/,
  };
  for (const [tag, ready] of Object.entries(SHOWN)) {
    test(`${tag} stands there alone in each state`, async () => {
      const { page, faults } = await open(`${strict.url}/demo/?view=elements&element=${tag}`);
      const stage = (number: number) => `.card:nth-child(${number}) .stage`;
      await reads(page, stage(3), ready);
      const fallback = '政府信息公开工作年度报告（数据文件）';
      assert.equal((await textOf(page, stage(1))).trim(), fallback);
      const loading = await reads(page, stage(2), /正在载入报告/);
      const failed = await reads(page, stage(5), /无法取得报告文件/);
      const empty = await reads(page, stage(6), /没有可显示的内容/);
      for (const text of [loading, failed, empty]) assert.ok(text.includes(fallback), text);
      assert.doesNotMatch(await textOf(page, stage(3)), /数据文件|正在载入/);
      assert.match(await textOf(page, '.card:nth-child(5) .events'), /gov-report-error：not-found/);
      assert.match(await textOf(page, '.card:nth-child(3) .events'), /gov-report-load/);
      assert.deepEqual(
        faults.filter((fault) => !fault.includes('no-such-file.json')),
        [],
      );
      await page.close();
    });
  }

  test('badges tell all six states, stated and by a report', async () => {
    const { page } = await open(`${strict.url}/demo/?view=elements&element=gov-status-badge`);
    const expected = [
      /行政诉讼：未发生.*举报投诉：0件/,
      /建议提案：全部办结.*事项办结：12\/12件/,
      /清理工作：正在进行.*按时办结：9\/12件/,
      /年度培训：已逾期.*年度培训：已逾期/,
      /数据核对：两处不平衡.*数据核对：两处不平衡/,
      /机构变动：职责并入.*业务培训：2次/,
    ];
    for (const [index, words] of expected.entries())
      await reads(page, `.card:nth-child(${index + 7}) .stage`, words);
    await page.close();
  });

  test('the playground writes the style that the preview shows, and tells of weak contrast', async () => {
    const { page, faults } = await open(`${strict.url}/demo/?view=theme`);
    await reads(page, '#view-theme .frame', /丰富公开形式/);
    assert.doesNotMatch(await textOf(page, '#contrast'), /不足/);
    await page.click('[data-preset="red"]');
    const css = await page.$eval('#theme-css', (field) => (field as HTMLTextAreaElement).value);
    assert.match(css, /^:root \{\n {2}--gov-report-accent: #a61c1c;\n/);
    const colour = await page.$eval(
      '#view-theme gov-report-section',
      (section) => getComputedStyle(section.shadowRoot!.querySelector('.note-mark')!).color,
    );
    assert.equal(colour, 'rgb(166, 28, 28)');
    await page.$eval('#view-theme [name="text"]', (input) => {
      (input as HTMLInputElement).value = '#bbbbbb';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    assert.match(await textOf(page, '#contrast'), /正文 1\.9 : 1，不足 4\.5 : 1/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('on paper there is the report alone, whatever view is open', async () => {
    for (const view of ['report', 'embed']) {
      const { page } = await open(`${strict.url}/demo/?view=${view}&scheme=dark&width=375&type=200`);
      await page.emulateMediaType('print');
      await reads(page, '#report', /聊城市安全生产监督管理局/);
      const seen = await page.evaluate(() =>
        ['.masthead', '.switches', '.intro', '.foot', '#view-embed', '#report'].map(
          (selector) => document.querySelector(selector)!.getClientRects().length > 0,
        ),
      );
      assert.deepEqual(seen, [false, false, false, false, false, true], view);
      assert.equal(await styleOf(page, '#report', 'color'), 'rgb(0, 0, 0)');
      await page.close();
    }
  });
});

describe('embed form', () => {
  const hash = () =>
    `sha384-${createHash('sha384').update(readFileSync('dist/gov-report.js')).digest('base64')}`;

  async function code(page: Page): Promise<{ head: string; place: string }> {
    await reads(page, '#view-embed .frame', /./);
    return page.evaluate(() => {
      const value = (id: string) => (document.getElementById(id) as HTMLTextAreaElement).value;
      return { head: value('head-code'), place: value('place-code') };
    });
  }

  /** Puts the code into a page that knows nothing else, and gives what is read there. */
  async function mounted({ head, place }: { head: string; place: string }, wanted: RegExp) {
    routes['/fresh.html'] = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="zh-CN"><head><title>新页</title><link rel="icon" href="/demo/icon.svg">${head}</head><body>${place}</body></html>`,
      );
    };
    const { page, faults } = await open(`${strict.url}/fresh.html`);
    const text = await reads(page, 'body', wanted);
    assert.deepEqual(faults, []);
    await page.close();
    return text;
  }

  const set = (page: Page, name: string, value: string) =>
    page.evaluate(
      (n, v) => {
        const field = document.querySelector<HTMLInputElement>(`#view-embed [name="${n}"]`)!;
        if (field.type === 'radio') {
          document.querySelector<HTMLInputElement>(`#view-embed [name="${n}"][value="${v}"]`)!.click();
        } else {
          field.value = v;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      name,
      value,
    );

  test('a tag: the code shows the report in a fresh page, and its hash is the file’s', async () => {
    const { page, faults } = await open(`${strict.url}/demo/?view=embed`);
    await reads(page, '#view-embed .frame', /聊城市安全生产监督管理局.*目录/);
    const written = await code(page);
    assert.equal(
      written.head,
      `<script src="/dist/gov-report.js" integrity="${hash()}" crossorigin="anonymous" defer></script>`,
    );
    assert.match(written.place, /^<gov-report src="\/demo\/reports\/liaocheng-2018\.json">/);
    await mounted(written, /聊城市安全生产监督管理局.*目录.*9万余/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('a link to one table, in English, on level 4', async () => {
    const { page } = await open(`${strict.url}/demo/?view=embed`);
    await reads(page, '#view-embed .frame', /目录/);
    await set(page, 'sample', 'reports/suqian-2023.json');
    await reads(page, '#view-embed .frame', /宿迁市人民政府/);
    await set(page, 'way', 'link');
    await set(page, 'tag', 'gov-statistics-table');
    await set(page, 'part', 'disputes');
    await set(page, 'level', '4');
    await set(page, 'lang', 'en');
    await reads(page, '#view-embed .frame', /行政诉讼情况.*CSV/);
    const written = await code(page);
    assert.match(
      written.place,
      /^<a href="\/demo\/reports\/suqian-2023\.json" data-gov-report="gov-statistics-table" lang="en" data-gov-table="disputes" data-gov-heading-level="4">/,
    );
    const text = await mounted(written, /行政诉讼情况.*309.*CSV/);
    assert.match(text, /Download/);
    assert.doesNotMatch(text, /总体情况/);
    await page.close();
  });

  test('data in the page: no request for the report, and no way out of the script', async () => {
    const { page, faults } = await open(`${strict.url}/demo/?view=embed`);
    await reads(page, '#view-embed .frame', /目录/);
    await set(page, 'src', '/demo/reports/broken/markup.json');
    await set(page, 'way', 'inline');
    await reads(page, '#view-embed .frame', /globalThis\.executed/);
    const written = await code(page);
    assert.doesNotMatch(written.place.replace(/<\/script>\n<\/gov-report>$/, ''), /<\/script/);
    await mounted(written, /globalThis\.executed/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('an address that leads nowhere is told', async () => {
    const { page } = await open(`${strict.url}/demo/?view=embed`);
    await reads(page, '#view-embed .frame', /目录/);
    await set(page, 'src', '/demo/reports/none.json');
    await reads(page, '#embed-status', /读不出/);
    await reads(page, '#view-embed .frame', /无法取得报告文件/);
    await page.close();
  });
});

describe('portal page', () => {
  test('is sent as GBK bytes without a charset', async () => {
    const answer = await fetch(`${portal.url}/demo/portal.html`);
    assert.equal(answer.headers.get('content-type'), 'text/html');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    assert.match(new TextDecoder('gbk', { fatal: true }).decode(bytes), /示例市人民政府/);
  });

  test('all elements speak proper Chinese there, and the page keeps its own words', async () => {
    const { page, faults } = await open(`${portal.url}/demo/portal.html`);
    assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
    const report = await reads(page, 'gov-report', /聊城市安全生产监督管理局.*目录/);
    assert.match(report, /打印.*下载数据/);
    await reads(page, '#side-badge', /依申请公开：未收到申请/);
    await reads(page, '#disputes', /政府信息公开行政复议、行政诉讼情况.*结果维持.*309/);
    const body = await textOf(page, 'body');
    for (const own of [
      '欢迎访问示例市人民政府门户网站',
      '您现在的位置：首页 > 政务公开',
      '政府信息公开指南',
      '部门年报',
      '主办：示例市人民政府',
    ])
      assert.ok(body.includes(own), own);
    // What UTF-8 looks like when it is read as GBK, and the sign for what cannot be read.
    assert.doesNotMatch(body, /[\ufffd\ue000-\uf8ff]|鎵撳嵃|鐩綍|涓嬭浇/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  test('the portal’s style sheet and the elements leave each other alone', async () => {
    const { page } = await open(`${portal.url}/demo/portal.html`);
    await reads(page, 'gov-report', /目录/);
    const look = await page.evaluate(() => {
      const style = (element: Element) => {
        const { textAlign, color, backgroundColor } = getComputedStyle(element);
        return { textAlign, color, backgroundColor };
      };
      const shadow = document.querySelector('gov-report')!.shadowRoot!;
      const cell = document.querySelector('#disputes')!.shadowRoot!.querySelector('td')!;
      return {
        own: style(document.querySelector('h1.tit')!),
        title: style(shadow.querySelector('.report-title')!),
        cell: getComputedStyle(cell).borderInlineStartColor,
      };
    });
    assert.deepEqual(look.own, {
      textAlign: 'center',
      color: 'rgb(10, 75, 148)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
    });
    assert.equal(look.title.textAlign, 'start');
    assert.equal(look.title.color, 'rgb(28, 33, 39)');
    assert.notEqual(look.cell, 'rgb(153, 204, 255)');
    await page.close();
  });

  test('jQuery works: large type grows the report too, .html() brings a chart', async () => {
    const { page, faults } = await open(`${portal.url}/demo/portal.html`);
    await reads(page, 'gov-report', /目录/);
    const size = parseFloat(await styleOf(page, 'gov-report', 'font-size'));
    assert.equal(size, 14);
    await page.click('#elder');
    assert.equal((await textOf(page, '#elder')).trim(), '标准版');
    assert.ok(parseFloat(await styleOf(page, 'gov-report', 'font-size')) >= 20);
    assert.ok((await overflow(page)) <= 0);
    await page.click('#show-chart');
    await reads(page, '#chart', /各渠道公开和宣传的数量.*9万余/);
    assert.equal(await page.$eval('#show-chart', (button) => getComputedStyle(button).display), 'none');
    assert.deepEqual(faults, []);
    await page.close();
  });
});
