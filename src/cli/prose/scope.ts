/** Which numbers of a text are not results of the year that the report covers. */

/** What a bracket begins with that speaks of another year; （上年结转2件） is of this one. */
const LAST_YEAR =
  /^(?:其中)?(?:上一?年度?|去年|前年)(?!末?(?:结转|转结|转入|接转|遗留|未办结))|^(?:上年)?同期/;
/** 上年0件, 去年同期为3件 */
const LAST_YEAR_WAS =
  /(?:^|[，；、（(])(?:而)?(?:(?:上一?年度?|去年)(?:同期)?|同期)(?:[为是仅有共]|数[为是])*$/;
const SOME_YEAR = /^(20\d\d)年度?(?!以来|至今|[起至到\-—～~])/;
/** A year that is yet to come: 力争2025年…, 拟于2025年…, 2025年将…; but 2025年工作计划 may well be published now. */
const LATER =
  /(?:力争|争取|预计)[^，。；：\n]{0,12}?(20\d\d)年|(?:计划|拟|目标|将(?=[于在到至]))[于在到至是]?(20\d\d)年|(20\d\d)年度?(?:力争|争取|计划|拟|预计|将)/;
const AIMED =
  /(?:力争|预计)[^，。；\n]{0,30}(?:达到?|实现|提[高升][到至]|不低于|超过|[为是])$|目标值?(?:达到|[为是])$/;
/** 多种方式公开计1条, 按1次统计: how something is counted, and not how much there is. */
const COUNTED_AS = /(?:^|[^共合总累统审会设])计$|(?<!节|规)按$/;
const CLAUSE = 80;

/** Whether a number is told as another year's: 收到申请1件（上年0件，其中网络0件）, 上年为3件. */
export function isOfOtherYear(hidden: string, at: number, year: number | undefined): boolean {
  const before = hidden.slice(Math.max(0, at - CLAUSE), at);
  if (LAST_YEAR_WAS.test(before)) return true;
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (open < 0 || /[）)。\n]/.test(before.slice(open))) return false;
  const inside = before.slice(open + 1).trim();
  const named = SOME_YEAR.exec(inside)?.[1];
  return LAST_YEAR.test(inside) || (named !== undefined && year !== undefined && Number(named) !== year);
}

/** Whether a number is aimed at for later: 力争2025年比例达到60%. */
export function isTarget(hidden: string, at: number, year: number | undefined): boolean {
  const clause = /[^，。；：\n]*$/.exec(hidden.slice(Math.max(0, at - CLAUSE), at))![0];
  const later = LATER.exec(clause);
  const named = Number(later?.[1] ?? later?.[2] ?? later?.[3] ?? 0);
  return (named > 0 && (year === undefined || named > year)) || AIMED.test(clause);
}

/** Whether a number says how things are to be counted: （不同方式公开相同信息计1条）, 按1条统计. */
export function isCountingRule(hidden: string, start: number, end: number): boolean {
  const before = hidden.slice(Math.max(0, start - 4), start);
  if (!COUNTED_AS.test(before)) return false;
  return before.endsWith('计')
    ? /^[）)]/.test(hidden.slice(end))
    : /^(?:统计|计算|计)/.test(hidden.slice(end));
}
