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

/** Columns of items five and six; the first two are those of item eight as well. 本年增/减 is signed: "+1036". */
const ITEM_COLUMNS: readonly StandardColumn[] = [
  { id: 'previous', label: '上一年项目数量', unit: '项' },
  {
    id: 'change',
    label: '本年增/减',
    aliases: ['本年增减', '本年增／减', '本年增（减）', '本年增+/减-'],
    unit: '项',
  },
];
const DECISION_COLUMNS: readonly StandardColumn[] = [
  ...ITEM_COLUMNS,
  { id: 'decisions', label: '处理决定数量', unit: '件' },
];

/** Annual reports for 2019 and 2020. */
export const standard: Standard = {
  id: 'cn-2019',
  title: {
    zh: '政府信息公开工作年度报告格式（试行，2019年）',
    en: 'Chinese disclosure annual report, 2019 trial format',
  },
  lang: 'zh-Hans',
  years: { from: 2019, to: 2020 },
  basis: [
    REGULATION,
    {
      title: '《中华人民共和国政府信息公开工作年度报告格式（试行）》',
      number: '国办公开办函〔2019〕60号',
    },
  ],
  deadlines: DEADLINES,
  sections: [
    ...SECTIONS,
    {
      id: 'problems',
      number: '五、',
      heading: '政府信息公开工作存在的主要问题及改进情况',
      aliases: ['存在的主要问题及改进情况', ...PROBLEMS_ALIASES],
      duty: PROBLEMS_DUTY,
    },
    {
      ...OTHER_MATTERS,
      duty: {
        zh: '报告其他需要报告的事项；没有的，说明没有。',
        en: 'Tells whatever else has to be reported, or that there is nothing.',
      },
    },
  ],
  tables: [
    {
      id: 'openness',
      caption: '主动公开政府信息情况',
      aliases: OPENNESS_ALIASES,
      summary: '按《条例》第二十条分项列出规章和规范性文件、行政许可、行政处罚和强制、收费、集中采购的数量。',
      stub: '信息内容',
      bands: [
        {
          label: '第二十条第（一）项',
          columns: [
            { id: 'newlyMade', label: '本年新制作数量', unit: '件' },
            { id: 'newlyPublished', label: '本年新公开数量', unit: '件' },
            { id: 'publicTotal', label: '对外公开总数量', unit: '件' },
          ],
          rows: [
            { id: 'regulations', label: '规章' },
            { id: 'normativeDocuments', label: '规范性文件', aliases: ['行政规范性文件'] },
          ],
        },
        {
          label: '第二十条第（五）项',
          columns: DECISION_COLUMNS,
          rows: [
            { id: 'licensing', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项' },
          ],
        },
        {
          label: '第二十条第（六）项',
          columns: DECISION_COLUMNS,
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'coercion', label: '行政强制' },
          ],
        },
        {
          label: '第二十条第（八）项',
          columns: ITEM_COLUMNS,
          rows: [{ id: 'charges', label: '行政事业性收费' }],
        },
        {
          label: '第二十条第（九）项',
          columns: [
            { id: 'projects', label: '采购项目数量', unit: '项' },
            // The form names no unit: reports print 元 in the cell or 万元 in the heading.
            {
              id: 'amount',
              label: '采购总金额',
              aliases: ['采购总金额（万元）', '采购总金额（单位：万元）'],
            },
          ],
          rows: [{ id: 'procurement', label: '政府集中采购' }],
        },
      ],
      checks: [
        {
          id: 'published-of-made',
          type: 'at-most',
          each: 'row',
          figure: 'newlyPublished',
          limit: 'newlyMade',
          severity: 'information',
          rule: {
            zh: '本年新公开数量一般不超过本年新制作数量。',
            en: 'What was newly published is usually not more than what was newly made.',
          },
          source: '经验核对，格式未作规定',
        },
        {
          id: 'published-of-public',
          type: 'at-most',
          each: 'row',
          figure: 'newlyPublished',
          limit: 'publicTotal',
          severity: 'warning',
          rule: {
            zh: '本年新公开数量不超过对外公开总数量。',
            en: 'What was newly published is not more than all that is public.',
          },
          source: '经验核对，格式未作规定',
        },
      ],
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
          rows: [...RESULTS, { id: '3.6', label: '（六）其他处理' }, RESULTS_TOTAL],
        },
        CARRIED_OUT,
      ],
      checks: [
        { ...R1, source: '国办公开办函〔2019〕60号 表三注' },
        { ...R2, parts: [...RESULT_PARTS, '3.6'], source: '国办公开办函〔2019〕60号 表三' },
        { ...R3, source: '国办公开办函〔2019〕60号 表三' },
      ],
    },
    disputes('国办公开办函〔2019〕60号'),
  ],
  checks: [],
  terms: [
    ...COMMON_TERMS,
    { term: '规范性文件', ...NORMATIVE_DOCUMENTS },
    {
      term: '其他对外管理服务事项',
      explanation: {
        zh: '行政许可以外，机关为公众办理的管理和服务事项，例如登记、确认、给付。',
        en: 'What an agency does for the public besides licences, such as registrations, confirmations and payments.',
      },
      source: '《中华人民共和国政府信息公开条例》第二十条第五项',
      at: ['openness/otherServices'],
    },
    {
      term: '行政事业性收费',
      explanation: {
        zh: '机关和事业单位依法为办理特定事务收取的费用，例如证照工本费；这里数的是收费项目。',
        en: 'Fees charged by law for certain services, such as issuing certificates; counted here are the kinds of fee.',
      },
      source: '《中华人民共和国政府信息公开条例》第二十条第八项',
      at: ['openness/charges'],
    },
    {
      term: '政府集中采购',
      explanation: {
        zh: '列入集中采购目录的货物、工程和服务，由集中采购机构代为购买。',
        en: 'Goods, works and services on the official catalogue, bought through a central purchasing body.',
      },
      source: '《中华人民共和国政府采购法》第七条、第十八条',
      at: ['openness/procurement'],
    },
    {
      term: '本年增/减',
      explanation: {
        zh: '比上一年增加或者减少多少，减少写负数。',
        en: 'How many more or fewer than the year before; fewer is written with a minus.',
      },
      source: '国办公开办函〔2019〕60号 表二',
      at: ['openness//change'],
    },
  ],
  continuity: [
    {
      id: 'R5',
      type: 'carried-over',
      now: 'applications/carriedIn',
      before: 'applications/carriedOut',
      from: ['cn-2019'],
      ...CARRIED_OVER,
    },
  ],
};
