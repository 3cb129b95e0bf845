import type {
  Basis,
  Deadline,
  StandardColumn,
  StandardRow,
  StandardSection,
  StandardTable,
} from './standard.js';

/** What the annual report formats of 2019 and 2021 have in common: sections, table three but for its row （六）, table four. */

export const REGULATION: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  articles: '第四十九条、第五十条',
};

export const DEADLINES: readonly Deadline[] = [
  { publisher: 'department', day: '01-31', source: '《中华人民共和国政府信息公开条例》第四十九条' },
  { publisher: 'government', day: '03-31', source: '《中华人民共和国政府信息公开条例》第四十九条' },
];

/** Sections one to four. */
export const SECTIONS: readonly StandardSection[] = [
  {
    id: 'general',
    number: '一、',
    heading: '总体情况',
    aliases: ['概述', '概况', '基本情况', '总体工作情况', '工作总体情况', '政府信息公开工作总体情况'],
    duty: {
      zh: '综述全年政府信息公开工作；各级人民政府还要报告工作考核、社会评议和责任追究结果。',
      en: 'Sums up the year’s work; governments also report assessments, public appraisal and accountability.',
    },
  },
  {
    id: 'disclosure',
    number: '二、',
    heading: '主动公开政府信息情况',
    aliases: [
      '主动公开政府信息的情况',
      '主动公开情况',
      '政府信息主动公开情况',
      '行政机关主动公开政府信息情况',
      '行政机关主动公开政府信息的情况',
    ],
    tables: ['openness'],
    duty: {
      zh: '按表格报告《条例》第二十条各项的数量。',
      en: 'Gives the numbers for the items of article 20 of the regulation, in the table of the form.',
    },
  },
  {
    id: 'onRequest',
    number: '三、',
    heading: '收到和处理政府信息公开申请情况',
    aliases: [
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请情况',
      '行政机关收到和处理政府信息公开申请的情况',
      '政府信息公开申请办理情况',
      '政府信息依申请公开情况',
      '依申请公开政府信息情况',
      '依申请公开情况',
    ],
    tables: ['applications'],
    duty: {
      zh: '按表格报告申请的数量和办理结果。',
      en: 'Gives the numbers of applications and their results, in the table of the form.',
    },
  },
  {
    id: 'disputesSection',
    number: '四、',
    heading: '政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '政府信息公开行政复议和行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼情况',
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '行政复议、行政诉讼情况',
      '行政复议和行政诉讼情况',
      '复议、诉讼情况',
    ],
    tables: ['disputes'],
    duty: {
      zh: '按表格报告行政复议、行政诉讼的数量和结果。',
      en: 'Gives the numbers and results of reviews and lawsuits, in the table of the form.',
    },
  },
];

/** Section five; its heading was shortened in 2021. */
export const PROBLEMS_ALIASES: readonly string[] = [
  '主要问题及改进情况',
  '存在的问题及改进情况',
  '存在问题及改进情况',
  '存在的主要问题和改进情况',
  '存在的主要问题及改进措施',
  '存在的问题及改进措施',
  '主要问题和改进措施',
  '存在的问题和改进措施',
];
export const PROBLEMS_DUTY = {
  zh: '报告存在的主要问题及改进情况，不能空着。',
  en: 'Tells of the main problems and how they are being solved; it must not be empty.',
};

/** Section six. */
export const OTHER_MATTERS = {
  id: 'otherMatters',
  number: '六、',
  heading: '其他需要报告的事项',
  aliases: ['其他需要报告事项', '其它需要报告的事项', '需要报告的其他事项', '其他报告事项', '其他事项'],
};

/** Other captions of tables two and three. */
export const OPENNESS_ALIASES: readonly string[] = [
  '主动公开情况',
  '政府信息主动公开情况',
  '主动公开政府信息的情况',
];
export const APPLICATIONS_ALIASES: readonly string[] = [
  '收到和处理政府信息公开申请的情况',
  '政府信息公开申请办理情况',
  '依申请公开政府信息情况',
];

