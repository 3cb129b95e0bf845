import type { Standard } from './standard.js';

/** Annual reports for 2021 and later. */
export const standard: Standard = {
  id: 'cn-2021',
  title: {
    zh: '政府信息公开工作年度报告格式（2021年）',
    en: 'Chinese disclosure annual report, 2021 format',
  },
  lang: 'zh-Hans',
  years: {
    from: 2021,
  },
  basis: [
    {
      title: '《中华人民共和国政府信息公开条例》',
      articles: '第四十九条、第五十条',
    },
    {
      title: '《中华人民共和国政府信息公开工作年度报告格式》',
      number: '国办公开办函〔2021〕30号',
    },
  ],
  deadlines: [
    {
      publisher: 'department',
      day: '01-31',
      source: '《中华人民共和国政府信息公开条例》第四十九条',
    },
    {
      publisher: 'government',
      day: '03-31',
      source: '《中华人民共和国政府信息公开条例》第四十九条',
    },
  ],
  sections: [
    {
      id: 'general',
      number: '一、',
      heading: '总体情况',
    },
    {
      id: 'disclosure',
      number: '二、',
      heading: '主动公开政府信息情况',
      tables: ['openness'],
    },
    {
      id: 'onRequest',
      number: '三、',
      heading: '收到和处理政府信息公开申请情况',
      tables: ['applications'],
    },
    {
      id: 'disputesSection',
      number: '四、',
      heading: '政府信息公开行政复议、行政诉讼情况',
      tables: ['disputes'],
    },
    {
      id: 'problems',
      number: '五、',
      heading: '存在的主要问题及改进情况',
    },
    {
      id: 'otherMatters',
      number: '六、',
      heading: '其他需要报告的事项',
    },
  ],
  tables: [
    {
      id: 'openness',
      caption: '主动公开政府信息情况',
      summary: '按《条例》第二十条分项列出规章和规范性文件、行政许可、行政处罚和强制、收费的数量。',
      unit: '件',
      stub: '信息内容',
      bands: [
        {
          label: '第二十条第（一）项',
          columns: [
            {
              id: 'made',
              label: '本年制发件数',
            },
            {
              id: 'repealed',
              label: '本年废止件数',
            },
            {
              id: 'inForce',
              label: '现行有效件数',
            },
          ],
          rows: [
            {
              id: 'regulations',
              label: '规章',
            },
            {
              id: 'normativeDocuments',
              label: '行政规范性文件',
            },
          ],
        },
        {
          label: '第二十条第（五）项',
          columns: [
            {
              id: 'decisions',
              label: '本年处理决定数量',
            },
          ],
          rows: [
            {
              id: 'licensing',
              label: '行政许可',
            },
          ],
        },
        {
          label: '第二十条第（六）项',
          columns: [
            {
              id: 'decisions',
              label: '本年处理决定数量',
            },
          ],
          rows: [
            {
              id: 'penalties',
              label: '行政处罚',
            },
            {
              id: 'coercion',
              label: '行政强制',
            },
          ],
        },
        {
          label: '第二十条第（八）项',
          columns: [
            {
              id: 'charged',
              label: '本年收费金额（单位：万元）',
              unit: '万元',
            },
          ],
          rows: [
            {
              id: 'charges',
              label: '行政事业性收费',
            },
          ],
        },
      ],
      checks: [],
    },
    {
      id: 'applications',
      caption: '收到和处理政府信息公开申请情况',
      summary: '各类申请人提出的申请数量和办理结果。',
      unit: '件',
      stub: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      columns: [
        {
          label: '申请人情况',
          columns: [
            {
              id: 'naturalPerson',
              label: '自然人',
            },
            {
              label: '法人或其他组织',
              columns: [
                {
                  id: 'business',
                  label: '商业企业',
                },
                {
                  id: 'research',
                  label: '科研机构',
                },
                {
                  id: 'welfare',
                  label: '社会公益组织',
                },
                {
                  id: 'legalService',
                  label: '法律服务机构',
                },
                {
                  id: 'other',
                  label: '其他',
                },
              ],
            },
            {
              id: 'total',
              label: '总计',
              total: true,
            },
          ],
        },
      ],
      rows: [
        {
          id: 'new',
          label: '一、本年新收政府信息公开申请数量',
        },
        {
          id: 'carriedIn',
          label: '二、上年结转政府信息公开申请数量',
        },
        {
          id: '3',
          label: '三、本年度办理结果',
          rows: [
            {
              id: '3.1',
              label: '（一）予以公开',
            },
            {
              id: '3.2',
              label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
            },
            {
              id: '3.3',
              label: '（三）不予公开',
              subtotal: true,
              rows: [
                {
                  id: '3.3.1',
                  label: '1.属于国家秘密',
                },
                {
                  id: '3.3.2',
                  label: '2.其他法律行政法规禁止公开',
                },
                {
                  id: '3.3.3',
                  label: '3.危及“三安全一稳定”',
                },
                {
                  id: '3.3.4',
                  label: '4.保护第三方合法权益',
                },
                {
                  id: '3.3.5',
                  label: '5.属于三类内部事务信息',
                },
                {
                  id: '3.3.6',
                  label: '6.属于四类过程性信息',
                },
                {
                  id: '3.3.7',
                  label: '7.属于行政执法案卷',
                },
                {
                  id: '3.3.8',
                  label: '8.属于行政查询事项',
                },
              ],
            },
            {
              id: '3.4',
              label: '（四）无法提供',
              subtotal: true,
              rows: [
                {
                  id: '3.4.1',
                  label: '1.本机关不掌握相关政府信息',
                },
                {
                  id: '3.4.2',
                  label: '2.没有现成信息需要另行制作',
                },
                {
                  id: '3.4.3',
                  label: '3.补正后申请内容仍不明确',
                },
              ],
            },
            {
              id: '3.5',
              label: '（五）不予处理',
              subtotal: true,
              rows: [
                {
                  id: '3.5.1',
                  label: '1.信访举报投诉类申请',
                },
                {
                  id: '3.5.2',
                  label: '2.重复申请',
                },
                {
                  id: '3.5.3',
                  label: '3.要求提供公开出版物',
                },
                {
                  id: '3.5.4',
                  label: '4.无正当理由大量反复申请',
                },
                {
                  id: '3.5.5',
                  label: '5.要求行政机关确认或重新出具已获取信息',
                },
              ],
            },
            {
              id: '3.6',
              label: '（六）其他处理',
              subtotal: true,
              rows: [
                {
                  id: '3.6.1',
                  label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                },
                {
                  id: '3.6.2',
                  label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                },
                {
                  id: '3.6.3',
                  label: '3.其他',
                },
              ],
            },
            {
              id: '3.7',
              label: '（七）总计',
              total: true,
            },
          ],
        },
        {
          id: 'carriedOut',
          label: '四、结转下年度继续办理',
        },
      ],
      checks: [
        {
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
          source: '国办公开办函〔2021〕30号 表三注',
        },
        {
          id: 'R2',
          type: 'sum',
          each: 'column',
          total: '3.7',
          parts: [
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
            '3.6.1',
            '3.6.2',
            '3.6.3',
          ],
          severity: 'error',
          rule: {
            zh: '办理结果总计等于各种办理结果之和。',
            en: 'The total of results equals the sum of all kinds of results.',
          },
          source: '国办公开办函〔2021〕30号 表三',
        },
        {
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
          source: '国办公开办函〔2021〕30号 表三',
        },
      ],
    },
    {
      id: 'disputes',
      caption: '政府信息公开行政复议、行政诉讼情况',
      summary: '行政复议和两类行政诉讼的结果。',
      unit: '件',
      columns: [
        {
          label: '行政复议',
          columns: [
            {
              id: 'reviewUpheld',
              label: '结果维持',
            },
            {
              id: 'reviewCorrected',
              label: '结果纠正',
            },
            {
              id: 'reviewOther',
              label: '其他结果',
            },
            {
              id: 'reviewPending',
              label: '尚未审结',
            },
            {
              id: 'reviewTotal',
              label: '总计',
              total: true,
            },
          ],
        },
        {
          label: '行政诉讼',
          columns: [
            {
              label: '未经复议直接起诉',
              columns: [
                {
                  id: 'directUpheld',
                  label: '结果维持',
                },
                {
                  id: 'directCorrected',
                  label: '结果纠正',
                },
                {
                  id: 'directOther',
                  label: '其他结果',
                },
                {
                  id: 'directPending',
                  label: '尚未审结',
                },
                {
                  id: 'directTotal',
                  label: '总计',
                  total: true,
                },
              ],
            },
            {
              label: '复议后起诉',
              columns: [
                {
                  id: 'afterReviewUpheld',
                  label: '结果维持',
                },
                {
                  id: 'afterReviewCorrected',
                  label: '结果纠正',
                },
                {
                  id: 'afterReviewOther',
                  label: '其他结果',
                },
                {
                  id: 'afterReviewPending',
                  label: '尚未审结',
                },
                {
                  id: 'afterReviewTotal',
                  label: '总计',
                  total: true,
                },
              ],
            },
          ],
        },
      ],
      rows: [
        {
          id: 'year',
          label: '',
        },
      ],
      checks: [
        {
          id: 'R4a',
          type: 'sum',
          each: 'row',
          total: 'reviewTotal',
          parts: ['reviewUpheld', 'reviewCorrected', 'reviewOther', 'reviewPending'],
          severity: 'error',
          rule: {
            zh: '总计等于四种结果之和。',
            en: 'The total of each block equals the sum of the four results.',
          },
          source: '国办公开办函〔2021〕30号 表四',
        },
        {
          id: 'R4b',
          type: 'sum',
          each: 'row',
          total: 'directTotal',
          parts: ['directUpheld', 'directCorrected', 'directOther', 'directPending'],
          severity: 'error',
          rule: {
            zh: '总计等于四种结果之和。',
            en: 'The total of each block equals the sum of the four results.',
          },
          source: '国办公开办函〔2021〕30号 表四',
        },
        {
          id: 'R4c',
          type: 'sum',
          each: 'row',
          total: 'afterReviewTotal',
          parts: ['afterReviewUpheld', 'afterReviewCorrected', 'afterReviewOther', 'afterReviewPending'],
          severity: 'error',
          rule: {
            zh: '总计等于四种结果之和。',
            en: 'The total of each block equals the sum of the four results.',
          },
          source: '国办公开办函〔2021〕30号 表四',
        },
      ],
    },
  ],
  checks: [],
  terms: [],
  continuity: [],
};
