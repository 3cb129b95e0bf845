// What a hostile or broken document makes of a page: text, and valid HTML.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { attribute, json, read, render, sample, SAMPLES, scripts, type Ran } from './rendered.js';

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

const folder = mkdtempSync(join(tmpdir(), 'render-'));
after(() => rmSync(folder, { recursive: true }));

/** What ends a script, a comment, an attribute and a line. */
const ENDS = `</script><script>x</script><!--<script> --> ]]> "'\` onload=x \u2028\u2029 &lt; \\u003c`;

/** A sample whose every text ends in markup, and whose every address runs a script. */
function hostile(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    if (/^(href|link|url|src)$/.test(name)) return 'javascript:alert(1)';
    return /^(type|id|figure|table|format|lang|start|end|published|updated|kind|unit)$/.test(name)
      ? value
      : `${value} ${ENDS}`;
  }
  if (Array.isArray(value)) return value.map((each) => hostile(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hostile(each, key)]));
}

function renderHostile(name: string, ...args: string[]): Promise<Ran> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(hostile(json(name))));
  return render(file, ...args);
}

for (const name of ['liaocheng-2018', 'suqian-2023', 'formats']) {
  test(`${name} with markup in every text: no element, handler or address of the document`, async () => {
    const { out } = await renderHostile(name);
    const { elements, errors, text } = read(out);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      elements.filter(({ tagName }) => !ELEMENTS.has(tagName)),
      [],
    );
    assert.equal(elements.filter(({ tagName }) => tagName === 'script').length, 3);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    assert.deepEqual(
      attributes.filter(({ name: own, value }) => /^on/.test(own) || /^\s*javascript:/i.test(value)),
      [],
    );
    assert.match(text, /<\/script><script>x<\/script><!--/);
  });

  test(`${name} with markup in every text: scripts hold their JSON, the document's as it is`, async () => {
    const { out } = await renderHostile(name);
    const [report] = scripts(out, 'application/json');
    const [data] = scripts(out, 'application/ld+json');
    for (const content of [report, data]) assert.doesNotMatch(content, /[<\u2028\u2029]/);
    assert.deepEqual(JSON.parse(report), hostile(json(name)));
    assert.doesNotMatch(JSON.stringify(JSON.parse(data)), /"javascript:/i);
  });
}

test('no option of the command line ends its attribute, as a page or as a fragment', async () => {
  const odd = `x" onload='y' <!-- </title></style></script> &amp; \u2028`;
  for (const kind of [[], ['--fragment']]) {
    for (const lang of ['ar', 'en']) {
      const options = ['--script', odd, '--title', odd, '--id', `x"'<&>/#%\\`, '--lang', lang];
      const { out } = await render(sample('suqian-2023'), ...options, ...kind);
      const { elements } = read(out);
      assert.deepEqual(
        elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on/.test(name)),
        [],
      );
      const [report] = elements.filter(({ tagName }) => tagName === 'gov-report');
      assert.equal(attribute(report, 'id'), `x"'<&>/#%\\`);
      const sources = elements.map((element) => attribute(element, 'src')).filter(Boolean);
      assert.deepEqual(sources, [odd]);
      assert.deepEqual(
        elements.filter(({ tagName }) => !ELEMENTS.has(tagName)),
        [],
      );
    }
  }
});

test('an odd id is the beginning of every address in the report, and each is found', async () => {
  const { out } = await render(sample('liaocheng-2018'), '--id', `x"'<&>/#%é`);
  const { elements } = read(out);
  const ids = elements.map((element) => attribute(element, 'id'));
  const inner = elements
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => href.startsWith('#'));
  assert.ok(inner.length > 0);
  for (const href of inner) assert.ok(ids.includes(decodeURIComponent(href.slice(1))), href);
});
