import type { Block, TableJson } from '../../../document/index.js';
import type { RecognisedTable } from '../../recognise/recognised.js';
import type { Builder } from './builder.js';
import type { TableItem } from './flow.js';
import { officialTable } from './official-table.js';
import { plainTable } from './plain-table.js';
import { describesRow } from './units.js';
import { unreadCells } from './unread-cells.js';

/** A table of the file as a block. */
export function tableBlocks(item: TableItem, headings: readonly string[], builder: Builder): Block[] {
  const heading = headings[headings.length - 1] ?? '';
  const tables =
    item.forms.length === 0
      ? [plain(item, item.table.caption || heading, builder)]
      : item.forms.map((form) => official(item, form, builder));
  for (const table of tables) tellUnread(table, item, builder);
  return tables;
}

function tellUnread(table: TableJson, { place }: TableItem, builder: Builder): void {
  for (const { row, column, text } of unreadCells(table)) {
    const name = [row.label, column].filter(Boolean).join(' · ');
    builder.review.add({
      outcome: 'text',
      what: 'cell',
      confidence: 'low',
      place,
      source: text,
      node: row,
      message: {
        zh: `${name}：“${text}”像是数字，但按文字保留，请核对`,
        en: `${name}: "${text}" looks like a number but is kept as text: check it`,
      },
    });
  }
}

function official(item: TableItem, form: RecognisedTable, builder: Builder): TableJson {
  const { json, lostChecks, namedRows, ownUnits } = officialTable(
    form,
    builder.tableIds.take(form.table.id, 'table'),
    item.forms.length === 1 ? item.table.caption : undefined,
    builder.known.period ?? '',
  );
  const cells = form.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const values = cells.filter(({ cell }) => !describesRow(cell.column));
  const filled = values.filter(({ cell }) => cell.text !== '').length;
  const name = form.table.caption;
  builder.review.add({
    outcome: 'recognised',
    what: 'table',
    confidence: form.confidence >= 0.9 ? 'high' : form.confidence >= 0.6 ? 'medium' : 'low',
    place: item.place,
    source: name,
    node: json,
    message: {
      zh: `${form.standard} 的“${name}”：${form.rows.length} 行，${filled} 格有内容，${values.length - filled} 格空白`,
      en: `"${name}" of ${form.standard}: ${form.rows.length} rows, ${filled} cells filled, ${values.length - filled} blank`,
    },
  });
  for (const { row, cell } of cells) {
    if (cell.source === undefined) continue;
    builder.review.add({
      outcome: 'changed',
      what: 'cell',
      confidence: 'medium',
      place: cell.place,
      source: cell.source,
      message: {
        zh: `${row.label}：读作“${cell.text}”`,
        en: `${row.label}: read as "${cell.text}"`,
      },
    });
  }
  for (const row of namedRows) {
    builder.review.add({
      outcome: 'changed',
      what: 'row',
      confidence: 'high',
      place: item.place,
      source: '',
      node: row,
      message: {
        zh: `这一行在表中没有名称，按统计期限写作“${row.label}”，供读屏软件念出`,
        en: `the form gives this row no name; it has that of the period, "${row.label}", for screen readers`,
      },
    });
  }
  for (const row of ownUnits) {
    builder.review.add({
      outcome: 'recognised',
      what: 'row',
      confidence: 'medium',
      place: item.place,
      source: row.label,
      node: row,
      message: {
        zh: `单位“${row.unit}”与格式不同，照原文保留`,
        en: `the unit "${row.unit}" is not that of the form; kept as printed`,
      },
    });
  }
  for (const row of form.rows.filter(({ id }) => id === undefined)) {
    builder.review.add({
      outcome: 'recognised',
      what: 'row',
      confidence: 'medium',
      place: row.place,
      source: row.label,
      message: {
        zh: `格式中没有“${row.label}”这一行，照原文保留，不参加核对`,
        en: `the form has no row "${row.label}"; it is kept as printed and takes part in no check`,
      },
    });
  }
  if (form.missingRows.length || form.missingColumns.length || lostChecks.length) {
    const missing = [...form.missingRows, ...form.missingColumns].join(', ');
    builder.review.add({
      outcome: 'recognised',
      what: 'table',
      confidence: 'low',
      place: item.place,
      source: name,
      node: json,
      message: {
        zh: `格式中的这些行、列在文件里没有找到：${missing}；有 ${lostChecks.length} 项核对因此不能做`,
        en: `rows and columns of the form that the file lacks: ${missing}; ${lostChecks.length} checks cannot be made without them`,
      },
    });
  }
  return json;
}

function plain(item: TableItem, caption: string, builder: Builder): TableJson {
  const { json, uncounted } = plainTable(item.table, builder.tableIds.take('', 'table'), caption);
  builder.review.add({
    outcome: 'recognised',
    what: 'table',
    confidence: 'medium',
    place: item.place,
    source:
      caption ||
      item.table.rows[0]
        ?.map(({ text }) => text)
        .join(' | ')
        .slice(0, 80) ||
      '',
    node: json,
    message: {
      zh: '不是官方格式的表，照原样保留；请核对表头',
      en: 'no table of an official form; kept as it is: check its headings',
    },
  });
  if (uncounted) {
    builder.review.add({
      outcome: 'dropped',
      what: 'column',
      confidence: 'high',
      place: item.place,
      source: item.table.rows[0][0].text,
      message: { zh: '只给各行编号的一列没有收入', en: 'a column that only counts the rows was left out' },
    });
  }
  return json;
}
