import { html, type TemplateResult } from 'lit';
import type { ReportDocument } from '../../document/index.js';
import { directionOf, type Language } from '../../document/language.js';
import { contentsView } from './contents-view.js';
import { endMatterView } from './end-matter-view.js';
import { headerView } from './header-view.js';
import { highlightsView } from './highlights-view.js';
import { toolbarView } from './toolbar-view.js';

/** What a report needs to be shown. */
export interface ReportContext {
  /** Level of its title. */
  readonly level: number;
  readonly language: Language;
  /** The JSON as it was fetched, for downloading. */
  readonly file?: Blob;
  /** First part of the sections' fragments. */
  readonly anchor: string;
  /** The address of a section. */
  readonly link: (section: string) => string;
}

/** A whole report: header, what a citizen asks first, contents, sections, what follows them. */
export function reportView(
  document: ReportDocument,
  { level, language, file, anchor, link }: ReportContext,
): TemplateResult {
  const { lang, json } = document;
  return html`<article class="report" lang=${lang} dir=${directionOf(lang)}>
    ${headerView(document, level, language)}${highlightsView(document, language)}
    ${toolbarView(document, file, language)}${contentsView(json.sections, link, language)}
    ${json.sections.map(
      (section) =>
        html`<gov-report-section
          .handed=${document}
          .anchor=${anchor}
          section=${section.id}
          heading-level=${level + 1}
          lang=${language}
        ></gov-report-section>`,
    )}
    ${endMatterView(document, level + 1, language)}
  </article>`;
}
