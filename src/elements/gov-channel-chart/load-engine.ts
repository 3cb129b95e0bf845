/** The module that draws, loaded when a chart comes near. */
export type Engine = typeof import('./engine.js');

/** Loads the engine; once for all charts. */
export const loadEngine = (): Promise<Engine> => import('./engine.js');
