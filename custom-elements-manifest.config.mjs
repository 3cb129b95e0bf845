// Writes custom-elements.json. What it says of an element comes from the docstrings of its class.

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Tags are named by their folders, since the class modules register nothing. */
const tagsFromFolders = {
  name: 'tags-from-folders',
  analyzePhase({ moduleDoc }) {
    const [, tag] = moduleDoc.path.match(/^src\/elements\/([^/]+)\/\1\.ts$/) ?? [];
    if (!tag) return;
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.kind === 'class') Object.assign(declaration, { tagName: tag, customElement: true });
    }
  },
};

/** Says which module defines each tag, leaves out what is not public, and points at what is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules.flatMap((module) =>
      module.declarations
        .filter(({ tagName }) => tagName)
        .map(({ tagName, name }) => ({ tagName, name, path: module.path })),
    );
    for (const module of manifest.modules) {
      const exported = new Set(module.exports.map((item) => item.declaration.name));
      module.declarations = module.declarations.filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations) {
        // What has no description is internal, and the published types leave it out too.
        declaration.members = declaration.members?.filter(
          ({ description, privacy, static: isStatic }) =>
            description && !privacy?.match(/private|protected/) && !isStatic,
        );
        // An event without a description was only guessed from a dispatch.
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => !/^[_#]/.test(fieldName ?? ''),
        );
      }
      const tag = module.path.match(/^src\/elements\/([^/]+)\/define\.ts$/)?.[1];
      const element = elements.find(({ tagName }) => tagName === tag);
      if (element) {
        const declaration = { name: element.name, module: built(element.path) };
        module.exports = [{ kind: 'custom-element-definition', name: tag, declaration }];
      }
    }
    pointAtBuilt(manifest);
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

function pointAtBuilt(node) {
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'module' || key === 'path') && typeof value === 'string') node[key] = built(value);
    else if (value && typeof value === 'object') pointAtBuilt(value);
  }
}

export default {
  globs: ['src/elements/*/gov-*.ts', 'src/elements/*/define.ts', 'src/internal/report-element.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [tagsFromFolders, published],
};
