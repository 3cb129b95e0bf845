// What editors complete from, made of custom-elements.json: VS Code, JetBrains, JSX.
import { readFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** The manifest without the base class; a new copy each time, since the generators write into it. */
function tags() {
  const { modules, ...rest } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return { ...rest, modules: modules.filter(({ path }) => path.startsWith('dist/elements/')) };
}

/** Writes vscode.*-custom-data.json, web-types.json and jsx.d.ts into `outdir`. */
export function writeEditorData(outdir) {
  generateVsCodeCustomElementData(tags(), { outdir, hideLogs: true });
  generateJetBrainsWebTypes(tags(), { outdir, packageJson: false, hideLogs: true });
  generateJsxTypes(tags(), {
    outdir,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, tag) => `./elements/${tag}/${tag}.js`,
    stronglyTypedEvents: true,
  });
}
