import type { Block, ChartJson, FigureJson, Section } from '../../../document/index.js';
import { blocksOf } from './blocks.js';
import type { Builder } from './builder.js';
import type { Outline } from './outline.js';
import { sectionOf } from './known-headings.js';

/** Fewer channels are no picture. */
const MIN_BARS = 3;

/** The sections of the outline as sections of the document. */
export function sectionsJson(root: Outline, builder: Builder): Section[] {
  const introduction = blocksOf(root.items, [], builder);
  const sections = root.sections.map((section, index) => sectionJson(section, [], `s${index + 1}`, builder));
  if (introduction.length === 0) return sections;
  return [{ id: builder.sectionIds.take('introduction', 's0'), blocks: introduction }, ...sections];
}

/** Nesting is bounded by the kinds of numbers and the six levels of headings. */
function sectionJson(
  section: Outline,
  above: readonly string[],
  position: string,
  builder: Builder,
): Section {
  const { number, heading, line, items, sections } = section;
  const official = above.length === 0 ? sectionOf(heading, builder.known.standard) : undefined;
  const headings = [...above, heading.replace(/[。：:，、]+$/, '')];
  const before = builder.figures.length;
  const json: Section = {
    id: builder.sectionIds.take(official?.id ?? position, position),
    ...(number !== undefined && { number }),
    ...(heading && { heading }),
  };
  builder.review.add({
    outcome: 'recognised',
    what: 'section',
    confidence: official || number !== undefined || line?.heading !== undefined ? 'high' : 'low',
    place: line?.place ?? {},
    source: `${number ?? ''}${heading}`,
    node: json,
    message: {
      zh: official ? `章节，对应格式中的“${official.heading}”` : '章节',
      en: official ? `section, "${official.heading}" of the form` : 'section',
    },
  });
  const blocks = blocksOf(items, headings, builder);
  const chart = channelChart(builder.figures.slice(before), headings[headings.length - 1], builder);
  if (chart) blocks.push(chart);
  if (blocks.length) json.blocks = blocks as Block[];
  const below = sections.map((child, index) =>
    sectionJson(child, headings, `${position}-${index + 1}`, builder),
  );
  if (below.length) json.sections = below;
  return json;
}

/** A chart of the figures that name channels and share a unit, if there are enough in a section. */
function channelChart(
  figures: readonly FigureJson[],
  heading: string,
  builder: Builder,
): ChartJson | undefined {
  const byUnit = new Map<string, FigureJson[]>();
  for (const figure of figures) {
    if (figure.channels?.length && figure.unit && figure.absent === undefined)
      byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure]);
  }
  const bars = [...byUnit.values()].find((each) => each.length >= MIN_BARS && areDistinct(each));
  if (!bars) return undefined;
  const chart: ChartJson = {
    type: 'chart',
    id: builder.chartIds.take('', 'chart'),
    title: heading,
    bars: bars.map(({ id, channels }) => ({ figure: id, label: channels!.join('、') })),
  };
  builder.review.add({
    outcome: 'recognised',
    what: 'chart',
    confidence: 'low',
    place: {},
    source: bars.map(({ channels }) => channels!.join('、')).join('；'),
    node: chart,
    message: {
      zh: `建议用图表示各渠道的数量（${bars[0].unit}），源文件中没有这张图，不需要可删去`,
      en: `a chart of the channels is proposed (${bars[0].unit}); the file has none: delete it if it is not wanted`,
    },
  });
  return chart;
}

/** Whether no two figures are of the same channels, as a whole and its parts are. */
function areDistinct(figures: readonly FigureJson[]): boolean {
  return new Set(figures.map(({ channels }) => channels!.join())).size === figures.length;
}
