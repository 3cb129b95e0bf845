import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { decodeJson, fillStandard, readReport, type ReportDocument } from '../../src/document/index.js';
import { standard } from '../../src/standards/cn-2021.js';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const root = new URL('../../', import.meta.url);
const bytes = (path: string): Buffer => readFileSync(new URL(path, root));
const text = (path: string): string => bytes(path).toString('utf8');
const sample = (name: string): Json => JSON.parse(text(`demo/reports/${name}`));
const samples = ['liaocheng-2018.json', 'suqian-2023.json', 'all-nil.json', 'formats.json'];

const ajv = new Ajv2020({
  allErrors: true,
  formats: {
    date: (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)),
    'uri-reference': (address: string) => !/[\s\\<>"]/.test(address),
  },
});
const fits = ajv.compile(JSON.parse(text('src/document/report.schema.json')));

function assertFits(document: unknown, name: string): void {
  const valid = fits(document);
  assert.ok(valid, `${name}: ${ajv.errorsText(fits.errors)}`);
}

/** Reads a document; its values alone are values of the form of 2021. */
const fillAndRead = (document: unknown): ReportDocument => readReport(...fillStandard(document, standard));

/** Every object in a piece of JSON, with the table that it stands in. */
function* objects(node: unknown, table?: Json): Generator<{ object: Json; table?: Json }> {
  if (node === null || typeof node !== 'object') return;
  const within = (node as Json).type === 'table' ? (node as Json) : table;
  if (!Array.isArray(node)) yield { object: node as Json, table: within };
  for (const child of Object.values(node)) yield* objects(child, within);
}

/** Every string in a piece of JSON. */
function* strings(node: unknown): Generator<string> {
  if (typeof node === 'string') yield node;
  else if (node !== null && typeof node === 'object')
    for (const child of Object.values(node)) yield* strings(child);
}

/** The lowest items of a tree of rows or columns. */
function leaves(tree: Json[], branch: 'rows' | 'columns'): Json[] {
  return tree.flatMap((item) => (item[branch] ? leaves(item[branch], branch) : [item]));
}

const blocks = (document: Json, type: string): Json[] =>
  [...objects(document.sections)].map(({ object }) => object).filter((object) => object.type === type);
const table = (document: Json, id: string): Json =>
  blocks(document, 'table').find((block) => block.id === id)!;
const bandsOf = (block: Json): Json[] => block.bands ?? [block];

/** Every name that a reference may use: figures, and cells as table/row/column. */
function figureNames(document: Json): Set<string> {
  const names = new Set<string>((document.figures ?? []).map((figure: Json) => figure.id));
  for (const block of blocks(document, 'table')) {
    for (const band of bandsOf(block)) {
      for (const row of leaves(band.rows, 'rows')) {
        for (const column of leaves(band.columns, 'columns')) names.add(`${block.id}/${row.id}/${column.id}`);
      }
    }
  }
  return names;
}

/** References that lead nowhere. */
function dangling(document: Json): string[] {
  const figures = figureNames(document);
  const states = new Set(blocks(document, 'status').map((status) => status.id));
  const lost: string[] = [];
  for (const { object, table: within } of objects(document)) {
    if (typeof object.status === 'string' && !states.has(object.status)) lost.push(object.status);
    const named = [object.figure, object.of, object.whole, object.limit, object.total]
      .concat(object.parts, object.left, object.right)
      .filter((reference) => typeof reference === 'string');
    let known = figures;
    if (object.each) {
      const branch = object.each === 'column' ? 'rows' : 'columns';
      known = new Set(
        bandsOf(within!).flatMap((band) => leaves(band[branch], branch).map((item) => item.id)),
      );
    }
    lost.push(...named.filter((reference) => !known.has(reference)));
  }
  return lost;
}

/** A document read as a page reads it. */
function read(path: string): ReportDocument {
  const file = bytes(path);
  const { value, problems } = decodeJson(new Uint8Array(file).buffer, null);
  return readReport(value, problems);
}

for (const name of samples) {
  test(`${name} fits the schema, and its references resolve`, () => {
    const document = sample(name);
    assertFits(document, name);
    assert.deepEqual(dangling(document), []);
    assert.equal(document.sample, true, 'it says that it is a sample');
  });

  test(`${name} holds no path of a disk, and markup only where it is meant to show`, () => {
    const all = [...strings(sample(name))];
    assert.deepEqual(
      all.filter((value) => /[A-Za-z]:\\|javascript:|data:/i.test(value)),
      [],
    );
    const markup = all.filter((value) => /[<>]|&\w+;/.test(value));
    assert.equal(markup.length > 0, name === 'formats.json', markup.join('\n'));
  });
}

