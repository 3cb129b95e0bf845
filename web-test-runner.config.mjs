// Component tests in real browsers: BROWSERS=chromium (default), or any of chromium,firefox,webkit.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import {
  CHROMIUM_ARGS,
  findChromium,
  findFirefox,
  startWebKitDriver,
  wantedEngines,
} from './scripts/browsers.mjs';
import { reporter } from './scripts/wtr-reporter.mjs';
import { answer } from './test/support/answers.mjs';

// Each test file has a window of its own: in a background tab there is neither focus nor animation frame.
const createPage = ({ browser }) => browser.newPage({ type: 'window' });

const launchers = {
  chromium: async () =>
    chromeLauncher({
      concurrency: 2,
      createPage,
      launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage,
      launchOptions: { browser: 'firefox', executablePath: findFirefox() },
    }),
  webkit: async () => {
    const { port, binary } = await startWebKitDriver();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
  },
};

const clients = new WeakMap();

/** One client a page: what two clients of a page emulate adds up and cannot be taken back. */
async function devtools(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** The command behind test/support/media.ts: media features that the stock command cannot emulate. */
const mediaFeatures = {
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    if (session.browser.name !== 'Chrome') return { able: false };
    const client = await devtools(session.browser.getPage(session.id));
    await client.send('Emulation.setEmulatedMedia', payload);
    return { able: true };
  },
};

/** The command behind test/support/accessible-tree.ts: the stock snapshot leaves the structure of tables out. */
const accessibleTree = {
  name: 'accessible-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessible-tree') return undefined;
    if (session.browser.name !== 'Chrome') return { tree: null };
    const page = session.browser.getPage(session.id);
    return { tree: await page.accessibility.snapshot({ interestingOnly: false }) };
  },
};

async function answers(context, next) {
  const found = await answer(context.path);
  if (!found) return next();
  context.status = found.status;
  context.set(found.headers);
  context.body = found.body;
}

async function browsers() {
  try {
    return await Promise.all(wantedEngines().map((engine) => launchers[engine]()));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  // Above 1, WebKit's tests would share one window as iframes, where the mouse cannot be driven.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: await browsers(),
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2021' }),
    a11ySnapshotPlugin(),
    mediaFeatures,
    accessibleTree,
  ],
  middleware: [answers],
  reporters: [reporter()],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
