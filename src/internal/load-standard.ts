import { fillStandard, type Filled } from '../document/fill-standard.js';
import type { Problem } from '../document/problems.js';

/** Makes tables of a document's `statistics`. */
export type Fill = (input: unknown, found: readonly Problem[]) => Filled;

/** Loads the labels of an official report format. Rejects if there is none of this name. */
export async function loadStandard(id: string): Promise<Fill> {
  const { standard } = await STANDARDS[id]();
  return (input, found) => fillStandard(input, standard, found);
}

const STANDARDS: Readonly<Record<string, () => Promise<{ standard: Parameters<typeof fillStandard>[1] }>>> = {
  'cn-2014': () => import('../standards/cn-2014.js'),
  'cn-2019': () => import('../standards/cn-2019.js'),
  'cn-2021': () => import('../standards/cn-2021.js'),
  'us-foia': () => import('../standards/us-foia.js'),
};
