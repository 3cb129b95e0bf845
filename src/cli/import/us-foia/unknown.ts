import type { Block, Section } from '../../../document/index.js';
import type { Ids } from '../structure/ids.js';
import type { ReviewList } from '../structure/review-list.js';
import { isAssociation, referenceIn } from './entries.js';
import { leavesIn, shortName, type Leaf } from './leaves.js';
import type { Organisations } from './organisations.js';
import { mended } from './prose.js';
import type { XmlElement } from './xml.js';

/** Texts as a list, each under its path in the file; none if there is nothing to list. */
export function listOf(leaves: readonly (Leaf & { readonly label?: string })[]): Block[] {
  const items = leaves
    .filter(({ text }) => text !== '')
    .map(({ label, path, text }) => ({ text: [label, path, mended(text)].filter(Boolean).join(': ') }));
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

/**
 * Elements of one name that no version of the schema has, as a section of text: each text with the organisation that
 * an association gives it to. Undefined if there is no text in them.
 */
export function unknownSection(
  elements: readonly XmlElement[],
  organisations: Organisations,
  ids: Ids,
  review: ReviewList,
): Section | undefined {
  const leaves = elements.flatMap((element) => labelledLeaves(element, organisations));
  const [element] = elements;
  const blocks = listOf(leaves);
  const name = shortName(element);
  if (blocks.length === 0) {
    review.add({
      outcome: 'dropped',
      what: 'element',
      place: { line: element.line },
      source: name,
      message: {
        zh: `${name} 不是本格式的内容，其中没有文字，未导入。`,
        en: `${name} is not of this format and has no text; it is left out.`,
      },
    });
    return undefined;
  }
  const section: Section = { id: ids.take(name, 'section'), heading: element.localName, blocks };
  review.add({
    outcome: 'text',
    what: 'section',
    confidence: 'low',
    place: { line: element.line },
    source: name,
    node: section,
    message: {
      zh: `${name} 不是本格式的内容，其文字原样列在报告末尾。`,
      en: `${name} is not of this format; its texts are listed at the end of the report.`,
    },
  });
  return section;
}

function labelledLeaves(
  element: XmlElement,
  { byReference }: Organisations,
): (Leaf & { readonly label?: string })[] {
  const labels = new Map<string | undefined, string>();
  for (const association of element.children.filter(isAssociation)) {
    const organisation = byReference.get(referenceIn(association, 'nc:OrganizationReference') ?? '');
    const item = referenceIn(association, 'foia:ComponentDataReference');
    if (item !== undefined && organisation) labels.set(item, organisation.label);
  }
  const inner = element.children.flatMap((child) => {
    const item = child.attributes.get('s:id') ?? referenceIn(child, 'foia:ComponentDataReference');
    return leavesIn([child]).map((leaf) => ({ ...leaf, label: labels.get(item) }));
  });
  return [...leavesIn([{ ...element, children: [] }]), ...inner];
}
