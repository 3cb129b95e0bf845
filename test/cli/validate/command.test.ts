// The command as people and programs meet it: output, places, exit status.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Terminal } from '../../../src/cli/command.js';
import { run } from '../../../src/cli/run.js';
import { gov } from '../../support/cli.js';
import { report, row, section, type Json } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const plain = (text: string): string => text;
const colours = { red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain };

/** Runs `gov-report validate` as in a pipe. */
async function validate(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await run(['validate', ...args], (language): Terminal => ({
    out: (text) => void (out += String(text)),
    err: (text) => void (err += text),
    watched: false,
    colours,
    language,
  }));
  return { status, out, err };
}

function write(name: string, content: Json): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  const text =
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2);
  writeFileSync(path, text);
  return path;
}

function unbalanced(): Json {
  const json = report();
  row(json, 'applications', 'carriedOut').cells[0] = 4;
  row(json, 'applications', 'carriedOut').cells[6] = 4;
  return json;
}

const good = write('good.json', report());
const bad = write('bad.json', unbalanced());
const doubtful = write('doubtful.json', { ...report(), published: '2024-05-06' });

test('a report without findings is one line and status 0', async () => {
  assert.deepEqual(await validate(good, '--lang', 'zh'), { status: 0, out: `${good}：通过\n`, err: '' });
  assert.deepEqual(await validate(good, '--lang', 'en'), { status: 0, out: `${good}: passed\n`, err: '' });
});

test('a finding for people: severity in words, place, values, rule, source, pointer', async () => {
  const { status, out } = await validate(bad, '--lang', 'zh');
  assert.equal(status, 1);
  const lines = out.split('\n');
  assert.equal(lines[0], `${bad}：2 个错误`);
  assert.match(lines[1], /^ {2}错误 {2}“三、本年度办理结果 · （七）总计 · .*check-balance$/);
  assert.match(
    lines[2],
    /^ {6}\d+:\d+ {2}三、收到和处理政府信息公开申请情况 › “收到和处理政府信息公开申请情况” › 三、本年度办理结果 › （七）总计 › 自然人$/,
  );
  assert.match(lines[3], /列印 66，对照 65/);
  assert.match(
    lines[4],
    /规则：第一项加第二项之和，等于第三项加第四项之和。（国办公开办函〔2021〕30号 表三注）/,
  );
  assert.match(lines[5], /^ {6}\/sections\/2\/blocks\/0\/rows\/2\/rows\/6\/cells\/0$/);
  const english = await validate(bad, '--lang=en');
  assert.match(english.out, /2 errors\n {2}error /);
  assert.match(english.out, /printed 66, compared with 65/);
});

test('warnings are status 0, with --strict 1', async () => {
  assert.equal((await validate(doubtful)).status, 0);
  assert.equal((await validate(doubtful, '--strict')).status, 1);
  assert.equal((await validate(good, '--strict')).status, 0);
});

test('--severity hides what is less serious, but not from the status', async () => {
  const { out, status } = await validate(doubtful, '--severity', 'error', '--lang', 'zh', '--strict');
  assert.equal(out, `${doubtful}：通过\n`);
  assert.equal(status, 1);
});

test('wrong usage is one line and status 2', async () => {
  for (const args of [
    [],
    ['--format', 'xml', good],
    ['--severity', 'none', good],
    [join(folder, 'none.json')],
    ['--previous', good, good, bad],
  ]) {
    const { status, out, err } = await validate(...args, '--lang', 'en');
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /^gov-report: .+\n$/);
  }
});

test('a folder without reports is a mistake, not a success', async () => {
  write('empty/readme.txt', 'x');
  const { status, err } = await validate(join(folder, 'empty'), '--lang', 'zh');
  assert.deepEqual([status, err], [2, 'gov-report: 文件夹里没有 .json 文件。\n']);
});

