// English stands inside the embed; but what only a file that the embed fetches later says, travels with that file.
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { filesBelow } from './files.mjs';

const idsIn = (paths) =>
  new Set(
    paths.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bid: '(\w+)'/g)].map(([, id]) => id)),
  );

/** The entries of en.ts whose ids fit, as lit-localize wrote them. */
function english(fits) {
  const text = readFileSync('src/locales/en.ts', 'utf8');
  const entries = [...text.matchAll(/^\s*'?(\w+)'?: (?:str)?`.*`,$/gm)];
  // lit-localize writes an entry a line; should it ever write otherwise, nothing may get lost.
  if (entries.length !== text.split(/^\s*'?\w+'?: (?:str)?`/m).length - 1)
    throw new Error('cannot read en.ts');
  return `{\n${entries
    .filter(([, id]) => fits(id))
    .map(([entry]) => entry)
    .join('\n')}\n}`;
}

/**
 * Rollup plugins for the embed, and for the files that it fetches.
 *
 * @param later for the entry of each such file, the sources that say something and that only it has
 */
export function stringsByFile(later) {
  const ofLater = new Set(Object.values(later).flat());
  const atOnce = idsIn(filesBelow('src', /\.ts$/).filter((path) => !ofLater.has(path)));
  return {
    embed: {
      name: 'strings-of-the-embed',
      transform: (code, id) =>
        id.endsWith('/src/locales/en.ts')
          ? // The whole package would bring its own way of loading languages.
            `import { str } from '@lit/localize/internal/str-tag.js';\nexport const templates = ${english((name) => atOnce.has(name))};`
          : null,
    },
    fetched: {
      name: 'strings-of-a-later-file',
      transform(code, id) {
        const entry = Object.keys(later).find((path) => id.endsWith(`/${path}`));
        if (!entry) return null;
        const own = idsIn(later[entry]);
        const language = `./${relative(dirname(entry), 'src/document/language.js').replaceAll('\\', '/')}`;
        return `import { addTranslation, str } from '${language}';\naddTranslation('en', ${english(
          (name) => own.has(name) && !atOnce.has(name),
        )});\n${code}`;
      },
    },
  };
}
