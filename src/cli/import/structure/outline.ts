import { annexesOf, headsTable } from './annexes.js';
import { nextListed } from './attachments.js';
import { sliceLine, type Item, type Line } from './flow.js';
import { isKnownHeading } from './known-headings.js';
import { readNumber, type Numbered } from './numbering.js';
import { chainAt, isBoldHeading, isNil } from './line-context.js';
import { headingLength } from './split-heading.js';
import type { ReviewList } from './review-list.js';

/** A section before its text is made into blocks. */
export interface Outline {
  readonly number?: string;
  readonly heading: string;
  /** The line of the heading; the introduction has none. */
  readonly line?: Line;
  readonly items: Item[];
  readonly sections: Outline[];
}

/** Some files give whole paragraphs the style of a heading. */
const MAX_MARKED = 100;

interface Open {
  readonly section: Outline;
  /** Of its number. */
  readonly rank?: number;
  readonly value: number;
  /** The file's own heading level. */
  readonly mark?: number;
}

/** A heading found at the start of a line. */
interface Heading {
  readonly numbered?: Numbered;
  /** Where in the line the heading begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Whether an unnumbered heading is one of the whole report. */
  readonly top?: boolean;
  readonly annex?: boolean;
}

/** Annexes stand beside the parts of a report, and all numbers within them. */
const ANNEX_RANK = -1;

/** Divides the flow into sections, by numbers, the file's heading marks and the official headings. */
export function outline(items: readonly Item[], review: ReviewList): Outline {
  return new Outliner(items, review).run();
}

class Outliner {
  private readonly root: Outline = { heading: '', items: [], sections: [] };
  private open: Open[] = [];
  /** The last number that did not head a section. */
  private listed?: Numbered;
  /** Number of the last line of a list of attachments. */
  private attached?: number;
  private readonly annexes: ReadonlySet<Item>;

  constructor(
    private readonly items: readonly Item[],
    private readonly review: ReviewList,
  ) {
    this.annexes = annexesOf(items);
  }

  run(): Outline {
    this.items.forEach((item, index) => {
      const heading = item.kind === 'line' ? this.headingOf(item, index) : undefined;
      if (heading) this.begin(item as Line, heading);
      else this.top.items.push(item);
    });
    return this.root;
  }

  private get top(): Outline {
    return this.open[this.open.length - 1]?.section ?? this.root;
  }

  private get inAnnex(): boolean {
    return this.open[0]?.rank === ANNEX_RANK;
  }

  private headingOf(line: Line, index: number): Heading | undefined {
    const { text, heading: mark } = line;
    if (!text) return undefined;
    const whole = { start: 0, end: text.length };
    if (this.annexes.has(line)) return { ...whole, annex: true };
    this.attached = nextListed(text, this.attached);
    if (this.attached !== undefined) return undefined;
    const numbered = readNumber(text);
    if (numbered && numbered.rank > 1 && isNil(this.items, index)) return undefined;
    if (numbered && numbered.family !== 'spoken') {
      const length = headingLength(numbered.rest);
      if (this.isHeading(numbered, length, line, index))
        return { numbered, start: numbered.start, end: numbered.start + length };
      this.listed = numbered;
      return undefined;
    }
    const known = isKnownHeading(text);
    if ((!known || this.inAnnex) && headsTable(this.items, index)) return undefined;
    if (mark !== undefined && text.length <= MAX_MARKED) return whole;
    if (known && !/[。；，]$/.test(text)) return { ...whole, top: this.fillsGap(index) };
    return isBoldHeading(this.items, index) ? whole : undefined;
  }

  private isHeading(numbered: Numbered, length: number, line: Line, index: number): boolean {
    const { rank, value, rest } = numbered;
    if (line.heading !== undefined && line.text.length <= MAX_MARKED) return true;
    // The item before it was one of a list.
    if (this.listed?.rank === rank && this.listed.value + 1 === value) return false;
    if (!this.fits(numbered)) return false;
    if (rank <= 1) return true;
    if (length === 0) return false;
    if (length < rest.length) return rank === 2;
    return this.hasText(numbered, index);
  }

