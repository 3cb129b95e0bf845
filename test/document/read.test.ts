import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeJson, readReport, type ReportDocument } from '../../src/document/index.js';

type Json = Record<string, unknown>;

const minimal = (members: Json = {}): Json => ({
  title: 'T',
  agency: { name: 'A' },
  period: {},
  sections: [],
  ...members,
});
const section = (...blocks: unknown[]): Json => minimal({ sections: [{ id: 's', blocks }] });
const told = (report: ReportDocument): string[] =>
  report.problems.map(({ code, pointer, values }) => [code, pointer, ...values].join(' '));

/** Seconds that a reading of anything may take here, on a slow machine; what is not bounded takes minutes. */
const SECONDS = 15;

function readInTime(input: unknown): ReportDocument {
  const started = performance.now();
  const report = readReport(input);
  assert.ok(performance.now() - started < SECONDS * 1000, 'in time');
  return report;
}

test('whatever is no object is an empty report that says why', () => {
  for (const [input, type] of [
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'boolean'],
    [0, 'number'],
    ['text', 'string'],
    [[], 'array'],
    [() => 0, 'function'],
    [Symbol('s'), 'symbol'],
    [10n, 'bigint'],
  ] as const) {
    const report = readReport(input);
    assert.ok(report.isEmpty);
    assert.deepEqual(told(report), [`wrong-type  ${type}`, 'no-content ']);
  }
});

test('the least report has no problem but that it is empty', () => {
  assert.deepEqual(told(readReport(minimal())), ['no-content ']);
  assert.deepEqual(told(readReport(minimal({ figures: [{ id: 'a', value: 1 }] }))), []);
  assert.deepEqual(told(readReport(section({ type: 'paragraph', text: 'x' }))), []);
});

test('a missing member is told at its owner, once', () => {
  assert.deepEqual(told(readReport({ sections: [{ blocks: [] }] })), [
    'missing /sections/0 id',
    'missing  title',
    'missing  agency',
    'missing  period',
  ]);
  const report = readReport({ sections: [{ heading: 'x' }, { heading: 'y' }] });
  assert.deepEqual([...report.sections.keys()], ['_sections-0', '_sections-1'], 'links stay possible');
});

test('a reference is never made up', () => {
  const report = readReport(minimal({ highlights: [{ status: 5 }], figures: [{ id: 'a', value: 1 }] }));
  assert.deepEqual(told(report), ['wrong-type /highlights/0/status number']);
  assert.deepEqual(report.json.highlights, []);
});

test('members that are undefined are not there', () => {
  const report = readReport(section({ type: 'paragraph', text: 'x', own: undefined }));
  assert.deepEqual(told(report), ['unknown-property /sections/0/blocks/0/own own']);
  assert.deepEqual(told(readReport(section({ type: 'image', src: undefined, alt: '' }))), []);
});

test('an unreadable block leaves its place, its neighbours stay', () => {
  const report = readReport(
    section(
      { type: 'paragraph', text: 'a' },
      { type: 'map' },
      5,
      { text: 'no type' },
      { type: 'note', text: 'b' },
    ),
  );
  assert.deepEqual(
    report.json.sections[0].blocks!.map((block) => block.type as string),
    ['paragraph', 'unreadable', 'unreadable', 'unreadable', 'note'],
  );
  assert.deepEqual(told(report), [
    'unknown-block /sections/0/blocks/1 map',
    'wrong-type /sections/0/blocks/2 number',
    'wrong-type /sections/0/blocks/3 object',
  ]);
});

test('a cell that cannot be read leaves a blank, so that its neighbours stay in their columns', () => {
  const report = readReport(
    section({
      type: 'table',
      id: 't',
      caption: '',
      columns: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
      rows: [{ id: 'r', label: 'r', cells: [1, true, 3] }],
    }),
  );
  const values = ['a', 'b', 'c'].map((id) => report.figures.get(`t/r/${id}`)!.value);
  assert.deepEqual(values, [1, null, 3]);
  assert.deepEqual(told(report), ['wrong-type /sections/0/blocks/0/rows/0/cells/1 boolean']);
});

test('problems point at the place in the document as written, past what was left out', () => {
  const report = readReport(
    minimal({
      figures: [null, { id: 'a', value: 1, breakdowns: [7, { parts: [5, 'ghost'], coverage: 'partial' }] }],
      checks: [7, { type: 'sum', total: 'a', parts: ['ghost'] }],
      sections: [
        {
          id: 's',
          blocks: [
            {
              type: 'table',
              id: 't',
              caption: '',
              columns: [],
              rows: [],
              checks: [7, { type: 'sum', total: 'ghost', parts: [] }],
            },
          ],
        },
      ],
    }),
  );
  const references = report.problems.filter(({ code }) => code === 'unknown-reference');
  assert.deepEqual(
    references.map(({ pointer }) => pointer),
    ['/figures/1/breakdowns/1', '/checks/1', '/sections/0/blocks/0/checks/1'],
  );
});

