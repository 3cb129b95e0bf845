import { compact, findYear } from './dates.js';

/** What a title line says. */
export interface Title {
  /** Without the agency's name in front of it. */
  readonly title: string;
  readonly agency?: string;
  readonly year?: number;
}

/** Longer lines are sentences. */
const MAX_TITLE = 70;
const REPORT =
  /(?:信息公开|政务公开|資訊公開|信息公開|政務公開).{0,16}(?:报告|年报|報告|年報)(?:[（(][^（）()]{1,20}[）)])?$/;
const YEAR = /[（(]?(?:(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年/;
/** Universities and schools report by school years. */
const SCHOOL_YEAR = /(?:19|20)[0-9]{2}\s?[-—–－~～至]\s?(?:19|20)[0-9]{2}\s?学年度?/;
/** Text out of a PDF has spaces around digits. */
const SPACED_YEAR = /\s{0,5}((?:19|20)[0-9]{2})\s{0,5}(?=年)/g;
/** How names of agencies end. */
const AGENCY =
  /^[\p{Script=Han}（）()·、“”]{2,40}(?:局|委员会|委|政府|厅|办公室|办|院|中心|队|部|署|会|社|所|站|街道|镇|乡|苏木|区|县|市|省|州|盟|旗|公司|学校|学院|大学|银行|处|机关|图书馆|博物馆|林场|集团)(?:[（(][\p{Script=Han}]{2,30}[）)])?$/u;

/** Whether a text is the title of a disclosure report. */
export function isTitle(text: string): boolean {
  const joined = compact(text);
  return (
    joined.length <= MAX_TITLE &&
    (REPORT.test(joined) || /annual report[^.]*$/i.test(text)) &&
    !/[。；;？！]|^(?:根据|按照|上一篇|下一篇|附件)|[>›»]/.test(joined) &&
    !/^(?:当前|您|你).{0,6}位置|^首页/.test(joined)
  );
}

/** Whether a text by itself is the name of an agency. */
export function isAgency(text: string): boolean {
  const name = text.replace(/\s+/g, '');
  return (
    name.length <= 40 && AGENCY.test(name) && !/[。，；：]|(?:公开|报告|情况|工作)$|^(?:关于|根据)/.test(name)
  );
}

/** Takes a title apart: 示例市示范局2018年度政府信息公开工作报告. */
export function readTitle(printed: string): Title {
  const text = printed.replace(SPACED_YEAR, '$1');
  const year = findYear(text);
  const at = splitAt(text);
  const agency = text.slice(0, at).trim();
  if (at > 0 && isAgency(agency)) return { title: text.slice(at).trim(), agency: unspaced(agency), year };
  const middle = /年度?(.{2,40}?)(?:政府|政务)?(?:信息|政务)公开/.exec(text)?.[1]?.trim();
  return { title: text.trim(), ...(middle && isAgency(middle) && { agency: unspaced(middle) }), year };
}

/** The school year in a title, as printed. */
export function schoolYearOf(title: string): string | undefined {
  return SCHOOL_YEAR.exec(title)?.[0];
}

/** Where the agency's name in front of a title ends: before 关于, the year, or what the report is about. */
function splitAt(text: string): number {
  for (const pattern of [/关于/, SCHOOL_YEAR, YEAR, /(?:政府)?(?:信息|政务)公开/]) {
    const index = text.search(pattern);
    if (index > 0 && isAgency(text.slice(0, index))) return index;
  }
  return 0;
}

/** Chinese is printed without spaces; in a name they are there for the look. */
export function unspaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
