import MagicString from 'magic-string';

/** White space and comments that a browser ignores. */
const compact = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/\b0\./g, '.')
      .replace(/;}/g, '}'),
  html: (text) =>
    text
      .replace(/>\s*\n\s*/g, '>')
      .replace(/\s*\n\s*</g, '<')
      .replace(/\s*\n\s*/g, ' '),
};
compact.svg = compact.html;

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(compact, node.tag.name)) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** A rollup plugin that takes the indentation out of css, html and svg templates. */
export const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    const text = new MagicString(code);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      for (const { start, end, value } of quasi.quasis) {
        if (start < end) text.overwrite(start, end, compact[tag.name](value.raw));
      }
    }
    return { code: text.toString(), map: text.generateMap() };
  },
};
