import {
  APPLICANTS,
  APPLICATIONS_ALIASES,
  APPLICATIONS_STUB,
  CARRIED_OUT,
  CARRIED_OVER,
  DEADLINES,
  disputes,
  INTAKE,
  OPENNESS_ALIASES,
  OTHER_MATTERS,
  PROBLEMS_ALIASES,
  PROBLEMS_DUTY,
  R1,
  R2,
  R3,
  REGULATION,
  RESULTS,
  RESULTS_LABEL,
  RESULTS_TOTAL,
  RESULT_PARTS,
  SECTIONS,
} from './cn-shared.js';
import { COMMON_TERMS, NORMATIVE_DOCUMENTS } from './cn-terms.js';
import type { Standard, StandardColumn } from './standard.js';

/** Columns of items five and six: all decisions count, whether published or not. */
const DECISIONS: readonly StandardColumn[] = [
  { id: 'decisions', label: '本年处理决定数量', aliases: ['处理决定数量', '本年度处理决定数量'] },
];

/** R6: fails rightly where documents were identified anew. */
const STOCK = {
  severity: 'warning',
  rule: {
    zh: '现行有效件数，应等于上一年现行有效件数加本年制发件数减本年废止件数。',
    en: 'Those in force equal those in force last year, plus those made, less those repealed.',
  },
  source: '国办公开办函〔2021〕30号 表二',
} as const;

/** Item one counts something else than in 2019 and 2020. */
const COUNTED_ANEW = {
  severity: 'information',
  rule: {
    zh: '第（一）项2021年起统计制发、废止和现行有效件数，此前统计新制作、新公开和对外公开总数量，两者不可比。',
    en: 'Item one gives documents made, repealed and in force since 2021, and newly made, newly published and public before; the two cannot be compared.',
  },
  source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号 表二',
} as const;

