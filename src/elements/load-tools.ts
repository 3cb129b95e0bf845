export type Tools = typeof import('./tools.js');

/** Loads the tools. */
export const loadTools = (): Promise<Tools> => import('./tools.js');
