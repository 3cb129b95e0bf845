import { labelBefore } from './labels.js';
import { segmentStart } from './segments.js';
import { cleanObject, isReferring, subjectsIn, type Subject } from './subjects.js';

/** A statement that there was none of something. */
export interface NilStatement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly subjects: readonly Subject[];
  readonly certain: boolean;
  /** Where the zero stands, if it is printed: the `0` of 均为0. */
  readonly zero?: { readonly start: number; readonly end: number; readonly printed?: string };
}

const HAPPEN = '收到|接到|接收到?|收取|发生|产生|出现|存在|受理|引发|引起|接获';
/** What makes another word of 无. */
const WORDS_OF_NONE = '偿|法|论|关|需|须|障碍|线|缝|纸|正当|权|人(?!大)|效|故|证|照|意|理由|条件|序|形|锡|棣';
const NIL = new RegExp(
  [
    // 未收到, 从未发生, 未向申请人收取, 未因…被申请
    `(?<![如若凡对因的否]|逾期)(?:[从并尚]?未(?:曾|有|再)?(?:(?:[向对就](?:[^，。；、\\n]{1,16}?))?(?:${HAPPEN})[到过]*|制发|制定出台|提起|申请(?=行政)|有(?!效)|(?=(?:因|被)[^，。；\\n]{0,30}(?:复议|诉讼|投诉|举报|追究|问责))))`,
    `(?<![还尚如若凡对的有否])没有(?:(?:[向对就](?:[^，。；、\\n]{1,16}?))?(?:${HAPPEN})[到过]*|制发)?`,
    `(?<=^|[^\\u4e00-\\u9fff]|[年度局市县区委办厅院府关间均也并暂皆都内校镇乡位门])无(?!${WORDS_OF_NONE})`,
    '不存在',
  ].join('|'),
  'g',
);
/** 均为0 without a unit. */
const ALL_ZERO = /(?:均|都|皆)?为(0|零|〇)(?=[，。；、！\n]|$)/g;
const BREAK = /[，。；：！？\n（）]/;
/** What did not come or did not change, but is counted nowhere. */
const ANSWER = /答复|回复|回应|反馈|材料/;
/** A rule (没有正当理由不得…), or something that was not done (没有按规定答复), or a lack (没有收费依据), is no statement of none. */
const NOT_NONE =
  /正当|不得|应当|必须|^(?:按|依(?!申请)|及时|正确|有效|充分|完全|真正|对|把|将|能|得到|达到|形成|做|经|主动|认真|全部|严格|公开(?!申请)|发布|答复|落实|建立|制定|履行)|(?:依据|标准|条件|渠道|制度|目录|指南|程序|办法|能力|经验|平台|窗口|要求)$/;
/** Before it: a condition, a reason, an aim. */
const NOT_SAID =
  /^(?:如|若|凡|一旦|倘|因|由于|对)|确保(?!了)|保证|力争|力求|争取|要求|防止|防范|预防|严防|谨防|避免|以免|杜绝|严禁|努力|实现(?!了)/;
const NOT_A_COUNT = /变化|改变|变动|效果|作用|差距|不足|困难/;

/** Statements of none in a text with names hidden. Rules (未…的，不得…) and reasons (因未…) are none. */
export function findNil(hidden: string, text: string, heading: string): NilStatement[] {
  const found: NilStatement[] = [];
  for (const { 0: words, index } of hidden.matchAll(NIL)) {
    const end = index + words.length;
    if (found.length && index < found.at(-1)!.end) continue;
    const statement = about(hidden, text, index, end, heading);
    if (statement) found.push({ start: index, end, text: text.slice(index, end), ...statement });
  }
  for (const match of hidden.matchAll(ALL_ZERO)) {
    const start = match.index;
    const end = start + match[0].length;
    const subjects = subjectsIn(text.slice(sentencePart(hidden, start), start)).map((subject) => ({
      ...subject,
      label: labelBefore(subject.label) || subject.label,
    }));
    const zero = { start: end - 1, end, printed: match[1] === '0' ? undefined : match[1] };
    if (subjects.length) found.push({ start, end, text: match[0], subjects, certain: true, zero });
  }
  return found.sort((a, b) => a.start - b.start);
}

function about(
  hidden: string,
  text: string,
  start: number,
  end: number,
  heading: string,
): Pick<NilStatement, 'subjects' | 'certain'> | undefined {
  let stop = end;
  while (stop < hidden.length && stop < end + 120 && !BREAK.test(hidden.charAt(stop))) stop += 1;
  const raw = text.slice(end, stop).trim();
  // A condition (未收到材料的，不予受理), or something counted all the same.
  if (/.的$|的话$/.test(raw) || /[0-9０-９]/.test(hidden.slice(end, stop))) return undefined;
  const lead = hidden.slice(segmentStart(hidden, start, 0), start);
  if (NOT_NONE.test(raw) || NOT_SAID.test(lead)) return undefined;
  const words = text.slice(start, end);
  const object = cleanObject(raw);
  const inObject = subjectsIn(raw);
  const known = inObject.length || !words.includes('收取') ? inObject : subjectsIn(`收取${raw}`);
  const answer = /收到|接/.test(words) && ANSWER.test(object);
  if (known.length && !answer) return { subjects: known, certain: true };
  if (words !== '不存在' && isReferring(object)) {
    const before = text.slice(segmentStart(hidden, start, 0), start);
    const own = subjectsIn(before);
    if (own.length) return { subjects: own, certain: true };
    const alone = labelBefore(before) === '' || isReferring(labelBefore(before));
    if (!alone || !heading) return undefined;
    const above = subjectsIn(heading);
    return { subjects: above.length ? above : [{ label: heading }], certain: above.length > 0 };
  }
  const happened = /收到|发生|出现|产生/.test(words);
  if (!happened || answer || NOT_A_COUNT.test(object) || object.length < 2 || object.length > 30)
    return undefined;
  return { subjects: [{ label: object }], certain: false };
}

/** Where the part of a sentence begins that lists the things of 均为0: commas between them belong to it. */
function sentencePart(hidden: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 120 && !/[。；\n]/.test(hidden.charAt(start - 1))) start -= 1;
  return start;
}
