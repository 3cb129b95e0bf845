import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProse } from '../../../src/cli/prose/read-prose.js';
import { tell } from './tell.js';

/** What is found in a sentence of the report of 2024. */
const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // Another year's number in brackets.
  ['收到申请1件（上年0件）。', ['1件: 1 件 收到申请']],
  ['收到申请1件（去年同期为3件）。', ['1件: 1 件 收到申请']],
  ['收到申请6件（2022年2件）。', ['6件: 6 件 收到申请']],
  ['收到申请3件，上年0件。', ['3件: 3 件 收到申请']],
  ['公开信息12条，去年同期为9条，增长33.3%。', ['12条: 12 条 公开信息 ?', '33.3%: 33.3 % 公开信息增长']],
  ['收到申请6件（2024年新收）。', ['6件: 6 件 收到申请']],
  ['办结申请6件（上年结转2件）。', ['6件: 6 件 办结申请', '2件: 2 件 上年结转']],
  // What is aimed at for later.
  ['力争2025年图解类比例达到70%以上。', []],
  ['2025年将举办培训班6期。', []],
  ['拟于2025年新建专栏4个。', []],
  ['力争群众满意率达到98%。', []],
  ['将2025年度预算信息12条公开。', ['12条: 12 条 预算信息']],
  ['发布2025年工作计划8件。', ['8件: 8 件 发布2025年工作计划']],
  ['2024年计划举办培训班6期。', ['6期: 6 期 培训班 ??']],
  // Spaces of a text out of a PDF.
  ['发放各类宣传材料 9 万余份。', ['9 万余份: 90000 份 宣传材料 lower "9 万余" [宣传材料]']],
  ['发布预警 1.2 万条次。', ['1.2 万条次: 12000 条次 发布预警 "1.2 万"']],
  ['参加人数超过 1.5 万人次。', ['超过 1.5 万人次: 15000 人次 参加人数 lower "超过 1.5 万"']],
  ['编印开放档案目录 1200 余册。', ['1200 余册: 1200 册 开放档案目录 lower "1200 余"']],
  ['公开信息5 500条。', []],
  // How something is counted.
  ['主动公开信息数（多个渠道公开相同内容计1条）', []],
  ['同一内容在多个平台公开的，按1条统计。', []],
];

for (const [text, expected] of CASES) {
  test(text, () => {
    assert.deepEqual(tell(text, readProse(text, { headings: [], year: 2024 })), expected);
  });
}
