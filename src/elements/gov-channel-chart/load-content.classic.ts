import { loadBeside } from '../../internal/beside.classic.js';
import type { ContentModule } from './load-content.js';

export type { ContentModule };

/** `load-content.ts` for the embed: fetches the chart file from beside it. */
export const loadContent = (): Promise<ContentModule> => loadBeside('gov-report-chart');
