import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeAddress } from '../../src/document/addresses.js';
import { readReport } from '../../src/document/index.js';

const SAFE = [
  'http://example.gov.cn/a?b=1#c',
  'HTTPS://example.gov.cn/',
  '//example.gov.cn/a',
  'mailto:a@example.gov.cn',
  'tel:+86-635-1234567',
  'a.pdf',
  '../files/年报.pdf',
  '/a:b',
  './javascript:0',
  '?javascript:0',
  '#javascript:0',
  '',
  'http:relative',
  'a b.pdf',
];

const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '  javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001fjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'j\na\tv\ra\ns\tc\rr\ni\tp\rt\n:alert(1)',
  'javascript\t:alert(1)',
  'javascript://example.gov.cn/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:image/svg+xml,<svg/>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.gov.cn/1',
  'filesystem:https://example.gov.cn/1',
  'about:blank',
  'view-source:https://example.gov.cn/',
  'intent://a#Intent;end',
  'ms-msdt:/id',
  'C:\\Users\\Administrator\\Desktop\\a.jpg',
  'c:/a.jpg',
  'ws://example.gov.cn/',
  'ftp://example.gov.cn/',
  'https://',
  'http://[::1',
  'https://a b/',
];

test('http, https, mailto, tel and relative addresses may be followed', () => {
  for (const address of SAFE) assert.equal(safeAddress(address), address, JSON.stringify(address));
});

test('no other may, however it is written', () => {
  for (const address of UNSAFE) assert.equal(safeAddress(address), null, JSON.stringify(address));
});

test('backslashes lead to where a browser would take them: to a web server, not to a disk', () => {
  for (const address of ['\\\\example.gov.cn\\a', '/\\example.gov.cn', 'a\\b']) {
    assert.equal(safeAddress(address), address);
    assert.match(new URL(address, 'https://page.gov.cn/').protocol, /^https:$/);
  }
});

function canParse(text: string, base: string): boolean {
  try {
    return !!new URL(text, base);
  } catch {
    return false;
  }
}

test('what is let through resolves to a safe scheme on any page of the web', () => {
  const noise = fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '\u001f',
    '\u007f',
    '\u00a0',
    '\ufeff',
    '\\',
    '/',
    '&#58;',
  );
  const scheme = fc.constantFrom('javascript', 'DATA', 'vbscript', 'file', 'blob', 'https', 'mailto', 'x');
  const address = fc
    .tuple(scheme, fc.array(fc.tuple(fc.nat(12), noise), { maxLength: 4 }), fc.webPath(), fc.boolean())
    .map(([name, inserted, path, colon]) =>
      inserted.reduce(
        (text, [at, mark]) => text.slice(0, at) + mark + text.slice(at),
        name + (colon ? ':' : '') + path,
      ),
    );
  fc.assert(
    fc.property(fc.oneof(address, fc.string({ unit: 'binary' })), (text) => {
      if (safeAddress(text) === null) return;
      for (const page of ['https://page.gov.cn/a/b', 'http://page.gov.cn/']) {
        // One that is no address at all leads nowhere.
        if (!canParse(text, page)) continue;
        assert.match(new URL(text, page).protocol, /^(https?|mailto|tel):$/);
      }
    }),
    { numRuns: 3000 },
  );
});

test('every address of a document is judged, and an unsafe one leaves its words', () => {
  const bad = 'java\nscript:alert(1)';
  const report = readReport({
    title: 't',
    agency: { name: 'a', url: bad },
    publisher: { name: 'p', url: bad },
    period: {},
    source: { link: bad, text: 'source' },
    legalBasis: [{ title: 'law', url: bad }],
    contact: { url: bad },
    attachments: [{ title: 'file', href: bad }],
    notes: [[{ link: bad, text: 'note' }]],
    errata: [{ text: [{ link: bad, text: 'erratum' }] }],
    sections: [
      {
        id: 's',
        blocks: [
          { type: 'paragraph', text: [{ link: bad, text: 'words' }] },
          { type: 'list', items: [{ text: [{ link: bad, text: 'item' }] }] },
          { type: 'image', src: bad, alt: 'picture' },
          { type: 'attachment', title: 'more', href: bad },
          { type: 'table', id: 't', caption: '', notes: [[{ link: bad, text: 'table note' }]] },
          { type: 'chart', id: 'c', title: '', bars: [], notes: [[{ link: bad, text: 'chart note' }]] },
        ],
      },
    ],
  });
  const kept = JSON.stringify(report.json);
  assert.doesNotMatch(kept, /script/);
  for (const words of [
    'source',
    'law',
    'file',
    'note',
    'erratum',
    'words',
    'item',
    'picture',
    'more',
    'table note',
    'chart note',
  ]) {
    assert.ok(kept.includes(`"${words}"`), words);
  }
  assert.equal(report.problems.filter(({ code }) => code === 'unsafe-address').length, 14);
});
