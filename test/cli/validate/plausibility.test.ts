// Values that cannot be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found, judge, report, row, say } from './support.js';

test('a count below zero; a change may be', () => {
  const json = report();
  row(json, 'openness', 'penalties').cells[0] = -30;
  const [negative, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual([negative.code, negative.severity, negative.printed], ['negative-count', 'error', '-30']);
  assert.match(negative.message.zh, /数量不能是负数/);
  assert.deepEqual(judge(report(() => {}, 'cn-2019')), []);
});

test('a figure of the list below zero is doubtful; growth may be', () => {
  const json = report();
  json.figures = [
    { id: 'items', label: '发布信息', value: -3, unit: '条' },
    { id: 'growth', label: '同比', value: -3, unit: '条' },
    { id: 'rate', label: '变动', value: -3, unit: '%' },
  ];
  assert.deepEqual(
    judge(json).map(({ code, severity, pointer }) => [code, severity, pointer]),
    [['negative-count', 'warning', '/figures/0']],
  );
});

test('rules made by an office that cannot make any', () => {
  for (const name of [
    '示例县人民政府',
    '示例镇人民政府',
    '示例市示例区人民政府',
    '示例县教育局',
    '示例街道办事处',
  ]) {
    const json = report((values) => (values.openness.regulations = { made: 1, repealed: 0, inForce: 2 }));
    json.agency.name = name;
    const findings = judge(json);
    assert.deepEqual(
      findings.map(({ code, printed }) => [code, printed]),
      [
        ['regulations-without-power', '1'],
        ['regulations-without-power', '2'],
      ],
    );
    assert.equal(findings[0].severity, 'warning');
  }
});

test('rules made by those that can', () => {
  for (const name of ['景德镇市人民政府', '广西壮族自治区人民政府', '镇江市人民政府', '示例省生态环境厅']) {
    const json = report((values) => (values.openness.regulations = { made: 1, repealed: 0, inForce: 2 }));
    json.agency.name = name;
    assert.deepEqual(found(json, 'regulations-without-power'), [], name);
  }
});

test('an overall part of more than a thousand characters', () => {
  const long = say(report(), '公'.repeat(990));
  const [finding] = judge(long);
  assert.deepEqual(
    [finding.code, finding.severity, finding.computed],
    ['general-too-long', 'information', '1000'],
  );
  assert.deepEqual(judge(say(report(), '公'.repeat(900))), []);
});
