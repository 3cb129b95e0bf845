/** What shows a chart, with Chart.js: loaded when one comes near. */
export type ContentModule = typeof import('./chart-content.js');

/** Loads it; once for all charts. */
export const loadContent = (): Promise<ContentModule> => import('./chart-content.js');
