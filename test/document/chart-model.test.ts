import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readReport, tableCsv } from '../../src/document/index.js';
import type { Language } from '../../src/document/language.js';
import { chartGrid } from '../../src/elements/gov-channel-chart/chart-grid.js';
import {
  chartModel,
  type ChartBar,
  type ChartModel,
} from '../../src/elements/gov-channel-chart/chart-model.js';

type Json = Record<string, unknown>;

/** The model of a chart of these figures; without `bars` each figure is one. */
function model(
  figures: Json[],
  chart: Json = {},
  period: Json = {},
  language: Language = 'zh-Hans',
): ChartModel {
  const bars = figures.map(({ id }) => ({ figure: id }));
  const block = { type: 'chart', id: 'c', title: '图', bars, ...chart };
  const report = readReport({
    title: '报告',
    agency: { name: '某局' },
    period,
    figures,
    sections: [{ id: 's', heading: '一', blocks: [block] }],
  });
  return chartModel(report.charts.get('c')!, report, language);
}

function sample(name: string, id: string): ChartModel {
  const report = readReport(JSON.parse(readFileSync(`demo/reports/${name}.json`, 'utf8')));
  return chartModel(report.charts.get(id)!, report, 'zh-Hans');
}

const figure = (id: string, value: unknown, more: Json = {}): Json => ({
  id,
  label: id,
  value,
  unit: '条',
  ...more,
});
const bars = ({ panels }: ChartModel): ChartBar[] => panels.flatMap((panel) => panel.bars);
const printed = (chart: ChartModel): string[][] =>
  chart.panels.map((panel) => panel.bars.map(({ label, words }) => `${label} ${words.amount}${words.unit}`));

test('the 2018 channels stand in a panel for each unit, each with an axis of its own from zero', () => {
  const chart = sample('liaocheng-2018', 'channelsChart');
  assert.deepEqual(printed(chart), [
    [
      '政务公开网站和局官方网站 1,000条',
      '省市级媒体 192条',
      '门户网站安委会工作专栏 13条',
      '政务微博和政务微信 12条',
      '国家级媒体 11条',
    ],
    ['宣传材料（“安全生产月”） 9万余份'],
    ['新闻发布会 1次'],
  ]);
  assert.deepEqual(
    chart.panels.map(({ heading }) => heading),
    ['单位：条', '单位：份', '单位：次'],
  );
  assert.deepEqual(chart.panels[0].scale, { min: 0, max: 1000 });
  assert.deepEqual(chart.panels[2].scale, { min: 0, max: 1 });
  assert.ok(chart.panels[1].scale.min === 0 && chart.panels[1].scale.max > 90000);
});

test('what the 2018 report does not list is the last bar, computed, and the whole is named', () => {
  const chart = sample('liaocheng-2018', 'kindsChart');
  assert.deepEqual(printed(chart), [
    ['工作动态 83条', '政策文件 34条', '规划计划 16条', '政策解读 5条', '未列明类别 862条'],
  ]);
  const rest = bars(chart)[4];
  assert.equal(rest.figure.computed, true);
  assert.equal(rest.spoken, '未列明类别，862条（计算）');
  assert.equal(chart.panels[0].heading, '单位：条　合计 1,000条（主动公开政府信息）');
});

test('without words of the document the remainder is called unlisted', () => {
  const chart = model([figure('a', 3), figure('b', 4), figure('w', 10)], {
    bars: [{ figure: 'a' }, { figure: 'b' }],
    whole: 'w',
  });
  assert.deepEqual(printed(chart), [['a 3条', 'b 4条', '未列明 3条']]);
  assert.equal(bars(chart)[2].ownLabel, true);
});

test('a remainder keeps the decimals of its parts', () => {
  const chart = model([figure('a', '0.1'), figure('b', '0.2'), figure('w', '1.0')], {
    bars: [{ figure: 'a' }, { figure: 'b' }],
    whole: 'w',
  });
  assert.deepEqual(printed(chart)[0][2], '未列明 0.7条');
});