/** Columns of table three. */
export const APPLICANTS: readonly StandardColumn[] = [
  {
    label: '申请人情况',
    columns: [
      { id: 'naturalPerson', label: '自然人', aliases: ['公民', '个人'] },
      {
        label: '法人或其他组织',
        aliases: ['法人和其他组织', '法人及其他组织'],
        columns: [
          { id: 'business', label: '商业企业', aliases: ['企业'] },
          { id: 'research', label: '科研机构' },
          { id: 'welfare', label: '社会公益组织', aliases: ['公益组织'] },
          { id: 'legalService', label: '法律服务机构' },
          { id: 'other', label: '其他', aliases: ['其它'] },
        ],
      },
      { id: 'total', label: '总计', aliases: ['合计', '总数'], total: true },
    ],
  },
];

export const APPLICATIONS_STUB = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** Rows 一 and 二 of table three. */
export const INTAKE: readonly StandardRow[] = [
  {
    id: 'new',
    label: '一、本年新收政府信息公开申请数量',
    aliases: ['本年新收申请数量', '新收政府信息公开申请数量'],
  },
  {
    id: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    aliases: ['上年度结转政府信息公开申请数量', '上年结转申请数量'],
  },
];

export const RESULTS_LABEL = '三、本年度办理结果';

/** Rows 三（一） to （五） of table three. */
export const RESULTS: readonly StandardRow[] = [
  { id: '3.1', label: '（一）予以公开' },
  {
    id: '3.2',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['（二）部分公开'],
  },
  {
    id: '3.3',
    label: '（三）不予公开',
    subtotal: true,
    rows: [
      { id: '3.3.1', label: '1.属于国家秘密' },
      {
        id: '3.3.2',
        label: '2.其他法律行政法规禁止公开',
        aliases: ['2.其他法律、行政法规禁止公开', '2.法律行政法规禁止公开'],
      },
      { id: '3.3.3', label: '3.危及“三安全一稳定”' },
      { id: '3.3.4', label: '4.保护第三方合法权益' },
      { id: '3.3.5', label: '5.属于三类内部事务信息' },
      { id: '3.3.6', label: '6.属于四类过程性信息' },
      { id: '3.3.7', label: '7.属于行政执法案卷', aliases: ['7.属于行政执法案卷信息'] },
      { id: '3.3.8', label: '8.属于行政查询事项' },
    ],
  },
  {
    id: '3.4',
    label: '（四）无法提供',
    subtotal: true,
    rows: [
      { id: '3.4.1', label: '1.本机关不掌握相关政府信息' },
      { id: '3.4.2', label: '2.没有现成信息需要另行制作' },
      { id: '3.4.3', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    id: '3.5',
    label: '（五）不予处理',
    subtotal: true,
    rows: [
      { id: '3.5.1', label: '1.信访举报投诉类申请' },
      { id: '3.5.2', label: '2.重复申请' },
      { id: '3.5.3', label: '3.要求提供公开出版物' },
      { id: '3.5.4', label: '4.无正当理由大量反复申请' },
      { id: '3.5.5', label: '5.要求行政机关确认或重新出具已获取信息' },
    ],
  },
];

/** Row 三（七） of table three. */
export const RESULTS_TOTAL: StandardRow = { id: '3.7', label: '（七）总计', total: true };

/** Row 四 of table three. */
export const CARRIED_OUT: StandardRow = {
  id: 'carriedOut',
  label: '四、结转下年度继续办理',
  aliases: ['结转下年继续办理'],
};

/** Rows of `RESULTS` with figures, as the parts of a sum. */
export const RESULT_PARTS = [
  '3.1',
  '3.2',
  '3.3.1',
  '3.3.2',
  '3.3.3',
  '3.3.4',
  '3.3.5',
  '3.3.6',
  '3.3.7',
  '3.3.8',
  '3.4.1',
  '3.4.2',
  '3.4.3',
  '3.5.1',
  '3.5.2',
  '3.5.3',
  '3.5.4',
  '3.5.5',
] as const;

/** Checks of table three; the source is each format's own. */
export const R1 = {
  id: 'R1',
  type: 'balance',
  each: 'column',
  left: ['new', 'carriedIn'],
  right: ['3.7', 'carriedOut'],
  severity: 'error',
  rule: {
    zh: '第一项加第二项之和，等于第三项加第四项之和。',
    en: 'New applications and those carried in equal those dealt with and those carried over to the next year.',
  },
} as const;
export const R2 = {
  id: 'R2',
  type: 'sum',
  each: 'column',
  total: '3.7',
  severity: 'error',
  rule: {
    zh: '办理结果总计等于各种办理结果之和。',
    en: 'The total of results equals the sum of all kinds of results.',
  },
} as const;
export const R3 = {
  id: 'R3',
  type: 'sum',
  each: 'row',
  total: 'total',
  parts: ['naturalPerson', 'business', 'research', 'welfare', 'legalService', 'other'],
  severity: 'error',
  rule: {
    zh: '总计等于各类申请人之和。',
    en: 'The total of each row equals the sum of all kinds of applicants.',
  },
} as const;

/** R5, the continuity of table three from one year to the next. */
export const CARRIED_OVER = {
  severity: 'warning',
  rule: {
    zh: '上年结转的申请数量，应等于上一年报告的结转下年度继续办理数量。',
    en: 'Applications carried in equal those that last year’s report carried over.',
  },
  source: '政府信息公开工作年度报告格式 表三第二项、第四项',
} as const;

/** What the three checks of table four say; the source is each format's own. */
const R4 = {
  type: 'sum',
  each: 'row',
  severity: 'error',
  rule: { zh: '总计等于四种结果之和。', en: 'The total of each block equals the sum of the four results.' },
} as const;

/** Table four, by the number of the document that prescribed the format. */
export const disputes = (number: string): StandardTable => ({
  id: 'disputes',
  caption: '政府信息公开行政复议、行政诉讼情况',
  aliases: ['政府信息公开行政复议和行政诉讼情况', '行政复议、行政诉讼情况'],
  summary: '行政复议和两类行政诉讼的结果。',
  unit: '件',
  columns: [
    {
      label: '行政复议',
      columns: [
        { id: 'reviewUpheld', label: '结果维持' },
        { id: 'reviewCorrected', label: '结果纠正' },
        { id: 'reviewOther', label: '其他结果' },
        { id: 'reviewPending', label: '尚未审结' },
        { id: 'reviewTotal', label: '总计', total: true },
      ],
    },
    {
      label: '行政诉讼',
      columns: [
        {
          label: '未经复议直接起诉',
          columns: [
            { id: 'directUpheld', label: '结果维持' },
            { id: 'directCorrected', label: '结果纠正' },
            { id: 'directOther', label: '其他结果' },
            { id: 'directPending', label: '尚未审结' },
            { id: 'directTotal', label: '总计', total: true },
          ],
        },
        {
          label: '复议后起诉',
          columns: [
            { id: 'afterReviewUpheld', label: '结果维持' },
            { id: 'afterReviewCorrected', label: '结果纠正' },
            { id: 'afterReviewOther', label: '其他结果' },
            { id: 'afterReviewPending', label: '尚未审结' },
            { id: 'afterReviewTotal', label: '总计', total: true },
          ],
        },
      ],
    },
  ],
  rows: [{ id: 'year', label: '' }],
  checks: [
    {
      ...R4,
      source: `${number} 表四`,
      id: 'R4a',
      total: 'reviewTotal',
      parts: ['reviewUpheld', 'reviewCorrected', 'reviewOther', 'reviewPending'],
    },
    {
      ...R4,
      source: `${number} 表四`,
      id: 'R4b',
      total: 'directTotal',
      parts: ['directUpheld', 'directCorrected', 'directOther', 'directPending'],
    },
    {
      ...R4,
      source: `${number} 表四`,
      id: 'R4c',
      total: 'afterReviewTotal',
      parts: ['afterReviewUpheld', 'afterReviewCorrected', 'afterReviewOther', 'afterReviewPending'],
    },
  ],
});
