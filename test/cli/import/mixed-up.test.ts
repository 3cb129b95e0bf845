import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceBlock, SourceDocument } from '../../../src/cli/import/source.js';
import { structure } from '../../../src/cli/import/structure/structure.js';
import { readReport } from '../../../src/document/index.js';
import { linesOf, p, table } from './support.js';

/** Pieces that reports are made of, and that files have in wrong places. */
const PIECES =
  '一、|二、|三、|（一）|（二)|1.|2．|①|一是|第一部分|总体情况|主动公开政府信息情况|示例局|公开信息|34条|。|，|；|：|\n|\n|\n|\t|　|[image: |C:\\a\\b.jpg|]|《|示例条例|》|（示办〔2018〕3号）|根据|2018年度政府信息公开工作报告|其中|未收到|申请|目录|……1|规章|0|/|附件：|电话：|0100-1234567|2018年1月1日|至12月31|自然人|总计|1,234'.split(
    '|',
  );

/** The same numbers for the same seed, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function mixedUp(seed: number): SourceDocument {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
  const lines = Array.from({ length: 20 + next() * 120 }, () => pick(PIECES))
    .join('')
    .split('\n');
  const blocks = lines.map((line, index): SourceBlock =>
    p(line, {
      place: { line: index + 1 },
      ...(next() < 0.1 && { heading: 1 + Math.floor(next() * 6) }),
      ...(next() < 0.1 && { list: { level: Math.floor(next() * 70), ordered: next() < 0.5 } }),
      ...(next() < 0.1 && { within: [pick(['nav', 'div.menu', 'td', 'div.content'])] }),
    }),
  );
  for (let count = Math.floor(next() * 3); count > 0; count--) {
    const rows = Array.from({ length: next() * 6 }, () =>
      Array.from({ length: next() * 5 }, () => ({
        text: pick(PIECES).trim(),
        colSpan: 1 + Math.floor(next() * 3),
        rowSpan: 1 + Math.floor(next() * 3),
      })),
    );
    blocks.splice(Math.floor(next() * blocks.length), 0, table(rows));
  }
  return { format: pick(['text', 'html', 'docx', 'doc'] as const), blocks, dropped: [] };
}

test('However a file is mixed up, a valid document comes out, and neither are its words lost nor its paths told', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const source = mixedUp(seed);
    const { report, review } = structure(source, 'x.txt');
    const document = readReport(JSON.parse(JSON.stringify(report)));
    const faults = document.problems.filter(
      ({ severity, code }) => severity === 'error' && !code.startsWith('check-') && code !== 'no-content',
    );
    assert.deepEqual(faults, [], `seed ${seed}`);
    const all = [...linesOf(report.sections, document), JSON.stringify([report, review])].join('\n');
    const printed = JSON.stringify(source.blocks.filter(({ kind }) => kind === 'paragraph'));
    if (printed.includes('公开信息')) assert.ok(all.includes('公开信息'), `seed ${seed}`);
    assert.ok(!JSON.stringify([report, review]).includes('C:\\\\a'), `seed ${seed}`);
  }
});
