import type { Words } from '../../words.js';
import type { Context } from '../context.js';
import type { Form } from '../form.js';
import type { Claim } from './text-against-table.js';

/** A number of the tables that a number in the text may mean. */
export interface Candidate {
  readonly what: Words;
  readonly value: number;
}

/** What the tables have for a number in the text: nothing if the text does not clearly speak of them. */
export function expected(claim: Claim, context: Context): Candidate[] {
  if (!COUNTS.test(claim.unit) || OTHER.test(claim.label) || OTHER_MATTER.test(claim.around)) return [];
  const subject = SUBJECTS.find(
    ({ label, of, around }) =>
      label.test(claim.label) &&
      (!of || of.test(claim.label)) &&
      (!around || around.test(claim.label + claim.around)),
  );
  const candidates = subject?.candidates(context, claim) ?? [];
  return candidates.filter((one): one is Candidate => one.value !== undefined);
}

/** Words in a label that speak of something else than the tables: changes, shares, channels, other offices. */
const OTHER =
  /同比|增|减|升|降|占|比例|比重|率|累计|以来|去年|网络|网上|在线|线上|平台|信函|邮寄|邮件|快递|当面|现场|窗口|传真|电话|部门|街道|乡镇|县区|区县|市直|市级|县级|各|意见|建议|提案|投诉|培训|费|平均|咨询|决定书|文书/;
/** Sentences about what is answered and published by other rules. */
const OTHER_MATTER = /建议|提案/;
const COUNTS = /^([件份宗起条个项])?$/;
const ABOUT_APPLICATIONS = /申请/;
const ABOUT_DISCLOSURE = /信息公开/;
/** 行政许可申请 are of another kind; 收到申请 are those that the report is about. */
const OF_INFORMATION =
  /(?:信息|公开|依|收到|收办|受理|接收|接到|收悉|办理|办结|处理|[全各]类|公民|组织|人|[提交]|\d[件份条个]|^)的?申请|申请(?:公开|政府信息)/;

/** What was closed, without the word for it. */
export const BARE_CLOSED = /^(?:[已共]|本年度?)*(?:办结|办理完[毕成])$/;

interface Subject {
  readonly label: RegExp;
  /** What the label has to have as well. */
  readonly of?: RegExp;
  /** What the label or the sentence has to have. */
  readonly around?: RegExp;
  candidates(context: Context, claim: Claim): { what: Words; value?: number }[];
}

const ORGANISATIONS = ['business', 'research', 'welfare', 'legalService', 'other'];

/** The first that fits is meant. */
const SUBJECTS: readonly Subject[] = [
  {
    label: /(结转|转[入至])(至|到|为)?(下|次|来|明)(一)?年/,
    candidates: inRow('carriedOut', '结转下年', 'carried over'),
  },
  {
    label: /上(一)?年(度)?(结转|转入)|结转(自)?上(一)?年/,
    candidates: inRow('carriedIn', '上年结转', 'carried in'),
  },
  {
    label: /自然人|公民个人/,
    around: ABOUT_APPLICATIONS,
    candidates: applicants(['naturalPerson'], '自然人', 'natural persons'),
  },
  {
    label: /法人|其他组织/,
    around: ABOUT_APPLICATIONS,
    candidates: applicants(ORGANISATIONS, '法人或其他组织', 'organisations'),
  },
  { label: /复议.*诉讼|诉讼.*复议/, candidates: () => [] },
  {
    label: /复议后/,
    around: ABOUT_DISCLOSURE,
    candidates: lawsuits(['afterReview'], '复议后起诉', 'lawsuits after review'),
  },
  {
    label: /诉讼|起诉/,
    around: ABOUT_DISCLOSURE,
    candidates: lawsuits(['direct', 'afterReview'], '行政诉讼', 'lawsuits'),
  },
  {
    label: /复议/,
    around: ABOUT_DISCLOSURE,
    candidates: lawsuits(['review'], '行政复议', 'administrative reviews'),
  },
  // Those about other acts of the office.
  { label: /复议|诉讼|起诉/, candidates: () => [] },
  {
    label: /予以公开.*部分公开|部分公开.*予以公开/,
    candidates: (context) =>
      sumOf(context, ['3.1', '3.2'], ['total'], '予以公开与部分公开合计', 'granted in full and in part'),
  },
  { label: /部分公开/, candidates: inRow('3.2', '部分公开', 'granted in part') },
  { label: /不予公开/, candidates: inRow('3.3', '不予公开', 'refused') },
  { label: /予以公开/, candidates: inRow('3.1', '予以公开', 'granted') },
  { label: /无法提供/, candidates: inRow('3.4', '无法提供', 'not available') },
  { label: /不予处理/, candidates: inRow('3.5', '不予处理', 'not processed') },
  { label: /其他处理/, candidates: inRow('3.6', '其他处理', 'dealt with otherwise') },
  { label: /规范性文件/, candidates: normativeDocuments },
  { label: /新收|新接收/, around: ABOUT_APPLICATIONS, candidates: inRow('new', '本年新收', 'new') },
  {
    label: /(办结|办理完(毕|成)).*申请|申请.*(办结|办理完(毕|成))/,
    of: OF_INFORMATION,
    candidates: inRow('3.7', '办理结果总计', 'results in total'),
  },
  // 收到…申请98件，办结100件: the sentence says what was closed.
  {
    label: BARE_CLOSED,
    around: OF_INFORMATION,
    candidates: inRow('3.7', '办理结果总计', 'results in total'),
  },
  {
    label:
      /(收到|收办|受理|接收|接到|收悉|办理|处理).*申请|申请.*(收到|受理|办理)|依申请公开(申请)?$|^政府信息公开申请$/,
    of: OF_INFORMATION,
    candidates: (context, claim) => [
      ...inRow('new', '本年新收', 'new')(context),
      ...sumOf(context, ['new', 'carriedIn'], ['total'], '新收与结转合计', 'new and carried in'),
      ...(/办理|处理/.test(claim.label) ? inRow('3.7', '办理结果总计', 'results in total')(context) : []),
    ],
  },
];

