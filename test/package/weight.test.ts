import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUDGETS, table, weigh } from '../../scripts/budget.mjs';

test('the embed and the chart file stay within their budgets', () => {
  const rows = weigh();
  console.log(table(rows));
  for (const path of Object.keys(BUDGETS))
    assert.ok(
      rows.some((row) => row.path === path),
      `${path} is not built`,
    );
  assert.deepEqual(
    rows.filter(({ over }) => over).map(({ path }) => path),
    [],
    'too heavy',
  );
});
