import type { Figure, ReportDocument } from '../../document/index.js';

/** Columns of the long table: one row a figure, for a spreadsheet, DuckDB or R. */
export const LONG_COLUMNS = [
  'file',
  'agency',
  'year',
  'standard',
  'figure',
  'label',
  'value',
  'unit',
  'absence',
  'approximate',
  'printed',
  'computed',
  'pointer',
] as const;

/** Every figure of a document, once each, in the order of the document. */
export function longRows(document: ReportDocument, file: string): (string | number)[][] {
  const { agency, standard = '' } = document.json;
  const year = yearOf(document);
  return [...new Set(document.figures.values())].map((figure: Figure) => [
    file,
    agency.name,
    year,
    standard,
    figure.id,
    figure.label,
    figure.value ?? '',
    figure.unit,
    figure.absence ?? '',
    figure.bound ?? '',
    figure.printed ?? '',
    figure.computed ? 'computed' : '',
    figure.pointer,
  ]);
}

/** The year that the report covers: that of the last day, which is how fiscal years are called; else of its name. */
export function yearOf({ json }: ReportDocument): number | '' {
  const { start, end, label = '' } = json.period;
  const [year] = /\d{4}/.exec(end ?? start ?? label) ?? [];
  return year ? Number(year) : '';
}
