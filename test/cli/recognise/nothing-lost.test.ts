import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFromLines } from '../../../src/cli/recognise/recognise-lines.js';
import { recogniseTable } from '../../../src/cli/recognise/recognise-table.js';
import { recogniseTables } from '../../../src/cli/recognise/recognise-tables.js';
import type { RecognisedTable } from '../../../src/cli/recognise/recognised.js';
import {
  applicationRows,
  APPLICATIONS_HEADER,
  DISPUTES_HEADER,
  DISPUTES_ROW,
  OPENNESS,
  tableOf,
  textOf,
  type Cell,
} from './tables.js';

/** A random number from 0 up to `limit`, the same in each run. */
function randomiser(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

/** The three tables with figures that all differ, each once. */
function sources(): Cell[][][] {
  const rows = [OPENNESS, [...APPLICATIONS_HEADER, ...applicationRows()], [...DISPUTES_HEADER, DISPUTES_ROW]];
  let next = 10_000;
  return rows.map((table) =>
    table.map((row) =>
      row.map((cell): Cell => {
        const text = textOf(cell);
        if (!/^\d+(?:\.\d+)?$/.test(text)) return cell;
        const figure = String(next++);
        return typeof cell === 'string' ? figure : [figure, cell[1], cell[2]];
      }),
    ),
  );
}

/** Damages a table in one of the ways in which files are damaged. */
function damage(rows: Cell[][], random: (limit: number) => number): void {
  const row = rows[random(rows.length)];
  if (row.length === 0) row.push('');
  const at = random(row.length);
  switch (random(6)) {
    case 0:
      row.splice(at, 1);
      break;
    case 1:
      row.splice(at, 0, ['', '说明', '其他', '总计', String(90_000 + random(10_000))][random(5)]);
      break;
    case 2:
      rows.splice(random(rows.length), 0, ...rows.splice(random(rows.length), 1));
      break;
    case 3:
      row[at] = [textOf(row[at]), 1 + random(4), 1 + random(4)];
      break;
    case 4:
      rows.splice(random(rows.length), 1);
      break;
    default:
      rows.splice(random(rows.length), 0, [[`注：${80_000 + random(10_000)}`, 3]]);
  }
  if (rows.length === 0) rows.push(['']);
}

const FIGURES = /\d{5}/g;

/** A note inside the header may be both a heading and a note; figures of the table stand in one place. */
function assertSame(found: readonly string[], wanted: readonly string[], seed: number): void {
  const ours = (figure: string): boolean => figure.startsWith('1');
  assert.deepEqual(found.filter(ours), wanted.filter(ours), `seed ${seed}`);
  assert.deepEqual(new Set(found), new Set(wanted), `seed ${seed}`);
}

function figuresOf(tables: readonly (RecognisedTable | undefined)[]): string[] {
  const texts = tables.flatMap((table) => [
    ...(table?.rest.map(({ text }) => text) ?? []),
    // A heading stands beside several rows.
    ...new Set(table?.rows.flatMap(({ above }) => above) ?? []),
    ...(table?.columns.map(({ label }) => label) ?? []),
    ...(table?.rows.flatMap(({ label, cells }) => [label, ...cells.map(({ text }) => text)]) ?? []),
  ]);
  return texts.flatMap((text) => text.match(FIGURES) ?? []).sort();
}

function figuresIn(rows: readonly (readonly Cell[])[]): string[] {
  const texts = rows.flat().map(textOf);
  return texts.flatMap((text) => text.match(FIGURES) ?? []).sort();
}

test('whatever is done to a table, each of its figures comes out once', () => {
  let recognised = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomiser(seed);
    const rows = sources()[seed % 3];
    for (let count = random(8); count >= 0; count--) damage(rows, random);
    const found = recogniseTable(tableOf(rows));
    if (!found) continue;
    recognised++;
    assertSame(figuresOf([found]), figuresIn(rows), seed);
  }
  assert.ok(recognised > 200, `${recognised}`);
});

test('the same for tables in one element', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomiser(seed);
    const rows = sources().flat();
    for (let count = random(6); count >= 0; count--) damage(rows, random);
    const found = recogniseTables([tableOf(rows)]);
    assert.ok(found.length > 0);
    assertSame(figuresOf(found.map((each) => each.recognised)), figuresIn(rows), seed);
  }
});

test('the same for tables printed as text', () => {
  let recognised = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const random = randomiser(seed);
    const rows = sources()[seed % 3];
    for (let count = random(5); count > 0; count--) damage(rows, random);
    const separator = ['\t', ' ', '   ', '\n'][random(4)];
    const text = rows.map((row) => row.map(textOf).join(separator));
    const lines = text
      .join('\n')
      .split('\n')
      .map((line, index) => ({ text: line, line: index + 1 }));
    for (const { table, from, to } of tableFromLines(lines)) {
      recognised++;
      const printed = lines.slice(from, to).flatMap((line) => line.text.match(FIGURES) ?? []);
      assertSame(figuresOf([recogniseTable(table)]), printed.sort(), seed);
    }
  }
  assert.ok(recognised > 80, `${recognised}`);
});
