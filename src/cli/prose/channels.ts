import { hide } from './hide.js';
import { MAKING, NOUNS_WITH_VERBS, TELLING } from './words.js';

/** Where information is published or told: words at the end of a channel's name. */
const MEDIA =
  '《[^《》]{1,12}报》|门户网站?群?|网站群?|网页|网上平台|信息公开平台|公开平台|政务平台|数据开放平台|新媒体(?:账号|平台)?|微博|微信(?:公众[号平]台?|订阅号|小程序)?|公众[号平]台?|订阅号|视频号|抖音号?|快手|头条号|今日头条|学习强国|客户端|APP|app|政府公报|公报|电视台?|广播(?:电台)?|报刊|报纸|[国省市县]家?(?:[、及和]?[省市县区]){0,2}级(?:主流|新闻)?媒体|(?:中央|主流|新闻|传统|各类|地方)媒体|专栏|专题(?:网?页)?(?!讲座|会|培训|研究|学习|报告|辅导|活动)|宣传栏|公[示告开]栏|电子(?:显示)?屏|显示屏|揭示板|触摸屏';
const EVENTS =
  '新闻发布会|政策吹风会|发布会|新闻发布活动|媒体通气会|在线访谈|网上访谈|政民互动|(?:政府|政务)?开放日|宣传(?:材料|资料|手册|册|单|页)|查阅[点室]|热线|(?:领导|局长|市长|县长|区长)信箱';
const CHANNEL = new RegExp(`${MEDIA}|${EVENTS}`, 'g');
const MEDIUM = new RegExp(`(?:${MEDIA})$`);
/** What the name of a channel does not reach back over. */
const BEFORE_NAME = new RegExp(
  `[、，。；：！？\\s（）()等]|以及|通过|利用|依托|借助|运用|经由|${MAKING}|${TELLING}|健全|完善|发挥|维护|运行|加强|增加|各类|各种|其中|全[年市县区省]|累计|共有?|[在于以从由向对和与及或就为了的]`,
  'g',
);
const US = /^[我本](?=局|市|县|区|办|委|厅|院|机关|单位|部门)/;
const REACH = 14;

/** The channels named in some words, as they are named there: `局官方网站`. */
export function channelsIn(words: string): string[] {
  const found: { name: string; start: number; end: number; afterList: boolean }[] = [];
  for (const match of words.matchAll(CHANNEL)) {
    const end = match.index + match[0].length;
    const floor = Math.max(found.at(-1)?.end ?? 0, match.index - REACH);
    const before = words
      .slice(floor, match.index)
      .replace(NOUNS_WITH_VERBS, hide)
      .replace(/“[^”]*”/g, hide);
    let cut = 0;
    for (const stop of before.matchAll(BEFORE_NAME)) cut = stop.index + stop[0].length;
    const start = floor + cut;
    const name = words.slice(start, end).replace(US, '').trim();
    const afterList = words.charAt(start - 1) === '等';
    const column = /设立|设置|开设|开辟|开通/.test(before) && /专栏|专题/.test(match[0]);
    // 甲报、乙台等国家级媒体 names the class, 网站设立专栏 the column: what stands before is not meant apart.
    if (afterList || column) found.length = 0;
    found.push({ name, start, end, afterList });
  }
  return [...new Set(found.map(({ name }) => name))];
}

/** Whether a channel carries other things (a web site), and is not itself what is counted (a press conference). */
export const isMedium = (channel: string): boolean => MEDIUM.test(channel);
