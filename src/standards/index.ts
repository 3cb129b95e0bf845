/** All official formats, for programs that compare a report with each of them. A page loads the one it needs. */
import { standard as cn2014 } from './cn-2014.js';
import { standard as cn2019 } from './cn-2019.js';
import { standard as cn2021 } from './cn-2021.js';
import { standard as cnNarrative } from './cn-narrative.js';
import { standard as usFoia } from './us-foia.js';
import type { Standard, StandardId } from './standard.js';

export const STANDARDS: Partial<Readonly<Record<StandardId, Standard>>> = {
  'cn-narrative': cnNarrative,
  'cn-2014': cn2014,
  'cn-2019': cn2019,
  'cn-2021': cn2021,
  'us-foia': usFoia,
};
export type * from './standard.js';
