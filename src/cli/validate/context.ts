import type { ReportDocument } from '../../document/index.js';
import { STANDARDS, type Standard } from '../../standards/index.js';
import { formsOf, type Form } from './form.js';
import { officialFor } from './official.js';
import { passagesOf, type Passage } from './passages.js';

/** What rules judge: a document, what was recognised in it, and last year's report if there is one. */
export class Context {
  readonly forms: readonly Form[];
  /** The format that the labels of its tables say. */
  readonly recognised?: Standard;
  /** The format by its labels, else the one that the document names, else the official one of its year. */
  readonly standard?: Standard;
  /** The year that the report covers. */
  readonly year?: number;
  private read?: readonly Passage[];

  constructor(
    readonly document: ReportDocument,
    readonly previous?: Context,
  ) {
    this.forms = formsOf(document);
    this.year = yearOf(document);
    this.recognised = this.forms.find(({ distinctive }) => distinctive)?.standard;
    this.standard = this.recognised ?? named(document) ?? this.forms.at(0)?.standard ?? this.expected();
  }

  /** Paragraphs, list items and notes, read when first asked for. */
  get passages(): readonly Passage[] {
    return (this.read ??= passagesOf(this.document));
  }

  /** The table recognised as that of the form. */
  form(table: string): Form | undefined {
    return this.forms.find((form) => form.id === table);
  }

  /** A Chinese report on disclosure is made after the form of its year. */
  private expected(): Standard | undefined {
    const chinese = /^zh\b/i.test(this.document.lang) && this.document.json.title.includes('信息公开');
    return chinese && this.year !== undefined ? officialFor(this.year) : undefined;
  }
}

/** The standard that a document names, if it is known. */
function named({ json }: ReportDocument): Standard | undefined {
  return Object.values(STANDARDS).find(({ id }) => id === json.standard);
}

/** The year that a report covers: of the end of its period, else as printed. */
export function yearOf({ json: { period, title } }: ReportDocument): number | undefined {
  const year =
    period.end ?? /(?:19|20)\d\d/.exec(period.label ?? '')?.[0] ?? /(?:19|20)\d\d(?=\s*年)/.exec(title)?.[0];
  return year === undefined ? undefined : Number(year.slice(0, 4));
}
