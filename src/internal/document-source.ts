import { decodeJson, parseJson, readReport, type Problem, type ReportDocument } from '../document/index.js';
import { problem } from '../document/problems.js';
import { loadStandard } from './load-standard.js';

/** What came of a source: the document as read, and the file as it was, for downloading. */
export interface Loaded {
  /** Missing if there was nothing to read. */
  readonly document?: ReportDocument;
  readonly problems: readonly Problem[];
  /** The JSON as it was fetched or written. */
  readonly file?: Blob;
}

/** A use of a source. `release` ends it; the last one to go aborts a fetch that is under way. */
export interface Use {
  readonly loaded: Promise<Loaded>;
  release(): void;
}

/** Bounds of a fetch: the seconds that it may take, and the bytes that it may bring. */
export const limits = { seconds: 20, bytes: 10 * 1024 * 1024 };

interface Entry {
  readonly loaded: Promise<Loaded>;
  readonly abort: AbortController;
  uses: number;
}

/** Fetches under way and documents in use, so that any number of elements cause one request and one reading. */
const entries = new Map<string, Entry>();

/** Fetches and reads the document at `url`, an absolute address. Never rejects. */
export function useAddress(url: string, integrity: string): Use {
  const key = `${integrity} ${url}`;
  let entry = entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    entry = { abort, uses: 0, loaded: fetchReport(url, integrity, abort) };
    entries.set(key, entry);
  }
  const mine = entry;
  mine.uses++;
  let released = false;
  return {
    loaded: mine.loaded,
    release() {
      if (released) return;
      released = true;
      // An element that is only moved comes back at once and must not cause a second request.
      setTimeout(() => {
        if (--mine.uses > 0) return;
        mine.abort.abort();
        if (entries.get(key) === mine) entries.delete(key);
      });
    },
  };
}

/** Reads a document that stands in the page as text. */
export function readText(text: string): Loaded | Promise<Loaded> {
  const { value, problems } = parseJson(text);
  return finish(value, problems, new Blob([text], { type: JSON_TYPE }));
}

const known = new WeakMap<object, Loaded | Promise<Loaded>>();

/** Reads a document that was given as an object; the same object is read once. */
export function readObject(value: object): Loaded | Promise<Loaded> {
  let loaded = known.get(value);
  if (!loaded) {
    loaded = finish(value, [], asFile(value));
    known.set(value, loaded);
  }
  return loaded;
}

function asFile(value: object): Blob | undefined {
  try {
    return new Blob([JSON.stringify(value, null, 2)], { type: JSON_TYPE });
  } catch {
    return undefined;
  }
}

/** Reads what was parsed; at once, unless labels of a standard have to be fetched for it. */
function finish(value: unknown, problems: readonly Problem[], file?: Blob): Loaded | Promise<Loaded> {
  const read = (...args: Parameters<typeof readReport>): Loaded => {
    const document = readReport(...args);
    return { document, problems: document.problems, file };
  };
  if (value === undefined) return { problems, file };
  const { standard, statistics } = Object(value) as { standard?: unknown; statistics?: unknown };
  if (!statistics) return read(value, problems);
  return loadStandard(String(standard)).then(
    (fill) => read(...fill(value, problems)),
    () => read(value, problems),
  );
}

async function fetchReport(url: string, integrity: string, abort: AbortController): Promise<Loaded> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, limits.seconds * 1000);
  const failed = (...found: Parameters<typeof problem>): Loaded => ({ problems: [problem(...found)] });
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: abort.signal,
      ...(integrity ? { integrity } : {}),
    });
    if (response.status === 404 || response.status === 410)
      return failed('not-found', 'error', '', response.status);
    if (!response.ok) return failed('server-error', 'error', '', response.status);
    const file = await readBody(response);
    if (!file) {
      abort.abort();
      return failed('too-large', 'error', '');
    }
    const { value, problems } = decodeJson(await file.arrayBuffer(), response.headers.get('content-type'));
    return await finish(value, problems, file);
  } catch {
    if (late) return failed('timeout', 'error', '', limits.seconds);
    if (/^file:/.test(url)) return failed('file-page', 'error', '');
    return failed(integrity ? 'integrity' : 'unreachable', 'error', '');
  } finally {
    clearTimeout(timer);
  }
}

/** The body, or `null` as soon as it grows past the limit. */
async function readBody(response: Response): Promise<Blob | null> {
  const reader = response.body!.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks, { type: JSON_TYPE });
    size += value.length;
    if (size > limits.bytes) return null;
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
}

const JSON_TYPE = 'application/json';
