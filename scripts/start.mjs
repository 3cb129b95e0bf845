// `npm start`: builds if dist/ is older than its sources, then serves the demo page. PORT chooses the port.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { filesBelow } from './files.mjs';
import { serve } from './serve.mjs';

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The last file that a build writes tells when it was complete. */
const builtAt = changedAt('dist/integrity.json');
const sources = [...filesBelow('src'), 'rollup.config.js', 'package.json'];
if (sources.some((path) => changedAt(path) > builtAt)) {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = process.env.PORT;
const { url } = await serve({ port: Number(wanted ?? 8000) }).catch((error) => {
  if (wanted !== undefined || error.code !== 'EADDRINUSE') throw error;
  return serve();
});
console.log(`Demo: ${url}/`);
