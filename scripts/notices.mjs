// The licence notices of what the embed includes.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their notice. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/** The text for one package. Throws if its licence asks for more, or has no text. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!COMPATIBLE.includes(license))
    throw new Error(`${name}: "${license}" is none of ${COMPATIBLE.join(', ')}`);
  const file = readdirSync(folder).find((entry) => /^licen[sc]e(\.(md|txt))?$/i.test(entry));
  if (!file) throw new Error(`${name}: no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * A rollup plugin for all builds of the embed together: it notes which packages have code in them, and
 * writes their notices to `file`.
 */
export function notices(file) {
  const folders = new Set();
  return {
    name: 'notices',
    writeBundle(_options, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const [folder] = id.match(/^.*\/node_modules\/(@[^/]+\/)?[^/]+/) ?? [];
          if (folder && renderedLength > 0) folders.add(folder);
        }
      }
      const rule = `\n${'-'.repeat(72)}\n\n`;
      const parts = [...folders].sort().map(notice);
      writeFileSync(file, ['gov-report-elements includes the following software.\n', ...parts].join(rule));
    },
  };
}
