import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STANDARDS } from '../../src/standards/index.js';
import type {
  Standard,
  StandardCheck,
  StandardColumn,
  StandardId,
  StandardRow,
  StandardTable,
} from '../../src/standards/standard.js';

/** What must hold for every format, one test each. */
function forEach(name: string, body: (standard: Standard) => void): void {
  for (const [id, standard] of Object.entries(STANDARDS)) test(`${id}: ${name}`, () => body(standard));
}

const chinese = ({ lang }: Standard): boolean => lang.startsWith('zh');

const rowsOf = (rows: readonly StandardRow[] = []): StandardRow[] =>
  rows.flatMap((row) => [row, ...rowsOf(row.rows)]);

const columnsOf = (columns: readonly StandardColumn[] = []): StandardColumn[] =>
  columns.flatMap((column) => [column, ...columnsOf(column.columns)]);

/** A table as bands; one without is a single band. */
function bandsOf(table: StandardTable): { rows: StandardRow[]; columns: StandardColumn[] }[] {
  const bands = table.bands ?? [{ rows: table.rows, columns: table.columns }];
  return bands.map(({ rows, columns }) => ({ rows: rowsOf(rows), columns: columnsOf(columns) }));
}

const allRows = (table: StandardTable): StandardRow[] => bandsOf(table).flatMap(({ rows }) => rows);
const leaves = (columns: readonly StandardColumn[]): StandardColumn[] =>
  columns.filter((column) => !column.columns);

/** Whether the format has a row of this id; a table without rows has those of each report. */
const hasRow = (rows: readonly StandardRow[], id: string): boolean =>
  rows.length === 0 || rows.some((row) => row.id === id);

/** Whether `table/row`, `table/row/column` or `table//column` is a place of the format. */
function exists(standard: Standard, place: string): boolean {
  const [table, row, column, ...more] = place.split('/');
  const found = standard.tables.find(({ id }) => id === table);
  if (!found || more.length > 0 || !(row || column)) return false;
  return bandsOf(found).some(
    ({ rows, columns }) =>
      (!row || hasRow(rows, row)) && (!column || leaves(columns).some(({ id }) => id === column)),
  );
}

function referencesOf(check: StandardCheck): string[] {
  switch (check.type) {
    case 'sum':
      return [check.total, ...check.parts];
    case 'balance':
      return [...check.left, ...check.right];
    case 'part-of':
      return [check.whole, ...check.parts];
    case 'at-most':
      return [check.figure, check.limit];
  }
}

function assertUnique(names: readonly string[], what: string): void {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  assert.deepEqual(twice, [], `${what} named twice`);
}

const everyWords = (standard: Standard): { zh: string; en: string }[] => [
  ...standard.sections.flatMap(({ duty }) => duty ?? []),
  ...standard.tables.flatMap(({ checks }) => checks.map(({ rule }) => rule)),
  ...standard.checks.map(({ rule }) => rule),
  ...standard.terms.map(({ explanation }) => explanation),
  ...standard.continuity.map(({ rule }) => rule),
];

test('the list has each format under its own id', () => {
  for (const [id, standard] of Object.entries(STANDARDS)) assert.equal(standard.id, id);
  for (const id of ['cn-narrative', 'cn-2014', 'cn-2019', 'cn-2021'] as const) assert.ok(STANDARDS[id]);
});

forEach('ids are unique and fit for a document', (standard) => {
  assertUnique(
    standard.sections.map(({ id }) => id),
    'section',
  );
  assertUnique(
    standard.tables.map(({ id }) => id),
    'table',
  );
  assertUnique(
    [...standard.checks, ...standard.continuity].map(({ id }) => id),
    'check',
  );
  assertUnique(
    standard.terms.map(({ term }) => term),
    'term',
  );
  for (const table of standard.tables) {
    assertUnique(
      table.checks.map(({ id }) => id),
      `${table.id}: check`,
    );
    const rows = allRows(table).map(({ id }) => id);
    assertUnique(rows, `${table.id}: row`);
    for (const band of bandsOf(table)) {
      const columns = leaves(band.columns).map(({ id, label }) => {
        assert.ok(id, `${table.id}: column ${label} has cells and needs an id`);
        return id;
      });
      assertUnique(columns, `${table.id}: column`);
      // The `id` of report.schema.json.
      for (const id of [table.id, ...rows, ...columns])
        assert.match(id, /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,99}$/u);
    }
  }
});