test('the good samples are read with the problems that they were made with, and no other', () => {
  const told = (name: string): string[] =>
    read(`demo/reports/${name}`).problems.map(({ code, severity }) => `${severity} ${code}`);
  assert.deepEqual(told('liaocheng-2018.json'), ['warning missing-alt', 'warning missing-alt']);
  assert.deepEqual(told('suqian-2023.json'), []);
  assert.deepEqual(told('all-nil.json'), []);
  assert.deepEqual(told('formats.json').sort(), [
    'error check-balance',
    'error check-balance',
    'warning missing-alt',
  ]);
});

/** Every figure with a value that the 2018 report gives: id, value, unit, printed form where it is not the value. */
const FIGURES_2018: [string, number, string, string?][] = [
  ['officers', 1, '名'],
  ['published', 1000, '条'],
  ['policyDocuments', 34, '条'],
  ['plans', 16, '条'],
  ['workNews', 83, '条'],
  ['interpretation', 5, '条'],
  ['spokespersons', 1, '名'],
  ['pressConferences', 1, '次'],
  ['microblogWechat', 12, '条'],
  ['nationalMedia', 11, '条'],
  ['localMedia', 192, '条'],
  ['leaflets', 90000, '份', '9万余'],
  ['safetyColumn', 13, '条'],
  ['supervision', 31, '条'],
  ['applications', 0, '件', '未收到'],
  ['fees', 0, '元', '未收取'],
  ['reviews', 0, '件', '未发生'],
  ['lawsuits', 0, '件', '未发生'],
  ['proposals', 1, '件'],
];

test('the 2018 sample has every figure of the report, with its unit and as printed', () => {
  const { figures } = sample('liaocheng-2018.json');
  const printed = figures.filter(
    (figure: Json) => figure.value !== undefined && !figure.computed && figure.unit,
  );
  const found = new Map<string, Json>(printed.map((figure: Json) => [figure.id, figure]));
  assert.equal(FIGURES_2018.length, 19);
  assert.deepEqual([...found.keys()].sort(), FIGURES_2018.map(([id]) => id).sort());
  for (const [id, value, unit, words] of FIGURES_2018) {
    const figure = found.get(id)!;
    assert.deepEqual([figure.value, figure.unit, figure.printed], [value, unit, words], id);
    assert.equal(figure.absent, value === 0 ? 'in-words' : undefined, id);
  }
  assert.equal(found.get('leaflets')!.bound, 'lower');
  assert.equal(found.get('officers')!.per, '各科室');
  assert.deepEqual(found.get('microblogWechat')!.channels, ['政务微博', '政务微信']);
});

test('the 2018 sample tells the computed and the unknown from the printed', () => {
  const { figures } = sample('liaocheng-2018.json');
  const pick = (test: (figure: Json) => boolean): string[] =>
    figures.filter(test).map((figure: Json) => figure.id);
  assert.deepEqual(
    pick((figure) => figure.computed),
    ['unlisted'],
  );
  assert.equal(figures.find((figure: Json) => figure.id === 'unlisted').value, 1000 - 34 - 16 - 83 - 5);
  assert.deepEqual(
    pick((figure) => figure.absent === 'blank'),
    ['withheld', 'feeWaivers', 'suggestions'],
  );
  assert.deepEqual(
    pick((figure) => figure.absent === 'blank' && 'value' in figure),
    [],
  );
  // What the report does not call a part is not claimed as one.
  assert.deepEqual(
    pick((figure) => figure.breakdowns),
    ['published'],
  );
  assert.deepEqual(figures[0].breakdowns[0].parts, [
    'policyDocuments',
    'plans',
    'workNews',
    'interpretation',
  ]);
});

test('the prose of the 2018 sample names its figures by reference, never by digits', () => {
  const document = sample('liaocheng-2018.json');
  const named = new Set<string>();
  for (const { text: runs } of blocks(document, 'paragraph')) {
    for (const run of [runs].flat()) {
      if (typeof run === 'object') named.add(run.figure);
      else assert.doesNotMatch(run.replace(/\d{4}年|6月份|〔\d{4}〕\d+号/g, ''), /\d/);
    }
  }
  for (const [id] of FIGURES_2018) assert.ok(named.has(id), id);
});

