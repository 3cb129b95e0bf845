import { STANDARDS } from '../../../standards/index.js';
import type { Standard, StandardSection } from '../../../standards/standard.js';
import { labelKey } from '../../recognise/normalise.js';

/** All sections of the official formats by the key of each wording of their headings. */
const KNOWN: ReadonlyMap<string, readonly { standard: Standard; section: StandardSection }[]> = known();

/** The longest first, for a heading may be the beginning of another. */
const KEYS = [...KNOWN.keys()].sort((one, other) => other.length - one.length);
const LONGEST = 40;

function known(): Map<string, { standard: Standard; section: StandardSection }[]> {
  const map = new Map<string, { standard: Standard; section: StandardSection }[]>();
  for (const standard of Object.values(STANDARDS)) {
    for (const section of standard?.sections ?? []) {
      for (const wording of [section.heading, ...(section.aliases ?? [])]) {
        const key = labelKey(wording);
        map.set(key, [...(map.get(key) ?? []), { standard: standard!, section }]);
      }
    }
  }
  return map;
}

/** Whether a text is the heading of a section of some official format. */
export function isKnownHeading(text: string): boolean {
  return text.length <= 60 && KNOWN.has(labelKey(text));
}

/** The section of a standard that a heading names. */
export function sectionOf(heading: string, standard: Standard | undefined): StandardSection | undefined {
  const found = KNOWN.get(labelKey(heading)) ?? [];
  return found.find((entry) => entry.standard === standard)?.section;
}

/** How many of the headings are those of each standard. */
export function matchesByStandard(headings: readonly string[]): Map<Standard, number> {
  const counts = new Map<Standard, number>();
  for (const heading of headings) {
    for (const standard of new Set((KNOWN.get(labelKey(heading)) ?? []).map((entry) => entry.standard)))
      counts.set(standard, (counts.get(standard) ?? 0) + 1);
  }
  return counts;
}

/** Length of the known heading that a text begins with, 0 if with none: 总体情况2018年，我局…… */
export function knownPrefix(text: string): number {
  const key = labelKey(text.slice(0, LONGEST));
  const known = KEYS.find((each) => key.startsWith(each));
  if (!known) return 0;
  let letters = 0;
  for (let end = 0; end < text.length; end++) {
    if (/[\p{L}\p{N}]/u.test(text[end])) letters++;
    if (letters === known.length) return end + 1;
  }
  return 0;
}
