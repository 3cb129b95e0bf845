import { loadBeside } from './beside.classic.js';
import type { Fill } from './load-standard.js';

export type { Fill };

/** `load-standard.ts` for the embed: fetches the standard, with what fills it in, from beside it. */
export async function loadStandard(id: string): Promise<Fill> {
  // The name comes from a document; it must not lead out of the folder.
  if (!/^\w+-\w+$/.test(id)) throw new Error(id);
  return (await loadBeside<{ fill: Fill }>(`gov-report.${id}`)).fill;
}
