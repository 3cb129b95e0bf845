import puppeteer from 'puppeteer-core';
import {
  CHROMIUM_ARGS,
  findChromium,
  findFirefox,
  startWebKitDriver,
  wantedEngines,
} from '../../scripts/browsers.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What an end-to-end test needs of a page, alike in all engines. */
export interface Tab {
  engine: Engine;
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It and its arguments travel as text; a promise is waited for. */
  evaluate<Args extends unknown[], T>(work: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  close(): Promise<void>;
}

/** The engines to test, from the environment variable BROWSERS. */
export const engines = wantedEngines() as Engine[];

/** Opens a browser with one empty page, 1280 by 1024 px. Close it in the end. */
export function openTab(engine: Engine): Promise<Tab> {
  return engine === 'webkit' ? openWebKit() : openWithPuppeteer(engine);
}

/** An expression that calls a function in a page. tsx adds calls of `__name`, which pages do not have. */
function call(work: unknown, args: unknown[]): string {
  return `((__name) => (${String(work)})(...${JSON.stringify(args)}))((value) => value)`;
}

async function openWithPuppeteer(engine: 'chromium' | 'firefox'): Promise<Tab> {
  const browser =
    engine === 'chromium'
      ? await puppeteer.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
      : await puppeteer.launch({
          browser: 'firefox',
          executablePath: findFirefox(),
          // Puppeteer opens what every user's Firefox keeps shut: files that read files.
          extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
        });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1024 });
  return {
    engine,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (work, ...args) => page.evaluate(call(work, args)) as never,
    close: () => browser.close(),
  };
}

/** WebKitGTK through its own driver, in the words of the WebDriver standard. */
async function openWebKit(): Promise<Tab> {
  const { port, binary } = await startWebKitDriver();
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error((value as { message: string }).message);
    return value;
  };
  const { sessionId } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId as string}`;
  return {
    engine: 'webkit',
    goto: async (url) => void (await send('POST', `${session}/url`, { url })),
    evaluate: (work, ...args) =>
      send('POST', `${session}/execute/sync`, { script: `return ${call(work, args)}`, args: [] }),
    close: async () => void (await send('DELETE', session)),
  };
}
