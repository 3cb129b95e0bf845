import type { Cell, TableJson } from '../../../document/index.js';

/**
 * Whether section X writes its percentage as a fraction: fees ÷ processing costs, without × 100. Told by the rows in
 * which only that comes out; false if there are none.
 */
export function isFraction(costs: TableJson | undefined, fees: TableJson | undefined): boolean {
  const processing = new Map(costs?.rows?.map(({ id, cells }) => [id, valueOf(cells?.[PROCESSING_COSTS])]));
  const votes = (fees?.rows ?? []).map(({ id, cells }) => {
    const share = valueOf(cells?.[FEES]) / (processing.get(id) ?? NaN);
    const printed = valueOf(cells?.[PERCENTAGE]);
    if (!(share > 0 && printed > 0)) return 0;
    const near = (value: number): boolean => Math.abs(printed - value) <= Math.max(0.02 * value, 0.00006);
    return Number(near(share)) - Number(near(100 * share));
  });
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

/** Columns of IX and X as the form orders them. */
const PROCESSING_COSTS = 3;
const FEES = 0;
const PERCENTAGE = 1;

function valueOf(cell: Cell | undefined): number {
  return typeof cell === 'number' || (typeof cell === 'string' && cell !== '') ? Number(cell) : NaN;
}
