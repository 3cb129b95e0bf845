import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fillStandard, readReport, type ReportDocument } from '../../src/document/index.js';
import { standard } from '../../src/standards/cn-2021.js';

type Json = Record<string, unknown>;

const report = (members: Json): Json => ({
  title: '2024年政府信息公开工作年度报告',
  agency: { name: '示例市示范局' },
  period: { start: '2024-01-01', end: '2024-12-31' },
  standard: 'cn-2021',
  sections: [],
  ...members,
});
const read = (json: unknown): ReportDocument => readReport(...fillStandard(json, standard));
const told = (document: ReportDocument): string[] =>
  document.problems.map(({ code, pointer, values }) => [code, pointer, ...values].join(' '));
const headings = (document: ReportDocument): string[] =>
  document.json.sections.map(({ number = '', heading = '' }) => number + heading);

const balanced = {
  new: { naturalPerson: 3, business: 1, total: 4 },
  carriedIn: { naturalPerson: 1, business: 0, total: 1 },
  '3.1': { naturalPerson: 4, business: 1, total: 5 },
  '3.7': { naturalPerson: 4, business: 1, total: 5 },
  carriedOut: { naturalPerson: 0, business: 0, total: 0 },
};

test('values alone become the official table in its official section', () => {
  const document = read(report({ statistics: { applications: balanced } }));
  assert.deepEqual(told(document), []);
  assert.deepEqual(headings(document), ['三、收到和处理政府信息公开申请情况']);
  const [band] = document.grid('applications')!.bands;
  assert.deepEqual(
    band.columns.map(({ label }) => label),
    ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  );
  assert.equal(
    band.rows.filter(({ cells }) => cells.length).length,
    25 + 4,
    '25 rows and 4 computed subtotals',
  );
  assert.equal(document.figures.get('applications/new/total')!.value, 4);
  assert.equal(document.figures.get('applications/new/total')!.unit, '件');
  assert.equal(document.figures.get('applications/3.2/total')!.absence, 'blank');
  assert.equal(band.rows.find(({ id }) => id === '3.1')!.label, '（一）予以公开');
});

test('a cell is told at the place where the author wrote it', () => {
  const wrong = { ...balanced, carriedOut: { naturalPerson: 7, business: 0, total: 0 } };
  const document = read(report({ statistics: { applications: wrong } }));
  const failed = document.problems.filter(({ code }) => code === 'check-balance');
  assert.deepEqual(
    failed.map(({ pointer }) => pointer),
    ['/statistics/applications/3.7/naturalPerson'],
  );
  assert.equal(
    document.figures.get('applications/carriedOut/naturalPerson')!.pointer,
    '/statistics/applications/carriedOut/naturalPerson',
  );
  assert.equal(document.problems.length, document.checks.filter(({ problem }) => problem).length);
});

test('the four kinds of absence and the printed form stay apart', () => {
  const cells = {
    naturalPerson: 0,
    business: '',
    research: '/',
    welfare: '无',
    legalService: '+12',
    other: { value: 90000, printed: '9万余', bound: 'lower' },
  };
  const document = read(report({ statistics: { applications: { new: cells } } }));
  const cell = (column: string) => document.figures.get(`applications/new/${column}`)!;
  assert.deepEqual([cell('naturalPerson').value, cell('naturalPerson').absence], [0, undefined]);
  assert.equal(cell('business').absence, 'blank');
  assert.equal(cell('research').absence, 'not-applicable');
  assert.deepEqual([cell('welfare').absence, cell('welfare').printed], ['in-words', '无']);
  assert.deepEqual([cell('legalService').value, cell('legalService').signed], [12, true]);
  assert.deepEqual([cell('other').printed, cell('other').bound], ['9万余', 'lower']);
});

test('sections keep their text; those of the standard get its headings and stand in its order', () => {
  const document = read(
    report({
      sections: [
        { id: 'general', blocks: [{ type: 'paragraph', text: '总的情况。' }] },
        { id: 'problems', heading: '不足与打算', blocks: [{ type: 'paragraph', text: '人手不足。' }] },
      ],
      statistics: { applications: balanced, openness: { licensing: { decisions: 9 } }, disputes: {} },
    }),
  );
  assert.deepEqual(headings(document), [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '不足与打算',
  ]);
  assert.equal(document.figures.get('openness/licensing/decisions')!.value, 9);
  assert.equal(document.figures.get('openness/charges/charged')!.unit, '万元');
});

