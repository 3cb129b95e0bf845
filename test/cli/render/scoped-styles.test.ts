// The elements' own styles, each kept to what stood in the element's shadow root.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonStyles, scopedStyles } from '../../../src/cli/render/scoped-styles.js';
import { staticStyles } from '../../../src/cli/render/static-styles.js';
import { render } from './rendered.js';

const scoped = (css: string): string => scopedStyles(css, 'gov-status-badge', 'gov-b');

test('a rule reaches only the elements of its own root', () => {
  assert.equal(scoped('p { margin: 0; }'), 'p.gov-b{margin:0}');
  assert.equal(scoped('.a .b > p:hover { x: y; }'), '.gov-a .gov-b>p.gov-b:hover{x:y}');
  assert.equal(
    scoped('tr.head > *, td[colspan]::after { x: y; }'),
    'tr.gov-head>*.gov-b,td[colspan].gov-b::after{x:y}',
  );
  assert.equal(scoped('a:not(.b):focus { x: y; }'), 'a.gov-b:not(.gov-b):focus{x:y}');
});

test('the host is what stands in its place', () => {
  assert.equal(scoped(':host { x: y; }'), '.gov-status-badge{x:y}');
  assert.equal(scoped(':host([hidden]) { x: y; }'), '.gov-status-badge[hidden]{x:y}');
  assert.equal(scoped('gov-report-section + p { x: y; }').includes('.gov-report-section '), true);
});

test('at-rules stay, and what is in them is kept apart too', () => {
  assert.equal(
    scoped('@media print { p, li { x: y; } } @supports (a: b(#000, #fff)) { i { x: y; } }'),
    '@media print{p.gov-b,li.gov-b{x:y}}@supports (a:b(#000,#fff)){i.gov-b{x:y}}',
  );
});

test('what all elements share reaches the whole report and nothing else', () => {
  assert.equal(
    commonStyles('button, .quiet { x: y; }'),
    '.gov-static .gov-button,.gov-static .gov-quiet{x:y}',
  );
});

test('the address marks its section without a script', () => {
  assert.equal(scoped('section.target > b { x: y; }'), 'section:target>b.gov-b{x:y}');
});

test('no rule of the sheet reaches beyond the report', () => {
  const selectors = [...staticStyles().matchAll(/([^{};]+)\{/g)].map(([, prelude]) => prelude.trim());
  const loose = selectors
    .filter((prelude) => !prelude.startsWith('@'))
    .flatMap((prelude) => prelude.split(','))
    .filter((selector) => !/\.gov-|^gov-report$/.test(selector));
  assert.deepEqual(loose, []);
});

test('every rule of the elements is in the sheet', async () => {
  const { tableStyles } =
    await import('../../../src/elements/gov-statistics-table/gov-statistics-table.styles.js');
  const rules = (css: string): number => css.replace(/\/\*[^]*?\*\//g, '').split('{').length;
  assert.equal(rules(scoped(tableStyles.cssText)), rules(tableStyles.cssText));
});

test('--css writes the sheet that fits every report', async () => {
  const { status, out } = await render('--css');
  assert.equal(status, 0);
  assert.match(out, /\.gov-room-60\{--count:60\}/);
  assert.match(out, /\.gov-room-1\{--count:1\}/);
});