test('a thousand findings at most, in short messages', async () => {
  const json = report();
  json.figures = Array.from({ length: 3000 }, (_, index) => ({
    id: `f${index}`,
    label: '长'.repeat(500),
    value: -1,
  }));
  const { out } = await validate(write('long.json', json), '--format', 'json');
  const [{ findings }] = JSON.parse(out).files;
  assert.equal(findings.length, 1000);
  assert.ok(findings.every(({ message }: Json) => message.zh.length <= 401));
});

test('a folder: each file, a broken one among them, others skipped, a summary', async () => {
  write('many/a.json', report());
  write('many/b.json', '{ "title": "x", }');
  write('many/c/d.json', unbalanced());
  write('many/package.json', { name: 'x', version: '1' });
  write('many/notes.txt', 'x');
  const { status, out } = await validate(join(folder, 'many'), '--lang', 'zh');
  assert.equal(status, 2);
  assert.match(out, /a\.json：通过/);
  assert.match(out, /第 1 行第 17 列，此处应是带双引号的项名/);
  assert.match(out, /package\.json：不是报告文件，已略过/);
  assert.match(out, /d\.json：2 个错误/);
  assert.doesNotMatch(out, /notes/);
  assert.match(out, /共 4 个文件：1 个通过，1 个无法读取，1 个略过；2 个错误。\n$/);
});

test('a file that is named is judged, whatever it looks like', async () => {
  const other = write('other.json', { name: 'x' });
  const { status, out } = await validate(other, '--lang', 'en');
  assert.equal(status, 1);
  assert.match(out, /missing/);
});

test('where JSON breaks off, and why', async () => {
  const faults: [string, RegExp, RegExp][] = [
    [
      '{"title": "a"\n "agency": 1}',
      /第 2 行第 2 列，前一项之后缺少逗号/,
      /line 2, column 2: a comma is missing/,
    ],
    ['{"title": "a",\n\n  "agency": {"name"', /第 3 行第 20 列，文件在此中断/, /breaks off here/],
    ['{"title": a}', /不属于 JSON/, /is not JSON/],
    ["{'title': 1}", /第 1 行第 2 列/, /column 2/],
    ['{} 1', /JSON 结束之后还有内容/, /follows after the end/],
    ['{"a": "b\tc"}', /控制字符/, /control character/],
    ['{"a": 1 // x\n}', /注释/, /comments/],
    ['', /文件在此中断/, /breaks off/],
  ];
  for (const [text, zh, en] of faults) {
    const path = write('broken.json', text);
    const chinese = await validate(path, '--lang', 'zh');
    assert.equal(chinese.status, 2);
    assert.match(chinese.out, zh, text);
    assert.match((await validate(path, '--lang', 'en')).out, en, text);
  }
});

test('marks of a Chinese keyboard are told by name', async () => {
  const faults: readonly (readonly [string, RegExp, RegExp])[] = [
    [
      '{“title”: 1}',
      /第 1 行第 2 列，此处用了中文引号 “ ，请改用英文的 "。/,
      /a curly quote “ .* please use "/,
    ],
    ['{"title"："x"}', /第 1 行第 9 列，此处用了中文冒号 ： ，请改用英文的 :。/, /full-width colon/],
    ['{"title":"x"，"b":1}', /第 1 行第 13 列，此处用了中文逗号 ， ，请改用英文的 ,。/, /full-width comma/],
    ['{"title":true，"b":1}', /第 1 行第 14 列，此处用了中文逗号/, /full-width comma/],
    ['{"title":"x”,\n"b":1}', /第 1 行第 12 列，此处用了中文引号 ”/, /curly quote ”/],
    ['{"title":"x”，"b":1}', /第 1 行第 12 列，此处用了中文引号 ”/, /curly quote ”/],
  ];
  for (const [text, zh, en] of faults) {
    const path = write('marks.json', text);
    const chinese = await validate(path, '--lang', 'zh');
    assert.equal(chinese.status, 2);
    assert.match(chinese.out, zh, text);
    assert.match((await validate(path, '--lang', 'en')).out, en, text);
  }
  const plain = await validate(write('plain.json', '{"title":"说“好”"\n"b":1}'), '--lang', 'zh');
  assert.match(plain.out, /第 2 行第 1 列，前一项之后缺少逗号/);
});

