// All that a document says stands in the HTML, and nothing that it does not say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../../src/document/index.js';
import { badgeOf } from '../../../src/elements/gov-status-badge/badge-model.js';
import { figureInProse, figureText } from '../../../src/internal/format.js';
import { attribute, json, read, render, sample, SAMPLES } from './rendered.js';

/** Members whose words are shown wherever they stand. */
const WORDS =
  /^(title|heading|number|label|caption|summary|stub|text|strong|marker|note|source|detail|name|address|phone|fax|email|postcode)$/;
/** Parts of a document that are shown as a whole; figures are shown where something names them. */
const PARTS = [
  'title',
  'agency',
  'publisher',
  'legalBasis',
  'sections',
  'notes',
  'errata',
  'contact',
  'attachments',
];

function words(node: unknown, key = ''): string[] {
  if (typeof node === 'string') return WORDS.test(key) || key === 'item' ? [node] : [];
  if (Array.isArray(node)) {
    // Cells are figures; the other lists of plain strings are texts.
    return /^(cells|parts|left|right|shortNames|channels)$/.test(key)
      ? node.flatMap((item) => (item && typeof item === 'object' ? words(item, 'cell') : []))
      : node.flatMap((item) => words(item, 'item'));
  }
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) =>
    /^(checks|x-.*|printed|unit|src|href|link|url)$/.test(name) ? [] : words(value, name),
  );
}

const bare = (text: string): string => text.replace(/\s+/g, '');

for (const name of SAMPLES) {
  test(`${name}: every word of the document is there`, async () => {
    const source = json(name);
    const { text } = read((await render(sample(name), '--lang', 'zh-Hans')).out);
    const all = PARTS.flatMap((part) => words(source[part], part));
    assert.ok(all.length > 40, `${all.length} words`);
    assert.deepEqual(
      all.filter((one) => !text.includes(bare(one))),
      [],
    );
  });

  test(`${name}: every figure that is named, every cell and every status is there`, async () => {
    const document = readReport(json(name));
    const { text } = read((await render(sample(name), '--lang', 'zh-Hans')).out);
    // A status may say something else than the figure that it comes from; checks are not shown.
    const named = JSON.stringify([document.json.sections, document.json.highlights], (key, value) =>
      value?.type === 'status' || key === 'checks' ? undefined : value,
    ).matchAll(/"figure":"([^"]+)"/g);
    const missing: string[] = [];
    for (const [, id] of named) {
      const figure = document.figures.get(id);
      const forms = figure ? [figureInProse(figure), figureText(figure, 'zh-Hans')] : [];
      if (figure?.absence !== 'blank' && !forms.some((form) => text.includes(bare(form)))) missing.push(id);
    }
    for (const table of document.tables.keys()) {
      for (const row of document.grid(table)!.bands.flatMap((band) => band.rows)) {
        for (const cell of row.cells)
          if (!text.includes(bare(figureText(cell, 'zh-Hans')))) missing.push(cell.id);
      }
    }
    for (const status of document.statuses.values()) {
      const { label, text: state } = badgeOf(status, document);
      if (!text.includes(bare(`${label}：${state}`))) missing.push(status.id);
    }
    assert.deepEqual(missing, []);
  });

  test(`${name}: rows have their cells in order`, async () => {
    const document = readReport(json(name));
    const { elements } = read((await render(sample(name), '--lang', 'zh-Hans')).out);
    const numbers = elements
      .filter(({ tagName, attrs }) => tagName === 'data' && attrs.some(({ value }) => value === 'gov-t'))
      .map(({ attrs }) => Number(attrs.find(({ name }) => name === 'value')!.value));
    const expected = [...document.tables.keys()].flatMap((table) =>
      document
        .grid(table)!
        .bands.flatMap((band) => band.rows)
        .flatMap((row) => row.cells)
        .filter((cell) => !cell.absence || cell.absence === 'in-words')
        .filter((cell) => cell.value !== null)
        .map((cell) => cell.value),
    );
    assert.deepEqual(numbers, expected);
  });
}

test('a chart is told by its table, its summary and what its bars leave of the whole', async () => {
  const { text } = read((await render(sample('liaocheng-2018'), '--lang', 'zh-Hans')).out);
  assert.match(text, /合计1,000条（[^）]+）/);
  assert.match(text, /未列明类别[，,]862条（计算）/);
  assert.doesNotMatch(text, /图形|显示方式/);
});

test('a failed check has its quiet note, and the figure stays as printed', async () => {
  const { text } = read((await render(sample('broken/failed-checks'), '--lang', 'zh-Hans')).out);
  assert.match(text, /“主动公开政府信息”列印为100，分项之和为110/);
  assert.match(text, /核对了\d+项数字关系，\d+项见注/);
});

test('a block that cannot be shown leaves a short note, and the rest is there', async () => {
  const { text } = read((await render(sample('broken/unknown-blocks'), '--lang', 'zh-Hans')).out);
  assert.match(text, /不认识的内容类型，无法显示·video/);
});

test('a document that gives only values has the labels of its standard', async () => {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const path = join(await mkdtemp(join(tmpdir(), 'render-')), 'values.json');
  const document = {
    title: '2023年政府信息公开工作年度报告',
    agency: { name: '示例局' },
    period: { start: '2023-01-01', end: '2023-12-31' },
    standard: 'cn-2021',
    statistics: { applications: { new: { naturalPerson: 7 } } },
    sections: [],
  };
  await writeFile(path, JSON.stringify(document));
  const { text, elements } = read((await render(path, '--lang', 'zh-Hans')).out);
  assert.match(text, /法律服务机构.*一、本年新收政府信息公开申请数量/);
  assert.ok(elements.some((element) => element.tagName === 'data' && attribute(element, 'value') === '7'));
});
