// Finds the browsers that tests drive. Nothing here downloads one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** No engine may be named twice or misspelt: a silent skip would pass for a success. */
export function wantedEngines(value = process.env.BROWSERS) {
  const known = ['chromium', 'firefox', 'webkit'];
  const wanted = (value || 'chromium')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of wanted)
    if (!known.includes(name)) fail(`BROWSERS: "${name}" is none of ${known.join(', ')}.`);
  return [...new Set(wanted)];
}

const CHROMIUM_PLACES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => [
    join(process.env[root] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[root] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/**
 * The path of a Chromium: `CHROME_PATH`, else a Chrome, Chromium or Edge of the system, else the one in
 * the package `@sparticuz/chromium` (Linux x64). Throws one line that says what to install.
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : fail(`CHROME_PATH: there is no file ${named}.`);
  const found = firstExisting(CHROMIUM_PLACES);
  if (found) return found;
  try {
    // It brings the libraries that a bare machine lacks only where it believes to be on AWS Lambda.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return fail('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
  }
}

/** Arguments that let Chromium start as root, as in a container. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic'];

/** The path of a Firefox: `FIREFOX_PATH` or the system's. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : fail(`FIREFOX_PATH: there is no file ${named}.`);
  return (
    firstExisting(['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']) ??
    fail('No Firefox found: install firefox-esr or firefox, or set FIREFOX_PATH to it.')
  );
}

const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/**
 * Starts WebKitGTK's driver on a display of its own. Ends with this process.
 *
 * @returns {Promise<{port: number, binary: string}>} the driver's port on 127.0.0.1 and the browser it drives
 */
export async function startWebKitDriver() {
  const driver = firstExisting(['WebKitWebDriver']);
  const binary = firstExisting(MINI_BROWSERS);
  const xvfb = firstExisting(['Xvfb']);
  if (!driver || !binary || !xvfb)
    fail('No WebKitGTK found: install webkit2gtk-driver and xvfb (Debian, Ubuntu).');
  const display = await startDisplay(xvfb);
  const port = await freePort();
  keep(
    spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' },
      stdio: 'ignore',
    }),
  );
  await answering(port);
  return { port, binary };
}

async function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = keep(spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
  let line = '';
  // It writes the number and the line's end apart; closing the pipe between the two kills it.
  for await (const part of server.stdio[3]) {
    line += part;
    if (line.includes('\n')) break;
  }
  return `:${line.trim()}`;
}

function keep(child) {
  process.on('exit', () => child.kill());
  child.unref();
  return child;
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function answering(port) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  fail('WebKitWebDriver does not answer.');
}

/** The first of file paths and command names that is there. */
function firstExisting(places) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const place of places) {
    const candidates = /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place));
    const found = candidates.find((path) => existsSync(path));
    if (found) return found;
  }
}

function fail(message) {
  throw new Error(message);
}
