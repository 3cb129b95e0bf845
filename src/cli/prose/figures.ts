import { channelsIn, isMedium } from './channels.js';
import type { DraftFigure } from './draft.js';
import { endsWithVerb, isEmptyLabel, labelAfter, labelBefore, splitThings, tellingVerb } from './labels.js';
import { findQuantities } from './quantities.js';
import { isCountingRule, isOfOtherYear, isTarget } from './scope.js';
import { followingEnd, segmentStart, sentenceStart } from './segments.js';
import { isPercentage } from './units.js';

/** Words of a share or a change, which say what a number is relative to and not what it counts. */
const RELATIVE =
  /^(?:[的，、]|其中)?(?:同比|环比|较(?=[上去前往同本]|20|年初)|相?比|与[^，。；]{2,8}相比|占(?!地))/;
/** 增加36条 is a change, 增加专栏2个 is a count. */
const CHANGE = /(?:增长|增加|增幅|减少|下降|上升|提高|提升|回落|增至|降至)[了为达至到]*$/;
/** What is yet to come. 将 alone only marks an object (将12件信息公开). */
const PLANNED =
  /下一步|明年|(?<!结转[至到]?)下一?年度|来年|(?:^|[，；])[^，；]{0,12}(?:计划|拟|力争)(?=[^，；]{0,6}(?:召开|举办|组织|开展|制定|公开|发布|新增|完成|达到|培训))/;
/** An average of what was told before: 访问12万次，日均300次. */
const AVERAGE = /^[年月季周日]均$/;
/** 各类，两项: the things before, taken together. */
const TOGETHER =
  /^(?:(?:以上|上述)?[两二三四五六七八九十几各][项类种者部]|二者)(?:合计|共计|总计|共)?[为有是]?$/;
const EACH = /(?:均|都|各)[为是有]?$/;
const RESPECTIVELY = /分别[为是有]?$/;
const PER =
  /(?:^|[，。；：、\s])(各(?![类种项界方自级])[^，。；：\s]{1,8}?(?=均|都|至少|分别|明确|确定|指定|安排|配备|设|召开|举办|组织|开展|编发|发布|公开|更新|有|$)|(?:平均)?每(?:半?年(?!年?初)|个?[月季]度?|[周日天件份页人次期]))/;
const GENERIC = /^(?:发布|公开|主动公开)?(?:各类|相关)?信息$/;

/** The numbers of a text with what they count, in order. */
export function draftFigures(hidden: string, text: string, heading: string, year?: number): DraftFigure[] {
  const quantities = findQuantities(hidden).filter(
    ({ start, end }) =>
      !isOfOtherYear(hidden, start, year) &&
      !isTarget(hidden, start, year) &&
      !isCountingRule(hidden, start, end),
  );
  const figures: DraftFigure[] = [];
  let shared: string[] = [];
  quantities.forEach((quantity, i) => {
    const previous = quantities[i - 1];
    const before = figures.at(-1);
    const from = segmentStart(hidden, quantity.start, previous?.end ?? 0);
    // In 14个乡镇、26个领域 the first noun belongs to the first number.
    const own = !/、\s*$/.test(text.slice(from, quantity.start));
    const between = text.slice(from, quantity.start).trim();
    const words = own && !isNounOf(before, between, from) ? between : '';
    const after = text.slice(
      quantity.end,
      followingEnd(hidden, quantity.end, quantities[i + 1]?.start ?? hidden.length),
    );
    const sentence = Math.max(sentenceStart(hidden, quantity.start), previous?.end ?? 0);
    const lead = text.slice(sentence, from);
    const opening = text.slice(sentenceStart(hidden, quantity.start), from);
    const { start, end, value, unit, printed, bound } = quantity;
    const base = {
      start,
      end,
      value,
      unit,
      printed,
      bound,
      words,
      per: PER.exec(text.slice(Math.max(sentence, from - 1), start))?.[1],
    };

    const things = /[、和及与]/.test(words)
      ? splitThings(words.replace(EACH, '').replace(RESPECTIVELY, ''))
      : [];
    if (things.length > 1 && EACH.test(words)) {
      for (const label of things) figures.push({ ...base, label, confidence: 'medium' });
      return;
    }
    if (things.length > 1 && RESPECTIVELY.test(words)) shared = things;
    const inOrder =
      words.replace(/^[、，和及与]$/, '') === '' || shared === things ? shared.shift() : undefined;
    if (inOrder === undefined) shared = [];

    const follows = RELATIVE.test(words) || AVERAGE.test(words) || CHANGE.exec(words)?.index === 0;
    const relative = follows || CHANGE.test(words);
    // 完成5项重点任务的80% is a share of what was counted just before.
    const shareOf = isPercentage(unit) && /.的$/.test(between) && before?.end === from ? before : undefined;
    const said =
      inOrder ??
      (shareOf && labelBefore(shareOf.words + between)) ??
      (follows ? changeOf(words) : labelOf(words === base.per ? '' : words, after, opening));
    const near = previous && end - previous.end < 12 && !TOGETHER.test(words) ? before?.label : '';
    const label = said || near || heading;
    const channels = relative || isPercentage(unit) ? [] : channelsOf(words, after, lead);
    const planned = PLANNED.test(text.slice(Math.max(sentenceStart(hidden, start), start - 80), start));
    figures.push({
      ...base,
      label,
      relative: relative || undefined,
      change: follows && inOrder === undefined ? changeOf(words) : undefined,
      channels: channels.length ? channels : undefined,
      confidence:
        planned || !said ? 'low' : quantity.chinese || shareOf || GENERIC.test(label) ? 'medium' : 'high',
    });
  });
  return figures;
}

/** Whether words straight after a number are what it counts: 将4个领域21项任务 has four 领域. */
function isNounOf(before: DraftFigure | undefined, words: string, from: number): boolean {
  return before?.end === from && words !== '' && endsWithVerb(before.words) && before.label.endsWith(words);
}

/** What is counted, in the words before the number or after it; `''` if they name nothing. */
function labelOf(words: string, after: string, opening: string): string {
  // 接受咨询：电话120人次，现场30人次，两项合计150人次
  if (TOGETHER.test(words))
    return named(labelBefore(/^([^，。；：\n]{2,20})：/.exec(opening.trim())?.[1] ?? ''));
  if (words.endsWith('等') && after) return labelBefore(words + labelAfter(after, ''));
  if (!endsWithVerb(words)) return named(labelBefore(words).replace(/占$/, '占比'));
  // 加强对6个分局的业务指导 has six 分局.
  const own = labelBefore(words);
  const governed = own !== '' && isEmptyLabel(own) ? after.replace(/的.*$/s, '') : after;
  return named(labelAfter(governed, tellingVerb(words))) || named(own);
}

const named = (label: string): string => (isEmptyLabel(label) ? '' : label);

/** The words of a change or a share: 同比增长. */
const changeOf = (words: string): string =>
  words.replace(/^[的，、]|[了为达的至到]+$/g, '').replace(/^占$/, '占比');

/** Channels named with the number, else those that the sentence names first and then counts (健全政务微博…，公开12条). */
function channelsOf(words: string, after: string, lead: string): string[] {
  const own = channelsIn(words);
  if (own.length) return own;
  const counted = endsWithVerb(words) ? channelsIn(after) : [];
  if (counted.length || !/公开|发布|推送|刊发|刊登|转发|宣传/.test(words)) return counted;
  return channelsIn(lead).filter(isMedium);
}