test('the 2018 sample has its sections, states, images and documents', () => {
  const document = sample('liaocheng-2018.json');
  assert.deepEqual(
    document.sections.map((section: Json) => section.number),
    [...'一二三四五六七八九'].map((n) => `${n}、`),
  );
  const subsections = document.sections.map((section: Json) => section.sections?.length ?? 0);
  assert.deepEqual(subsections, [0, 2, 5, 0, 0, 0, 0, 0, 0]);
  const report = read('demo/reports/liaocheng-2018.json');
  const states = blocks(document, 'status').map(
    (status) => status.state ?? report.figures.get(status.figure)!.value,
  );
  assert.deepEqual(states, [0, 0, 0, 0, 'done', 0]);
  const images = blocks(document, 'image');
  assert.deepEqual(
    images.map((image) => [!!image.src, !!image.alt]),
    [
      [false, true],
      [false, true],
      [false, false],
      [false, false],
    ],
  );
  assert.deepEqual(
    document.legalBasis.flatMap((act: Json) => act.number ?? []),
    ['聊政办发〔2018〕16号', '聊办字〔2017〕64号'],
  );
  assert.equal('published' in document, false, 'the day of publication is unknown');
});

/** The rows of the application table of the 2021 form that have figures, in order. */
const ROWS_2021 = [
  'new carriedIn 3.1 3.2',
  '3.3.1 3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8',
  '3.4.1 3.4.2 3.4.3',
  '3.5.1 3.5.2 3.5.3 3.5.4 3.5.5',
  '3.6.1 3.6.2 3.6.3',
  '3.7 carriedOut',
].flatMap((line) => line.split(' '));
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The columns in which new + carried in differs from the results + carried out. */
function unbalanced(block: Json): number[] {
  const cells = new Map<string, number[]>(leaves(block.rows, 'rows').map((row) => [row.id, row.cells]));
  const at = (id: string, column: number): number => cells.get(id)![column];
  return leaves(block.columns, 'columns')
    .map((_, c) => c)
    .filter((c) => at('new', c) + at('carriedIn', c) !== at('3.7', c) + at('carriedOut', c));
}

test('the tables of the 2021 sample add up', () => {
  const document = sample('suqian-2023.json');
  const applications = table(document, 'applications');
  const rows = leaves(applications.rows, 'rows');
  assert.deepEqual(
    rows.map((row) => row.id),
    ROWS_2021,
  );
  assert.deepEqual(unbalanced(applications), []);
  const results = rows.filter((row) => /^3\./.test(row.id) && row.id !== '3.7');
  const total = rows.find((row) => row.id === '3.7')!;
  total.cells.forEach((value: number, c: number) =>
    assert.equal(value, sum(results.map((row) => row.cells[c]))),
  );
  for (const row of rows) {
    assert.equal(row.cells.length, 7);
    assert.equal(row.cells[6], sum(row.cells.slice(0, 6)), row.label);
  }
  const [disputes] = table(document, 'disputes').rows;
  assert.equal(disputes.cells.length, 15);
  for (const from of [0, 5, 10])
    assert.equal(disputes.cells[from + 4], sum(disputes.cells.slice(from, from + 4)));
});

test('the 2021 sample has the figures of the report', () => {
  const document = sample('suqian-2023.json');
  const cells = (block: Json): unknown[] =>
    bandsOf(block).flatMap((band) => leaves(band.rows, 'rows').map((row) => row.cells));
  assert.deepEqual(cells(table(document, 'openness')), [
    [2, 0, 11],
    [109, 489, 597],
    [1808595],
    [2822652],
    [20163],
    ['59237.2449'],
  ]);
  assert.deepEqual(cells(table(document, 'disputes')), [
    [309, 17, 88, 26, 440, 1, 1, 16, 6, 24, 13, 0, 67, 9, 89],
  ]);
  const totals = leaves(table(document, 'applications').rows, 'rows').map((row) => row.cells[6]);
  assert.deepEqual(
    totals,
    [
      3511, 96, 1191, 328, 0, 27, 6, 38, 20, 9, 21, 21, 1047, 28, 3, 305, 39, 0, 58, 4, 40, 10, 291, 3486,
      121,
    ],
  );
  const value = (id: string): unknown[] => {
    const figure = document.figures.find((item: Json) => item.id === id);
    return [figure.value, figure.unit, figure.printed, figure.bound];
  };
  assert.deepEqual(value('disclosed'), [180000, '条', '18万余', 'lower']);
  assert.deepEqual(value('handled'), [3607, '件', undefined, undefined]);
  assert.deepEqual(value('feeAmount'), [2950, '元', undefined, undefined]);
  assert.deepEqual(value('feeCases'), [25, '件', undefined, undefined]);
  assert.deepEqual(value('visits'), [7854070, '人次', undefined, undefined]);
});

test('the all-nil sample holds nothing but zeros and what does not apply', () => {
  const document = sample('all-nil.json');
  const values = document.figures.map((figure: Json) => figure.value);
  for (const block of blocks(document, 'table')) {
    for (const band of bandsOf(block)) values.push(...leaves(band.rows, 'rows').flatMap((row) => row.cells));
  }
  assert.deepEqual([...new Set(values)].sort(), ['/', 0]);
  assert.deepEqual(
    leaves(table(document, 'applications').rows, 'rows').map((row) => row.id),
    ROWS_2021,
  );
});

