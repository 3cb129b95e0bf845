import type { GridRow, TableGrid } from '../../document/index.js';
import { msg, withLanguage, type Language } from '../../document/language.js';
import type { ChartModel, ChartPanel } from './chart-model.js';

/** The table of a chart: its bars in the same order, one figure a row, each whole under its parts. */
export function chartGrid(model: ChartModel, language: Language): TableGrid {
  const { id, title, panels, remarks, source } = model;
  const several = panels.length > 1;
  const label = withLanguage(language, () => msg('数量', { id: 'chartColumn' }));
  const stub = withLanguage(language, () => msg('项目', { id: 'chartStub' }));
  return {
    table: { type: 'table', id, caption: title, notes: [...remarks], source },
    bands: [
      {
        stub,
        columns: [{ id: 'value', label, path: [label], unit: '', total: false }],
        headings: [[{ label, unit: '', total: false, from: 0, to: 1, rowSpan: 1 }]],
        rows: panels.flatMap((panel) => panelRows(panel, several)),
      },
    ],
    width: 1,
    unit: several ? '' : (panels[0]?.unit ?? ''),
    unitPerRow: several,
  };
}

function panelRows({ unit, bars, whole }: ChartPanel, several: boolean): GridRow[] {
  const row = { depth: 0, unit: several ? unit : '', group: false };
  const rows = bars.map(({ index, label, figure }): GridRow => ({
    ...row,
    id: String(index),
    label,
    path: [label],
    total: false,
    cells: [figure],
  }));
  if (!whole) return rows;
  return [
    ...rows,
    { ...row, id: 'whole', label: whole.label, path: [whole.label], total: true, cells: [whole] },
  ];
}
