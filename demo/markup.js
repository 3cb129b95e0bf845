/**
 * A piece of markup: a tag, its attributes (`undefined` leaves one out, `''` writes the bare name) and what is
 * inside. The same description becomes the live element and the code that is shown, so that they agree.
 *
 * @typedef {{tag: string, attributes?: Record<string, string | number | undefined>, children?: (Markup | string)[]}} Markup
 */

/**
 * The live element. A report in a child script is handed over as an object instead: under Trusted Types no
 * script may write into a script element, not even data.
 *
 * @param {Markup} markup
 * @returns {HTMLElement}
 */
export function asElement({ tag, attributes = {}, children = [] }) {
  const element = document.createElement(tag);
  const script = children.find((child) => child.tag === 'script');
  if (script) element.report = JSON.parse(script.children[0]);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  // `append` makes text nodes of strings: nothing in them can become markup.
  const shown = children.filter((child) => child !== script);
  element.append(...shown.map((child) => (typeof child === 'string' ? child : asElement(child))));
  return element;
}

const VOID = ['link', 'meta'];

/** @param {Markup} markup @returns {string} */
export function asText({ tag, attributes = {}, children = [] }) {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
  if (VOID.includes(tag)) return `<${tag}${start}>`;
  const inside = children.map((child) => {
    if (typeof child !== 'string') return asText(child);
    return tag === 'script' ? scriptText(child) : escaped(child);
  });
  const nested = children.some((child) => typeof child !== 'string');
  const content = nested ? `\n${inside.join('\n').replace(/^/gm, '  ')}\n` : inside.join('');
  return `<${tag}${start}>${content}</${tag}>`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** JSON for a script element, which would end at the first `</script` in a string of it. */
function scriptText(json) {
  return json.replace(/</g, '\\u003c');
}
