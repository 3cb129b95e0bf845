// Numbers in sentences against the tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, found, judge, report, say } from './support.js';

const told = (text: string) => found(say(report(), text), 'text-table');

test('received may be new, or new and carried in', () => {
  assert.deepEqual(told('全年收到政府信息公开申请62件。'), []);
  assert.deepEqual(told('全年收到政府信息公开申请67件。'), []);
  const json = say(report(), '全年收到政府信息公开申请70件。');
  const [finding, ...more] = found(json, 'text-table');
  assert.deepEqual(more, []);
  assert.equal(finding.severity, 'warning');
  assert.equal(finding.printed, '70件');
  assert.equal(finding.computed, '62 / 67');
  assert.equal(at(json, finding.pointer), '全年收到政府信息公开申请70件。');
  assert.match(finding.message.zh, /为 70件，表中“本年新收” 62，或新收与结转合计 67/);
  assert.match(finding.message.en, /says 70件 .* the table has: new 62, or new and carried in 67/);
});

test('new, carried in and carried out are each one number', () => {
  assert.deepEqual(told('收到政府信息公开申请67件，其中新收62件，上年结转5件。'), []);
  assert.deepEqual(
    told('收到政府信息公开申请67件，其中新收61件，上年结转6件。').map(({ computed }) => computed),
    ['62', '5'],
  );
  assert.deepEqual(
    told('结转下年度继续办理2件。').map(({ computed }) => computed),
    ['3'],
  );
});

test('closed, without the word for what', () => {
  const closed = (count: number) => `全年收到政府信息公开申请62件，上年结转5件，办结${count}件。`;
  assert.deepEqual(told(closed(64)), []);
  assert.deepEqual(
    told(closed(70)).map(({ printed, computed }) => [printed, computed]),
    [['70件', '64']],
  );
  const json = report();
  json.figures = [{ id: 'closed', label: '办结', value: 70, unit: '件' }];
  const sentence = (start: string) =>
    found(say(structuredClone(json), [start, { figure: 'closed' }, '。']), 'text-table');
  const [finding] = sentence('全年收到政府信息公开申请62件，办结');
  assert.deepEqual([finding.pointer, finding.computed], ['/figures/0', '64']);
  for (const start of [
    '收到信访件70件，办结',
    '2022年收到政府信息公开申请70件，办结',
    '承办建议提案70件，办结',
  ])
    assert.deepEqual(sentence(start), [], start);
});

test('results by their sums', () => {
  assert.deepEqual(
    told('办结的申请中，予以公开52件，部分公开4件，不予公开3件，无法提供4件，不予处理1件。'),
    [],
  );
  assert.deepEqual(
    told('办结的申请中，予以公开50件，部分公开5件，不予公开8件，无法提供3件，不予处理2件。').map(
      ({ printed, computed }) => [printed, computed],
    ),
    [
      ['50件', '52'],
      ['5件', '4'],
      ['8件', '3'],
      ['3件', '4'],
      ['2件', '1'],
    ],
  );
});

test('applicants by kind', () => {
  assert.deepEqual(told('收到申请67件，其中自然人65件、法人或其他组织2件。'), []);
  assert.deepEqual(
    told('收到申请67件，其中自然人64件、法人或其他组织3件。').map(({ computed }) => computed),
    ['60 / 65', '2'],
  );
});

test('reviews, and lawsuits of both blocks together', () => {
  assert.deepEqual(told('因政府信息公开引发行政复议3件，行政诉讼1件。'), []);
  const findings = told('因政府信息公开引发行政复议5件，行政诉讼2件。');
  assert.deepEqual(
    findings.map(({ printed, computed }) => [printed, computed]),
    [
      ['5件', '3'],
      ['2件', '1'],
    ],
  );
});

test('reviews of other matters are not those of the table', () => {
  assert.deepEqual(told('全年办理行政复议案件212件。'), []);
});

test('none in words against a table that has some', () => {
  const [finding] = told('本年度未收到政府信息公开申请。');
  assert.equal(finding.computed, '62 / 67');
  assert.equal(finding.printed, '未收到');
});

test('normative documents made, repealed and in force', () => {
  assert.deepEqual(told('全年制发行政规范性文件4件，现行有效的行政规范性文件23件。'), []);
  assert.deepEqual(
    told('全年制发行政规范性文件6件。').map(({ computed }) => computed),
    ['4'],
  );
});

test('approximate numbers, changes, channels and other years are left alone', () => {
  for (const text of [
    '全年收到政府信息公开申请60余件。',
    '政府信息公开申请比上年增加9件。',
    '其中通过网络收到申请40件。',
    '收到公众意见70条。',
  ])
    assert.deepEqual(told(text), [], text);
  assert.equal(told('全年收到政府信息公开申请70余件。').length, 1);
});

test('figures of the document’s list are held against the tables; cells in sentences cannot differ', () => {
  const json = report();
  json.figures = [{ id: 'received', label: '收到的政府信息公开申请', value: 66, unit: '件' }];
  say(json, ['收到申请', { figure: 'received' }, '，新收', { figure: 'applications/new/total' }, '。']);
  const findings = judge(json);
  assert.deepEqual(
    findings.map(({ code, pointer }) => [code, pointer]),
    [['text-table', '/figures/0']],
  );
});

test('numbers of another year, or of several years together', () => {
  assert.deepEqual(told('2022年收到申请50件，2023年收到申请62件。'), []);
  assert.deepEqual(told('截至目前累计收到政府信息公开申请900件。'), []);
  assert.deepEqual(
    told('全年累计收到政府信息公开申请900件，比2022年多。').map(({ printed }) => printed),
    ['900件'],
  );
  assert.deepEqual(
    told('与2022年相比，收到政府信息公开申请61件。').map(({ printed }) => printed),
    ['61件'],
  );
});

test('applications, reviews and answers of another kind', () => {
  for (const text of [
    '推进政府信息公开，办理行政许可申请1203件。',
    '受理行政复议申请15件。',
    '公开行政复议决定书12件。',
    '答复政协提案31件，其中不予公开2件。',
  ])
    assert.deepEqual(told(text), [], text);
  assert.deepEqual(
    told('收到公众提交的申请61件。').map(({ computed }) => computed),
    ['62 / 67'],
  );
});

test('granted in full and in part, told as one number', () => {
  assert.deepEqual(told('予以公开和部分公开共56件。'), []);
  assert.deepEqual(
    told('予以公开和部分公开共55件。').map(({ computed }) => computed),
    ['56'],
  );
});

test('none of two things in one sentence, named after the words for none', () => {
  assert.deepEqual(
    told('未发生因政府信息公开引起的行政复议、行政诉讼。').map(({ printed, computed }) => [
      printed,
      computed,
    ]),
    [
      ['未发生', '3'],
      ['未发生', '1'],
    ],
  );
});

test('applications listed by all ways they came add up', () => {
  const parts = (text: string) => found(say(report(), text), 'text-parts');
  const [finding, ...more] = parts('全年收到政府信息公开申请62件，其中网络31件、信函9件、当面3件。');
  assert.deepEqual(more, []);
  assert.deepEqual([finding.severity, finding.printed, finding.computed], ['information', '62件', '43件']);
  assert.match(finding.message.zh, /合计 43件（31 \+ 9 \+ 3）/);
  for (const text of [
    '全年收到政府信息公开申请62件，其中网络50件、信函9件、当面3件。',
    '全年收到政府信息公开申请62件，其中网络31件、信函9件。',
    '全年收到政府信息公开申请62件，其中网络30余件、信函9件、当面3件。',
  ])
    assert.deepEqual(parts(text), [], text);
});
