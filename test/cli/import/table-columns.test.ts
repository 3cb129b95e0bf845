import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STANDARDS } from '../../../src/standards/index.js';
import type { StandardRow } from '../../../src/standards/standard.js';
import type { TableJson } from '../../../src/document/index.js';
import { imported, p, table, word } from './support.js';

/** The rows of the form, with values from 100 on. */
function statistics(): string[][] {
  const rows: string[][] = [];
  const add = (row: StandardRow): void => {
    const unit = row.id === '1.2.2' ? '篇' : (row.unit ?? '——');
    const value = row.id === '1.2.4' ? '' : unit === '——' ? '——' : String(100 + rows.length);
    rows.push([row.label, unit, value]);
    row.rows?.forEach(add);
  };
  STANDARDS['cn-2014']!.tables.find(({ id }) => id === 'statistics')!.rows!.forEach(add);
  return rows;
}

test('The column of units of the statistics gives the rows their units, and no column of values', () => {
  const { document, review } = imported(
    word(
      p('示例县2016年政府信息公开工作年度报告'),
      p('一、概述'),
      p('工作正常。'),
      table([['统计指标', '单位', '统计数'], ...statistics()]),
    ),
  );
  assert.deepEqual(
    document.tables.get('statistics')!.columns!.map(({ label }) => label),
    ['统计数'],
  );
  const figure = (id: string) => document.figures.get(`statistics/${id}/number`)!;
  assert.deepEqual([figure('1.1').value, figure('1.1').unit], [101, '条']);
  assert.deepEqual([figure('1.2.2').value, figure('1.2.2').unit], [106, '篇']);
  assert.equal(figure('1.2.4').absence, 'blank');
  const units = review.filter(({ message }) => message.zh.startsWith('单位'));
  assert.deepEqual(
    units.map(({ message }) => message.zh),
    ['单位“篇”与格式不同，照原文保留'],
  );
  const told = review.find(({ message }) => message.zh.includes('格有内容'))!;
  assert.match(told.message.zh, /64 格有内容，1 格空白/);
});

function plain(...rows: Parameters<typeof table>[0]): ReturnType<typeof imported> & { json: TableJson } {
  const result = imported(
    word(p('示例市示范局2022年政府信息公开工作年度报告'), p('一、总体情况'), p('工作正常。'), table(rows)),
  );
  return { ...result, json: [...result.document.tables.values()][0] };
}

test('Rows of a plain table are named by what they are about, not by their number', () => {
  const { json, document, review } = plain(
    ['序号', '名称', '发布日期', '阅读量'],
    ['1', '示范办法解读', '3月1日', '120'],
    ['2', '示范规划解读', '4月2日', '80'],
    ['合计', '', '', '200'],
  );
  assert.equal(json.stub, '名称');
  assert.deepEqual(
    json.columns!.map(({ label }) => label),
    ['发布日期', '阅读量'],
  );
  assert.deepEqual(
    json.rows!.map(({ label }) => label),
    ['示范办法解读', '示范规划解读', '合计'],
  );
  assert.ok([...document.figures.values()].every(({ value }) => value !== 1 && value !== 2));
  assert.ok(review.some(({ outcome, source }) => outcome === 'dropped' && source === '序号'));
});

test('Numbers of rows that do not simply count are kept in a column of their own', () => {
  const { json, review } = plain(['编号', '名称', '件数'], ['7', '甲类', '12'], ['31', '乙类', '5']);
  assert.deepEqual(
    json.columns!.map(({ label }) => label),
    ['件数', '编号'],
  );
  assert.deepEqual(
    json.rows!.map(({ label, cells }) => [label, cells]),
    [
      ['甲类', [12, 7]],
      ['乙类', [5, 31]],
    ],
  );
  assert.ok(!review.some(({ what }) => what === 'column'));
});

test('Cells that look like numbers but stay texts are named, each by its row and column', () => {
  const { json, review } = plain(
    ['平台', '信息数', '比例'],
    ['网站', '3 215', '约86.5'],
    ['微博', '12', '2023.11.05'],
    ['公报', '每周', '5'],
  );
  assert.deepEqual(json.rows![0].cells, ['3 215', '约86.5']);
  const told = review.filter(({ what }) => what === 'cell');
  assert.deepEqual(
    told.map(({ source, message }) => [source, message.zh]),
    [
      ['3 215', '网站 · 信息数：“3 215”像是数字，但按文字保留，请核对'],
      ['约86.5', '网站 · 比例：“约86.5”像是数字，但按文字保留，请核对'],
    ],
  );
});
