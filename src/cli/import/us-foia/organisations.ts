import { Ids } from '../structure/ids.js';
import { leavesIn, type Leaf } from './leaves.js';
import { mended } from './prose.js';
import type { XmlElement } from './xml.js';

/** The agency or one of its components. */
export interface Organisation {
  /** Row id in all tables. */
  readonly id: string;
  /** Row heading: the abbreviation, or the name for want of one. */
  readonly label: string;
  readonly abbreviation: string;
  readonly name: string;
  /** True for the agency over its components: AGENCY OVERALL. */
  readonly overall: boolean;
  readonly line: number;
}

export interface Organisations {
  readonly agency: Organisation;
  readonly components: readonly Organisation[];
  /** By the id that references of the file name. */
  readonly byReference: ReadonlyMap<string, Organisation>;
  /** Names with characters that were escaped twice, as they are written. */
  readonly escaped: readonly Leaf[];
  /** What else stands in the element. */
  readonly rest: readonly Leaf[];
}

/**
 * Reads the agency and its components. The agency's row is `overall`; it is headed AGENCY OVERALL if there are
 * components, and by the agency's abbreviation if there are none.
 */
export function readOrganisations(element: XmlElement): Organisations {
  const ids = new Ids();
  const overallId = ids.take('overall', '');
  const byReference = new Map<string, Organisation>();
  const units = componentsIn(element);
  const counts = new Map<string, number>();
  const escaped: Leaf[] = [];
  const read = (unit: XmlElement, agency: boolean): Organisation => {
    const text = (name: string): string => {
      const { text: written = '', line = 0 } = unit.children.find((child) => child.name === name) ?? {};
      if (mended(written) !== written) escaped.push({ path: name, text: written, coded: false, line });
      return mended(written);
    };
    const abbreviation = text('nc:OrganizationAbbreviationText');
    const name = text('nc:OrganizationName');
    const reference = unit.attributes.get('s:id') ?? '';
    const overall = agency && units.length > 0;
    const wish = abbreviation || name || reference;
    const count = (counts.get(wish) ?? 0) + 1;
    counts.set(wish, count);
    const organisation: Organisation = {
      id: agency ? overallId : ids.take(count === 1 ? wish : `${wish}-${count}`, 'component'),
      label: overall ? 'AGENCY OVERALL' : wish,
      abbreviation,
      name,
      overall,
      line: unit.line,
    };
    if (reference && !byReference.has(reference)) byReference.set(reference, organisation);
    return organisation;
  };
  return {
    agency: read(element, true),
    components: units.map((unit) => read(unit, false)),
    byReference,
    escaped,
    rest: leavesIn(
      [element, ...units].flatMap(({ children }) => children.filter(({ name }) => !KNOWN.has(name))),
    ).filter(({ text }) => text !== ''),
  };
}

const SUB_UNIT = 'nc:OrganizationSubUnit';
const KNOWN = new Set([SUB_UNIT, 'nc:OrganizationAbbreviationText', 'nc:OrganizationName']);

function componentsIn({ children }: XmlElement): XmlElement[] {
  return children.filter(({ name }) => name === SUB_UNIT).flatMap((unit) => [unit, ...componentsIn(unit)]);
}
