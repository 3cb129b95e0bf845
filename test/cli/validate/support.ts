// Reports made of the official forms and a few numbers, and what the rules find in them.
import { fillStandard, readReport } from '../../../src/document/index.js';
import { STANDARDS, type StandardId } from '../../../src/standards/index.js';
import { judgeDocument } from '../../../src/cli/validate/judge.js';
import type { Finding } from '../../../src/cli/validate/finding.js';

/* eslint-disable @typescript-eslint/no-explicit-any */
export type Json = any;

/** Values of a row by column: those given, 0 in the others, and the total of the kinds of applicants. */
export function applicants(naturalPerson: number, business = 0): Json {
  const others = { research: 0, welfare: 0, legalService: 0, other: 0 };
  return { naturalPerson, business, ...others, total: naturalPerson + business };
}

const RESULTS = ['3.1', '3.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'].concat(
  ['3.4.1', '3.4.2', '3.4.3', '3.5.1', '3.5.2', '3.5.3', '3.5.4', '3.5.5'],
  ['3.6.1', '3.6.2', '3.6.3', '3.6'],
);

/** Statistics that hold: 60 + 2 new, 5 carried in, 64 dealt with, 3 carried out. */
export function statistics(standard: StandardId = 'cn-2021'): Json {
  const form = STANDARDS[standard]!.tables.find(({ id }) => id === 'applications')!;
  const known = JSON.stringify(form.rows);
  const rows = RESULTS.filter(
    (id) => known.includes(`"${id}","label"`) && !(standard === 'cn-2021' && id === '3.6'),
  );
  const zero = Object.fromEntries(rows.map((id) => [id, applicants(0)]));
  const block = (name: string): Json =>
    Object.fromEntries(['Upheld', 'Corrected', 'Other', 'Pending', 'Total'].map((end) => [name + end, 0]));
  return {
    openness:
      standard === 'cn-2021'
        ? {
            regulations: { made: '/', repealed: '/', inForce: '/' },
            normativeDocuments: { made: 4, repealed: 1, inForce: 23 },
            licensing: { decisions: 120 },
            penalties: { decisions: 30 },
            coercion: { decisions: 0 },
            charges: { charged: '1.50' },
          }
        : {
            regulations: { newlyMade: 0, newlyPublished: 0, publicTotal: 0 },
            normativeDocuments: { newlyMade: 4, newlyPublished: 4, publicTotal: 23 },
            licensing: { previous: 8, change: '+1', decisions: 120 },
            otherServices: { previous: 2, change: '0', decisions: 7 },
            penalties: { previous: 8, change: '-3', decisions: 30 },
            coercion: { previous: 0, change: '0', decisions: 0 },
            charges: { previous: 6, change: '0' },
            procurement: { projects: 3, amount: '120.00' },
          },
    applications: {
      new: applicants(60, 2),
      carriedIn: applicants(5),
      ...zero,
      '3.1': applicants(50, 2),
      '3.2': applicants(4),
      '3.3.4': applicants(3),
      '3.4.1': applicants(4),
      '3.5.1': applicants(1),
      '3.7': applicants(62, 2),
      carriedOut: applicants(3),
    },
    disputes: {
      year: {
        ...block('review'),
        ...block('direct'),
        ...block('afterReview'),
        reviewUpheld: 2,
        reviewPending: 1,
        reviewTotal: 3,
        directUpheld: 1,
        directTotal: 1,
      },
    },
  };
}

/** A report that no rule finds fault with, written out in full, without checks of its own. */
export function report(change: (values: Json) => void = () => {}, standard: StandardId = 'cn-2021'): Json {
  const values = statistics(standard);
  change(values);
  const year = standard === 'cn-2019' ? 2020 : 2023;
  const texts: Record<string, string> = {
    general: '全年围绕群众关心的事项开展公开，网站栏目按季度巡检。',
    problems: '公开内容的及时性还不够，下一步将按月核对栏目，逐项落实到人。',
    otherMatters: '本年度没有发出收费通知，未收取信息处理费。',
  };
  const draft = {
    title: `${year}年政府信息公开工作年度报告`,
    agency: { name: '示例市示范局' },
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    published: `${year + 1}-01-20`,
    standard,
    sections: STANDARDS[standard]!.sections.map(({ id, number, heading }) => ({
      id,
      number,
      heading,
      blocks: texts[id] ? [{ type: 'paragraph', text: texts[id] }] : [],
    })),
    statistics: values,
  };
  const [json] = fillStandard(draft, STANDARDS[standard]!);
  const written = JSON.parse(JSON.stringify(json));
  for (const section of written.sections) for (const block of section.blocks ?? []) delete block.checks;
  return written;
}

/** A section of a report by its id. */
export function section(json: Json, id: string): Json {
  return json.sections.find((one: Json) => one.id === id);
}

/** The table of a section. */
export function table(json: Json, id: string): Json {
  return json.sections.flatMap((one: Json) => one.blocks ?? []).find((block: Json) => block.id === id);
}

/** A row of a table by its id, wherever it stands. */
export function row(json: Json, tableId: string, id: string): Json {
  const { rows, bands } = table(json, tableId);
  const find = (list: Json[]): Json => {
    for (const one of list) {
      const found = one.id === id ? one : find(one.rows ?? []);
      if (found) return found;
    }
    return undefined;
  };
  return find(rows ?? bands.flatMap((band: Json) => band.rows));
}

/** Puts a paragraph at the end of the overall part. */
export function say(json: Json, text: Json, id = 'general'): Json {
  section(json, id).blocks.push({ type: 'paragraph', text });
  return json;
}

/** What the rules find. */
export function judge(json: Json, previous?: Json): readonly Finding[] {
  return judgeDocument(readReport(json), previous && readReport(previous));
}

/** The findings of a code. */
export function found(json: Json, code: string, previous?: Json): readonly Finding[] {
  return judge(json, previous).filter((finding) => finding.code === code);
}

/** The value that a JSON Pointer names. */
export function at(json: Json, pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce((node, step) => node?.[step], json);
}
