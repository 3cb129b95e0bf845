import { directionOf } from '../../document/language.js';
import type { ReportDocument } from '../../document/index.js';
import { escapeHtml, jsonInScript } from './escape.js';
import { descriptionOf, structuredData, titleOf, webAddress } from './metadata.js';
import type { RenderedReport } from './report-html.js';
import { staticStyles } from './static-styles.js';

/** What goes with a report. */
export interface PageOptions {
  /** Title of the page; without it that of the report, and the agency. */
  readonly title?: string;
  /** Address of a style sheet, in place of one in the page. */
  readonly stylesheet?: string;
  /** Address of the embed; without it the page stays as it is. */
  readonly script?: string;
}

/** A whole page with a report. */
export function pageHtml(document: ReportDocument, report: RenderedReport, options: PageOptions): string {
  const { lang, json } = document;
  const description = descriptionOf(document);
  const canonical = webAddress(json.source?.link);
  const head = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(options.title ?? titleOf(document))}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    description && `<meta name="description" content="${escapeHtml(description)}">`,
    canonical && `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    styles(report, options),
    script(report, options),
    `<script type="application/ld+json">${jsonInScript(structuredData(document))}</script>`,
  ];
  return `<!doctype html>
<html class="gov-page" lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">
<head>
${head.filter(Boolean).join('\n')}
</head>
<body>
<main>
${report.html}
</main>
</body>
</html>
`;
}

/** A report to be put into a page. */
export function fragmentHtml(report: RenderedReport, options: PageOptions): string {
  return [styles(report, options), report.html, script(report, options), '']
    .filter((part) => part !== undefined)
    .join('\n');
}

const styles = ({ rooms }: RenderedReport, { stylesheet }: PageOptions): string =>
  stylesheet === undefined
    ? `<style>\n${staticStyles(rooms)}\n</style>`
    : `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;

/**
 * Deferred: the text is painted before the script runs, and the JSON is complete when it does. A language that the
 * embed fetches is fetched with it, so that the interface does not speak English meanwhile.
 */
function script({ language }: RenderedReport, { script }: PageOptions): string | undefined {
  if (script === undefined) return undefined;
  const embed = `<script src="${escapeHtml(script)}" defer></script>`;
  if (language === 'zh-Hans' || language === 'en') return embed;
  const words = script.replace(/[?#].*/, '').replace(/[^/]*$/, `gov-report.${language}.module.js`);
  return `${embed}\n<link rel="modulepreload" href="${escapeHtml(words)}">`;
}