test('the application table of the formats sample fails in two columns and no more', () => {
  assert.deepEqual(unbalanced(table(sample('formats.json'), 'applications')), [0, 2]);
  const failed = read('demo/reports/formats.json').checks.filter((check) => check.outcome === 'failed');
  assert.deepEqual(
    failed.map((check) => check.figure),
    ['applications/3.7/naturalPerson', 'applications/3.7/total'],
  );
});

test('the formats sample has every kind of block, state, absence, bound and coverage', () => {
  const document = sample('formats.json');
  const used = (key: string): Set<unknown> =>
    new Set([...objects(document)].map(({ object }) => object[key]));
  const { $defs } = JSON.parse(text('src/document/report.schema.json'));
  for (const { $ref } of $defs.block.oneOf) {
    const type = $defs[$ref.slice('#/$defs/'.length)].properties.type.const;
    assert.ok(used('type').has(type), type);
  }
  for (const [owner, key] of [
    ['status', 'state'],
    ['figure', 'absent'],
    ['figure', 'bound'],
    ['breakdown', 'coverage'],
  ]) {
    for (const value of $defs[owner].properties[key].enum) assert.ok(used(key).has(value), value);
  }
});

/** A broken sample, and the codes of the problems that it must cause. */
const BROKEN: Record<string, string[]> = {
  'truncated.json': ['not-json'],
  'not-an-object.json': ['wrong-type'],
  'missing-everything.json': ['missing', 'no-content'],
  'wrong-types.json': ['wrong-type', 'bad-value', 'bad-date', 'missing'],
  'duplicate-ids.json': ['duplicate-id'],
  'dangling-references.json': ['unknown-reference'],
  'unsafe-addresses.json': ['unsafe-address'],
  'markup.json': ['check-at-most'],
  'proto.json': ['unknown-property', 'unknown-reference'],
  'unknown-blocks.json': ['unknown-block'],
  'too-many-cells.json': ['cell-count'],
  'too-few-cells.json': ['cell-count'],
  'deep.json': ['too-deep'],
  'gbk.json': ['charset-guessed'],
  'bom.json': [],
  'failed-checks.json': [
    'check-sum',
    'check-balance',
    'check-part-of',
    'check-at-most',
    'blank-total',
    'unlike-units',
    'period-order',
  ],
};

test('every broken sample is listed, with its defect, and explained', () => {
  const files = readdirSync(new URL('demo/reports/broken/', root)).filter((name) => name.endsWith('.json'));
  assert.deepEqual(files.sort(), Object.keys(BROKEN).sort());
  const readme = text('demo/reports/broken/README.md');
  for (const name of files) assert.ok(readme.includes(`\`${name}\``), name);
});

for (const [name, codes] of Object.entries(BROKEN)) {
  test(`broken/${name} is read, and the problems tell what is wrong`, () => {
    const told = new Set(
      read(`demo/reports/broken/${name}`).problems.map((problem) => problem.code as string),
    );
    for (const code of codes) assert.ok(told.has(code), `${code} among ${[...told].join(', ')}`);
    if (codes.length === 0) assert.deepEqual([...told], []);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
}

test('the examples of docs/document-format.md are true', () => {
  const examples = [...text('docs/document-format.md').matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
    ([, body]) => body,
  );
  const minimal = {
    title: '',
    agency: { name: '' },
    period: { start: '2023-01-01', end: '2023-12-31' },
    sections: [],
  };
  let whole = 0;
  for (const example of examples) {
    if (example.startsWith('{')) {
      const document = JSON.parse(example);
      assertFits(document, example);
      assert.deepEqual(dangling(document), [], example);
      assert.deepEqual(fillAndRead(document).problems, [], example);
      whole++;
    } else {
      // A few members of a document, or of a section.
      const members = JSON.parse(`{${example}}`);
      const section = { id: 'section', heading: '', ...members };
      assertFits(
        'blocks' in members ? { ...minimal, sections: [section] } : { ...minimal, ...members },
        example,
      );
    }
  }
  assert.equal(whole, 4);
  assert.ok(examples.length > 12);
});

test('the sample that gives only values has every cell of the form, and no problem', () => {
  const document = sample('values-2024.json');
  assertFits(document, 'values-2024');
  const report = fillAndRead(document);
  assert.deepEqual(report.problems, []);
  const cells = (id: string): number =>
    report
      .grid(id)!
      .bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .filter(({ computed }) => !computed).length;
  assert.deepEqual([cells('openness'), cells('applications'), cells('disputes')], [10, 175, 15]);
  assert.equal(report.figures.get('disputes/year/reviewTotal')!.label, '2024年 · 行政复议 · 总计');
});
