import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found, FoundFigure, FoundStatus } from '../../../src/cli/prose/found.js';
import { readProse } from '../../../src/cli/prose/read-prose.js';

/** A sentence, what is found in it (see `tell`), and the heading above it if that matters. */
export type Case = readonly [text: string, found: readonly string[], heading?: string];

const UNSURE = { high: '', medium: ' ?', low: ' ??' };

/** `9万余份: 90000 份 宣传材料 lower "9万余" [宣传材料] per … part-of 0 ?`, and places checked on the way. */
function tellFigure(text: string, figure: FoundFigure): string {
  const {
    start,
    end,
    value,
    unit,
    printed,
    bound,
    inWords,
    label,
    channels,
    per,
    partOf,
    breakdown,
    confidence,
  } = figure;
  const source = text.slice(start, end);
  const number = printed ?? String(value);
  assert.ok(source.startsWith(number), `${source} is printed as ${number}`);
  assert.ok(
    [`${number}${unit}`, number, `${number}％`]
      .map((words) => words.replace(/\s/g, ''))
      .includes(source.replace(/\s/g, '')),
    `${source} ends with ${unit}`,
  );
  return [
    `${source}: ${JSON.stringify(value)} ${unit} ${label}`,
    bound,
    inWords && 'in-words',
    printed && `"${printed}"`,
    channels && `[${channels.join('、')}]`,
    per && `per ${per}`,
    partOf !== undefined && `part-of ${partOf}`,
    breakdown && `breakdown ${breakdown}`,
  ]
    .filter(Boolean)
    .join(' ')
    .concat(UNSURE[confidence]);
}

/** `nil 未发生: 行政复议 = 0`: the state, the words, the thing, and which figure says it. */
function tellStatus(
  text: string,
  { start, end, state, text: words, label, figure, confidence }: FoundStatus,
): string {
  assert.equal(text.slice(start, end), words);
  return `${state} ${words}: ${label}${figure === undefined ? '' : ` = ${figure}`}${UNSURE[confidence]}`;
}

export function tell(text: string, found: Found): string[] {
  return [
    ...found.figures.map((figure) => tellFigure(text, figure)),
    ...found.statuses.map((status) => tellStatus(text, status)),
  ];
}

export function testCases(cases: readonly Case[]): void {
  for (const [text, expected, heading] of cases) {
    test(heading ? `${heading}: ${text}` : text, () => {
      assert.deepEqual(tell(text, readProse(text, { headings: heading ? [heading] : [] })), expected);
    });
  }
}
