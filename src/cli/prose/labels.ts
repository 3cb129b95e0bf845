import { hide } from './hide.js';
import { BETWEEN_THINGS, COUNTING, MAKING, NOUNS_WITH_VERBS, TELLING } from './words.js';

/** Longest label that is taken whole; of a longer one the part from its last verb on. */
const WHOLE = 22;

const TIME =
  '(?:截[至止]|自|从|在)?(?:(?:19|20)\\d\\d年(?:度|全年|底|末)?|(?:全|本|今|当)年(?:度|底|内)?|年[内底]|[上下]半年|\\d{1,2}月(?:份|底)?(?:\\d{1,2}日)?|目前|期间|统计期内|报告期内)(?:以来|期间|[来内的])?';
const US = '(?:我|本)(?:局|市|县|区|办|委|厅|院|镇|街道|单位|部门|中心|行政机关|机关)(?:机关)?';
const JOINING =
  '[一二三四五六七八九十]{1,3}[是、]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]|其中|其它?中|分别是|并且?|同时|另外?|此外|还|以及|和(?!谐)|及(?![时其])|与(?!会)|也|再(?!生)|又|先后|已经?|均|主要(?!负责|领导)|包括|含|即(?!时)|有(?![关效])|各[类种项]';
const EACH = '(?:平均)?每(?:半?年|个?[月季]度?|[周日天件份页人次期])(?:至少|平均)?';
/** An agency says who published, not what: 市商务局通过网站公开信息. */
const AGENCY =
  '(?:[^，、：；《》“”]{0,14}(?:局|委|委员会|办|办公室|厅|政府|中心|单位|部门|院|街道|镇|乡)|全[省市县区镇国]|各[级地][^，、：；]{0,8})(?=通过|利用|依托|借助|运用)';
/** What a cut through a line leaves of 全年收到. */
const YEAR_LEFT = `年(?=${TELLING})`;
const PLACE = '(?:在|于|对|覆盖)?全[省市县区镇国](?=$)';
const HEAD = new RegExp(
  `^(?:[\\s，、：:]|将(?![军近来要])|把(?![关握手])|${EACH}|${PLACE}|${TIME}|${AGENCY}|${US}|${YEAR_LEFT}|${JOINING}|${COUNTING})`,
);
const TAIL = new RegExp(
  `(?:[\\s：:，、]|${COUNTING}|共有|总数|总量|数量|(?:分别|(?<!(?<![0-9全往历近当本])年|[0-9月季周日])均|都|各)[为是有]?|达到?|(?<![公条合节签])约|[为是有计了的已仅只又还超至在]|(?<![自事理])由|(?<![收接])到)$`,
);
const KEEP_TAIL = /(?:所有|目的|标的|审计|会计|设计)$/;
const THROUGH = /^(?:通过|利用|依托|借助|运用|在|以)/;
/** What comes after the thing that was counted, in `3名工作人员负责…`. */
const PREDICATE =
  /.(?=负责|组成|担任|兼任|从事|专门|具体|参加|进行|用于|逐[条项一个]|落实[到至]|开展|推[行进]|已|均|全部|予以|(?<!尚)未|尚未|被|正在|(?<!正)在|供|并|以上|左右)/;

/** Words that govern what follows them, or weigh and plan it, and name nothing: 加强对6个分局的指导. */
const GOVERNING =
  /^(?:(?:加强|强化|加大|深化|推进|推动|做好|完善|开展|进行)?(?:对于?|关于|针对|围绕|聚焦|将|把|按照?|根据|依据|向|给|为|从|由|以|在|于|用|与)|加强|强化|加大|深化|推进|推动|完成|实现|形成|达成|落实|实施|计划|力争|争取|拟|预计|目标|同期|合计|总共|平均|[日月年]均)$/;
/** Nouns of counting, and what is left of 两项. 个人 is a noun. */
const CLASSIFIER =
  /^(?:方面|层面|环节|次数|件数|条数|人次|件次|条次|[两二三四五六七八九十几多各每这该][个件条项次份名期类种])$/;

/** Whether words name nothing that could be counted: a preposition, a verb of planning, a classifier, one character. */
export const isEmptyLabel = (words: string): boolean =>
  words.length < 2 || GOVERNING.test(words) || CLASSIFIER.test(words);

