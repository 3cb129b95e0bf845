import { BETWEEN_THINGS } from './words.js';

/** What a statement of none is about. */
export interface Subject {
  /** In the words of the text. */
  readonly label: string;
  /** Unit of the zero that it says; `undefined` where it says no number. */
  readonly unit?: string;
}

interface Kind {
  readonly words: RegExp;
  readonly unit?: string;
  /** Only the words themselves are the label, without what stands around them. */
  readonly bare?: boolean;
}

/** Outcomes turn a statement about cases into one about some of them. */
const OUTCOME = /败诉|纠错|纠正|撤销|变更|维持|确认违法|应诉/;

/** The last that stands in a piece of text decides: 因政府信息公开申请行政复议 is about reviews. */
const KINDS: readonly Kind[] = [
  { words: /失[泄密]密?|泄密|泄露国家秘密/g },
  { words: /逾期|超期|超时/g },
  { words: /行政复议|复议/g, unit: '件', bare: true },
  { words: /行政诉讼|诉讼/g, unit: '件', bare: true },
  { words: /投诉|举报|申诉/g, unit: '件' },
  { words: /减免/g, unit: '元' },
  { words: /收费|(?<![经消免])费用?(?!减免)|收取/g, unit: '元' },
  { words: /建议/g, unit: '件' },
  { words: /提案/g, unit: '件' },
  { words: /不予公开/g, unit: '件' },
  { words: /规章(?!制度)|规范性文件/g, unit: '件' },
  { words: /申请(?!人|材料|表|行政|复议|公开的)/g, unit: '件' },
  { words: /责任追究|被追究|问责/g },
  { words: /其[他它].{0,6}事项|需要?.{0,4}(?:报告|说明)的.{0,4}(?:事项|情况)/g },
];

const LEADING =
  /^(?:过|到|了|任何|关于|有关|相关|各类|其中|因|由|针对|对|公民、法人(?:和|或者?|及|以及)其[他它]组织|社会公众|群众|申请人|一[例起件次宗]|此类|该类|上述)(?!的|人)/;
const TRAILING =
  /(?:等?方?面?的?(?:相关)?(?:情况|情形|现象|事件|问题|记录|行为|案件|发生)|的|等|数量?|[，、\s])$/;
const BY_SOMEONE = /^.*(?:提出|提交|递交|引发|引起|产生)的?/;

/** Words that stand for what was said before: 此类情况. */
const REFERRING =
  /^(?:任何)?(?:该|此|上述|以上|这|相关|有关|类似)(?:一?[类项种]|方面)?的?(?:情况|情形|事项|问题|现象|费用)?$/;

/** Whether the words name nothing themselves. */
export const isReferring = (words: string): boolean => words === '' || REFERRING.test(words);

export function cleanObject(words: string): string {
  let rest = words.replace(/任何(?:形式的)?/, '').trim();
  for (;;) {
    const next = rest.replace(TRAILING, '').replace(LEADING, '');
    if (next === rest) return rest;
    rest = next;
  }
}

/**
 * What a phrase is about: `因政府信息公开申请行政复议、提起行政诉讼` two things, 失密、泄密 one. Empty if it
 * holds nothing that reports give a number or a statement of.
 */
export function subjectsIn(phrase: string): Subject[] {
  const found: { kind: Kind; start: number; end: number; word: string }[] = [];
  let start = 0;
  for (const piece of phrase.split(BETWEEN_THINGS)) {
    const at = phrase.indexOf(piece, start);
    start = at + piece.length;
    const last = lastKind(piece);
    if (!last) continue;
    const previous = found.at(-1);
    if (previous?.kind === last.kind) found[found.length - 1] = { ...previous, end: start, word: '' };
    else found.push({ kind: last.kind, start: at, end: start, word: last.word });
  }
  return found.map(({ kind, start, end, word }) => {
    const words = cleanObject(phrase.slice(start, end));
    if (kind.bare && word && !OUTCOME.test(words)) return { label: word, unit: kind.unit };
    return { label: kind.unit === '件' ? words.replace(BY_SOMEONE, '') || words : words, unit: kind.unit };
  });
}

function lastKind(piece: string): { kind: Kind; word: string } | undefined {
  let best: { kind: Kind; word: string; at: number } | undefined;
  for (const kind of KINDS) {
    for (const match of piece.matchAll(kind.words)) {
      if (!best || match.index > best.at) best = { kind, word: match[0], at: match.index };
    }
  }
  return best;
}
