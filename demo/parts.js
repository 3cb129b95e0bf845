/**
 * What of a report can be shown by itself, by the attribute that picks it.
 *
 * @param {unknown} report parsed JSON
 * @returns {Record<'section' | 'table' | 'chart' | 'status', {id: string, name: string}[]>}
 */
export function partsOf(report) {
  const parts = { section: [], table: [], chart: [], status: [] };
  const visit = (section) => {
    parts.section.push({ id: section.id, name: `${section.number ?? ''}${section.heading ?? section.id}` });
    for (const block of section.blocks ?? []) {
      const name = block.caption ?? block.title ?? block.label;
      if (block.id && block.type in parts) parts[block.type].push({ id: block.id, name });
    }
    section.sections?.forEach(visit);
  };
  report.sections?.forEach(visit);
  return parts;
}