test('there is no remainder if the parts overlap, are complete, are not exact or exceed the whole', () => {
  const parts = { bars: [{ figure: 'a' }, { figure: 'b' }], whole: 'w' };
  const whole = (coverage: string) => figure('w', 10, { breakdowns: [{ parts: ['a', 'b'], coverage }] });
  const count = (...figures: Json[]): number => bars(model(figures, parts)).length;
  assert.equal(count(figure('a', 3), figure('b', 4), whole('partial')), 3);
  assert.equal(count(figure('a', 3), figure('b', 4), whole('overlapping')), 2);
  assert.equal(count(figure('a', 3), figure('b', 4), whole('complete')), 2);
  assert.equal(count(figure('a', 3), figure('b', 4, { bound: 'about' }), whole('partial')), 2);
  assert.equal(count(figure('a', 3), figure('b', undefined, { absent: 'blank' }), whole('partial')), 2);
  assert.equal(count(figure('a', 3), figure('b', 4), figure('w', 10, { bound: 'lower' })), 2);
  assert.equal(count(figure('a', 6), figure('b', 7), whole('partial')), 2);
  assert.equal(count(figure('a', 6), figure('b', 4), whole('partial')), 2);
  assert.equal(count(figure('a', 3), figure('b', 4), figure('w', 10, { unit: '件' })), 2);
});

test('overlapping channels are said to overlap, others are not', () => {
  const chart = sample('formats', 'channelsChart');
  assert.match(chart.overlap!, /各项之和可以超过合计/);
  assert.equal(bars(chart).length, 5);
  assert.equal(sample('formats', 'halvesChart').overlap, undefined);
});

test('bars are sorted within their unit as the document says, unknown ones last', () => {
  const figures = [
    figure('a', 2),
    figure('blank', undefined, { absent: 'blank' }),
    figure('b', 3),
    figure('x', 9, { unit: '次' }),
    figure('c', 2),
  ];
  const order = (sort?: string): string[] => bars(model(figures, { sort })).map(({ label }) => label);
  assert.deepEqual(order(), ['a', 'blank', 'b', 'c', 'x']);
  assert.deepEqual(order('document'), ['a', 'blank', 'b', 'c', 'x']);
  assert.deepEqual(order('ascending'), ['a', 'c', 'b', 'blank', 'x']);
  assert.deepEqual(order('descending'), ['b', 'a', 'c', 'blank', 'x']);
  assert.deepEqual(
    bars(model(figures)).map(({ index }) => index),
    [0, 1, 2, 3, 4],
  );
});

test('an approximate value has an open end on the side where it is open', () => {
  const [lower, upper, about, exact] = bars(
    model([
      figure('l', 100, { printed: '百余', bound: 'lower' }),
      figure('u', 100, { printed: '近百', bound: 'upper' }),
      figure('m', 100, { printed: '约100', bound: 'about' }),
      figure('e', 100),
    ]),
  );
  assert.deepEqual(lower.length, { solid: 100, tail: [100, 108] });
  assert.deepEqual(upper.length, { solid: 92, tail: [92, 100] });
  assert.deepEqual(about.length, { solid: 96, tail: [96, 104] });
  assert.deepEqual(exact.length, { solid: 100 });
  assert.equal(lower.at, 1);
  assert.equal(exact.at, 100 / 108);
  assert.deepEqual(
    [lower, upper, about, exact].map(({ spoken }) => spoken),
    ['l，百余条（不少于 100）', 'u，近百条（不超过 100）', 'm，约100条（约 100）', 'e，100条'],
  );
});