/** The last of the given words that is a verb: not the 公开 of 信息公开. */
function lastVerb(text: string, verbs: string): { start: number; end: number } | undefined {
  const blanked = text.replace(NOUNS_WITH_VERBS, hide);
  let last: { start: number; end: number } | undefined;
  for (const match of blanked.matchAll(new RegExp(verbs, 'g'))) {
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}

/** Strips a pattern from an end until nothing changes; each round takes at least one character. */
function strip(text: string, pattern: RegExp, keep?: RegExp): string {
  let rest = text;
  for (;;) {
    const next = keep?.test(rest) ? rest : rest.replace(pattern, '');
    if (next === rest) return rest;
    rest = next;
  }
}

/** Without remarks in brackets, spaces between ideographs, and punctuation at the ends. */
function tidy(words: string): string {
  return words
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '')
    .replace(/^[、，：:\s"]+|[、，：:\s"]+$/g, '');
}

/** Whether the words end in a verb that is waiting for its object (`收到` + 3件 + 申请), or are none. */
export function endsWithVerb(words: string): boolean {
  const bare = strip(tidy(words), TAIL, KEEP_TAIL);
  const verb = lastVerb(bare, `${MAKING}|${TELLING}`);
  const own = strip(bare, HEAD).replace(THROUGH, '');
  return isEmptyLabel(own) || verb?.end === bare.length;
}

/** What the words before a number say is counted; `''` if they say nothing. */
export function labelBefore(words: string): string {
  let label = strip(strip(tidy(words), TAIL, KEEP_TAIL), HEAD);
  const counting = lastVerb(label, COUNTING);
  if (counting) label = strip(label.slice(counting.end), HEAD) || label;
  if (THROUGH.test(label)) {
    label = label.replace(THROUGH, '');
    // 在甲报、乙网等国家级媒体发布: the class says it; but 发布甲、乙等信息 keeps its list.
    const listed = label.lastIndexOf('等');
    const verb = lastVerb(label, TELLING);
    if (listed >= 0 && verb && verb.start > listed + 1) {
      label = label.slice(listed + 1).replace(/^(?:平台|渠道|方式|途径|形式|载体)/, '');
    }
  }
  const making = lastVerb(label, `(?:${MAKING})了?`);
  const telling = lastVerb(label, TELLING);
  if (making && making.end < label.length) label = label.slice(making.end);
  else if (label.length > WHOLE && telling && telling.end < label.length) label = label.slice(telling.start);
  return tidy(strip(label, HEAD));
}

/** What the words after a number say is counted: `3名` + 工作人员; of `1名科长为联络员` the office, 联络员. */
export function labelAfter(words: string, verb: string): string {
  let noun = tidy(words).replace(/^(?:以上|左右|的|[为是系属]于?)/, '');
  const office = /^[^为]{1,12}(?:为|担任|任)([^为]{2,20})$/.exec(noun);
  if (office) noun = office[1]!;
  if (/^(?:增|减|上升|下降|提高)/.test(noun)) return '';
  const predicate = PREDICATE.exec(noun);
  if (predicate) noun = noun.slice(0, predicate.index + 1);
  return noun && tidy(verb + noun);
}

/** The verb that the object after a number belongs to, if it tells something: 收到, not 召开. */
export function tellingVerb(words: string): string {
  const bare = strip(tidy(words), TAIL, KEEP_TAIL);
  const verb = lastVerb(bare, TELLING);
  return verb?.end === bare.length ? bare.slice(verb.start) : '';
}

/** The things of `甲、乙和丙均为`, each of which has the number. */
export function splitThings(words: string): string[] {
  return words
    .split(BETWEEN_THINGS)
    .map((thing) => labelBefore(thing))
    .filter(Boolean);
}

/** A heading as a label: without number, full stop and 情况. */
export function headingLabel(headings: readonly string[]): string {
  return (headings.at(-1) ?? '')
    .replace(
      /^\s*(?:第?[一二三四五六七八九十0-9]{1,3}[、.．章节]|[（(][一二三四五六七八九十0-9]{1,3}[）)])\s*/,
      '',
    )
    .replace(/[。\s]+$/, '')
    .replace(/(?:的?情况)$/, '');
}
