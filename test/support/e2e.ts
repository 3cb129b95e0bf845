// End-to-end tests: the built files, a server of their own, and Chromium.
import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { installHelpers, type PageHelpers } from './e2e-page.js';

export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

declare global {
  /** In pages under test. */
  var e2e: PageHelpers;
}

/** A condition that a noisy machine may take this long to meet. */
const PATIENCE = 20_000;

const root = new URL('../../', import.meta.url);

/** A file of the project as text. */
export const file = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A page of a portal with this content. */
export const page = (body: string, head = '<script src="/dist/gov-report.js"></script>'): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>门户</title>${head}</head><body>${body}</body></html>`;

/** A server of the built files and of routes, and a browser; both end with the test file. */
export class EndToEnd {
  readonly routes: Record<string, Route> = {};
  /** Paths asked for, in order. */
  readonly requests: string[] = [];
  url = '';
  private browser?: Browser;
  private server?: { url: string; close(): Promise<void> };
  private pages = 0;

  constructor(private readonly options: { args?: string[]; headers?: Record<string, string> } = {}) {
    after(() => this.close());
  }

  /** Starts what is not yet started. */
  async start(): Promise<Browser> {
    if (!this.server) {
      const { headers } = this.options;
      const server = await serve({ routes: this.counted(), headers });
      this.server = server;
      this.url = server.url;
      this.browser = await puppeteer.launch({
        executablePath: await findChromium(),
        args: [...CHROMIUM_ARGS, ...(this.options.args ?? [])],
      });
    }
    return this.browser!;
  }

  /** Puts a page or a document at an address of its own; returns the path. */
  put(
    content: string | Uint8Array,
    type = 'text/html; charset=utf-8',
    headers: Record<string, string> = {},
  ): string {
    const path = `/demo/test-${++this.pages}`;
    this.routes[path] = (_request, response) =>
      response.writeHead(200, { 'content-type': type, ...headers }).end(content);
    return path;
  }

  /** Opens an address (a path of the server, or any) in a tab of its own. */
  async open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Tab> {
    const browser = await this.start();
    const tab = new Tab(await browser.newPage());
    await tab.prepare();
    await prepare?.(tab.page);
    await tab.page.goto(new URL(address, this.url).href, { waitUntil: 'domcontentloaded' });
    return tab;
  }

  /** Opens a page with this content. */
  async show(body: string, head?: string): Promise<Tab> {
    return this.open(this.put(page(body, head)));
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  /** The routes, each request written down. Files come after them, so the rest is counted as it is missed. */
  private counted(): Record<string, Route> {
    const { requests } = this;
    return new Proxy(this.routes, {
      getOwnPropertyDescriptor(target, path) {
        if (typeof path === 'string') requests.push(path);
        return Object.getOwnPropertyDescriptor(target, path);
      },
    });
  }
}

/** A tab of the browser, with what went wrong in it. */
export class Tab {
  /** Exceptions, rejections and errors on the console. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(`exception: ${(error as Error).message ?? error}`));
    page.on('console', (message) => {
      const told = `${message.text()} ${message.location().url ?? ''}`.trim();
      if (message.type() === 'error') this.errors.push(told);
      if (message.type() === 'warn') this.warnings.push(told);
    });
  }

  async prepare(): Promise<void> {
    await this.page.setViewport({ width: 1280, height: 1024 });
    await this.page.evaluateOnNewDocument(inPage(installHelpers));
  }

  /** Runs a function in the page; nothing of it is compiled from text there, so that a policy may forbid that. */
  run<Args extends unknown[], T>(work: (...args: Args) => T, ...args: Args): Promise<Awaited<T>> {
    return this.page.evaluate(inPage(work, args)) as Promise<Awaited<T>>;
  }

  /** Waits for a condition in the page; returns what it came to. */
  until<Args extends unknown[], T>(
    what: string,
    work: (...args: Args) => T,
    ...args: Args
  ): Promise<NonNullable<Awaited<T>>> {
    return until(what, () => this.run(work, ...args));
  }

  /** Waits until every element of the library shows what it has, and there is at least one. */
  async settled(tag = 'gov-report'): Promise<this> {
    await this.until(`${tag} is settled`, (name) => e2e.all(name).length > 0 && e2e.settled(), tag);
    return this;
  }

  text(): Promise<string> {
    return this.run(() =>
      e2e
        .text()
        .replace(/[ \t]+/g, ' ')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    );
  }

  /** Scrolls through the page, so that all that waits for being near comes. */
  async scrollThrough(): Promise<void> {
    await this.run(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      scrollTo(0, 0);
    });
  }

  /** Waits until every chart has drawn bars. */
  async drawn(): Promise<void> {
    await this.scrollThrough();
    await this.until('all charts are drawn', () => {
      const charts = e2e
        .all('gov-channel-chart')
        .map((chart) => chart.shadowRoot!.querySelectorAll('canvas'));
      const filled = (canvas: HTMLCanvasElement): boolean =>
        canvas.width > 0 &&
        canvas.height > 0 &&
        canvas
          .getContext('2d')!
          .getImageData(0, 0, canvas.width, canvas.height)
          .data.some((byte) => byte !== 0);
      // A panel of nothing but zeros and blanks stays empty.
      return charts.length > 0 && charts.every((canvases) => Array.from(canvases).some(filled));
    });
  }

  /** Asserts that nothing was thrown, rejected or logged as an error, but for what a test expects. */
  async assertCalm(expected?: RegExp): Promise<void> {
    const rejections = await this.run(() => e2e.rejections);
    const strange = [...this.errors, ...rejections].filter((error) => !expected?.test(error));
    assert.deepEqual(strange, []);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Waits for a condition on a noisy machine. */
export async function until<T>(
  what: string,
  condition: () => T,
  patience = PATIENCE,
): Promise<NonNullable<Awaited<T>>> {
  const end = Date.now() + patience;
  for (;;) {
    const met = await condition();
    if (met) return met;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** An expression that calls a function in a page. tsx adds calls of `__name`, which pages do not have. */
function inPage(work: unknown, args: unknown[] = []): string {
  return `((__name) => (${String(work)})(...${JSON.stringify(args)}))((value) => value)`;
}
