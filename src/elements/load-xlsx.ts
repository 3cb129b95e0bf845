export type Xlsx = typeof import('../document/xlsx.js');

/** Loads what writes Excel files. */
export const loadXlsx = (): Promise<Xlsx> => import('../document/xlsx.js');
