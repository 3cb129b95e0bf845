// The built embed in every engine of BROWSERS: under the strictest policy, and from the disk.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { engines, openTab, type Tab } from '../support/browser.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const page = (body: string, scripts: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>门户</title>${scripts}</head><body>${body}</body></html>`;

/** What a reader sees of the first report of the page, once its chart is drawn; all in one look. */
const look = () => {
  const nodes: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const node of Array.from(root.querySelectorAll('*'))) {
      nodes.push(node);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(document);
  const chart = nodes.find((node) => node.localName === 'gov-channel-chart');
  chart?.scrollIntoView();
  const heading = nodes.find((node) => node.localName === 'h2');
  return {
    text: nodes.map((node) => (node.children.length ? '' : node.textContent)).join(' '),
    bars: nodes.filter((node) => node.getAttribute('role') === 'option').length,
    canvas: nodes.some((node) => node.localName === 'canvas' && (node as HTMLCanvasElement).width > 300),
    tables: nodes.filter((node) => node.localName === 'table').length,
    heading: heading ? getComputedStyle(heading).fontWeight : '',
    violations: (window as unknown as { violations?: string[] }).violations ?? [],
  };
};
type Look = ReturnType<typeof look>;

/** Looks until the chart is drawn, or patience ends. */
async function shown(tab: Tab): Promise<Look> {
  const end = Date.now() + 20_000;
  for (;;) {
    const seen = await tab.evaluate(look);
    if (seen.canvas || Date.now() > end) return seen;
    await new Promise((done) => setTimeout(done, 200));
  }
}

function assertWhole(seen: Look): void {
  for (const words of ['2018年度政府信息公开工作报告', '1,000', '9万余', '未收到', '862', '九、']) {
    assert.ok(seen.text.includes(words), words);
  }
  assert.ok(seen.canvas, 'the chart is drawn');
  assert.ok(seen.bars >= 5, `${seen.bars} bars`);
  assert.ok(seen.tables >= 2, `${seen.tables} tables`);
  assert.equal(seen.heading, '700', 'its own styles apply');
}

for (const engine of engines) {
  describe(engine, () => {
    let tab: Tab;
    let server: Awaited<ReturnType<typeof serve>>;
    const folder = mkdtempSync(join(tmpdir(), 'gov-report-'));

    before(async () => {
      const html = { 'content-type': 'text/html; charset=utf-8' };
      server = await serve({
        headers: { 'content-security-policy': POLICY },
        routes: {
          '/watch.js': (_request, response) =>
            response
              .writeHead(200, { 'content-type': 'text/javascript' })
              .end(
                'window.violations = []; document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + " " + blockedURI));',
              ),
          '/page.html': (_request, response) =>
            response
              .writeHead(200, html)
              .end(
                page(
                  '<gov-report src="/demo/reports/liaocheng-2018.json"></gov-report>',
                  '<link rel="icon" href="/demo/icon.svg"><script src="/watch.js"></script><script src="/dist/gov-report.js"></script>',
                ),
              ),
        },
      });
      tab = await openTab(engine);
    });
    after(async () => {
      await tab?.close();
      await server?.close();
      rmSync(folder, { recursive: true });
    });

    test('shows the 2018 report under the strictest policy without a violation', async () => {
      await tab.goto(`${server.url}/page.html`);
      const seen = await shown(tab);
      assertWhole(seen);
      assert.deepEqual(seen.violations, []);
    });

    test('shows it from the disk, with the JSON in the page', async () => {
      cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(map|d\.ts)$/.test(path) });
      const json = readFileSync('demo/reports/liaocheng-2018.json', 'utf8').replaceAll('<', '\\u003c');
      writeFileSync(
        join(folder, 'page.html'),
        page(
          `<gov-report><script type="application/json">${json}</script></gov-report>`,
          '<script src="gov-report.js"></script>',
        ),
      );
      await tab.goto(pathToFileURL(join(folder, 'page.html')).href);
      assertWhole(await shown(tab));
    });
  });
}
