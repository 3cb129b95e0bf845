/** What the page can show, by query parameter; the first value of each is the default and stays out of the address. */
const CHOICES = {
  view: ['report', 'elements', 'theme', 'embed'],
  report: ['liaocheng-2018', 'suqian-2023', 'values-2024', 'all-nil', 'formats'],
  element: [
    'gov-report',
    'gov-report-section',
    'gov-statistics-table',
    'gov-channel-chart',
    'gov-status-badge',
  ],
  lang: ['zh-Hans', 'zh-Hant', 'en', 'ar'],
  scheme: ['system', 'light', 'dark'],
  width: ['full', '768', '375'],
  type: ['100', '150', '200'],
};

/** @typedef {{view: string, report: string, element: string, lang: string, scheme: string, width: string, type: string}} State */

/** @param {string} search @returns {State} */
export function readState(search) {
  const query = new URLSearchParams(search);
  const entries = Object.entries(CHOICES).map(([name, values]) => {
    const value = query.get(name);
    return [name, values.includes(value) ? value : values[0]];
  });
  return Object.fromEntries(entries);
}

/** @param {State} state @returns {string} the address of this page in that state, without a fragment */
export function addressOf(state) {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(CHOICES))
    if (state[name] !== values[0]) query.set(name, state[name]);
  const text = query.toString();
  return location.pathname + (text && `?${text}`);
}