test('a table stands where the document names it, with the words that it has there', () => {
  const document = read(
    report({
      sections: [
        {
          id: 'own',
          heading: '数据',
          blocks: [
            { type: 'table', id: 'applications', caption: '申请办理情况', notes: ['摘自统计系统。'] },
            { type: 'paragraph', text: '以上。' },
          ],
        },
      ],
      statistics: { applications: balanced },
    }),
  );
  assert.deepEqual(headings(document), ['数据']);
  assert.deepEqual(
    document.json.sections[0].blocks!.map(({ type }) => type),
    ['table', 'paragraph'],
  );
  const { caption, notes, columns } = document.tables.get('applications')!;
  assert.deepEqual([caption, notes], ['申请办理情况', ['摘自统计系统。']]);
  assert.equal(columns!.length, 1);
});

test('text may name a cell of a table that the standard lays out', () => {
  const document = read(
    report({
      sections: [
        {
          id: 'general',
          blocks: [{ type: 'paragraph', text: ['新收', { figure: 'applications/new/total' }] }],
        },
      ],
      statistics: { applications: balanced },
    }),
  );
  assert.deepEqual(told(document), []);
});

test('what the standard does not know is told, and a strange row is kept', () => {
  const document = read(
    report({
      statistics: {
        applications: { ...balanced, local: { total: 6 }, new: { total: 4, typo: 5 } },
        nonsense: { a: { b: 1 } },
        openness: 7,
        disputes: { year: 3 },
      },
    }),
  );
  const problems = told(document);
  for (const expected of [
    'unknown-reference /statistics/applications/local local',
    'unknown-reference /statistics/applications/new/typo typo',
    'unknown-reference /statistics/nonsense nonsense',
    'wrong-type /statistics/openness number',
    'wrong-type /statistics/disputes/year number',
  ])
    assert.ok(problems.includes(expected), `${expected} among ${problems.join('\n')}`);
  const rows = document.grid('applications')!.bands[0].rows;
  assert.equal(rows[rows.length - 1].label, 'local');
  assert.equal(document.figures.get('applications/local/total')!.value, 6);
});

test('terms that citizens do not know are explained under the table', () => {
  const notes = (lang: string): (string | undefined)[] => {
    const document = read(report({ lang, statistics: { applications: balanced } }));
    return document.grid('applications')!.bands[0].rows.map(({ note }) => note);
  };
  const row = standard.terms.find(({ term }) => term.includes('三安全一稳定'))!;
  assert.ok(notes('zh-Hans').includes(row.explanation.zh));
  assert.ok(notes('en').includes(row.explanation.en));
  assert.ok(!notes('zh-Hans').includes(row.explanation.en));
});

test('the input stays as it was, and a document without statistics is only passed on', () => {
  const input = report({ statistics: { applications: balanced }, sections: [{ id: 'general' }] });
  const before = structuredClone(input);
  read(input);
  assert.deepEqual(input, before);
  const plain = report({});
  assert.equal(fillStandard(plain, standard)[0], plain);
});

test('without its standard, a document says that its statistics are not shown', () => {
  const document = readReport(report({ standard: 'cn-2030', statistics: { applications: balanced } }));
  assert.ok(told(document).includes('unknown-standard /statistics cn-2030'));
});

test('hostile statistics do no harm', () => {
  const input = JSON.parse(
    '{"statistics":{"__proto__":{"a":{"b":1}},"applications":{"__proto__":{"total":1},"constructor":{"total":2}}},"sections":[null,5,{"blocks":[null,7]}]}',
  );
  const document = read(input);
  assert.equal(({} as Json).total, undefined);
  assert.equal(document.figures.get('applications/constructor/total')!.value, 2);

  const rows = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`r${index}`, {}]));
  const many = read(report({ statistics: { applications: rows } }));
  assert.ok(told(many).some((problem) => problem.startsWith('too-large /statistics/applications')));
  assert.ok(many.grid('applications')!.bands[0].rows.length < 2000);
});

test('a row that the form leaves without a heading is called after the period', () => {
  const document = read(
    report({ period: { label: '2024年' }, statistics: { disputes: { year: { reviewTotal: 2 } } } }),
  );
  assert.equal(document.grid('disputes')!.bands[0].rows[0].label, '2024年');
});

test('whatever stands in statistics, the document is read without a throw', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('applications', 'openness', 'x'),
      (value, table) => {
        for (const statistics of [
          value,
          { [table]: value },
          { [table]: { new: value, regulations: value } },
        ]) {
          const document = read(report({ statistics } as Json));
          assert.equal(document.json.title, '2024年政府信息公开工作年度报告');
          for (const figure of document.figures.values()) assert.match(figure.pointer, /^\/statistics\/|^$/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
