import type { Engine } from './load-engine.js';

export type { Engine };

/** The embed's twin of `load-engine.ts`: fetches the chart file from beside the script that is running now. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement && script.src ? script.src : document.baseURI;

let loading: Promise<Engine> | undefined;
let attempts = 0;

/** Loads the engine; once for all charts, and anew after a failure. */
export function loadEngine(): Promise<Engine> {
  if (!loading) {
    loading = location.protocol === 'file:' ? inject() : importModule();
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}

function importModule(): Promise<Engine> {
  const url = new URL('gov-report-chart.mjs', base);
  // A browser may remember that a module failed, but not under another address.
  if (attempts++ > 0) url.searchParams.set('attempt', String(attempts));
  return import(url.href);
}

/** A page from the disk may load scripts, but no modules. */
function inject(): Promise<Engine> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.onload = () => {
      const engine = (window as { GovReportChart?: Engine }).GovReportChart;
      if (engine) resolve(engine);
      else reject(new Error('gov-report-chart.js'));
    };
    element.onerror = () => reject(new Error('gov-report-chart.js'));
    element.src = new URL('gov-report-chart.js', base).href;
    document.head.append(element);
    element.remove();
  });
}