test('zero and what is not a number have no bar, and differ in words', () => {
  const chart = model([
    figure('zero', 0),
    figure('words', 0, { absent: 'in-words', printed: '未收到' }),
    figure('blank', undefined, { absent: 'blank' }),
    figure('slash', undefined, { absent: 'not-applicable', printed: '/' }),
    figure('one', 1),
  ]);
  assert.deepEqual(
    bars(chart).map(({ length }) => length !== undefined),
    [false, false, false, false, true],
  );
  assert.deepEqual(
    bars(chart).map(({ spoken }) => spoken),
    ['zero，0条', 'words，未收到', 'blank，空白，未填', 'slash，不适用', 'one，1条'],
  );
  assert.equal(bars(chart)[2].words.printed, false);
});

test('values below zero have their bars on the other side of zero', () => {
  const [down, up] = bars(model([figure('down', '-5'), figure('up', '+15')]));
  assert.deepEqual([down.length, up.length], [{ solid: -5 }, { solid: 15 }]);
  assert.deepEqual([down.at, up.at], [0.25, 1]);
  assert.equal(up.words.amount, '+15');
});

test('the summary is the document’s, or names the most of each unit without what was computed', () => {
  const figures = [figure('a', 3), figure('b', 12), figure('x', 7, { unit: '次' })];
  assert.equal(model(figures, { summary: '原话。' }).summary, '原话。');
  assert.equal(model(figures).summary, '按“条”计的 2 项中最多的是b：12条。x：7次。');
  assert.equal(
    model([figure('a', 3), figure('b', 4), figure('w', 100)], {
      bars: [{ figure: 'a' }, { figure: 'b' }],
      whole: 'w',
    }).summary,
    '2 项中最多的是b：4条。',
  );
});

test('footnotes and failed checks are numbered in reading order, equal ones once', () => {
  const chart = model(
    [
      figure('a', 3, { note: '甲' }),
      figure('b', 4, { note: '乙' }),
      figure('c', 5, { note: '甲' }),
      figure('w', 6, { breakdowns: [{ parts: ['a', 'b'], coverage: 'complete' }] }),
    ],
    { bars: [{ figure: 'a' }, { figure: 'b' }, { figure: 'c' }, { figure: 'w' }] },
  );
  assert.deepEqual(
    bars(chart).map(({ notes }) => notes),
    [[1], [2], [1], [3]],
  );
  assert.deepEqual(
    chart.notes.map(({ check }) => check),
    [false, false, true],
  );
  assert.deepEqual(
    chart.notes.slice(0, 2).map(({ text }) => text),
    ['甲', '乙'],
  );
  assert.match(chart.notes[2].text, /“w”.* 6.* 7/);
});

test('a bar whose figure is not there is left out', () => {
  assert.deepEqual(printed(model([figure('a', 3)], { bars: [{ figure: 'a' }, { figure: 'nowhere' }] })), [
    ['a 3条'],
  ]);
});

test('Latin units stand apart from the number', () => {
  const chart = model([figure('a', 3, { unit: 'items' }), figure('b', 4, { unit: '%' })]);
  assert.deepEqual(
    bars(chart).map(({ spoken }) => spoken),
    ['a，3 items', 'b，4%'],
  );
});

test('the table has the bars in order with the whole under its parts, and a unit for each row if they differ', () => {
  const table = (id: string) => {
    const { panels } = sample('liaocheng-2018', id);
    return chartGrid({ type: 'chart', id, title: '图', bars: [] }, panels);
  };
  const one = table('kindsChart');
  assert.equal(one.unit, '条');
  assert.equal(one.unitPerRow, false);
  assert.equal(
    tableCsv(one),
    '\ufeff项目,数量\r\n工作动态,83\r\n政策文件,34\r\n规划计划,16\r\n政策解读,5\r\n未列明类别,862\r\n主动公开政府信息,1000\r\n',
  );
  assert.equal(one.bands[0].rows[5].total, true);
  const several = table('channelsChart');
  assert.equal(several.unit, '');
  assert.deepEqual(
    several.bands[0].rows.map(({ unit }) => unit),
    ['条', '条', '条', '条', '条', '份', '次'],
  );
});
