import { readFileSync } from 'node:fs';
import { importUsFoia } from '../../../src/cli/import/us-foia/index.js';
import type { ImportResult, ReviewItem } from '../../../src/cli/import/review.js';
import { readReport, type ReportDocument, type TableJson } from '../../../src/document/index.js';

export const TWO_COMPONENTS = readFileSync(
  new URL('../../fixtures/us-foia/two-components.xml', import.meta.url),
  'utf8',
);

export interface Imported extends ImportResult {
  readonly document: ReportDocument;
}

export function imported(xml: string): Imported {
  const result = importUsFoia(xml);
  // Through JSON, as it is written to a file.
  return { ...result, document: readReport(JSON.parse(JSON.stringify(result.report))) };
}

export function tableOf({ document }: Imported, id: string): TableJson {
  const table = document.tables.get(id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** What a reader sees in a cell: the printed form, `(blank)` for a blank one. */
export function seen({ document }: Imported, id: string): string {
  const figure = document.figures.get(id);
  if (!figure) return '(none)';
  if (figure.absence === 'blank') return '(blank)';
  return figure.printed ?? figure.value!.toFixed(figure.decimals);
}

/** A table as its reader sees it: row heading, then the cells that are not blank by column. */
export function rowsSeen(report: Imported, id: string): Record<string, Record<string, string>> {
  const rows: Record<string, Record<string, string>> = {};
  for (const { rows: lines, columns } of report.document.grid(id)!.bands) {
    for (const { path, cells } of lines) {
      const shown = cells.map((cell, index) => [columns[index].id, seen(report, cell.id)]);
      rows[path.join(' > ')] = Object.fromEntries(shown.filter(([, text]) => text !== '(blank)'));
    }
  }
  return rows;
}

/** Failed checks: severity, type, figure, and what its two sides add up to. */
export function problemsOf({ document }: Imported): string[] {
  return document.checks
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ severity, type, figure, printed, computed }) => {
      return `${severity} ${type} ${figure}: ${printed}, ${computed}`;
    });
}

export function reviewOf({ review }: Imported, outcome: ReviewItem['outcome'], what: string): ReviewItem[] {
  return review.filter((item) => item.outcome === outcome && item.what === what);
}

const NAMESPACES =
  'xmlns:iepd="http://leisp.usdoj.gov/niem/FoiaAnnualReport/exchange/1.03" ' +
  'xmlns:foia="http://leisp.usdoj.gov/niem/FoiaAnnualReport/extension/1.03" ' +
  'xmlns:j="http://niem.gov/niem/domains/jxdm/4.1" xmlns:nc="http://niem.gov/niem/niem-core/2.0" ' +
  'xmlns:s="http://niem.gov/niem/structures/2.0"';

/** A report of an agency without components, with these sections. */
export function centralised(sections: string, units = ''): string {
  return `<?xml version="1.0"?>
<iepd:FoiaAnnualReport ${NAMESPACES}>
<nc:DocumentDescriptionText>FOIA Annual Report</nc:DocumentDescriptionText>
<nc:Organization s:id="AGENCY"><nc:OrganizationAbbreviationText>TSB</nc:OrganizationAbbreviationText><nc:OrganizationName>Tiny Sample Board</nc:OrganizationName>${units}</nc:Organization>
<foia:DocumentFiscalYearDate>2024</foia:DocumentFiscalYearDate>
${sections}
</iepd:FoiaAnnualReport>`;
}

export function association(item: string, organisation: string, more = ''): string {
  return (
    '<foia:SampleOrganizationAssociation>' +
    `<foia:ComponentDataReference s:ref="${item}"/><nc:OrganizationReference s:ref="${organisation}"/>${more}` +
    '</foia:SampleOrganizationAssociation>'
  );
}
