import { fillStandard, readReport, type Decoded, type ReportDocument } from '../document/index.js';
import { STANDARDS } from '../standards/index.js';

/** Reads a document; one that gives only values gets the labels of its standard. */
export function readDocument({ value, problems }: Decoded): ReportDocument {
  const { standard, statistics } = Object(value) as { standard?: unknown; statistics?: unknown };
  const known = Object.entries(STANDARDS).find(([id]) => id === standard)?.[1];
  return statistics !== undefined && known
    ? readReport(...fillStandard(value, known, problems))
    : readReport(value, problems);
}
