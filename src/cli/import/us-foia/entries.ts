import { Ids } from '../structure/ids.js';
import type { SectionForm } from './forms.js';
import { leavesIn, type Leaf } from './leaves.js';
import type { Organisation, Organisations } from './organisations.js';
import type { XmlElement } from './xml.js';

/** An item of a section with the organisation that an association gives it to: what one row is made of. */
export interface Entry {
  readonly item: XmlElement;
  readonly organisation?: Organisation;
  /** Row id, alike in all sections for the same organisation; with a number behind it if it has a row already. */
  readonly id: string;
  readonly label: string;
  /** What the association says beside its two references. */
  readonly associated: readonly Leaf[];
  /** What was doubtful in finding the organisation. */
  readonly doubt?: Doubt;
}

export type Doubt = 'no-association' | 'unknown-organisation' | 'again';

export interface SectionContent {
  /** The agency's last, else in the order of the associations. */
  readonly entries: readonly Entry[];
  readonly footnotes: readonly XmlElement[];
  /** Associations with an item that is not there. */
  readonly dangling: readonly XmlElement[];
  /** Elements that the form does not know. */
  readonly strange: readonly XmlElement[];
}

/** Ties the items of a section to organisations by its associations, never by their order or the look of their ids. */
export function readSection(
  children: readonly XmlElement[],
  form: SectionForm,
  organisations: Organisations,
): SectionContent {
  const items = children.filter(({ name }) => name === `foia:${form.item}`);
  const byId = new Map(items.map((item) => [item.attributes.get('s:id'), item]));
  const associations = children.filter(isAssociation);
  const ids = new Ids();
  ids.take(organisations.agency.id, '');
  /** Rows that a reference or item has already. */
  const counts = new Map<string, number>();
  const isItem = new Set(items);
  const used = new Set<XmlElement>();
  const dangling: XmlElement[] = [];

  const entryOf = (item: XmlElement, association?: XmlElement): Entry => {
    const reference = association && referenceIn(association, 'nc:OrganizationReference');
    const organisation = organisations.byReference.get(reference ?? '');
    used.add(item);
    const wish = organisation?.id ?? reference ?? item.attributes.get('s:id') ?? form.item;
    const count = (counts.get(wish) ?? 0) + 1;
    counts.set(wish, count);
    const first = count === 1 && organisation === organisations.agency;
    return {
      item,
      organisation,
      id: first ? wish : ids.take(count === 1 ? wish : `${wish}-${count}`, 'row'),
      label: organisation?.label ?? wish,
      associated: association ? leavesIn(association.children).filter(({ text }) => text !== '') : [],
      doubt: doubtOf(organisation, reference, count > 1),
    };
  };

  const entries: Entry[] = [];
  for (const association of associations) {
    const item = byId.get(referenceIn(association, 'foia:ComponentDataReference'));
    if (item) entries.push(entryOf(item, association));
    else dangling.push(association);
  }
  for (const item of items) if (!used.has(item)) entries.push(entryOf(item));
  return {
    entries: [...entries.filter((entry) => !isOverall(entry)), ...entries.filter(isOverall)],
    footnotes: children.filter(({ name }) => name === FOOTNOTE),
    dangling,
    strange: children.filter((child) => {
      return child.name !== FOOTNOTE && !isAssociation(child) && !isItem.has(child);
    }),
  };
}

/** Whether it is the agency over its components. */
export function isOverall({ organisation }: Entry): boolean {
  return organisation?.overall === true;
}

function doubtOf(
  organisation: Organisation | undefined,
  reference: string | undefined,
  again: boolean,
): Doubt | undefined {
  if (organisation) return again ? 'again' : undefined;
  return reference === undefined ? 'no-association' : 'unknown-organisation';
}

const FOOTNOTE = 'foia:FootnoteText';

export function isAssociation({ name, children }: XmlElement): boolean {
  return (
    /^foia:\w+OrganizationAssociation$/.test(name) &&
    children.some((child) => child.name === 'foia:ComponentDataReference')
  );
}

/** The id that a reference of an association names. */
export function referenceIn({ children }: XmlElement, name: string): string | undefined {
  return children.find((child) => child.name === name)?.attributes.get('s:ref') || undefined;
}
