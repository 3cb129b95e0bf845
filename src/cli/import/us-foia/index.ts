import type { Block, Section, TableJson } from '../../../document/index.js';
import { standard } from '../../../standards/us-foia.js';
import { UsageError } from '../../command.js';
import { withHighlights } from '../highlights.js';
import type { ImportResult } from '../review.js';
import { Ids } from '../structure/ids.js';
import { ReviewList } from '../structure/review-list.js';
import { checksFor } from './checks.js';
import { isFraction } from './fee-share.js';
import { SECTION_FORMS } from './forms.js';
import { HEADER, readHeader } from './header.js';
import { readOrganisations, type Organisations } from './organisations.js';
import { makeSection } from './section.js';
import { listOf, unknownSection } from './unknown.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * Imports the NIEM XML of an annual FOIA report: sections IV to XII with the printed values, and the checks of the
 * standard `us-foia` for the rows that the report has.
 *
 * @throws UsageError if the text is no such report, with the line
 */
export function importUsFoia(text: string): ImportResult {
  const root = readXml(text);
  if (root.name !== 'iepd:FoiaAnnualReport') {
    throw new UsageError({
      zh: `第 ${root.line} 行：根元素是 ${root.localName}，不是 NIEM 格式的 FOIA 年度报告`,
      en: `line ${root.line}: the root element is ${root.localName}, not that of an annual FOIA report in NIEM XML`,
    });
  }
  const review = new ReviewList();
  const header = readHeader(
    root.children.filter(({ name }) => HEADER.has(name)),
    review,
  );
  const list = root.children.find(({ name }) => name === ORGANIZATION);
  const organisations = readOrganisations(list ?? { ...root, children: [], attributes: new Map() });
  tellOrganisations(review, organisations, list);

  const byForm = new Map<string, XmlElement[]>();
  const unknown = new Map<string, XmlElement[]>();
  for (const element of root.children) {
    const name = sectionName(element);
    if (name !== undefined) addTo(byForm, name, element);
    else if (!HEADER.has(element.name) && element !== list) addTo(unknown, element.name, element);
  }
  const made = new Map<string, Section>();
  for (const [name, elements] of byForm) {
    const form = SECTION_FORMS[name];
    const section = standard.sections.find(({ id }) => id === form.id)!;
    const tables = standard.tables.filter(({ id }) => section.tables?.includes(id));
    made.set(form.id, makeSection(elements, { form, section, tables }, organisations, review));
  }

  const ids = new Ids();
  for (const { id } of [{ id: COMPONENTS }, ...standard.sections]) ids.take(id, '');
  const sections = [
    ...componentList(organisations),
    ...standard.sections.flatMap(({ id }) => made.get(id) ?? []),
    ...[...unknown.values()].flatMap((alike) => unknownSection(alike, organisations, ids, review) ?? []),
  ];
  const tables = sections.flatMap(({ blocks = [] }) => blocks.filter(isTable));
  mindFeeShare(tables, review);
  const checks = checksFor(tables, standard);
  for (const table of tables) {
    const own = checks.byTable.get(table.id) ?? [];
    if (own.length > 0) table.checks = [...own];
  }
  const { agency } = organisations;
  const report = withHighlights(
    {
      format: 'gov-report/1',
      lang: standard.lang,
      title: header.title,
      agency: {
        name: agency.name || agency.label,
        ...(agency.abbreviation && agency.name ? { shortNames: [agency.abbreviation] } : {}),
      },
      period: header.period,
      ...(header.updated ? { updated: header.updated } : {}),
      standard: standard.id,
      sections,
      ...(checks.document.length > 0 ? { checks: [...checks.document] } : {}),
    },
    review,
  );
  return { report, review: review.finish(report) };
}

const ORGANIZATION = 'nc:Organization';
const COMPONENTS = 'components';

function sectionName({ name }: XmlElement): string | undefined {
  const local = name.replace(/^foia:/, '');
  return local !== name && Object.hasOwn(SECTION_FORMS, local) ? local : undefined;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function isTable(block: Block): block is TableJson {
  return block.type === 'table';
}

/** The names behind the abbreviations that head the rows, as the printed report lists them in section III. */
function componentList({ components, rest }: Organisations): Section[] {
  const named = components.filter(({ name, abbreviation }) => name && abbreviation);
  const items = named.map(({ abbreviation, name }) => {
    return { text: [{ strong: abbreviation }, ` ${name}`] };
  });
  const blocks: Block[] = [...(items.length > 0 ? [{ type: 'list', items } as const] : []), ...listOf(rest)];
  return blocks.length > 0 ? [{ id: COMPONENTS, heading: 'Agency Component Abbreviations', blocks }] : [];
}

function tellOrganisations(
  review: ReviewList,
  { agency, components, escaped, rest }: Organisations,
  list: XmlElement | undefined,
): void {
  if (!list) return;
  review.add({
    outcome: 'recognised',
    what: 'agency',
    confidence: 'high',
    place: { line: agency.line },
    source: agency.name || agency.label,
    pointer: '/agency',
    message: {
      zh: components.length > 0 ? `机构，下设 ${components.length} 个组成单位。` : '机构，没有组成单位。',
      en:
        components.length > 0
          ? `The agency, with ${components.length} components.`
          : 'The agency, without components.',
    },
  });
  for (const { text, line } of escaped) {
    review.add({
      outcome: 'changed',
      what: 'organisation',
      confidence: 'high',
      place: { line },
      source: text,
      message: {
        zh: '单位名称，重复转义的字符（如 &amp;）已还原。',
        en: 'Name of an organisation, with characters that were escaped twice (such as &amp;) set right.',
      },
    });
  }
  for (const { path, text, line } of rest) {
    review.add({
      outcome: 'text',
      what: 'element',
      confidence: 'low',
      place: { line },
      source: `${path}: ${text}`,
      message: {
        zh: `本格式的单位名单没有 ${path}，其文字原样列在名单之后。`,
        en: `The list of organisations has no ${path} in this format; its text stands behind the list.`,
      },
    });
  }
}

/** Takes the unit % from section X where its percentages are fractions, as they were until the fiscal years 2018 to 2020. */
function mindFeeShare(tables: readonly TableJson[], review: ReviewList): void {
  const fees = tables.find(({ id }) => id === 'x');
  const column = fees?.columns?.find(({ id }) => id === 'percentage');
  if (
    !column ||
    !isFraction(
      tables.find(({ id }) => id === 'ix'),
      fees,
    )
  )
    return;
  delete column.unit;
  review.add({
    outcome: 'changed',
    what: 'unit',
    confidence: 'medium',
    place: {},
    source: column.label,
    node: fees,
    message: {
      zh: '第 X 部分的百分比按小数写（0.02 即 2%），数值原样保留，不标单位 %。',
      en: 'Section X writes its percentages as fractions (0.02 for 2%); the values stay as printed, without the unit %.',
    },
  });
}