  /** Whether an official heading without a number stands where a number of the sections is missing. */
  private fillsGap(index: number): boolean {
    const current = this.open.find(({ rank }) => rank === 1);
    if (!current) return true;
    for (const item of this.items.slice(index + 1, index + 500)) {
      const number = item.kind === 'line' ? readNumber(item.text) : undefined;
      if (number?.rank === 1 && number.value > current.value) return number.value === current.value + 2;
    }
    return false;
  }

  /** Whether the number goes on with those of its level, or begins a new level. */
  private fits({ rank, value }: Numbered): boolean {
    const sibling = this.open.find((open) => open.rank === rank);
    if (sibling) return value >= sibling.value && value <= sibling.value + 3;
    const deepest = Math.max(-1, ...this.open.map((open) => open.rank ?? -1));
    return value === 1 || (value <= 3 && rank > deepest && this.top.sections.length === 0);
  }

  /** Whether a short numbered line heads text. Lines right under each other that end like sentences are a list. */
  private hasText(numbered: Numbered, index: number): boolean {
    const line = this.items[index] as Line;
    if (/[；;]$/.test(line.text)) return false;
    const { length, followed } = chainAt(this.items, index, numbered);
    const sibling = this.open.some(({ rank, value }) => rank === numbered.rank && value < numbered.value);
    if (sibling) return true;
    if (numbered.rank === 2) return followed || !/[。！？]$/.test(line.text);
    return length === 1 && followed && !/[。！？]$/.test(line.text);
  }

  private begin(line: Line, heading: Heading): void {
    const { numbered, start, end } = heading;
    const { heading: mark, text, place } = line;
    const rank = heading.annex ? ANNEX_RANK : numbered?.rank;
    this.tellNumber(numbered, line);
    while (this.open.length > 0 && this.closes(this.open[this.open.length - 1], heading, mark))
      this.open.pop();
    const section: Outline = {
      ...(numbered && { number: numbered.number }),
      heading: text.slice(start, end),
      line,
      items: [],
      sections: [],
    };
    this.top.sections.push(section);
    this.open.push({ section, rank, value: numbered?.value ?? 0, mark });
    const rest = sliceLine(line, end, text.length);
    const pictures = end < text.length ? [] : line.runs.filter((run) => 'image' in run);
    if (rest.runs.length) section.items.push(rest);
    else if (pictures.length) section.items.push({ ...line, heading: undefined, runs: pictures, text: '' });
    if (end < text.length && start < end) {
      this.review.add({
        outcome: 'recognised',
        what: 'section',
        confidence: 'medium',
        place,
        source: text.slice(0, end),
        message: {
          zh: '标题与正文在同一段，已分开',
          en: 'heading and text share a paragraph; they were taken apart',
        },
      });
    }
  }

  /** Whether a heading ends a section that is open. */
  private closes(open: Open, { numbered, top, annex }: Heading, mark: number | undefined): boolean {
    if (annex) return true;
    if (open.rank === ANNEX_RANK) return false;
    const rank = numbered?.rank;
    if (rank !== undefined && open.rank !== undefined) return open.rank >= rank;
    if (mark !== undefined && open.mark !== undefined) return open.mark >= mark;
    if (rank !== undefined) return rank <= 1;
    return top === true || open.rank === undefined;
  }

  private tellNumber(numbered: Numbered | undefined, { place, text }: Line): void {
    if (!numbered) return;
    const before = this.open.find(({ rank }) => rank === numbered.rank)?.value ?? 0;
    if (numbered.value === before + 1) return;
    const repeated = numbered.value === before;
    this.review.add({
      outcome: 'recognised',
      what: 'number',
      confidence: 'medium',
      place,
      source: text.slice(0, 60),
      message: repeated
        ? {
            zh: `编号“${numbered.number}”重复，照原文保留`,
            en: `the number "${numbered.number}" occurs twice; kept as printed`,
          }
        : {
            zh: `编号“${numbered.number}”之前缺号，照原文保留`,
            en: `numbers are missing before "${numbered.number}"; kept as printed`,
          },
    });
  }
}
