/** All official formats, for programs that compare a report with each of them. A page loads the one it needs. */
import { standard as cn2021 } from './cn-2021.js';
import type { Standard, StandardId } from './standard.js';

export const STANDARDS: Partial<Readonly<Record<StandardId, Standard>>> = {
  'cn-2021': cn2021,
};
export type * from './standard.js';
