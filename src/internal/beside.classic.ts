/** Files that the embed fetches from beside itself. Where it stands is known only while it runs at load. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;
const failures = new Map<string, number>();

/**
 * Loads `name.mjs`, or on a page from the disk, which may load scripts but no modules, `name.js`.
 *
 * @param globalName where the classic script leaves its exports
 */
export function loadBeside<T>(name: string, globalName: string): Promise<T> {
  if (location.protocol === 'file:') return inject(new URL(`${name}.js`, base).href, globalName);
  const failed = failures.get(name) ?? 0;
  // A browser may remember that a module failed, but not under another address.
  const url = new URL(`${name}.mjs${failed ? `?attempt=${failed}` : ''}`, base);
  return import(url.href).catch((error) => {
    failures.set(name, failed + 1);
    throw error;
  });
}

function inject<T>(src: string, globalName: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.onload = element.onerror = () => {
      const loaded = (window as unknown as Record<string, T | undefined>)[globalName];
      if (loaded) resolve(loaded);
      else reject(new Error(src));
    };
    element.src = src;
    document.head.append(element);
    element.remove();
  });
}
