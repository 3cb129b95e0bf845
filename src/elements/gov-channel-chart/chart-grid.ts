import { layOutTable } from '../../document/table-grid.js';
import type { ChartJson, Figure, ReportDocument, TableGrid } from '../../document/index.js';
import { msg } from '../../document/language.js';

/** The bars of one unit. */
export interface BarGroup {
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly figure: Figure }[];
  /** The figure that they are parts of. */
  readonly whole?: Figure;
}

/** The bars of a chart by unit, in the order of the document. */
export function barGroups(chart: ChartJson, document: ReportDocument): BarGroup[] {
  const groups = new Map<string, { label: string; figure: Figure }[]>();
  for (const { figure: id, label } of chart.bars) {
    const figure = document.figures.get(id);
    if (!figure) continue;
    const known = groups.get(figure.unit) ?? [];
    groups.set(figure.unit, [...known, { label: label ?? figure.label, figure }]);
  }
  return [...groups].map(([unit, bars]) => ({ unit, bars }));
}

/** The table of a chart: its bars in the same order, one figure a row, each whole under its parts. */
export function chartGrid(chart: ChartJson, groups: readonly BarGroup[]): TableGrid {
  const { id, title, notes, source } = chart;
  const several = groups.length > 1;
  const figures: Figure[] = [];
  const rows = groups.flatMap(({ unit, bars, whole }) =>
    [...bars, ...(whole ? [{ label: whole.label, figure: whole }] : [])].map(({ label, figure }) => {
      figures.push(figure);
      return { label, unit: several ? unit : undefined, total: figure === whole, cells: [null] };
    }),
  );
  return layOutTable(
    {
      type: 'table',
      id,
      caption: title,
      unit: several ? undefined : groups[0]?.unit,
      stub: msg('项目', { id: 'chartStub' }),
      columns: [{ label: msg('数量', { id: 'chartColumn' }) }],
      rows,
      notes,
      source,
    },
    { readCell: () => figures.shift()!, mismatch: () => {}, room: () => true },
  );
}
