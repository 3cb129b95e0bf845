import type { ReportDocument, Section } from '../../../document/index.js';
import type { StandardSection } from '../../../standards/index.js';
import { remember } from '../../recognise/remember.js';
import type { Context } from '../context.js';

/** A section that the form prescribes, and the one of the document that is meant by it. */
export interface Match {
  readonly wanted: StandardSection;
  readonly found?: Section;
  /** Place among the document's sections. */
  readonly index: number;
}

/** Headings that share fewer of their pairs of characters are not the same. */
const ALIKE = 0.5;
/** No heading is longer, and no report has more parts. */
const LONGEST = 100;
const MOST = 100;

const matches = new WeakMap<ReportDocument, Match[]>();

/** The sections of the form, each with the document's section of the most similar heading. */
export function matchSections({ document, standard }: Context): readonly Match[] {
  if (!standard) return [];
  const known = matches.get(document);
  if (known) return known;
  const own = document.json.sections.slice(0, MOST);
  const taken = new Set<number>();
  const pairs = standard.sections
    .flatMap((wanted) =>
      own.map((found, index) => ({ wanted, index, score: likeness(wanted, core(found.heading ?? '')) })),
    )
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const found = new Map<StandardSection, number>();
  for (const { wanted, index } of pairs) {
    if (found.has(wanted) || taken.has(index)) continue;
    found.set(wanted, index);
    taken.add(index);
  }
  const result = standard.sections.map((wanted) => {
    const index = found.get(wanted) ?? -1;
    return { wanted, index, found: own[index] };
  });
  matches.set(document, result);
  return result;
}

/** The document's section of the form's id. */
export function sectionOf(context: Context, id: string): Section | undefined {
  return matchSections(context).find(({ wanted }) => wanted.id === id)?.found;
}

/** 0 to 1, by the pairs of characters that headings share (Sørensen–Dice). */
function likeness({ heading, aliases = [] }: StandardSection, printed: string): number {
  const names = [heading, ...aliases].map(core);
  if (names.includes(printed)) return 1;
  const pairs = pairsOf(printed);
  return names.reduce((most, name) => Math.max(most, dice(pairsOf(name), pairs)), 0);
}

/** A heading without number, white space and punctuation. */
export const core = remember((heading: string): string =>
  heading
    .replace(/^[\s（(]*[一二三四五六七八九十\d]{1,3}[）)、.．\s]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST),
);

const pairsOf = remember(
  (text: string): ReadonlySet<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
);

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
