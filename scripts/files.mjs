import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder whose path matches, sorted; none if there is no such folder. */
export function filesBelow(folder, pattern = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && statSync(path).isFile())
    .sort();
}
