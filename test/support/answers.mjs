// What a server can answer to a request for a report, good and bad. The server of the component tests and
// that of the end-to-end tests both give these answers below /answers/.
const JSON_TYPE = 'application/json';
const report = (title) => JSON.stringify({ title });
const html = (title) => `<!doctype html><title>${title}</title><p>${title}</p>`;

/** `{"title":"政府"}` in GBK: 政 is D5 FE, 府 is B8 AE. */
const gbkReport = Buffer.concat([
  Buffer.from('{"title":"'),
  Buffer.from([0xd5, 0xfe, 0xb8, 0xae]),
  Buffer.from('"}'),
]);

/**
 * By path: status (200), type, headers, body (text, bytes, or a function that makes them), and `delay` in
 * milliseconds before the first byte; `Infinity` is a server that never answers.
 */
const ANSWERS = {
  'not-found': { status: 404, type: 'text/html', body: html('Not found') },
  'server-error': { status: 500, type: 'text/html', body: html('Server error') },
  hang: { delay: Infinity },
  slow: { delay: 800, body: report('慢') },
  'to-login': { status: 302, headers: { location: '/answers/login' } },
  login: { type: 'text/html', body: html('Login') },
  truncated: { body: report('截断').slice(0, -3) },
  empty: { body: '' },
  bom: { body: `\ufeff${report('带BOM')}` },
  'gbk-charset': { type: `${JSON_TYPE}; charset=gbk`, body: gbkReport },
  'gbk-plain': { body: gbkReport },
  large: { body: () => report('大'.repeat(7_000_000)) },
  deep: { body: () => '{"sections":['.repeat(200) + ']}'.repeat(200) },
};

const PREFIX = '/answers/';

/**
 * The answer to a request path, after its delay; undefined if the path is none of these.
 *
 * @returns {Promise<{status: number, headers: Record<string, string>, body: string | Uint8Array} | undefined>}
 */
export async function answer(path) {
  const found = path.startsWith(PREFIX) ? ANSWERS[path.slice(PREFIX.length)] : undefined;
  if (!found) return undefined;
  const { status = 200, type = JSON_TYPE, headers = {}, body = '', delay = 0 } = found;
  if (delay === Infinity) await new Promise(() => {});
  if (delay) await new Promise((done) => setTimeout(done, delay));
  return {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store', ...headers },
    body: typeof body === 'function' ? body() : body,
  };
}

/** The same answers as routes of scripts/serve.mjs. */
export const routes = Object.fromEntries(
  Object.keys(ANSWERS).map((name) => [
    PREFIX + name,
    async (_request, response) => {
      const { status, headers, body } = await answer(PREFIX + name);
      response.writeHead(status, headers).end(body);
    },
  ]),
);
