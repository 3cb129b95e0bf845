import { STANDARDS, type Standard } from '../../standards/index.js';

/**
 * The standard whose law holds for the reports of a year, whatever form a report has: of the same country, the
 * latest that had begun, or the first for reports from before it.
 *
 * @param standard one of the country; China's unless given
 */
export function officialFor(year: number, standard?: Standard): Standard | undefined {
  const country = (id: string): string => id.slice(0, 2);
  const family = Object.values(STANDARDS)
    .filter(({ id }) => country(id) === country(standard?.id ?? 'cn'))
    .sort((a, b) => a.years.from - b.years.from);
  return family.filter(({ years }) => years.from <= year).at(-1) ?? family.at(0);
}
