import { loadBeside } from '../../internal/beside.classic.js';
import type { Engine } from './load-engine.js';

export type { Engine };

/** `load-engine.ts` for the embed: fetches the chart file from beside it. */
export const loadEngine = (): Promise<Engine> => loadBeside('gov-report-chart', 'GovReportChart');
