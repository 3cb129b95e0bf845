import { findDay } from './dates.js';
import type { Item } from './flow.js';
import { isAgency, unspaced } from './title.js';

/** What a portal prints beside a report: 发布时间、来源. */
export interface Metadata {
  readonly published?: { readonly day: string; readonly text: string };
  readonly agency?: string;
}

const PUBLISHED = /(?:发布|公开|上网|公布)(?:日期|时间)\s*[：:]?\s*([0-9]{4}[-年./][^\s|｜]{3,12})/;
const WRITTEN = /(?:发文|成文|生成|制发)(?:日期|时间)\s*[：:]?\s*([0-9]{4}[-年./][^\s|｜]{3,12})/;
const AGENCY =
  /(?:发布机构|发布单位|公开主体|公开机构|发文机关|发文单位|信息来源|来源)\s*[：:]?\s*([\p{Script=Han}（）()]{3,40})/u;

/** Reads what a portal prints around a report, labels and values in one line or in two. */
export function readMetadata(items: readonly Item[]): Metadata {
  const text = items
    .map((item) =>
      item.kind === 'line'
        ? item.text
        : item.table.rows
            .flat()
            .map((cell) => cell.text)
            .join('\n'),
    )
    .filter((line) => line.length <= 300)
    .join('\n');
  const match = PUBLISHED.exec(text) ?? WRITTEN.exec(text);
  const day = match && findDay(match[1])?.day;
  const agency = AGENCY.exec(text)?.[1];
  return {
    ...(day && { published: { day, text: match[0] } }),
    ...(agency && isAgency(agency) && { agency: unspaced(agency) }),
  };
}
