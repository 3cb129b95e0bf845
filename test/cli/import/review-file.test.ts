// The review list as Markdown: what a file says is text, whatever it looks like.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewJson, reviewMarkdown } from '../../../src/cli/import/review-file.js';
import type { ReviewItem } from '../../../src/cli/import/review.js';

function item(source: string): ReviewItem {
  return { outcome: 'text', what: 'link', place: { line: 2 }, source, message: { zh: '说明', en: 'remark' } };
}

/** The row of the table that an excerpt makes, read as Markdown: unescaped cells. */
function cellOf(source: string): string {
  const markdown = reviewMarkdown([{ file: 'a.txt', review: [item(source)] }], 'en');
  const rows = markdown.trimEnd().split('\n').slice(-1);
  const cells = rows[0].split(/(?<!\\) ?\| ?/);
  assert.equal(cells.length, 7, markdown);
  assert.match(rows[0], /^\| link \| line 2 \| /);
  // What a reader of Markdown would still take for markup.
  const bare = cells[3].replace(/\\[!-/:-@[-`{-~]/g, '');
  assert.doesNotMatch(bare, /[`*_[\]<>|#~$&@\\\n\r]|:\/\/|\bwww\./i, cells[3]);
  return cells[3].replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

test('markup in an excerpt is shown as it is written', () => {
  for (const text of [
    '甲 | 乙',
    '\\| \\\\| 丙',
    '`rm -rf`',
    '[看这里](javascript:alert(1))',
    '![图](http://example.com/x.png)',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &#60;',
    'https://example.com/x?a=1&b=2',
    'WWW.example.com',
    'a@example.com',
    '~~删~~ $x$ **粗** __斜__ # 题',
  ])
    assert.equal(cellOf(text), text);
});

test('an excerpt stays on its line, and turns none round', () => {
  assert.equal(cellOf('甲\r\n| 乙\u2028丙\u0085丁'), '甲 | 乙 丙 丁');
  assert.equal(cellOf('甲\u202e乙\u001b[2J'), '甲 乙 [2J');
});

test('names of files are text too', () => {
  const markdown = reviewMarkdown([{ file: 'a\n# b <i>.txt', review: [] }], 'zh');
  assert.equal(markdown, '# 导入核对清单\n\n## a \\# b \\<i\\>.txt\n');
});

test('as JSON it is exact', () => {
  const [{ review }] = JSON.parse(reviewJson([{ file: 'a', review: [item('甲\u202e|\n')] }])) as {
    review: ReviewItem[];
  }[];
  assert.equal(review[0].source, '甲\u202e|\n');
});
