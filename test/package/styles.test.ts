import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesBelow } from '../../scripts/files.mjs';
import { cssAfterChromium83 } from '../support/floor.js';

/** The style sheets of the elements: the css templates in src/. */
const sheets = filesBelow('src', /\.ts$/).flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => ({ path, css })),
);

test('there are style sheets to look at', () => assert.ok(sheets.length > 0));

for (const { path, css } of sheets) {
  test(`${path} lays out in Chromium 83`, () => assert.deepEqual(cssAfterChromium83(css), []));

  test(`${path} measures in em, so that it grows with the text around it`, () => {
    const found = css.match(/[\d.]rem\b|[\d.](?:vw|vh|pt)\b|(?<![\d.])(?:[3-9]|\d{2,})(?:\.\d+)?px/g) ?? [];
    assert.deepEqual(found, []);
  });

  test(`${path} follows the writing direction`, () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right))/g;
    assert.deepEqual(css.match(physical) ?? [], []);
  });
}
