// What a hostile document cannot do to a terminal.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gov } from '../../support/cli.js';
import { report, section } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('control characters and those that turn a line round are spaces', async () => {
  const json = report();
  section(json, 'disclosure').heading = '二、主动公开\u001b[2J\u202e\r\n通过';
  json.figures = [{ id: 'less', label: '数\u0007据\u2028通过', value: -1, unit: '件' }];
  json['x\u001b[1A'] = 1;
  const file = join(folder, 'hostile.json');
  writeFileSync(file, JSON.stringify(json));
  const { out } = await gov('validate', file, '--lang', 'zh');
  assert.match(out, /“数 据 通过”为 -1/);
  assert.match(out, /标题“二、主动公开 \[2J 通过”/);
  assert.doesNotMatch(out.replace(/\n/g, ''), /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
  assert.doesNotMatch(out, /^通过/m);
});
