const HAN = /\p{Script=Han}/gu;
/** Frequent characters of reports that differ between the two forms of Chinese. */
const TRADITIONAL = /[資訊開報機關處對應請數總會議發布辦務條項廣]/g;
const SIMPLIFIED = /[资讯开报机关处对应请数总会议发办务条项广]/g;

/** Language of a text as a BCP 47 tag, `undefined` if neither Chinese nor English. */
export function languageOf(text: string): string | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/[A-Za-z]/g);
  if (count(HAN) * 3 >= letters && count(HAN) > 0)
    return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  return letters > 0 && count(/\b(?:the|of|and|to|in)\b/gi) * 50 > letters ? 'en' : undefined;
}
