import { until } from './elements.js';

/** The network as a test makes it. */
export interface Network {
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly requests: RequestInit[];
  /** Lets held answers go. */
  release(): void;
  restore(): void;
}

/**
 * Answers requests for `files` by path; others go to the server. With `hold` every answer waits for `release`.
 * Restore it in the end.
 */
export function network(files: Record<string, unknown>, { hold = false } = {}): Network {
  const real = window.fetch;
  const asked: string[] = [];
  const requests: RequestInit[] = [];
  let release = (): void => {};
  const held = hold ? new Promise<void>((done) => (release = done)) : Promise.resolve();
  window.fetch = (input, init = {}) => {
    const { pathname } = new URL(String(input), document.baseURI);
    asked.push(pathname);
    requests.push(init);
    const gone = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    const answer = held.then(() =>
      pathname in files
        ? new Response(JSON.stringify(files[pathname]), { headers: { 'content-type': 'application/json' } })
        : real.call(window, input, init),
    );
    return Promise.race([answer, gone]);
  };
  return { asked, requests, release: () => release(), restore: () => (window.fetch = real) };
}

/** A file that was offered for downloading. */
export interface Offered {
  readonly name: string;
  readonly blob: Blob;
}

/** What `work` offers for downloading, now or when its code has come. Nothing is saved. */
export async function offered(work: () => void): Promise<Offered[]> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const found: Offered[] = [];
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    found.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  try {
    work();
    await until(() => found.length, 'a file');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return found;
}