test('a report that was not imported is told of as what it is', async () => {
  const files: readonly (readonly [string, string, RegExp, RegExp])[] = [
    [
      '年报.docx',
      'PK\u0003\u0004',
      /这是 Word 文件，不是报告文件；请先用 gov-report import 导入/,
      /is a Word file/,
    ],
    ['renamed.json', 'PK\u0003\u0004', /这是 Word 文件/, /is a Word file, no report document/],
    ['page.html', '<p>', /这是网页/, /is a web page/],
    ['plain.txt', '一、总体情况', /这是纯文本/, /is plain text.*import it first/],
    ['report.xml', '<a/>', /这是 XML 文件/, /is an XML file/],
  ];
  for (const [name, text, zh, en] of files) {
    const path = write(name, text);
    const chinese = await validate(path, '--lang', 'zh');
    assert.equal(chinese.status, 2);
    assert.match(chinese.out, zh);
    assert.doesNotMatch(chinese.out, /JSON/);
    for (const command of ['render', 'export']) {
      const { status, err } = await gov(command, path, '--lang', 'en');
      assert.equal(status, 2);
      assert.match(err, en);
    }
  }
  // What can be read is, by whatever name.
  assert.notEqual((await validate(write('json.txt', JSON.stringify(report())), '--lang', 'zh')).status, 2);
});

test('brackets without end are told in one finding', async () => {
  const { status, out } = await validate(write('deep.json', '['.repeat(300_000)), '--lang', 'zh');
  assert.equal(status, 2);
  assert.match(out, /不是完整的 JSON/);
  const closed = await validate(
    write('closed.json', '['.repeat(300_000) + ']'.repeat(300_000)),
    '--lang',
    'zh',
  );
  assert.equal(closed.status, 1);
});

test('places hold in GBK files, and behind a byte order mark', async () => {
  const text =
    '{\n  "title": "2023年政府信息公开工作年度报告",\n  "agency": { "name": "示例局" },\n  "period": {},\n  "sections": [],\n  "published": "x"\n}';
  const marked = write('bom.json', '\ufeff' + text);
  const [found] = JSON.parse((await validate(marked, '--format', 'json')).out).files[0].findings;
  assert.deepEqual([found.code, found.line, found.column], ['bad-date', 6, 16]);

  // 示例 in GBK is CA BE C0 FD.
  const gbk = write(
    'gbk.json',
    Buffer.concat([
      Buffer.from('{ "title": "'),
      Buffer.from([0xca, 0xbe, 0xc0, 0xfd]),
      Buffer.from('", "published": "x" }'),
    ]),
  );
  const findings = JSON.parse((await validate(gbk, '--format', 'json')).out).files[0].findings;
  const date = findings.find(({ code }: Json) => code === 'bad-date');
  assert.equal(date.column, '{ "title": "示例", "published": '.length + 1);
});

test('--format json: both languages, values, place', async () => {
  const { status, out } = await validate(bad, good, '--format', 'json');
  assert.equal(status, 1);
  const { tool, files, summary } = JSON.parse(out);
  assert.equal(tool, 'gov-report validate');
  assert.deepEqual(
    files.map(({ file, outcome }: Json) => [file, outcome]),
    [
      [bad, 'judged'],
      [good, 'judged'],
    ],
  );
  const [finding] = files[0].findings;
  assert.deepEqual(
    [finding.code, finding.severity, finding.printed, finding.computed],
    ['check-balance', 'error', '66', '65'],
  );
  assert.match(finding.message.zh, /一侧合计 66/);
  assert.match(finding.message.en, /66/);
  assert.ok(finding.rule.zh && finding.rule.en && finding.source && finding.line > 1);
  assert.deepEqual(summary, {
    files: 2,
    passed: 1,
    unreadable: 0,
    skipped: 0,
    error: 2,
    warning: 0,
    information: 0,
  });
});

