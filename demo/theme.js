// The playground for the custom properties.
import { contrast } from './contrast.js';
import { fill, startCopying } from './copy.js';

/** Colours as the elements have them in the light scheme. */
const DEFAULTS = {
  accent: '#1a5fa8',
  text: '#1c2127',
  muted: '#565e68',
  background: '#ffffff',
  surface: '#f4f6f8',
  border: '#d3d8de',
  'strong-border': '#7b8490',
  font: '',
  'font-size': '1',
  'line-height': '1.8',
  measure: '42',
};

const UNITS = { 'font-size': 'em', measure: 'em' };

const PRESETS = {
  default: {},
  red: { accent: '#a61c1c', surface: '#faf5f3', border: '#e0d5d0', 'strong-border': '#8c7d77' },
  green: { accent: '#1b6650', surface: '#f2f7f5', border: '#cfdcd6', 'strong-border': '#74877f' },
  ink: {
    accent: '#33404f',
    surface: '#f3f3f1',
    border: '#d6d5d1',
    'strong-border': '#7d7c78',
    text: '#111111',
  },
};

/** Pairs that have to be told apart: what, on what, and how much by WCAG 2.2. */
const PAIRS = [
  ['正文', 'text', 'background', 4.5],
  ['次要文字', 'muted', 'background', 4.5],
  ['次要文字在衬底上', 'muted', 'surface', 4.5],
  ['链接与强调', 'accent', 'background', 4.5],
  ['有含义的边线', 'strong-border', 'background', 3],
];

/** @param {HTMLElement} view */
export function startTheme(view) {
  const form = view.querySelector('form');
  const frame = view.querySelector('.frame');
  const css = view.querySelector('textarea');
  const list = view.querySelector('#contrast');

  function show() {
    const values = Object.keys(DEFAULTS).map((name) => [name, form.elements[name].value]);
    const changed = values.filter(([name, value]) => value !== DEFAULTS[name]);
    const lines = [];
    for (const [name] of values) frame.style.removeProperty(`--gov-report-${name}`);
    for (const [name, value] of changed) {
      const text = value + (UNITS[name] ?? '');
      frame.style.setProperty(`--gov-report-${name}`, text);
      lines.push(`  --gov-report-${name}: ${text};`);
    }
    fill(css, lines.length ? `:root {\n${lines.join('\n')}\n}\n` : '/* 未作改动，用默认外观。 */\n');
    for (const output of form.querySelectorAll('output'))
      output.textContent = form.elements[output.htmlFor[0]].value + (UNITS[output.htmlFor[0]] ?? '');
    showContrast(Object.fromEntries(values));
  }

  function showContrast(colours) {
    list.replaceChildren(
      ...PAIRS.map(([words, front, back, least]) => {
        const ratio = contrast(colours[front], colours[back]);
        const item = document.createElement('li');
        const enough = ratio >= least;
        item.className = enough ? 'enough' : 'short';
        item.textContent = `${words} ${ratio.toFixed(1)} : 1，${enough ? '达到' : '不足'} ${least} : 1`;
        return item;
      }),
    );
  }

  function choose(values) {
    for (const [name, value] of Object.entries({ ...DEFAULTS, ...values })) form.elements[name].value = value;
    show();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', show);
  form.addEventListener('click', ({ target }) => {
    if (target.dataset?.preset) choose(PRESETS[target.dataset.preset]);
  });
  startCopying(view);
  choose({});
}