forEach('labels have no stray white space', (standard) => {
  const labels = [
    ...standard.sections.flatMap(({ number = '', heading, aliases = [] }) => [number, heading, ...aliases]),
    ...standard.tables.flatMap((table) => [
      table.caption,
      table.stub ?? '',
      ...(table.aliases ?? []),
      ...(table.bands ?? []).map(({ label = '' }) => label),
      ...bandsOf(table).flatMap(({ rows, columns }) =>
        [...rows, ...columns].flatMap(({ label, aliases = [], unit = '' }) => [label, ...aliases, unit]),
      ),
    ]),
    ...standard.terms.map(({ term }) => term),
  ];
  for (const label of labels) {
    assert.equal(label, label.trim());
    assert.doesNotMatch(label, chinese(standard) ? /\s/ : /\s\s|[^\S ]/, label);
  }
});

forEach('no two sections or rows can be meant by one wording', (standard) => {
  assertUnique(
    standard.sections.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]),
    'heading',
  );
  for (const table of standard.tables) {
    const labels = allRows(table).map(({ label }) => label);
    const aliases = allRows(table).flatMap((row) => row.aliases ?? []);
    assertUnique(aliases, `${table.id}: other wording`);
    for (const alias of aliases) assert.ok(!labels.includes(alias), `${table.id}: ${alias} is a label too`);
  }
});

forEach('every table stands in one section', (standard) => {
  const placed = standard.sections.flatMap(({ tables = [] }) => tables);
  assert.deepEqual([...placed].sort(), standard.tables.map(({ id }) => id).sort());
});

forEach('checks name what the tables have', (standard) => {
  for (const table of standard.tables) {
    for (const check of table.checks) {
      const bands = bandsOf(table);
      const whole = (id: string): boolean =>
        check.each === 'column'
          ? bands.some(({ rows }) =>
              rows.some((row) => row.id === id && (!row.rows || row.heading === false)),
            )
          : check.each === 'row'
            ? bands.some(({ columns }) => leaves(columns).some((column) => column.id === id))
            : exists(standard, `${table.id}/${id}`) && id.split('/').length === 2;
      for (const id of referencesOf(check)) assert.ok(whole(id), `${table.id} ${check.id}: ${id}`);
      assertUnique(referencesOf(check), `${table.id} ${check.id}: figure`);
    }
  }
  for (const check of standard.checks) {
    for (const id of referencesOf(check)) {
      // `*` stands for rows of the report's own.
      const named = id.replace('//*/', '//').replace('/*/', '//');
      const parts = check.each === 'column' ? 2 : 3;
      assert.ok(named.split('/').length === parts && exists(standard, named), `${check.id}: ${id}`);
    }
  }
});

forEach('terms are explained at rows and columns that exist', (standard) => {
  for (const { term, at = [] } of standard.terms) {
    for (const place of at) assert.ok(exists(standard, place), `${term}: ${place}`);
  }
});

forEach('what is compared across years exists on both sides', (standard) => {
  for (const relation of standard.continuity) {
    const now =
      relation.type === 'stock' ? [relation.stock, relation.added, relation.removed] : [relation.now];
    const before = relation.type === 'stock' ? relation.stock : relation.before;
    for (const place of now) assert.ok(exists(standard, place), `${relation.id}: ${place}`);
    assert.ok(relation.from.length > 0);
    for (const from of relation.from) {
      assert.ok(exists(STANDARDS[from]!, before), `${relation.id}: ${before} of ${from}`);
    }
  }
});

forEach('rules, duties and explanations are sentences in both languages, with a source', (standard) => {
  for (const { zh, en } of everyWords(standard)) {
    assert.match(zh, /[\u4e00-\u9fff].*。$/u);
    assert.match(en, /^[A-Z].*\.$/);
    assert.doesNotMatch(en, /[\u3000-\u9fff]/, 'English without Chinese characters');
    // One or two sentences.
    assert.ok(zh.split('。').length <= 3, zh);
  }
  const sources = [
    ...standard.tables.flatMap(({ checks }) => checks),
    ...standard.checks,
    ...standard.terms,
    ...standard.continuity,
    ...standard.deadlines,
  ];
  for (const { source } of sources) assert.ok(source.trim().length > 1);
});

/** Ids of the rows of a table that have, or head, figures. */
const rowIds = (id: StandardId, table: string): Set<string> =>
  new Set(allRows(STANDARDS[id]!.tables.find((one) => one.id === table)!).map((row) => row.id));

