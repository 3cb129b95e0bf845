import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imported, text } from './support.js';

test('Numbers of pages are told and left out, also between the cells of a table', () => {
  const { report, lines, review, document } = imported(
    text(
      '示例市水利局2021年政府信息公开工作年度报告\n- 1 -\n二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n本年处理决定数量\n' +
        '行政许可\n36\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n2\n行政强制\n0\n第二十条第（八）项\n信息内容\n' +
        '本年收费金额（单位：万元）\n行政事业性收费\n12.5\n－2－\n五、存在的主要问题及改进情况\n更新不够及时。\n第3页 共3页',
    ),
  );
  assert.equal(document.figures.get('openness/charges/charged')!.value, 12.5);
  assert.deepEqual(lines, ['二、主动公开政府信息情况', '五、存在的主要问题及改进情况', '更新不够及时。']);
  assert.ok(!/- 1 -|－2－|第3页/.test(JSON.stringify(report)));
  assert.deepEqual(
    review.filter(({ outcome }) => outcome === 'dropped').map(({ source }) => source),
    ['- 1 -', '－2－', '第3页 共3页'],
  );
});