test('--format github: annotations at lines, escaped', async () => {
  const odd = write('odd, 100%.json', unbalanced());
  const { out } = await validate(odd, '--format', 'github', '--lang', 'zh');
  const [first] = out.split('\n');
  assert.match(first, /^::error file=.*odd%2C 100%25\.json,line=\d+,col=\d+,title=check-balance::“三、/);
  const late = (await validate(doubtful, '--format', 'github', '--lang', 'en')).out;
  assert.match(late, /^::warning file=.*title=published-late::Published on 2024-05-06, after/);
  const json = report();
  section(json, 'problems').blocks[0].text = '一'.repeat(2000);
  delete json.published;
  const notice = (await validate(write('notice.json', json), '--format', 'github', '--lang', 'zh')).out;
  assert.match(notice, /^::notice file=[^\n]+\n$/);
});

test('--format sarif: rules, results, regions', async () => {
  const broken = write('broken.json', '{');
  const { status, out } = await validate(bad, broken, '--format', 'sarif', '--lang', 'en');
  assert.equal(status, 2);
  const log = JSON.parse(out);
  assert.equal(log.version, '2.1.0');
  assert.match(log.$schema, /sarif/);
  const [{ tool, results, invocations, columnKind }, ...more] = log.runs;
  assert.deepEqual(more, []);
  assert.equal(columnKind, 'utf16CodeUnits');
  const ids = tool.driver.rules.map(({ id }: Json) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const rule of tool.driver.rules) {
    assert.ok(rule.shortDescription.text, rule.id);
    assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration.level));
  }
  for (const result of results) {
    assert.equal(ids[result.ruleIndex], result.ruleId);
    assert.ok(['error', 'warning', 'note'].includes(result.level));
    assert.ok(result.message.text);
    const [{ physicalLocation }] = result.locations;
    assert.match(physicalLocation.artifactLocation.uri, /^file:\/\/\/.*\.json$/);
    assert.ok(physicalLocation.region.startLine >= 1 && physicalLocation.region.startColumn >= 1);
  }
  assert.deepEqual(
    results.map(({ ruleId }: Json) => ruleId),
    ['check-balance', 'check-balance', 'not-json'],
  );
  assert.deepEqual(results[0].properties, { printed: '66', computed: '65' });
  assert.equal(
    results[0].locations[0].logicalLocations[0].fullyQualifiedName,
    '/sections/2/blocks/0/rows/2/rows/6/cells/0',
  );
  assert.equal(invocations[0].executionSuccessful, false);
  assert.equal(invocations[0].toolExecutionNotifications.length, 1);
});

test('--previous compares with last year’s report', async () => {
  const before = report((values) => (values.openness.normativeDocuments.inForce = 50));
  before.period = { end: '2022-12-31' };
  const path = write('previous.json', before);
  const { out } = await validate(good, '--previous', path, '--lang', 'zh', '--severity', 'warning');
  assert.match(out, /stock/);
  assert.match(out, /carried-over/);
  const broken = await validate(good, '--previous', write('broken.json', '{'), '--lang', 'zh');
  assert.deepEqual([broken.status, broken.out], [2, '']);
});

test('a document that gives only values is placed in its statistics', async () => {
  const path = write('values.json', {
    title: '2023年政府信息公开工作年度报告',
    agency: { name: '示例市示范局' },
    period: { end: '2023-12-31' },
    standard: 'cn-2021',
    sections: [],
    statistics: {
      disputes: {
        year: { reviewUpheld: 1, reviewCorrected: 0, reviewOther: 0, reviewPending: 0, reviewTotal: 2 },
      },
    },
  });
  const [sum] = JSON.parse((await validate(path, '--format', 'json')).out).files[0].findings;
  assert.deepEqual(
    [sum.code, sum.pointer, sum.printed, sum.computed],
    ['check-sum', '/statistics/disputes/year/reviewTotal', '2', '1'],
  );
  assert.ok(sum.column > 1);
});

test('the help names exit status and formats', async () => {
  const { out, status } = await validate('--help', '--lang', 'en');
  assert.equal(status, 0);
  assert.match(out, /human\|json\|sarif\|github/);
  assert.match(out, /Exit status: 0 no errors; 1 errors were found; 2/);
});