test('tables three and four of 2019 go on in 2021 under the same ids, （六） as a sum', () => {
  for (const table of ['applications', 'disputes']) {
    const later = rowIds('cn-2021', table);
    for (const id of rowIds('cn-2019', table)) assert.ok(later.has(id), `${table}/${id}`);
  }
  const sixth = allRows(STANDARDS['cn-2021']!.tables[1]).find(({ id }) => id === '3.6');
  assert.equal(sixth?.subtotal, true);
  assert.equal(sixth?.rows?.length, 3);
});

test('figures of table two whose meaning changed in 2021 are never joined', () => {
  const { tables, continuity } = STANDARDS['cn-2021']!;
  const [earlier] = STANDARDS['cn-2019']!.tables;
  const figures = (table: StandardTable): string[] =>
    bandsOf(table).flatMap(({ rows, columns }) =>
      rows.flatMap((row) => leaves(columns).map((column) => `${row.id}/${column.id}`)),
    );
  const then = new Set(figures(earlier));
  const joined = figures(tables[0]).filter((id) => then.has(id));
  assert.deepEqual(joined, ['licensing/decisions', 'penalties/decisions', 'coercion/decisions']);
  const told = continuity.filter(({ type }) => type === 'not-comparable');
  assert.deepEqual(
    told.map((relation) => 'now' in relation && [relation.now, ...relation.from]),
    [
      ['openness/regulations', 'cn-2019'],
      ['openness/normativeDocuments', 'cn-2019'],
      ['openness/charges', 'cn-2019'],
    ],
  );
});

test('what is carried over is compared from 2019 on, the stock of rules from 2021 on', () => {
  const from = (id: StandardId): string[] =>
    STANDARDS[id]!.continuity.filter(({ type }) => type !== 'not-comparable').map(
      (relation) => `${relation.id} ${relation.severity}: ${relation.from.join(' ')}`,
    );
  assert.deepEqual(from('cn-2019'), ['R5 warning: cn-2019']);
  assert.deepEqual(from('cn-2021'), [
    'R5 warning: cn-2019 cn-2021',
    'R6-regulations warning: cn-2021',
    'R6-normativeDocuments warning: cn-2021',
  ]);
  assert.deepEqual(from('cn-2014'), []);
});

test('jargon that citizens do not know is explained where it stands', () => {
  const at = (id: StandardId, term: string): readonly string[] | undefined =>
    STANDARDS[id]!.terms.find((one) => one.term === term)?.at;
  for (const id of ['cn-2019', 'cn-2021'] as const) {
    assert.deepEqual(at(id, '三安全一稳定'), ['applications/3.3.3']);
    assert.deepEqual(at(id, '三类内部事务信息'), ['applications/3.3.5']);
    assert.deepEqual(at(id, '四类过程性信息'), ['applications/3.3.6']);
    assert.deepEqual(at(id, '行政查询事项'), ['applications/3.3.8']);
    assert.deepEqual(at(id, '结转'), ['applications/carriedIn', 'applications/carriedOut']);
    const corrected = [
      'disputes//reviewCorrected',
      'disputes//directCorrected',
      'disputes//afterReviewCorrected',
    ];
    assert.deepEqual(at(id, '结果纠正'), corrected);
  }
  assert.deepEqual(at('cn-2021', '行政规范性文件'), ['openness/normativeDocuments']);
  assert.deepEqual(at('cn-2019', '规范性文件'), ['openness/normativeDocuments']);
  assert.deepEqual(at('cn-2021', '收费通知'), ['applications/3.6.2']);
});

test('section six of 2021 has to tell fees, that of 2019 has not; section five must not be empty', () => {
  const duty = (id: StandardId, section: string): string =>
    STANDARDS[id]!.sections.find((one) => one.id === section)?.duty?.zh ?? '';
  assert.match(duty('cn-2021', 'otherMatters'), /信息处理费/);
  assert.doesNotMatch(duty('cn-2019', 'otherMatters'), /费/);
  assert.match(duty('cn-2021', 'problems'), /不能空/);
  assert.match(duty('cn-2019', 'problems'), /不能空/);
  assert.match(duty('cn-narrative', 'fees'), /没有收费的也/);
});

test('local rows are nobody’s alias', () => {
  for (const id of ['cn-2019', 'cn-2021'] as const) {
    const words = STANDARDS[id]!.tables.flatMap((table) =>
      allRows(table).flatMap(({ label, aliases = [] }) => [label, ...aliases]),
    );
    for (const local of ['其他主动公开文件', '行政检查', '行政确认']) assert.ok(!words.includes(local));
  }
});
