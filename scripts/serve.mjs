// A small static server of this folder for the demo page and the end-to-end tests.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** No charset: each file says its own, as on a server that nobody has configured. */
const TYPES = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
};

/** The only folders that are served. */
const SERVED = /^\/(demo|dist)\//;

/**
 * Serves /demo/ and /dist/.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes a free one
 * @param {Record<string, string>} [options.headers] sent with every answer, for example a policy
 * @param {Record<string, (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown>} [options.routes]
 *   handlers by path (without query) that come before the files
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends without a slash
 */
export async function serve({ port = 0, headers = {}, routes = {} } = {}) {
  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
      if (Object.hasOwn(routes, path)) await routes[path](request, response);
      else if (path === '/') response.writeHead(302, { location: '/demo/' }).end();
      else await sendFile(path, request, response);
    } catch {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end();
    }
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(path, request, response) {
  const file = join(ROOT, path.endsWith('/') ? `${path}index.html` : path);
  // `URL` has already resolved "..", but not an encoded slash or a backslash.
  const allowed = SERVED.test(path) && !/[\\\0]|\.\./.test(path);
  const found = allowed ? await stat(file).catch(() => undefined) : undefined;
  if (!found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => {});
}
