import { loadBeside } from '../internal/beside.classic.js';
import type { Tools } from './load-tools.js';

export type { Tools };

/** `load-tools.ts` for the embed: fetches the tools from beside it. */
export const loadTools = (): Promise<Tools> => loadBeside('gov-report-tools');
