import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../../src/cli/import/import-file.js';
import { imported, outlineOf, text } from './support.js';

test('Lines that a margin breaks are joined to paragraphs again, headings and items are not', () => {
  const { report, lines } = imported(
    text(`
    示例市示范局2022年政府信息公开工作年度报告
一、总体情况
    2022年，我局认真落实政府信息公开条例的各项要求，主动公开
政府信息1208条，比上年有所增加。其中，通过门户网站公开信息11
00条，通过政务新媒体公开信息108条，公开渠道进一步拓宽，群众
获取信息更加方便。
    办理政府信息公开申请16件，全部按时答复，没有发生因答复引
起的行政复议和行政诉讼。
二、存在的主要问题及改进情况
    公开的深度还不够，下一步将加强培训，细化目录，提高政府信息
公开工作的质量和水平。`),
  );
  assert.deepEqual(outlineOf(report.sections), ['一、总体情况', '二、存在的主要问题及改进情况']);
  assert.equal(lines.length, 5);
  assert.ok(lines[1].includes('通过门户网站公开信息1100条'));
  assert.ok(report.figures!.some(({ value }) => value === 1100));
  assert.ok(!report.figures!.some(({ value, unit }) => value === 11 || (value === 0 && unit === '条')));
});

test('Short lines that are paragraphs of their own stay apart', () => {
  const { lines } = imported(
    text(`
示例市示范局2022年政府信息公开工作年度报告
一、总体情况
本年度公开信息12条。
没有收到公开申请。
二、其他需要报告的事项
无其他需要报告的事项。
示例市示范局
2023年1月10日`),
  );
  assert.equal(lines.length, 7);
});

test('A table printed with tabs becomes the official table', () => {
  const { report, document } = imported(
    text(`
示例市示范局2022年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t\t21
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t154
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t12
行政强制\t/
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0.50
三、收到和处理政府信息公开申请情况
没有收到申请。`),
  );
  assert.equal(report.standard, 'cn-2021');
  const cell = (id: string) => document.figures.get(`openness/${id}`)!;
  assert.equal(cell('normativeDocuments/inForce').value, 21);
  assert.equal(cell('normativeDocuments/repealed').absence, 'blank');
  assert.equal(cell('coercion/decisions').absence, 'not-applicable');
  assert.equal(cell('charges/charged').value, 0.5);
  assert.equal(cell('charges/charged').decimals, 2);
  assert.deepEqual(outlineOf(report.sections), [
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
  ]);
});

test('Lines with tabs that are no official table stay text, however many', async () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `指标${at}\t${at}`);
  const { report } = await importFile(Buffer.from(lines.join('\n')), 'a.txt');
  assert.equal(report.sections.flatMap(({ blocks }) => blocks ?? []).length, lines.length);
});

test('More text than a page can show is refused by its limit', async () => {
  const lines = '某局2021年政府信息公开工作年度报告\n' + '公开\t1\n'.repeat(120_000);
  await assert.rejects(
    importFile(Buffer.from(lines), 'a.txt'),
    /more than a report can hold \(500,000 values/,
  );
});