/** The total of a row of table three, or of the rows under it. */
function inRow(row: string, zh: string, en: string): (context: Context) => { what: Words; value?: number }[] {
  return (context) => {
    const form = context.form('applications');
    return form ? sumOf(context, form.under(row), ['total'], `“${zh}”`, en) : [];
  };
}

function sumOf(context: Context, rows: string[], columns: string[], zh: string, en: string) {
  const value = context.form('applications')?.sum(rows, columns);
  return [{ what: { zh, en }, value }];
}

/** Applicants of a kind: new, or with those carried in. */
function applicants(columns: string[], zh: string, en: string): Subject['candidates'] {
  return (context) => [
    ...sumOf(context, ['new'], columns, `${zh}新收`, `new of ${en}`),
    ...sumOf(context, ['new', 'carriedIn'], columns, `${zh}新收与结转合计`, `new and carried in of ${en}`),
  ];
}

/** Results of table four by the words that the text has for them. */
const OUTCOMES: readonly [RegExp, string, string][] = [
  [/维持|驳回/, 'Upheld', '结果维持'],
  [/纠正|撤销|败诉/, 'Corrected', '结果纠正'],
  [/未审结|未结|正在审理|审理中/, 'Pending', '尚未审结'],
  [/其他(结果|情形)/, 'Other', '其他结果'],
];

function lawsuits(blocks: string[], zh: string, en: string): Subject['candidates'] {
  return (context, { label }) => {
    const form = context.form('disputes');
    // 审结 counts some of the four results, and which is not said.
    if (!form || (/审结|办结|化解/.test(label) && !/未审结|未结/.test(label))) return [];
    const [, column, outcome] = OUTCOMES.find(([words]) => words.test(label)) ?? [undefined, 'Total', '总计'];
    const value = form.sum(
      ['year'],
      blocks.map((block) => block + column),
    );
    return [{ what: { zh: `“${zh}”${outcome}`, en: `${en} (${outcome})` }, value }];
  };
}

function normativeDocuments({ forms }: Context, { label }: Claim): { what: Words; value?: number }[] {
  const form = forms.find((one: Form) => one.id === 'openness' && one.standard.id === 'cn-2021');
  const [, column, zh, en] =
    (
      [
        [/废止|失效/, 'repealed', '本年废止', 'repealed'],
        [/现行有效|继续有效/, 'inForce', '现行有效', 'in force'],
        [/制发|制定|出台|印发/, 'made', '本年制发', 'made'],
      ] as const
    ).find(([words]) => words.test(label)) ?? [];
  // 公开、备案、清理 count documents of other kinds.
  if (!form || !column || /公开|备案|清理|审查|解读/.test(label)) return [];
  return [
    {
      what: { zh: `行政规范性文件${zh}`, en: `normative documents ${en}` },
      value: form.value('normativeDocuments', column),
    },
  ];
}
