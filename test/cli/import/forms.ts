import { STANDARDS } from '../../../src/standards/index.js';
import type { StandardRow } from '../../../src/standards/standard.js';
import type { SourceTable } from '../../../src/cli/import/source.js';
import { table } from './support.js';

/** The table of applications of 2021 as Word files have it; `value` fills its cells by row and column id. */
export function applications(
  value: (row: string, column: string) => string,
  label = (text: string) => text,
): SourceTable {
  const form = STANDARDS['cn-2021']!.tables.find(({ id }) => id === 'applications')!;
  const columns = ['naturalPerson', 'business', 'research', 'welfare', 'legalService', 'other', 'total'];
  const rows: { text: string; colSpan?: number; rowSpan?: number }[][] = [
    [
      { text: form.stub!, colSpan: 3, rowSpan: 3 },
      { text: '申请人情况', colSpan: 7 },
    ],
    [
      { text: '自然人', rowSpan: 2 },
      { text: '法人或其他组织', colSpan: 5 },
      { text: '总计', rowSpan: 2 },
    ],
    ['商业\n企业', '科研\n机构', '社会公益组织', '法律服务机构', '其他'].map((text) => ({ text })),
  ];
  const add = (
    row: StandardRow,
    before: { text: string; colSpan?: number; rowSpan?: number }[],
    depth: number,
  ): void => {
    const below = row.rows ?? [];
    if (below.length === 0) {
      const cells = columns.map((column) => ({ text: value(row.id, column) }));
      rows.push([...before, { text: label(row.label), colSpan: 3 - depth }, ...cells]);
      return;
    }
    const heading = { text: row.label, rowSpan: leaves(row) };
    below.forEach((child, index) => add(child, index === 0 ? [...before, heading] : [], depth + 1));
  };
  for (const row of form.rows!) add(row, [], 0);
  return table(rows);
}

function leaves(row: StandardRow): number {
  return row.rows ? row.rows.reduce((sum, child) => sum + leaves(child), 0) : 1;
}

/** The table of 2021 on what was disclosed. */
export function openness(cells: {
  regulations?: string[];
  documents?: string[];
  licensing?: string;
  penalties?: string;
  coercion?: string;
  charges?: string;
}): SourceTable {
  const { regulations = ['', '', ''], documents = ['', '', ''] } = cells;
  const wide = (text: string) => ({ text, colSpan: 3 });
  const band = (text: string) => [{ text, colSpan: 4 }];
  return table([
    band('第二十条第（一）项'),
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', ...regulations],
    ['行政规范性文件', ...documents],
    band('第二十条第（五）项'),
    ['信息内容', wide('本年处理决定数量')],
    ['行政许可', wide(cells.licensing ?? '')],
    band('第二十条第（六）项'),
    ['信息内容', wide('本年处理决定数量')],
    ['行政处罚', wide(cells.penalties ?? '')],
    ['行政强制', wide(cells.coercion ?? '')],
    band('第二十条第（八）项'),
    ['信息内容', wide('本年收费金额（单位：万元）')],
    ['行政事业性收费', wide(cells.charges ?? '')],
  ]);
}

/** The table of disputes as Word files have it, with the cells of its only row; before them a label, if there is one. */
export function disputes(cells: readonly string[], label?: string): SourceTable {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return table([
    [
      ...(label === undefined ? [] : [{ text: '年度', rowSpan: 3 }]),
      { text: '行政复议', colSpan: 5 },
      { text: '行政诉讼', colSpan: 10 },
    ],
    [
      ...outcomes.map((text) => ({ text, rowSpan: 2 })),
      { text: '未经复议直接起诉', colSpan: 5 },
      { text: '复议后起诉', colSpan: 5 },
    ],
    [...outcomes, ...outcomes],
    [...(label === undefined ? [] : [label]), ...cells],
  ]);
}
