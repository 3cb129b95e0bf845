import type { Context } from '../context.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** Shorter paragraphs, such as nil statements, are alike in honest reports. Characters without white space. */
const SHORTEST = 40;
/** Characters of a shingle: short enough to survive a changed word, long enough to be rare. */
const SHINGLE = 5;
/** Share of common shingles (Jaccard) from which a paragraph counts as copied. */
const ALIKE = 0.8;
/** Share of the report's text from which the whole counts as copied. */
const SHARE = 0.4;
/** Characters that are compared; the longest reports have a tenth of it. */
const MOST = 300_000;
/** Sentences that the law puts into every report. */
const STATUTORY = /^(本报告|根据|按照|依据).{0,40}《中华人民共和国政府信息公开条例》/;

interface Copy {
  readonly pointer: string;
  readonly before: string;
  readonly likeness: number;
}

export const proseCopied: Rule = {
  code: 'prose-copied',
  severity: 'warning',
  words: {
    zh: `报告文字按本年情况撰写；数字和年份除外，与上年相同的文字不到 ${SHARE * 100}%。`,
    en: `The text is written anew; but for numbers and years, less than ${SHARE * 100}% of it is last year's.`,
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    const { copies, share } = compare(context);
    if (copies.length === 0 || share < SHARE) return;
    const percent = `${Math.round(share * 100)}%`;
    yield {
      pointer: '/sections',
      printed: percent,
      computed: `< ${SHARE * 100}%`,
      message: {
        zh: `正文有 ${percent} 与上年报告雷同（${copies.length} 段）。`,
        en: `${percent} of the text is that of last year's report (${copies.length} paragraphs).`,
      },
    };
  },
};

export const paragraphCopied: Rule = {
  code: 'paragraph-copied',
  severity: 'information',
  words: {
    zh: '各段文字按本年情况撰写。',
    en: 'Each paragraph is written for the year.',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    for (const { pointer, before, likeness } of compare(context).copies) {
      const percent = Math.round(likeness * 100);
      yield {
        pointer,
        message: {
          zh: `这一段与上年报告的一段（${before}）雷同：除数字和年份外相似 ${percent}%。`,
          en: `This paragraph is that of last year's report (${before}): ${percent}% alike but for numbers and years.`,
        },
      };
    }
  },
};

const NOTHING = { copies: [], share: 0 };
const compared = new WeakMap<Context, { copies: Copy[]; share: number }>();

/** The paragraphs that last year's report has too, and their share of the text. */
function compare(context: Context): { copies: Copy[]; share: number } {
  const known = compared.get(context);
  if (known) return known;
  if (!context.previous) return NOTHING;
  const before = paragraphs(context.previous);
  const index = new Map<string, number[]>();
  before.forEach(({ shingles }, at) => {
    for (const shingle of rarest(shingles)) {
      const places = index.get(shingle) ?? [];
      // Words that every paragraph has tell nothing; a bound keeps the work linear.
      if (places.length < 20) places.push(at);
      index.set(shingle, places);
    }
  });
  const now = paragraphs(context);
  const copies = now.flatMap(({ pointer, shingles }): Copy[] => {
    const votes = new Map<number, number>();
    for (const shingle of rarest(shingles))
      for (const at of index.get(shingle) ?? []) votes.set(at, (votes.get(at) ?? 0) + 1);
    const candidates = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const best = candidates
      .map(([at]) => ({ at, likeness: jaccard(shingles, before[at].shingles) }))
      .sort((a, b) => b.likeness - a.likeness)
      .at(0);
    if (!best || best.likeness < ALIKE) return [];
    return [{ pointer, before: before[best.at].pointer, likeness: best.likeness }];
  });
  const copied = new Set(copies.map(({ pointer }) => pointer));
  const length = (all: typeof now): number => all.reduce((sum, { shingles }) => sum + shingles.size, 0);
  const share = length(now.filter(({ pointer }) => copied.has(pointer))) / (length(now) || 1);
  const result = { copies, share };
  compared.set(context, result);
  return result;
}

/** The paragraphs of a report that are long enough, as sets of shingles. */
function paragraphs(context: Context): { pointer: string; shingles: Set<string> }[] {
  let room = MOST;
  return context.passages.flatMap(({ text, pointer }) => {
    const masked = text.replace(/\d+(\.\d+)?/g, '0').replace(/\s+/g, '');
    if (masked.length < SHORTEST || masked.length > room || STATUTORY.test(masked)) return [];
    room -= masked.length;
    const shingles = new Set<string>();
    for (let at = 0; at + SHINGLE <= masked.length; at++) shingles.add(masked.slice(at, at + SHINGLE));
    return [{ pointer, shingles }];
  });
}

/** A few shingles that stand for a set: the same ones for the same set, whichever document it is in (MinHash). */
function rarest(shingles: ReadonlySet<string>): string[] {
  const hashed = [...shingles].map((shingle) => ({ shingle, hash: hashOf(shingle) }));
  return hashed
    .sort((a, b) => a.hash - b.hash)
    .slice(0, 12)
    .map(({ shingle }) => shingle);
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared / (a.size + b.size - shared);
}
