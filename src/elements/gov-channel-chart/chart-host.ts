import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Figure, TableGrid } from '../../document/index.js';

/** A group of bars as the table of the chart needs it. */
export interface BarGroup {
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly figure: Figure }[];
  /** The figure that they are parts of. */
  readonly whole?: Figure;
}

/** What the element does for its content, which comes in a file of its own. */
export interface ChartHost extends ReactiveControllerHost, HTMLElement {
  /** The table of the chart. */
  gridOf(model: { readonly panels: readonly BarGroup[] }): TableGrid;
  tableOf(grid: TableGrid): TemplateResult;
  downloadOf(grid: TableGrid): TemplateResult;
}
