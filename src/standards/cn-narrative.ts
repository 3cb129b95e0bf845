import type { Standard } from './standard.js';

/**
 * Reports in prose under the regulation of 2007. It prescribes what to tell (article 32), not the headings or
 * their order: a section without `duty` is a local custom and may be missing.
 */
export const standard: Standard = {
  id: 'cn-narrative',
  title: {
    zh: '政府信息公开工作年度报告（2008年至2018年，文字报告）',
    en: 'Chinese disclosure annual report in prose, 2008 to 2018',
  },
  lang: 'zh-Hans',
  years: { from: 2008, to: 2018 },
  basis: [
    {
      title: '《中华人民共和国政府信息公开条例》（2007年）',
      number: '国务院令第492号',
      articles: '第三十一条、第三十二条',
    },
  ],
  deadlines: [
    { publisher: 'agency', day: '03-31', source: '《中华人民共和国政府信息公开条例》（2007年）第三十一条' },
  ],
  sections: [
    {
      id: 'overview',
      heading: '概述',
      aliases: [
        '概况',
        '总体情况',
        '基本情况',
        '工作概述',
        '主要工作概述',
        '总体工作情况',
        '政府信息公开总体工作情况',
        '政府信息公开工作概况',
        '基本工作情况',
      ],
    },
    {
      id: 'organization',
      heading: '组织领导和制度建设情况',
      aliases: [
        '加强组织领导',
        '组织领导和机构建设情况',
        '组织机构和制度建设情况',
        '机构建设和保障经费情况',
        '机构建设和培训情况',
        '机构设置、保障经费和会议培训情况',
        '政府信息公开会议和培训情况',
      ],
    },
    {
      id: 'disclosure',
      heading: '主动公开政府信息情况',
      aliases: [
        '主动公开政府信息的情况',
        '主动公开情况',
        '政府信息主动公开情况',
        '行政机关主动公开政府信息的情况',
        '主动公开政府信息及平台建设情况',
        '重点领域政府信息公开情况',
      ],
      duty: {
        zh: '报告主动公开政府信息的情况。',
        en: 'Tells what was disclosed on the agency’s own initiative.',
      },
    },
    {
      id: 'response',
      heading: '回应解读情况',
      aliases: [
        '政策解读和回应关切情况',
        '政策解读回应情况',
        '解读回应情况',
        '回应社会关切情况',
        '回应公众关注热点或重大舆情情况',
      ],
    },
    {
      id: 'onRequest',
      heading: '依申请公开政府信息和不予公开政府信息的情况',
      aliases: [
        '依申请公开和不予公开政府信息的情况',
        '依申请公开政府信息和不予公开政府信息情况',
        '依申请公开政府信息情况',
        '依申请公开政府信息的情况',
        '依申请公开情况',
        '政府信息依申请公开情况',
        '政府信息公开申请办理情况',
        '依申请公开政府信息办理情况',
        '不予公开政府信息情况',
      ],
      duty: {
        zh: '报告依申请公开政府信息和不予公开政府信息的情况。',
        en: 'Tells what was disclosed on request and what was withheld.',
      },
    },
    {
      id: 'consultation',
      heading: '咨询情况',
      aliases: ['咨询处理情况', '咨询、投诉情况', '政府信息公开咨询情况', '政府信息咨询处理情况'],
    },
    {
      id: 'fees',
      heading: '政府信息公开的收费及减免情况',
      aliases: [
        '政府信息公开收费及减免情况',
        '收费及减免情况',
        '收费和减免情况',
        '依申请公开政府信息收费及减免情况',
        '依申请收费及减免情况',
        '政府信息公开收费情况',
        '收费情况',
      ],
      duty: {
        zh: '报告政府信息公开的收费及减免情况，没有收费的也应说明。',
        en: 'Tells which fees were charged and waived, even if there were none.',
      },
    },
    {
      id: 'disputes',
      heading: '因政府信息公开申请行政复议、提起行政诉讼的情况',
      aliases: [
        '因政府信息公开申请行政复议、提起行政诉讼情况',
        '政府信息公开行政复议、行政诉讼情况',
        '行政复议、行政诉讼情况',
        '行政复议和行政诉讼情况',
        '申请行政复议、提起行政诉讼情况',
        '复议、诉讼情况',
        '复议、诉讼和申诉情况',
        '行政复议、行政诉讼和举报投诉情况',
        '政府信息公开类行政复议和行政诉讼情况',
      ],
      duty: {
        zh: '报告因政府信息公开申请行政复议、提起行政诉讼的情况。',
        en: 'Tells of administrative reviews and lawsuits about disclosure.',
      },
    },
    {
      id: 'proposals',
      heading: '建议和提案办理结果公开情况',
      aliases: [
        '建议提案办理结果公开情况',
        '人大代表建议和政协提案办理结果公开情况',
        '人大建议和政协提案办理情况',
        '建议提案办理情况',
      ],
    },
    {
      id: 'secrecy',
      heading: '政府信息公开保密审查情况',
      aliases: [
        '保密审查情况',
        '政府信息公开保密审查及监督检查情况',
        '保密审查和监督检查情况',
        '监督检查情况',
      ],
    },
    {
      id: 'staffing',
      heading: '人员和收支情况',
      aliases: ['人员与收支情况', '政府信息公开工作人员和收支情况', '工作人员和经费情况'],
    },
    {
      id: 'problems',
      heading: '政府信息公开工作存在的主要问题及改进情况',
      aliases: [
        '存在的主要问题及改进情况',
        '存在的问题及改进情况',
        '存在问题及改进情况',
        '主要问题和改进措施',
        '主要问题及改进措施',
        '存在的主要问题和改进措施',
        '存在的问题和改进措施',
        '存在的不足及改进措施',
        '存在问题及工作打算',
        '存在问题及下一步工作打算',
      ],
      duty: {
        zh: '报告存在的主要问题及改进情况。',
        en: 'Tells of the main problems and how they are being solved.',
      },
    },
    {
      id: 'other',
      heading: '其他需要报告的事项',
      aliases: [
        '其他需要报告事项',
        '需要报告的其他事项',
        '其他需要说明的事项',
        '其他事项',
        '其它需要报告的事项',
      ],
      duty: {
        zh: '报告其他需要报告的事项；没有的，说明没有。',
        en: 'Tells whatever else has to be reported, or that there is nothing.',
      },
    },
  ],
  tables: [],
  checks: [],
  terms: [],
  continuity: [],
};
