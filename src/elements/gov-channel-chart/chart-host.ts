import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TableGrid } from '../../document/index.js';
import type { BarGroup } from './chart-grid.js';

/** What the element does for its content, which comes in a file of its own. */
export interface ChartHost extends ReactiveControllerHost, HTMLElement {
  /** The table of the chart. */
  gridOf(model: { readonly panels: readonly BarGroup[] }): TableGrid;
  tableOf(grid: TableGrid): TemplateResult;
  downloadOf(grid: TableGrid): TemplateResult;
}