test('ids that were given twice get numbers behind them, which fit the format too', () => {
  const long = '政'.repeat(100);
  const report = readReport(
    minimal({ sections: [{ id: 'a' }, { id: 'a' }, { id: 'a-2' }, { id: long }, { id: long }] }),
  );
  assert.deepEqual([...report.sections.keys()], ['a', 'a-2', 'a-2-3', long, `${'政'.repeat(90)}-4`]);
  assert.equal(report.problems.filter(({ code }) => code === 'duplicate-id').length, 3);
});

test('length is counted in characters', () => {
  const id = '𠮷'.repeat(100);
  const reference = `${id}/${id}/${id}`;
  const report = readReport(
    section(
      { type: 'paragraph', text: [{ figure: reference }] },
      {
        type: 'table',
        id,
        caption: '',
        columns: [{ id, label: '' }],
        rows: [{ id, label: '', cells: [1] }],
      },
    ),
  );
  assert.deepEqual(told(report), []);
  assert.deepEqual(
    told(readReport(section({ type: 'paragraph', text: [{ figure: 'a'.repeat(303) }] })))[0].slice(0, 9),
    'bad-value',
  );
});

test('dates are days of the calendar', () => {
  const problems = (day: unknown): string[] =>
    readReport(minimal({ published: day, figures: [{ id: 'a' }] })).problems.map(({ code }) => code);
  for (const day of ['2018-12-31', '2020-02-29', '2000-02-29', '1949-10-01'])
    assert.deepEqual(problems(day), [], day);
  for (const day of [
    '2019-02-29',
    '1900-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-04-31',
    '2018-1-1',
    '2018年',
    '',
    ' 2018-01-01',
  ])
    assert.deepEqual(problems(day), ['bad-date'], day);
  assert.deepEqual(problems(20180101), ['wrong-type']);
});

test('own members of the author are left in peace, misspelt ones are told', () => {
  const report = readReport(
    minimal({ 'x-note': { any: 'thing' }, tilte: 'T', figures: [{ id: 'a', 'x-source': 1 }] }),
  );
  assert.deepEqual(told(report), ['unknown-property /tilte tilte']);
  assert.equal('x-note' in report.json, false);
});

test('keys that are names of built-in members are keys like others', () => {
  const text = `{"title": "T", "agency": {"name": "A"}, "period": {}, "sections": [{"id": "constructor"}],
    "__proto__": {"polluted": 1, "lang": "en"}, "constructor": {"prototype": {"polluted": 1}},
    "figures": [{"id": "__proto__", "value": 1}, {"id": "toString", "value": 2}]}`;
  const report = readReport(JSON.parse(text));
  assert.equal(({} as Json).polluted, undefined);
  assert.equal(report.json.lang, undefined, 'nothing is inherited');
  assert.equal(report.figures.get('__proto__')!.value, 1);
  assert.equal(report.figures.get('hasOwnProperty'), undefined);
  assert.ok(report.sections.has('constructor'));
  assert.deepEqual(told(report), [
    'unknown-property /__proto__ __proto__',
    'unknown-property /constructor constructor',
  ]);
  const inherited = readReport(Object.create(minimal({ title: 'inherited' })));
  assert.equal(inherited.json.title, '');
});

test('an object with code of its own is unreadable, not a crash', () => {
  const thrower = (): never => {
    throw new Error('no');
  };
  const getter = Object.defineProperty({}, 'title', { enumerable: true, get: thrower });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const input of [
    getter,
    new Proxy({}, { ownKeys: thrower }),
    minimal({ sections: [{ id: 's', blocks: new Proxy([1], { get: thrower }) }] }),
    minimal({ agency: Object.defineProperty({}, 'name', { enumerable: true, get: thrower }) }),
    revoked.proxy,
  ]) {
    const report = readReport(input);
    assert.equal(report.problems[0].code, 'unreadable');
    assert.ok(report.isEmpty);
  }
  const calm = readReport(new Proxy(section({ type: 'paragraph', text: 'x' }), {}));
  assert.deepEqual(told(calm), []);
});

