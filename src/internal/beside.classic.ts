/** Files that the embed fetches from beside itself. Where it stands is known only while it runs at load. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;

const files = new Map<string, Promise<unknown>>();
let failures = 0;

/**
 * Loads `name.module.js`, or on a page from the disk, which may load scripts but no modules, `name.js`; once for
 * all who ask, and anew after a failure.
 */
export function loadBeside<T>(name: string): Promise<T> {
  let file = files.get(name);
  if (!file) {
    // A browser may remember that a module failed, but not under another address.
    const address = `${name}.module.js${failures ? `?attempt=${failures}` : ''}`;
    file = location.protocol === 'file:' ? inject(name) : import(new URL(address, base).href);
    files.set(name, file);
    file.catch(() => {
      failures++;
      files.delete(name);
    });
  }
  return file as Promise<T>;
}

/** The classic script leaves its exports in a global of its name: gov-report.zh-Hant → GovReportZhHant. */
function inject(name: string): Promise<unknown> {
  const src = new URL(`${name}.js`, base).href;
  const globalName = name.replace(/(^|\W)(\w)/g, (_all, _mark, letter: string) => letter.toUpperCase());
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.onload = element.onerror = () => {
      const loaded = (window as unknown as Record<string, unknown>)[globalName];
      if (loaded) resolve(loaded);
      else reject(new Error(src));
    };
    element.src = src;
    document.head.append(element);
    element.remove();
  });
}
