// The page around a report: head, metadata, language.
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { attribute, json, read, render, sample, scripts } from './rendered.js';

const data = async (...args: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(scripts((await render(...args)).out, 'application/ld+json')[0]);

async function documentOf(content: object): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'render-')), 'report.json');
  await writeFile(
    path,
    JSON.stringify({ title: '报告', agency: { name: '示例局' }, period: {}, sections: [], ...content }),
  );
  return path;
}

test('the head says what the document says', async () => {
  const { out } = await render(sample('formats'), '--lang', 'zh-Hans');
  assert.match(out, /^<!doctype html>\n<html class="gov-page" lang="zh-Hans" dir="ltr">/);
  assert.match(out, /<title>2020年政府信息公开工作年度报告 – 示例市示范局<\/title>/);
  assert.match(out, /<link rel="canonical" href="https:\/\/www\.example\.org\/2020\/report">/);
  assert.match(out, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
  assert.match(out, /<script src="gov-report\.js" defer><\/script>/);
  assert.match(out, /<gov-report lang="zh-Hans" heading-level="1">/);
  assert.equal(read(out).elements.filter(({ tagName }) => tagName === 'h1').length, 1);
});

test('the description is the first sentences of the text, not cut in the middle of one', async () => {
  const first = '本局按时完成了公开任务，全年主动公开政府信息128条。';
  const sections = [
    { id: 'a', heading: '一', blocks: [{ type: 'paragraph', text: first + '其后还有许多话。'.repeat(40) }] },
  ];
  const { out } = await render(await documentOf({ sections }));
  const [, description] = /<meta name="description" content="([^"]*)">/.exec(out)!;
  assert.ok(description.startsWith(first));
  assert.ok(description.length <= 160 && description.endsWith('。'), description);
});

test('without text the highlights describe it, and without those nothing does', async () => {
  const figures = [{ id: 'f', label: '主动公开信息', value: 9, unit: '条' }];
  const sections = [{ id: 'a', heading: '一' }];
  const told = await render(await documentOf({ sections, figures, highlights: [{ figure: 'f' }] }));
  assert.match(told.out, /<meta name="description" content="主动公开信息 9条">/);
  const silent = await render(await documentOf({ sections, figures }));
  assert.doesNotMatch(silent.out, /name="description"|"description"/);
});

test('the metadata are a Report with a Dataset for each table, and say only what the document says', async () => {
  const report = await data(sample('suqian-2023'));
  assert.equal(report['@type'], 'Report');
  assert.equal(report.temporalCoverage, '2023-01-01/2023-12-31');
  assert.equal(report.creativeWorkStatus, 'Sample');
  assert.deepEqual((report.creator as Record<string, unknown>)['@type'], 'GovernmentOrganization');
  const tables = report.hasPart as { '@type': string; name: string; variableMeasured: object[] }[];
  assert.equal(tables.length, 3);
  assert.ok(tables.every((table) => table['@type'] === 'Dataset' && table.variableMeasured.length > 0));
  assert.ok(JSON.stringify(tables[1]).includes('法人或其他组织 · 商业企业'));
  assert.equal('datePublished' in report, 'published' in json('suqian-2023'));
  const bare = await data(await documentOf({ sections: [{ id: 'a', heading: '一' }] }));
  assert.deepEqual(Object.keys(bare).sort(), ['@context', '@type', 'creator', 'inLanguage', 'name']);
});

test('--lang is the language of the interface; the report keeps its own', async () => {
  const { out } = await render(sample('suqian-2023'), '--lang', 'en');
  const { text } = read(out);
  assert.match(out, /<html class="gov-page" lang="zh-Hans"/);
  assert.match(out, /<gov-report lang="en"/);
  assert.match(text, /Contents/);
  assert.doesNotMatch(text, /目录/);
  const arabic = (await render(sample('suqian-2023'), '--lang', 'ar')).out;
  assert.match(arabic, /lang="ar" dir="rtl"/);
  assert.match(arabic, /<link rel="modulepreload" href="gov-report\.ar\.module\.js">/);
});

test('a fragment has no page around it, and a heading of the second level', async () => {
  const { out } = await render(sample('suqian-2023'), '--fragment', '--no-script', '--id', 'report-2023');
  assert.doesNotMatch(out, /<html|<body|<title|<script src/);
  assert.match(out, /^<style>/);
  assert.match(out, /<gov-report id="report-2023" lang="/);
  const { elements } = read(out);
  assert.equal(elements.filter(({ tagName }) => tagName === 'h1').length, 0);
  const links = elements
    .map((element) => attribute(element, 'href') ?? '')
    .filter((href) => href.startsWith('#'));
  assert.ok(links.length > 5 && links.every((href) => href.startsWith('#report-2023')));
});

test('a document that gives only values carries its tables, so that the page fetches no labels', async () => {
  const { out } = await render(sample('values-2024'));
  const [inline] = scripts(out, 'application/json');
  const report = JSON.parse(inline);
  assert.equal(report.statistics, undefined);
  assert.match(inline, /3\.危及“三安全一稳定”/);
  assert.equal(report.standard, 'cn-2021');
});