test('a getter cannot smuggle in what was not judged', () => {
  let asked = 0;
  const link = Object.defineProperty({ text: 'x' }, 'link', {
    enumerable: true,
    get: () => (asked++ === 0 ? 'https://example.gov.cn/' : 'javascript:alert(1)'),
  });
  const report = readReport(section({ type: 'paragraph', text: [link] }));
  assert.doesNotMatch(JSON.stringify(report.json), /javascript/);
});

test('a document that contains itself ends', () => {
  const loop: Json = { id: 's' };
  loop.sections = [loop];
  const report = readInTime(minimal({ sections: [loop] }));
  assert.ok(report.problems.some(({ code }) => code === 'too-deep'));
  const bush: Json = { id: 's' };
  bush.sections = [bush, bush, bush];
  const bounded = readInTime(minimal({ sections: [bush] }));
  assert.ok(bounded.problems.some(({ code }) => code === 'too-large'));
});

test('a document nests 64 levels and no more; what is above and beside stays', () => {
  const nested = (levels: number): Json =>
    levels === 0 ? { id: 'innermost' } : { id: `s${levels}`, sections: [nested(levels - 1)] };
  const report = readReport(minimal({ sections: [nested(200), { id: 'after' }] }));
  assert.equal(report.problems.filter(({ code }) => code === 'too-deep').length, 1);
  assert.ok(report.sections.size > 20 && report.sections.size < 64);
  assert.ok(report.sections.has('s200') && report.sections.has('after'));
  assert.ok(!report.sections.has('innermost'));
});

const wide = (columns: number, rows: number, cells: unknown[]): Json =>
  section({
    type: 'table',
    id: 't',
    caption: '',
    columns: Array.from({ length: columns }, () => ({ label: '' })),
    rows: Array.from({ length: rows }, () => ({ label: '', cells })),
  });

test('a small file cannot ask for much work', () => {
  const many = Array.from({ length: 100_000 }, () => ({ id: 's' }));
  for (const [name, input] of Object.entries({
    'one id for all': minimal({ sections: many }),
    'empty rows under many columns': wide(20_000, 20_000, []),
    'many columns': wide(300_000, 1, []),
    'many parts': minimal({
      sections: [],
      figures: [
        { id: 'a', value: 1, breakdowns: [{ parts: Array(300_000).fill('a'), coverage: 'overlapping' }] },
      ],
    }),
    'many checks on many columns': minimal({
      sections: [
        {
          id: 's',
          blocks: [
            {
              type: 'table',
              id: 't',
              caption: '',
              columns: Array.from({ length: 20_000 }, () => ({ label: '' })),
              rows: [{ id: 'r', label: '', cells: [] }],
              checks: Array.from({ length: 20_000 }, () => ({
                type: 'sum',
                total: 'r',
                parts: ['r'],
                each: 'column',
              })),
            },
          ],
        },
      ],
    }),
    'many bands, many checks': section({
      type: 'table',
      id: 't',
      caption: '',
      bands: Array.from({ length: 30_000 }, () => ({ columns: [], rows: [] })),
      checks: Array.from({ length: 30_000 }, () => ({
        type: 'sum',
        total: 'r',
        parts: ['r'],
        each: 'column',
      })),
    }),
  })) {
    const report = readInTime(input);
    assert.equal(
      report.problems.some(({ code }) => code === 'unreadable'),
      false,
      name,
    );
    assert.ok(report.problems.length <= 1001, name);
  }
});

test('what no longer fits is told, and the rest of the table stays', () => {
  const report = readInTime(wide(1000, 1000, [1]));
  assert.ok(told(report).includes('too-large /sections/0/blocks/0'));
  assert.equal(report.grid('t')!.bands[0].rows.length, 1000, 'its headings');
  assert.equal(report.figures.size, 200_000);
});

test('a list of any length ends', () => {
  const sparse = new Array(2 ** 32 - 1);
  const report = readInTime(minimal({ sections: sparse, notes: ['after'] }));
  assert.ok(report.problems.some(({ code }) => code === 'too-large'));
});

test('20 MB of text are read in time', () => {
  const text = JSON.stringify(section({ type: 'paragraph', text: '大'.repeat(7_000_000) }));
  const bytes = new TextEncoder().encode(text);
  assert.ok(bytes.length > 20_000_000);
  const { value } = decodeJson(bytes.buffer as ArrayBuffer, null);
  assert.deepEqual(told(readInTime(value)), []);
  const broken = decodeJson(bytes.slice(0, -3).buffer as ArrayBuffer, null);
  assert.equal(broken.problems[0].code, 'not-json');
});