/** Annual reports for 2021 and later. */
export const standard: Standard = {
  id: 'cn-2021',
  title: {
    zh: '政府信息公开工作年度报告格式（2021年）',
    en: 'Chinese disclosure annual report, 2021 format',
  },
  lang: 'zh-Hans',
  years: { from: 2021 },
  basis: [
    REGULATION,
    { title: '《中华人民共和国政府信息公开工作年度报告格式》', number: '国办公开办函〔2021〕30号' },
  ],
  deadlines: DEADLINES,
  sections: [
    ...SECTIONS,
    {
      id: 'problems',
      number: '五、',
      heading: '存在的主要问题及改进情况',
      aliases: ['政府信息公开工作存在的主要问题及改进情况', ...PROBLEMS_ALIASES],
      duty: PROBLEMS_DUTY,
    },
    {
      ...OTHER_MATTERS,
      duty: {
        zh: '收取信息处理费的情况在此处报告，没有收取的也要说明。',
        en: 'Tells which fees were charged for handling information, even if there were none.',
      },
    },
  ],
  tables: [
    {
      id: 'openness',
      caption: '主动公开政府信息情况',
      aliases: OPENNESS_ALIASES,
      summary: '按《条例》第二十条分项列出规章和规范性文件、行政许可、行政处罚和强制、收费的数量。',
      unit: '件',
      stub: '信息内容',
      bands: [
        {
          label: '第二十条第（一）项',
          columns: [
            { id: 'made', label: '本年制发件数', aliases: ['本年度制发件数', '本年制发数量'] },
            { id: 'repealed', label: '本年废止件数', aliases: ['本年度废止件数', '本年废止数量'] },
            { id: 'inForce', label: '现行有效件数', aliases: ['现行有效数量'] },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '行政规范性文件', aliases: ['规范性文件'] },
          ],
        },
        {
          label: '第二十条第（五）项',
          columns: DECISIONS,
          rows: [{ id: 'licensing', label: '行政许可' }],
        },
        {
          label: '第二十条第（六）项',
          columns: DECISIONS,
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          label: '第二十条第（八）项',
          columns: [
            {
              id: 'charged',
              label: '本年收费金额（单位：万元）',
              aliases: ['本年收费金额（万元）', '本年收费金额'],
              unit: '万元',
            },
          ],
          rows: [{ id: 'charges', label: '行政事业性收费' }],
        },
      ],
      checks: [],
    },
    {
      id: 'applications',
      caption: '收到和处理政府信息公开申请情况',
      aliases: APPLICATIONS_ALIASES,
      summary: '各类申请人提出的申请数量和办理结果。',
      unit: '件',
      stub: APPLICATIONS_STUB,
      columns: APPLICANTS,
      rows: [
        ...INTAKE,
        {
          id: '3',
          label: RESULTS_LABEL,
          rows: [
            ...RESULTS,
            {
              id: '3.6',
              label: '（六）其他处理',
              subtotal: true,
              rows: [
                {
                  id: '3.6.1',
                  label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                  aliases: ['1.申请人无正当理由逾期不补正'],
                },
                {
                  id: '3.6.2',
                  label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                  aliases: ['2.申请人逾期未按收费通知要求缴纳费用'],
                },
                { id: '3.6.3', label: '3.其他', aliases: ['3.其它'] },
              ],
            },
            RESULTS_TOTAL,
          ],
        },
        CARRIED_OUT,
      ],
      checks: [
        { ...R1, source: '国办公开办函〔2021〕30号 表三注' },
        {
          ...R2,
          parts: [...RESULT_PARTS, '3.6.1', '3.6.2', '3.6.3'],
          source: '国办公开办函〔2021〕30号 表三',
        },
        { ...R3, source: '国办公开办函〔2021〕30号 表三' },
      ],
    },
    disputes('国办公开办函〔2021〕30号'),
  ],
  checks: [],
  terms: [
    ...COMMON_TERMS,
    { term: '行政规范性文件', ...NORMATIVE_DOCUMENTS },
    {
      term: '行政事业性收费',
      explanation: {
        zh: '机关和事业单位依法为办理特定事务收取的费用，例如证照工本费。',
        en: 'Fees charged by law for certain services, such as issuing certificates.',
      },
      source: '《中华人民共和国政府信息公开条例》第二十条第八项',
      at: ['openness/charges'],
    },
    {
      term: '逾期不补正',
      explanation: {
        zh: '申请人没有按要求的期限把申请补充清楚，视为放弃申请。',
        en: 'The request was not clarified in time, and so is taken to have been given up.',
      },
      source: '《中华人民共和国政府信息公开条例》第三十条',
      at: ['applications/3.6.1'],
    },
    {
      term: '收费通知',
      explanation: {
        zh: '申请信息一般不收费；数量、次数明显超过合理范围的，可以收取信息处理费。',
        en: 'Requests are free, but for those far beyond a reasonable number a handling fee may be charged.',
      },
      source: '《中华人民共和国政府信息公开条例》第四十二条；国办函〔2020〕109号',
      at: ['applications/3.6.2'],
    },
  ],
  continuity: [
    {
      id: 'R5',
      type: 'carried-over',
      now: 'applications/carriedIn',
      before: 'applications/carriedOut',
      from: ['cn-2019', 'cn-2021'],
      ...CARRIED_OVER,
    },
    {
      id: 'R6-regulations',
      type: 'stock',
      stock: 'openness/regulations/inForce',
      added: 'openness/regulations/made',
      removed: 'openness/regulations/repealed',
      from: ['cn-2021'],
      ...STOCK,
    },
    {
      id: 'R6-normativeDocuments',
      type: 'stock',
      stock: 'openness/normativeDocuments/inForce',
      added: 'openness/normativeDocuments/made',
      removed: 'openness/normativeDocuments/repealed',
      from: ['cn-2021'],
      ...STOCK,
    },
    {
      id: 'regulations-counted-anew',
      type: 'not-comparable',
      now: 'openness/regulations',
      before: 'openness/regulations',
      from: ['cn-2019'],
      ...COUNTED_ANEW,
    },
    {
      id: 'normativeDocuments-counted-anew',
      type: 'not-comparable',
      now: 'openness/normativeDocuments',
      before: 'openness/normativeDocuments',
      from: ['cn-2019'],
      ...COUNTED_ANEW,
    },
    {
      id: 'charges-in-money',
      type: 'not-comparable',
      now: 'openness/charges',
      before: 'openness/charges',
      from: ['cn-2019'],
      severity: 'information',
      rule: {
        zh: '行政事业性收费2021年起统计金额（万元），此前统计收费项目数量，两者不可比。',
        en: 'Since 2021 administrative charges are given in money, before as the number of kinds; the two cannot be compared.',
      },
      source: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号 表二',
    },
  ],
};
