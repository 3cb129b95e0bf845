import { STANDARDS, type StandardId, type StandardRow } from '../../../src/standards/index.js';
import type { SourceCell, SourceTable } from '../../../src/cli/import/source.js';
import type { RecognisedTable } from '../../../src/cli/recognise/recognised.js';

/** A cell: its text, or text, colSpan and rowSpan. */
export type Cell = string | readonly [text: string, colSpan: number, rowSpan?: number];

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell[0]);

export function tableOf(rows: readonly (readonly Cell[])[], table = 1): SourceTable {
  const cell = (source: Cell): SourceCell => {
    const [text, colSpan, rowSpan = 1] = typeof source === 'string' ? [source, 1] : source;
    return { text, colSpan, rowSpan, blocks: [] };
  };
  return { kind: 'table', place: { table }, rows: rows.map((row) => row.map(cell)) };
}

const APPLICANTS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

/** The three header rows of table three. */
export const APPLICATIONS_HEADER: readonly (readonly Cell[])[] = [
  [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
    ['申请人情况', 7],
  ],
  [
    ['自然人', 1, 2],
    ['法人或其他组织', 5],
    ['总计', 1, 2],
  ],
  APPLICANTS,
];

/** The rows of table three with their labels merged as in the form; row n has the figures n01 to n07. */
export function applicationRows(standard: StandardId = 'cn-2021'): Cell[][] {
  const rows: Cell[][] = [];
  const figures = (): string[] => [1, 2, 3, 4, 5, 6, 7].map((n) => `${rows.length + 1}0${n}`);
  const size = (row: StandardRow): number => row.rows?.reduce((sum, child) => sum + size(child), 0) ?? 1;
  const add = (row: StandardRow, depth: number, before: Cell[]): Cell[] => {
    if (!row.rows) {
      rows.push([...before, [row.label, 3 - depth], ...figures()]);
      return [];
    }
    let open: Cell[] = [...before, [row.label, 1, size(row)]];
    for (const child of row.rows) open = add(child, depth + 1, open);
    return open;
  };
  const table = STANDARDS[standard]!.tables.find(({ id }) => id === 'applications')!;
  for (const row of table.rows!) add(row, 0, []);
  return rows;
}

/** The rows of table three, cut by a page break after 三（三）4: Word repeats the merged headings beside them. */
export function halves(): [Cell[][], Cell[][]] {
  const rows = applicationRows();
  const spanning = (row: readonly Cell[], rowSpans: readonly number[]): Cell[] =>
    row.map((cell, index) => (rowSpans[index] ? [cell[0], 1, rowSpans[index]] : cell));
  rows[2] = spanning(rows[2], [6]);
  rows[4] = spanning(rows[4], [4]);
  rows[8] = [['三、本年度办理结果（续）', 1, 16], ['（三）不予公开', 1, 4], ...rows[8]];
  return [rows.slice(0, 8), rows.slice(8)];
}

/** Table three of a standard. */
export function applications(standard: StandardId = 'cn-2021', table = 1): SourceTable {
  return tableOf([...APPLICATIONS_HEADER, ...applicationRows(standard)], table);
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
export const DISPUTES_HEADER: readonly (readonly Cell[])[] = [
  [
    ['行政复议', 5],
    ['行政诉讼', 10],
  ],
  [...OUTCOMES.map((label): Cell => [label, 1, 2]), ['未经复议直接起诉', 5], ['复议后起诉', 5]],
  [...OUTCOMES, ...OUTCOMES],
];
/** 1 to 15. */
export const DISPUTES_ROW: readonly string[] = Array.from({ length: 15 }, (_, index) => String(index + 1));

/** Table two of 2021. */
export const OPENNESS: readonly (readonly Cell[])[] = [
  [['第二十条第（一）项', 4]],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '1', '2', '3'],
  ['行政规范性文件', '4', '5', '6'],
  [['第二十条第（五）项', 4]],
  ['信息内容', ['本年处理决定数量', 3]],
  ['行政许可', ['7', 3]],
  [['第二十条第（六）项', 4]],
  ['信息内容', ['本年处理决定数量', 3]],
  ['行政处罚', ['8', 3]],
  ['行政强制', ['9', 3]],
  [['第二十条第（八）项', 4]],
  ['信息内容', ['本年收费金额（单位：万元）', 3]],
  ['行政事业性收费', ['10.50', 3]],
];

/** All cells as `row/column: text`; a row of the file's own by its label in brackets. */
export function cellsOf(table: RecognisedTable | undefined): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const row of table?.rows ?? []) {
    for (const { column, text } of row.cells) cells[`${row.id ?? `[${row.label}]`}/${column}`] = text;
  }
  return cells;
}
