import { asText } from './markup.js';

/** The attribute with which each tag picks its part of a report. */
export const PART_ATTRIBUTE = {
  'gov-report': undefined,
  'gov-report-section': 'section',
  'gov-statistics-table': 'table',
  'gov-channel-chart': 'chart',
  'gov-status-badge': 'status',
};

/**
 * What the form asks for.
 *
 * @typedef {object} Choice
 * @property {'tag' | 'link' | 'inline'} way
 * @property {string} tag one of the five
 * @property {string} part id of the section, table, chart or status
 * @property {string} src address of the report
 * @property {string} json the report itself, for the way `inline`
 * @property {string} title words of the fallback link
 * @property {string} level heading level, `''` for the default
 * @property {string} lang language of the interface, `''` for the page's
 * @property {string} script address of the embed
 * @property {string} integrity its hash, `''` if it is not known
 */

/**
 * The element that shows the report, before any script has run.
 *
 * @param {Choice} choice
 * @returns {import('./markup.js').Markup}
 */
export function placeMarkup({ way, tag, part, src, json, title, level, lang }) {
  const picks = PART_ATTRIBUTE[tag] && { [PART_ATTRIBUTE[tag]]: part };
  const options = { ...picks, 'heading-level': level || undefined };
  const language = lang || undefined;
  if (way === 'link') {
    const data = Object.entries(options).map(([name, value]) => [`data-gov-${name}`, value]);
    const attributes = { href: src, 'data-gov-report': tag === 'gov-report' ? '' : tag, lang: language };
    return { tag: 'a', attributes: { ...attributes, ...Object.fromEntries(data) }, children: [title] };
  }
  if (way === 'inline') {
    const data = { tag: 'script', attributes: { type: 'application/json' }, children: [json] };
    return { tag, attributes: { ...options, lang: language }, children: [data] };
  }
  const fallback = { tag: 'a', attributes: { href: src }, children: [title] };
  return { tag, attributes: { src, ...options, lang: language }, children: [fallback] };
}

/** The code for the page's head. @param {Choice} choice @returns {string} */
export function headCode({ script, integrity }) {
  const hash = integrity ? { integrity, crossorigin: 'anonymous' } : {};
  return asText({ tag: 'script', attributes: { src: script, ...hash, defer: '' } });
}

/** The code for the place in the page. @param {Choice} choice @returns {string} */
export function placeCode(choice) {
  return asText(placeMarkup(choice));
}
