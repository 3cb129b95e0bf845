// What a hostile or broken document makes of a page: text, and valid HTML.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { attribute, read, render, sample, SAMPLES, scripts } from './rendered.js';

const BROKEN = readdirSync(new URL('../../../demo/reports/broken', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => `broken/${name.replace('.json', '')}`);
/** Of these nothing is left to show. */
const EMPTY = ['broken/missing-everything', 'broken/not-an-object', 'broken/truncated'];
const READABLE = [...SAMPLES, ...BROKEN].filter((name) => !EMPTY.includes(name));

/** Every element that a page may have. A document adds none. */
const ELEMENTS = new Set(
  'html head meta title link style script body main gov-report div span p a article header section nav h1 h2 h3 h4 h5 h6 dl dt dd ul ol li strong data time figure figcaption img svg circle path table caption thead tbody tfoot tr th td button'.split(
    ' ',
  ),
);

for (const name of READABLE) {
  test(`${name}: valid HTML without a style, a handler or an element of the document`, async () => {
    const { out } = await render(sample(name));
    const { elements, errors } = read(out);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      elements.map(({ tagName }) => tagName).filter((tag) => !ELEMENTS.has(tag)),
      [],
    );
    const attributes = elements.flatMap(({ attrs }) => attrs);
    assert.deepEqual(
      attributes.filter((one) => /^(on|style|srcdoc|part|data-)/.test(one.name)),
      [],
    );
    const addresses = attributes.filter((one) => /^(href|src)$/.test(one.name)).map(({ value }) => value);
    assert.deepEqual(
      addresses.filter((address) => !/^(https?:|mailto:|tel:|#|[^:]*$)/i.test(address)),
      [],
    );
    assert.equal(elements.filter(({ tagName }) => tagName === 'gov-report').length, 1);
  });

  test(`${name}: ids are unique, and what refers to one finds it`, async () => {
    const { elements } = read((await render(sample(name))).out);
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    assert.equal(new Set(ids).size, ids.length);
    const missing = elements.flatMap((element) => [
      ...['headers', 'aria-labelledby', 'aria-describedby'].flatMap((one) =>
        (attribute(element, one) ?? '').split(' ').filter((id) => id && !ids.includes(id)),
      ),
      ...[attribute(element, 'href') ?? ''].filter(
        (href) => href.startsWith('#gov-report') && !ids.includes(decodeURIComponent(href.slice(1))),
      ),
    ]);
    assert.deepEqual(missing, []);
  });

  test(`${name}: the JSON in it is the document, and no markup`, async () => {
    const { out } = await render(sample(name));
    for (const type of ['application/json', 'application/ld+json']) {
      const found = scripts(out, type);
      assert.equal(found.length, 1);
      assert.doesNotMatch(found[0], /</);
      JSON.parse(found[0]);
    }
  });
}

for (const name of EMPTY) {
  test(`${name}: nothing to show is one line and status 2`, async () => {
    const { status, out, err } = await render(sample(name));
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.equal(err.trim().split('\n').length, 1);
  });
}

test('markup in a document is shown as it is written', async () => {
  const { text } = read((await render(sample('broken/markup'), '--lang', 'zh-Hans')).out);
  assert.match(text, /<bonclick="globalThis\.executed=1">/);
});

test('words from the command line are text too', async () => {
  const hostile = '"><script>x</script>';
  const { out } = await render(
    sample('all-nil'),
    ...['--title', hostile, '--stylesheet', hostile, '--script', hostile, '--id', '"><b'],
  );
  const { elements, errors } = read(out);
  assert.deepEqual(errors, []);
  assert.ok(elements.every(({ tagName }) => tagName !== 'b'));
  assert.equal(elements.filter(({ tagName }) => tagName === 'script').length, 3);
});
