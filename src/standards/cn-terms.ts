import type { Term } from './standard.js';

const REGULATION = '《中华人民共和国政府信息公开条例》';

/** Terms that the annual report formats of 2019 and 2021 share, in the order of the form. */
export const COMMON_TERMS: readonly Term[] = [
  {
    term: '主动公开',
    explanation: {
      zh: '不用申请，行政机关自己公布。',
      en: 'What an agency publishes without being asked.',
    },
    source: `${REGULATION}第十九条、第二十条`,
  },
  {
    term: '规章',
    explanation: {
      zh: '国务院部门和省级、设区的市、自治州政府依照立法法制定的规定；其他机关不能制定。',
      en: 'Rules that only ministries and governments of provinces, larger cities and autonomous prefectures may make.',
    },
    source: '《中华人民共和国立法法》第四章第二节',
    at: ['openness/regulations'],
  },
  {
    term: '行政强制',
    explanation: {
      zh: '为制止违法、避免危害而采取的查封、扣押等措施，以及强制当事人履行决定。',
      en: 'Sealing, seizing and the like, to stop unlawful acts or danger, and the enforcement of decisions.',
    },
    source: '《中华人民共和国行政强制法》第二条',
    at: ['openness/coercion'],
  },
  {
    term: '依申请公开',
    explanation: {
      zh: '没有主动公开的政府信息可以申请获取，机关一般要在20个工作日内答复。',
      en: 'Information that was not published can be asked for; the agency usually has to answer within 20 working days.',
    },
    source: `${REGULATION}第二十七条、第三十三条`,
    at: ['applications/new'],
  },
  {
    term: '结转',
    explanation: {
      zh: '年底还没有办完、转到下一年继续办理的申请。',
      en: 'Applications still open at the end of the year, which go on into the next.',
    },
    source: '政府信息公开工作年度报告格式 表三',
    at: ['applications/carriedIn', 'applications/carriedOut'],
  },
  {
    term: '区分处理',
    explanation: {
      zh: '同一份材料里，能公开的部分提供给申请人，不能公开的部分去掉并说明理由。',
      en: 'The applicant gets the part of a document that can be disclosed, and the reason for leaving out the rest.',
    },
    source: `${REGULATION}第三十七条`,
    at: ['applications/3.2'],
  },
  {
    term: '三安全一稳定',
    explanation: {
      zh: '国家安全、公共安全、经济安全和社会稳定；公开后可能危及它们的信息不公开。',
      en: 'National, public and economic security, and social stability; what may endanger them is not disclosed.',
    },
    source: `${REGULATION}第十四条`,
    at: ['applications/3.3.3'],
  },
  {
    term: '第三方合法权益',
    explanation: {
      zh: '公开会损害别人的商业秘密、个人隐私等，本人不同意的，一般不公开。',
      en: 'Disclosure would harm the trade secrets, privacy or the like of others; without their consent it is usually refused.',
    },
    source: `${REGULATION}第十五条、第三十二条`,
    at: ['applications/3.3.4'],
  },
  {
    term: '三类内部事务信息',
    explanation: {
      zh: '机关的人事管理、后勤管理、内部工作流程信息，可以不公开。',
      en: 'An agency’s staffing, logistics and internal procedures; they may be withheld.',
    },
    source: `${REGULATION}第十六条第一款`,
    at: ['applications/3.3.5'],
  },
  {
    term: '四类过程性信息',
    explanation: {
      zh: '工作过程中形成的讨论记录、过程稿、磋商信函、请示报告，可以不公开。',
      en: 'Records of discussion, drafts, letters of consultation and requests for instructions; they may be withheld.',
    },
    source: `${REGULATION}第十六条第二款`,
    at: ['applications/3.3.6'],
  },
  {
    term: '行政执法案卷',
    explanation: {
      zh: '办理处罚、检查等执法案件形成的卷宗，可以不公开。',
      en: 'Case files of law enforcement, such as penalties and inspections; they may be withheld.',
    },
    source: `${REGULATION}第十六条第二款`,
    at: ['applications/3.3.7'],
  },
  {
    term: '行政查询事项',
    explanation: {
      zh: '工商、不动产登记等资料另有查询办法，机关告知申请人按那些办法去查。',
      en: 'Company, land and similar registers have search rules of their own; the applicant is told to use those.',
    },
    source: `${REGULATION}第三十六条第七项`,
    at: ['applications/3.3.8'],
  },
  {
    term: '本机关不掌握相关政府信息',
    explanation: {
      zh: '经检索没有这份信息，或者它由别的机关负责公开。',
      en: 'A search found no such information, or another agency is responsible for it.',
    },
    source: `${REGULATION}第三十六条第四项、第五项`,
    at: ['applications/3.4.1'],
  },
  {
    term: '没有现成信息需要另行制作',
    explanation: {
      zh: '机关只提供已有的信息，需要加工、分析才能得到的，可以不提供。',
      en: 'An agency gives what it has; what it would have to process or analyse it need not give.',
    },
    source: `${REGULATION}第三十八条`,
    at: ['applications/3.4.2'],
  },
  {
    term: '补正',
    explanation: {
      zh: '申请写得不清楚，机关告知要补充什么，申请人再补充说明。',
      en: 'If a request is unclear, the agency says what is missing and the applicant adds it.',
    },
    source: `${REGULATION}第三十条`,
    at: ['applications/3.4.3'],
  },
  {
    term: '信访举报投诉类申请',
    explanation: {
      zh: '以申请信息的形式信访、举报、投诉，不作为信息公开申请处理，可以告知相应渠道。',
      en: 'Petitions, reports of misconduct or complaints in the form of a request; not treated as one.',
    },
    source: `${REGULATION}第三十九条第一款`,
    at: ['applications/3.5.1'],
  },
  {
    term: '无正当理由大量反复申请',
    explanation: {
      zh: '申请的数量、次数明显超过合理范围，申请人说明的理由又不合理。',
      en: 'Requests far beyond a reasonable number, without sound reasons.',
    },
    source: `${REGULATION}第三十五条`,
    at: ['applications/3.5.4'],
  },
  {
    term: '行政复议',
    explanation: {
      zh: '对行政机关的做法不服，请复议机关（一般是政府）重新审查。',
      en: 'A review of an agency’s action by another authority, usually a government, at the request of those concerned.',
    },
    source: '《中华人民共和国行政复议法》第二条',
    at: ['disputes//reviewTotal'],
  },
  {
    term: '结果维持',
    explanation: {
      zh: '复议机关维持了行政机关的做法，或者复议机关、法院驳回了请求。',
      en: 'The agency’s action was upheld, or the claim against it dismissed.',
    },
    source: '《中华人民共和国行政复议法》第六十八条、第六十九条；《中华人民共和国行政诉讼法》第六十九条',
    at: ['disputes//reviewUpheld', 'disputes//directUpheld', 'disputes//afterReviewUpheld'],
  },
  {
    term: '结果纠正',
    explanation: {
      zh: '复议机关或者法院认为行政机关做得不对：撤销、变更、确认违法或者无效，或者责令履行。',
      en: 'The agency’s action was annulled, changed, declared unlawful or void, or the agency was ordered to act.',
    },
    source:
      '《中华人民共和国行政复议法》第六十三条至第六十七条；《中华人民共和国行政诉讼法》第七十条至第七十七条',
    at: ['disputes//reviewCorrected', 'disputes//directCorrected', 'disputes//afterReviewCorrected'],
  },
];

/** 规范性文件 in the words of 2019, 行政规范性文件 in those of 2021. */
export const NORMATIVE_DOCUMENTS = {
  explanation: {
    zh: '行政机关公开发布、涉及公众权利义务、反复适用的公文，即“红头文件”，不含规章。',
    en: 'Documents below the rank of rules that an agency publishes, that bind the public and apply again and again.',
  },
  source: '国办发〔2018〕37号',
  at: ['openness/normativeDocuments'],
} as const;
