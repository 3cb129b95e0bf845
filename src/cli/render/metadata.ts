import type { GridColumn, ReportDocument, RichText, Section, TableJson } from '../../document/index.js';
import { figureInProse } from '../../internal/format.js';

/** What search engines show beneath a title holds about this much. */
const DESCRIPTION = 160;

/** The title of a page: that of the report, and whose it is. */
export function titleOf({ json }: ReportDocument): string {
  const { title, agency } = json;
  return title.includes(agency.name) ? title : [title, agency.name].filter(Boolean).join(' – ');
}

/**
 * The report in a sentence or two, in its own words: the first sentences of its text, or the figures that it
 * sets above its contents. `''` if it has neither.
 */
export function descriptionOf(document: ReportDocument): string {
  const text = firstParagraph(document.json.sections, document) || highlightWords(document);
  if (text.length <= DESCRIPTION) return text;
  const start = text.slice(0, DESCRIPTION);
  const end = Math.max(...[...'。！？；'].map((mark) => start.lastIndexOf(mark)), start.lastIndexOf('. '));
  return end > 0 ? start.slice(0, end + 1) : `${start.slice(0, -1)}…`;
}

function firstParagraph(sections: readonly Section[], document: ReportDocument): string {
  const queue = [...sections];
  for (let section = queue.shift(); section; section = queue.shift()) {
    for (const block of section.blocks ?? []) {
      const text = block.type === 'paragraph' ? plainText(block.text, document).trim() : '';
      if (text) return text;
    }
    queue.unshift(...(section.sections ?? []));
  }
  return '';
}

function highlightWords({ figures, json }: ReportDocument): string {
  const words = (json.highlights ?? []).flatMap((item) => {
    const figure = 'figure' in item ? figures.get(item.figure) : undefined;
    const text = figure && figureInProse(figure);
    if (!text) return [];
    const label = ('label' in item && item.label) || figure.label;
    return `${label} ${text}${figure.absence ? '' : figure.unit}`;
  });
  return words.join('；');
}

/** A text without its links and marks. */
function plainText(text: RichText, { figures }: ReportDocument): string {
  if (typeof text === 'string') return text;
  return text
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('strong' in run) return run.strong;
      if ('link' in run) return run.text;
      const figure = 'figure' in run ? figures.get(run.figure) : undefined;
      if (!figure) return '';
      return (
        figureInProse(figure) + ('unit' in run && run.unit === false ? '' : figure.absence ? '' : figure.unit)
      );
    })
    .join('');
}

/**
 * The report and its tables in the words of schema.org (Report, Dataset). What the document does not say is
 * left out.
 */
export function structuredData(document: ReportDocument): object {
  const { json, lang } = document;
  const { agency, attachments = [], period, publisher, published, source, updated } = json;
  const common = {
    inLanguage: lang,
    temporalCoverage: [period.start, period.end].filter(Boolean).join('/') || undefined,
    datePublished: published,
    creator: organisation(agency),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: json.title,
    description: descriptionOf(document) || undefined,
    ...common,
    dateModified: updated,
    publisher: publisher && organisation(publisher),
    url: webAddress(source?.link),
    creativeWorkStatus: json.sample ? 'Sample' : undefined,
    encoding: attachments.length
      ? attachments.map(({ title, href, mediaType, size }) => ({
          '@type': 'MediaObject',
          name: title,
          contentUrl: href,
          encodingFormat: mediaType,
          contentSize: size === undefined ? undefined : `${size} B`,
        }))
      : undefined,
    hasPart: document.tables.size
      ? [...document.tables.values()].map((table) => ({
          '@type': 'Dataset',
          name: table.caption,
          description: table.summary,
          ...common,
          variableMeasured: variables(table, document),
        }))
      : undefined,
  };
}

function organisation({
  name,
  shortNames,
  url,
}: {
  name: string;
  shortNames?: readonly string[];
  url?: string;
}): object {
  return { '@type': 'GovernmentOrganization', name, alternateName: shortNames, url: webAddress(url) };
}

/** The address of the published report, if it is one of the web. */
export const webAddress = (address: string | undefined): string | undefined =>
  address && /^https?:\/\//i.test(address) ? address : undefined;

/** What the columns of a table count, each once. */
function variables(table: TableJson, document: ReportDocument): object[] {
  const { bands = [], unit = '' } = document.grid(table.id) ?? {};
  const columns = new Map<string, GridColumn>();
  for (const column of bands.flatMap((band) => band.columns)) columns.set(column.path.join(' · '), column);
  return [...columns].map(([name, column]) => ({
    '@type': 'PropertyValue',
    name,
    unitText: column.unit || unit || undefined,
  }));
}
