import type { ChartJson, GridRow, ReportDocument, TableGrid } from '../../document/index.js';
import { msg } from '../../document/language.js';
import type { BarGroup } from './chart-host.js';

/** The table of a chart: its bars in the same order, one figure a row, each whole under its parts. */
export function chartGrid(chart: ChartJson, groups: readonly BarGroup[]): TableGrid {
  const { id, title, notes, source } = chart;
  const several = groups.length > 1;
  const label = msg('数量', { id: 'chartColumn' });
  const rows = groups.flatMap(({ unit, bars, whole }) =>
    [...bars, ...(whole ? [{ label: whole.label, figure: whole }] : [])].map(
      ({ label, figure }, index): GridRow => ({
        id: unit + index,
        label,
        path: [label],
        depth: 0,
        unit: several ? unit : '',
        group: false,
        total: figure === whole,
        cells: [figure],
      }),
    ),
  );
  return {
    table: { type: 'table', id, caption: title, notes, source },
    bands: [
      {
        stub: msg('项目', { id: 'chartStub' }),
        columns: [{ id: 'value', label, path: [label], unit: '', total: false }],
        headings: [[{ label, unit: '', total: false, from: 0, to: 1, rowSpan: 1 }]],
        rows,
      },
    ],
    width: 1,
    unit: several ? '' : (groups[0]?.unit ?? ''),
    unitPerRow: several,
  };
}

/** The bars of a chart by unit, in the order of the document. */
export function barGroups(chart: ChartJson, document: ReportDocument): BarGroup[] {
  const bars = chart.bars.flatMap(({ figure: id, label }) => {
    const figure = document.figures.get(id);
    return figure ? [{ label: label ?? figure.label, figure }] : [];
  });
  const units = [...new Set(bars.map(({ figure }) => figure.unit))];
  return units.map((unit) => ({ unit, bars: bars.filter(({ figure }) => figure.unit === unit) }));
}
