/**
 * The report document: reading unknown JSON, its figures, tables and checks, problems in words, CSV. Knows
 * neither the DOM nor Lit, so it works in a browser, in Node and in a worker.
 */
export { readReport } from './read.js';
export { fillStandard, type Filled } from './fill-standard.js';
export { ReportDocument } from './report-document.js';
export { decodeJson, parseJson, type Decoded } from './decode.js';
export { problemMessage } from './messages.js';
export { csv, figuresCsv, tableCsv } from './csv.js';
export { LANGUAGES, matchLanguage, overrideStrings, type Language } from './language.js';
export type { Problem, ProblemCode, ProblemSeverity } from './problems.js';
export type { Absence, Bound, Figure } from './figure.js';
export type { CheckResult, Outcome } from './checks.js';
export type { GridBand, GridColumn, GridHeading, GridRow, TableGrid } from './table-grid.js';
export type { UnreadableBlock } from './structure.js';
export type * from './format.js';
export type { Standard, StandardId } from '../standards/standard.js';
