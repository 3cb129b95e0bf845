// Arguments that no command takes, told in the language of the messages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gov } from '../support/cli.js';

const FAULTS: readonly (readonly [string[], string, string])[] = [
  [['import', 'a.docx', '--publish', '2024-01-31'], '没有选项 --publish', 'there is no option --publish'],
  [['render', 'a.json', '-x'], '没有选项 -x', 'there is no option -x'],
  [['validate', 'a.json', '--strict=yes'], '选项 --strict 不带值', 'option --strict takes no value'],
  [['export', 'a.json', '--table'], '选项 --table 后面缺少值', 'option --table lacks its value'],
  [
    ['import', 'a.docx', '--agency', '--force'],
    '选项 --agency 后面缺少值；以“-”开头的值请紧接“=”写',
    'option --agency lacks its value; put one that begins with "-" after "="',
  ],
];

for (const [args, zh, en] of FAULTS) {
  test(args.join(' '), async () => {
    const [name, ...rest] = args;
    const chinese = await gov(name, '--lang', 'zh', ...rest);
    assert.equal(chinese.status, 2);
    assert.equal(chinese.err, `gov-report: ${zh}。用法见 gov-report ${name} --help。\n`);
    const english = await gov(name, '--lang', 'en', ...rest);
    assert.equal(english.err, `gov-report: ${en}. See gov-report ${name} --help.\n`);
  });
}
