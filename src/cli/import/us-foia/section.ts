import type { Section, TableJson } from '../../../document/index.js';
import type { StandardSection, StandardTable } from '../../../standards/standard.js';
import type { ReviewList } from '../structure/review-list.js';
import type { Words } from '../../words.js';
import { CellReview } from './cell-review.js';
import { readSection, type Doubt, type Entry, type SectionContent } from './entries.js';
import type { SectionForm } from './forms.js';
import { layOut } from './layout.js';
import { leavesIn, shortName, type Leaf } from './leaves.js';
import type { Organisations } from './organisations.js';
import { mended } from './prose.js';
import { rowOf, type RowDraft } from './rows.js';
import { statuteRows } from './statutes.js';
import { listOf } from './unknown.js';
import type { XmlElement } from './xml.js';

/** What a section of the file is to be in the report. */
export interface SectionPlan {
  readonly form: SectionForm;
  readonly section: StandardSection;
  /** Its tables in the standard. */
  readonly tables: readonly StandardTable[];
}

/** Makes a section of the report from the section elements of one name. */
export function makeSection(
  elements: readonly XmlElement[],
  plan: SectionPlan,
  organisations: Organisations,
  review: ReviewList,
): Section {
  const content = readSection(
    elements.flatMap(({ children }) => children),
    plan.form,
    organisations,
  );
  const drafts = draftsOf(content.entries, plan, organisations);
  let left: readonly Leaf[] = leavesIn(content.strange);
  const tables = plan.tables.flatMap((form, index): TableJson[] => {
    const rows = drafts[index].map(mendLabels);
    // An empty second table says nothing that the first does not.
    if (index > 0 && rows.length === 0) return [];
    const cells = new CellReview();
    const made = layOut(form, rows, cells.cell);
    left = [...left, ...made.left];
    tell(review, elements[0], plan, made.table);
    cells.tell(review, made.table);
    tellStrange(review, drafts[index], made.table);
    return [made.table];
  });
  const [first] = tables;
  if (content.footnotes.length > 0) first.notes = content.footnotes.map(({ text }) => mended(text));
  tellContent(review, content, first, plan.form);
  const { id, number, heading } = plan.section;
  // English sets a space between number and heading; a number is shown as it is written.
  return { id, number: number && `${number} `, heading, blocks: [...tables, ...listOf(left)] };
}

/** The rows of each table of the section. */
function draftsOf(entries: readonly Entry[], { form }: SectionPlan, { agency }: Organisations): RowDraft[][] {
  if (form.kind !== 'statutes') return [entries.map((entry) => rowOf(entry, form))];
  const { statutes, components } = statuteRows(entries, form, agency);
  return [statutes, components];
}

function mendLabels(draft: RowDraft): RowDraft {
  const rows = draft.rows?.map(mendLabels);
  return { ...draft, label: mended(draft.label), ...(rows ? { rows } : {}) };
}

function tell(review: ReviewList, element: XmlElement, { section }: SectionPlan, table: TableJson): void {
  const rows = table.rows?.length ?? 0;
  review.add({
    outcome: 'recognised',
    what: 'table',
    confidence: 'high',
    place: { line: element.line },
    source: element.localName,
    node: table,
    message: {
      zh: `${section.number} ${table.caption}：${rows} 行。`,
      en: `${section.number} ${table.caption}: ${rows === 1 ? '1 row' : `${rows} rows`}.`,
    },
  });
}

/** Texts that no column of the form is for, once for each path. */
function tellStrange(review: ReviewList, drafts: readonly RowDraft[], table: TableJson): void {
  const first = new Map<string, Leaf>();
  const collect = ({ strange = [], rows = [] }: RowDraft): void => {
    for (const leaf of strange) if (!first.has(leaf.path)) first.set(leaf.path, leaf);
    rows.forEach(collect);
  };
  drafts.forEach(collect);
  for (const [path, { line, text }] of first) {
    review.add({
      outcome: 'text',
      what: 'element',
      confidence: 'low',
      place: { line },
      source: `${path}: ${text}`,
      node: table,
      message: {
        zh: `本格式没有 ${path}，其内容原样保留在表格自己的列或表后的文字中。`,
        en: `The format has no ${path}; it is kept as printed in a column of its own or in the text behind the table.`,
      },
    });
  }
}

/** What else a person should know of the section: footnotes, doubtful rows, what was not understood. */
function tellContent(
  review: ReviewList,
  content: SectionContent,
  table: TableJson,
  { kind }: SectionForm,
): void {
  for (const { line, text } of content.footnotes) {
    const changed = mended(text) !== text;
    review.add({
      outcome: changed ? 'changed' : 'recognised',
      what: 'footnote',
      confidence: 'high',
      place: { line },
      source: text,
      node: table,
      message: changed
        ? {
            zh: '脚注，重复转义的字符（如 &amp;）已还原。',
            en: 'A footnote, with characters that were escaped twice (such as &amp;) set right.',
          }
        : { zh: '脚注，列在表格之下。', en: 'A footnote, set under the table.' },
    });
  }
  for (const { item, label, doubt } of content.entries) {
    // A statute is relied upon by many.
    if (!doubt || (doubt === 'again' && kind === 'statutes')) continue;
    review.add({
      outcome: 'recognised',
      what: 'row',
      confidence: 'low',
      place: { line: item.line },
      source: `${shortName(item)} ${item.attributes.get('s:id') ?? ''}`.trim(),
      node: table,
      message: DOUBTS[doubt](label),
    });
  }
  for (const { line, localName } of content.dangling) {
    review.add({
      outcome: 'dropped',
      what: 'association',
      place: { line },
      source: localName,
      message: {
        zh: '关联指向的数据不在本部分中，没有可导入的内容。',
        en: 'The association names data that is not in this section; there is nothing to import.',
      },
    });
  }
  for (const element of content.strange) {
    review.add({
      outcome: 'text',
      what: 'element',
      confidence: 'low',
      place: { line: element.line },
      source: shortName(element),
      node: table,
      message: {
        zh: `本格式没有 ${shortName(element)}，其文字原样列在表格之后。`,
        en: `The format has no ${shortName(element)} here; its texts are listed behind the table.`,
      },
    });
  }
}

const DOUBTS: Readonly<Record<Doubt, (label: string) => Words>> = {
  again: (label) => ({
    zh: `${label} 在本部分有不止一行，全部保留。`,
    en: `${label} has more than one row in this section; all are kept.`,
  }),
  'no-association': (label) => ({
    zh: `没有关联说明 ${label} 属于哪个单位，以其编号作为行标题。`,
    en: `No association says whose data ${label} is; its id heads the row.`,
  }),
  'unknown-organisation': (label) => ({
    zh: `关联指向的单位 ${label} 不在文件的单位名单中，以其编号作为行标题。`,
    en: `The association names the organisation ${label}, which the file does not list; its id heads the row.`,
  }),
};
