// Parts that are missing, empty, out of place or called otherwise; fees.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicants, found, judge, report, row, say, section, statistics } from './support.js';

test('a part is missing', () => {
  const json = report();
  json.sections.splice(4, 1);
  const [missing, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [missing.code, missing.severity, missing.pointer],
    ['section-missing', 'warning', '/sections'],
  );
  assert.equal(missing.message.zh, '缺少“五、存在的主要问题及改进情况”部分。');
  assert.match(missing.message.en, /is missing/);
  assert.match(missing.source!, /第五十条/);
});

test('parts in another order', () => {
  const json = report();
  json.sections.push(json.sections.splice(4, 1)[0]);
  const findings = judge(json);
  assert.deepEqual(
    findings.map(({ code, pointer }) => [code, pointer]),
    [['section-order', '/sections/4']],
  );
  assert.match(findings[0].message.zh, /“其他需要报告的事项”不在格式规定的位置/);
});

test('a heading of another wording is the same part', () => {
  const json = report();
  section(json, 'problems').heading = '存在的主要问题及改进措施';
  const findings = judge(json);
  assert.deepEqual(
    findings.map(({ code, severity, printed, computed }) => [code, severity, printed, computed]),
    [['section-heading', 'information', '存在的主要问题及改进措施', '存在的主要问题及改进情况']],
  );
});

test('a printed number within the heading is no deviation', () => {
  const json = report();
  const general = section(json, 'general');
  delete general.number;
  general.heading = '一、 总体情况';
  assert.deepEqual(judge(json), []);
});

test('part five says nothing, or no more than none', () => {
  const json = report();
  section(json, 'problems').blocks = [];
  assert.equal(found(json, 'section-empty')[0].message.zh, '“存在的主要问题及改进情况”没有内容。');
  for (const text of ['无。', '暂无', '本年度不存在问题。', '没有']) {
    section(json, 'problems').blocks = [{ type: 'paragraph', text }];
    const [empty] = found(json, 'section-empty');
    assert.match(empty?.message.zh ?? text, /只写了/);
    assert.equal(empty.pointer, '/sections/4');
  }
  section(json, 'problems').blocks = [{ type: 'paragraph', text: '没有及时更新的栏目已经整改。' }];
  assert.deepEqual(judge(json), []);
});

test('a table of the form is missing', () => {
  const json = report();
  section(json, 'onRequest').blocks = [{ type: 'paragraph', text: '见附件。' }];
  const findings = judge(json);
  assert.deepEqual(
    findings.map(({ code, pointer }) => [code, pointer]),
    [['table-missing', '/sections/2']],
  );
});

test('a table of reviews and lawsuits is not missed where the words say that there were none', () => {
  const missing = (text: string) => {
    const json = report();
    section(json, 'disputesSection').blocks = [{ type: 'paragraph', text }];
    return found(json, 'table-missing').map(({ severity }) => severity);
  };
  for (const text of ['本年度未发生因政府信息公开引发的行政复议、行政诉讼。', '无。'])
    assert.deepEqual(missing(text), ['information'], text);
  for (const text of ['本年度未发生行政复议，行政诉讼3件。', '见附件。'])
    assert.deepEqual(missing(text), ['warning'], text);
});

test('the source is that of the form of the report', () => {
  const json = report(() => {}, 'cn-2019');
  section(json, 'disputesSection').blocks = [];
  row(json, 'applications', 'new').cells[0] = 61;
  const sources = judge(json).map(({ code, source }) => `${code} ${source}`);
  assert.ok(sources.includes('table-missing 国办公开办函〔2019〕60号'), sources.join('\n'));
  assert.ok(sources.includes('check-balance 国办公开办函〔2019〕60号 表三注'), sources.join('\n'));
  const shared = report(() => {}, 'cn-2019');
  row(shared, 'disputes', 'year').cells[0] = 9;
  const [sum] = judge(shared).filter(({ code }) => code === 'check-sum');
  assert.equal(sum.source, '国办公开办函〔2019〕60号 表四');
});

test('fees are not told in part six', () => {
  const json = report();
  section(json, 'otherMatters').blocks = [{ type: 'paragraph', text: '无其他需要报告的事项。' }];
  const [fees, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.deepEqual([fees.code, fees.severity, fees.pointer], ['fees-missing', 'warning', '/sections/5']);
  assert.match(fees.source!, /30号/);
});

test('the form of 2019 does not ask for fees in part six', () => {
  const json = report(() => {}, 'cn-2019');
  section(json, 'otherMatters').blocks = [{ type: 'paragraph', text: '无其他需要报告的事项。' }];
  assert.deepEqual(judge(json), []);
});

test('a status can tell of fees', () => {
  const json = report();
  section(json, 'otherMatters').blocks = [{ type: 'status', id: 'fees', label: '信息处理费', state: 'nil' }];
  assert.deepEqual(judge(json), []);
});

test('no notices of fees, but applications closed for want of payment', () => {
  const values = statistics().applications;
  const json = report((all) => {
    all.applications['3.6.2'] = applicants(2);
    all.applications['3.7'] = applicants(values['3.7'].naturalPerson + 2, 2);
    all.applications.carriedOut = applicants(1);
  });
  const [finding, ...rest] = judge(json);
  assert.deepEqual(rest, []);
  assert.equal(finding.code, 'fees-contradiction');
  assert.deepEqual([finding.printed, finding.computed], ['没有发出收费通知', '2']);
});

test('fees of part six above all charges of table two', () => {
  const json = report();
  section(json, 'otherMatters').blocks = [];
  say(json, '对3件申请收取信息处理费18000元。', 'otherMatters');
  const [finding] = judge(json);
  assert.deepEqual(
    [finding.code, finding.severity, finding.printed, finding.computed],
    ['fees-contradiction', 'information', '18000 元', '1.5 万元'],
  );
  section(json, 'otherMatters').blocks = [];
  say(json, '对3件申请收取信息处理费1.2万元。', 'otherMatters');
  assert.deepEqual(judge(json), []);
});

test('a narrative report may have headings of its own, but lacks no duty unnoticed', () => {
  const json = {
    title: '2012年政府信息公开工作年度报告',
    agency: { name: '示例县示范局' },
    period: { start: '2012-01-01', end: '2012-12-31' },
    published: '2013-03-20',
    sections: [
      { id: 's1', heading: '概述', blocks: [{ type: 'paragraph', text: '本局设公开办公室。' }] },
      { id: 's2', heading: '我们公开了什么', blocks: [{ type: 'paragraph', text: '公开文件若干。' }] },
    ],
  };
  const findings = judge(json);
  assert.ok(findings.length > 0);
  for (const finding of findings) {
    assert.equal(finding.code, 'section-missing');
    assert.equal(finding.severity, 'information');
    assert.match(finding.source!, /2007年/);
  }
});

test('a report that is none of Chinese disclosure is not measured by its form', () => {
  const json = {
    title: 'Library report',
    lang: 'en',
    agency: { name: 'Town library' },
    period: { end: '2023-12-31' },
    published: '2024-01-10',
    sections: [{ id: 'a', heading: 'Loans', blocks: [{ type: 'paragraph', text: 'Many.' }] }],
  };
  assert.deepEqual(judge(json), []);
});
