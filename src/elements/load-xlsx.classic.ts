import { loadBeside } from '../internal/beside.classic.js';
import type { Xlsx } from './load-xlsx.js';

export type { Xlsx };

/** `load-xlsx.ts` for the embed: fetches the writer of Excel files from beside it. */
export const loadXlsx = (): Promise<Xlsx> => loadBeside('gov-report-xlsx');
