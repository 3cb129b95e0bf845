/** What follows a word that looks like a unit and makes another word of it: 条 + 例, 元 + 旦. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  条: '例款',
  件: '套',
  次: '序',
  人: '大民才口',
  期: '间限',
  个: '工月年小自季星交',
  场: '所地景',
  家: '级',
  元: '旦月素',
  只: '有要能是',
  户: '外籍',
  处: '级',
  部: '门委级分队',
  集: '中体团',
  批: '复准评示',
  位: '数',
  本: '级局年',
  例: '如会',
  则: '以是为能',
  篇: '章幅',
  起: '草诉止',
  张: '贴',
  份: '额',
};

/** Measure words of reports: of one character, and those that are longer. */
const SHORT = [...'条件份次名人期册篇个场项家元只户处部集批位本例则起张幅台版宗套块卷枚辆所'];
const LONG =
  '万元|亿元|千元|个百分点|份文档|人次|条次|件次|篇次|户次|家次|场次|批次|班次|项次|人份|件套|种次|百分点|[%％﹪‰]'.split(
    '|',
  );

const ONE = [
  ...LONG,
  ...SHORT.map((unit) => (NOT_BEFORE[unit] ? `${unit}(?![${NOT_BEFORE[unit]}])` : unit)),
].join('|');

/** Source of a pattern for a unit, also for two in one: 篇（条）, 篇/条. */
export const UNIT = `(?:${ONE})(?:[（(/](?:${ONE})[）)]?)?`;

/** Units whose figures may have decimals. */
const DIVISIBLE = /^(?:[万亿千]?元|个?百分点|[%％﹪‰])$/;

export const isDivisible = (unit: string): boolean => DIVISIBLE.test(unit);

/** A share or a change of one: never a count. */
export const isPercentage = (unit: string): boolean => /^(?:个?百分点|[%％﹪‰])$/.test(unit);

/** Units that count the same things. */
export const sameUnit = (one: string, other: string): boolean => family(one) === family(other);

const family = (unit: string): string => (/^[名人位]$/.test(unit) ? '人' : unit);
