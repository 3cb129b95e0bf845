import type { Term } from './standard.js';

/** Terms of the annual FOIA report, in words for citizens. */
export const TERMS: readonly Term[] = [
  {
    term: 'FOIA request',
    explanation: {
      zh: '依《信息自由法》提出的、要求机构提供其记录的申请。',
      en: 'A request for records of a federal agency under the Freedom of Information Act. Anyone may make one.',
    },
    source: '5 U.S.C. § 552(a)(3)',
    at: ['v-a//received'],
  },
  {
    term: 'Exemption 3 statute',
    explanation: {
      zh: '另一部联邦法律规定某类信息不得公开，机构据此拒绝公开。',
      en: 'Another federal law that forbids the release of certain information, so that the agency withholds it.',
    },
    source: '5 U.S.C. § 552(b)(3)',
    at: ['iv//total', 'iv-components//times'],
  },
  {
    term: 'Full grant',
    explanation: { zh: '申请的记录全部公开。', en: 'All records asked for were released in full.' },
    source: '5 U.S.C. § 552(e)(1)',
    at: ['v-b-1//fullGrants'],
  },
  {
    term: 'Partial grant / partial denial',
    explanation: {
      zh: '公开一部分记录，其余部分依豁免条款不予公开。',
      en: 'Some of the records were released, and the rest withheld under an exemption.',
    },
    source: '5 U.S.C. § 552(b)',
    at: ['v-b-1//partialGrants'],
  },
  {
    term: 'Full denial based on exemptions',
    explanation: {
      zh: '依一项或几项豁免条款，全部不予公开。',
      en: 'All records were withheld under one or more of the nine exemptions.',
    },
    source: '5 U.S.C. § 552(b)',
    at: ['v-b-1//fullDenials'],
  },
  {
    term: 'Ex. 1',
    explanation: {
      zh: '豁免一：依行政命令定密的国防或外交信息。',
      en: 'Information on national defence or foreign policy that is classified under an executive order.',
    },
    source: '5 U.S.C. § 552(b)(1)',
    at: ['v-b-3//ex1', 'vi-c-1//ex1'],
  },
  {
    term: 'Ex. 2',
    explanation: {
      zh: '豁免二：仅涉及机构内部人事规则和惯例的信息。',
      en: 'Information related solely to an agency’s internal personnel rules and practices.',
    },
    source: '5 U.S.C. § 552(b)(2)',
    at: ['v-b-3//ex2', 'vi-c-1//ex2'],
  },
  {
    term: 'Ex. 3',
    explanation: {
      zh: '豁免三：其他联邦法律规定不得公开的信息。',
      en: 'Information that another federal law prohibits from being released.',
    },
    source: '5 U.S.C. § 552(b)(3)',
    at: ['v-b-3//ex3', 'vi-c-1//ex3'],
  },
  {
    term: 'Ex. 4',
    explanation: {
      zh: '豁免四：商业秘密，以及保密的商业或财务信息。',
      en: 'Trade secrets, and commercial or financial information that is confidential.',
    },
    source: '5 U.S.C. § 552(b)(4)',
    at: ['v-b-3//ex4', 'vi-c-1//ex4'],
  },
  {
    term: 'Ex. 5',
    explanation: {
      zh: '豁免五：机构之间或机构内部、在诉讼中享有特权的文书，如决策前的讨论和律师意见。',
      en: 'Privileged letters and notes within or between agencies, such as drafts of decisions or legal advice.',
    },
    source: '5 U.S.C. § 552(b)(5)',
    at: ['v-b-3//ex5', 'vi-c-1//ex5'],
  },
  {
    term: 'Ex. 6',
    explanation: {
      zh: '豁免六：公开会明显无理侵犯个人隐私的信息。',
      en: 'Information whose release would clearly be an unwarranted invasion of a person’s privacy.',
    },
    source: '5 U.S.C. § 552(b)(6)',
    at: ['v-b-3//ex6', 'vi-c-1//ex6'],
  },
  {
    term: 'Ex. 7',
    explanation: {
      zh: '豁免七：为执法而收集的信息，公开会妨碍执法程序（A）、影响公正审判（B）、侵犯隐私（C）、暴露秘密来源（D）、泄露执法方法（E）或危及人身安全（F）。',
      en: 'Law enforcement information whose release could interfere with proceedings (A), deprive a person of a fair trial (B), invade privacy (C), disclose a confidential source (D), disclose techniques (E) or endanger a person (F).',
    },
    source: '5 U.S.C. § 552(b)(7)',
    at: ['v-b-3//ex7a', 'v-b-3//ex7b', 'v-b-3//ex7c', 'v-b-3//ex7d', 'v-b-3//ex7e', 'v-b-3//ex7f'],
  },
  {
    term: 'Ex. 8',
    explanation: {
      zh: '豁免八：有关监管金融机构的信息。',
      en: 'Information on the supervision of financial institutions.',
    },
    source: '5 U.S.C. § 552(b)(8)',
    at: ['v-b-3//ex8', 'vi-c-1//ex8'],
  },
  {
    term: 'Ex. 9',
    explanation: {
      zh: '豁免九：有关油井的地质信息。',
      en: 'Geological information on wells.',
    },
    source: '5 U.S.C. § 552(b)(9)',
    at: ['v-b-3//ex9', 'vi-c-1//ex9'],
  },
  {
    term: 'Administrative appeal',
    explanation: {
      zh: '申请人不服机构对申请的答复，请求该机构上级人员复查。',
      en: 'A requester’s call on the head of the agency to look again at the answer to a request.',
    },
    source: '5 U.S.C. § 552(a)(6)(A)(i)(III)',
    at: ['vi-a//received'],
  },
  {
    term: 'Perfected request',
    explanation: {
      zh: '合理描述所要记录、符合机构程序规则的申请；办理期限自此起算。',
      en: 'A request that reasonably describes the records and follows the agency’s rules; the time for the answer runs from then.',
    },
    source: '5 U.S.C. § 552(a)(3)(A)',
    at: ['vii-a//simpleMedian', 'vii-d//simplePending'],
  },
  {
    term: 'SIMPLE, COMPLEX',
    explanation: {
      zh: '机构按工作量把申请分为简单和复杂两类，分别排队办理。',
      en: 'Tracks in which agencies handle requests by the amount of work they need.',
    },
    source: '5 U.S.C. § 552(a)(6)(D)',
    at: ['vii-a//simpleMedian', 'vii-a//complexMedian'],
  },
  {
    term: 'EXPEDITED PROCESSING',
    explanation: {
      zh: '申请人证明情况紧迫，其申请提前办理；机构须在十个日历日内决定是否同意。',
      en: 'Requests handled ahead of others because of a compelling need. The agency decides within ten calendar days whether to grant it.',
    },
    source: '5 U.S.C. § 552(a)(6)(E)',
    at: ['vii-a//expeditedMedian', 'viii-a//granted', 'viii-a//withinTenDays'],
  },
  {
    term: 'Fee waiver',
    explanation: {
      zh: '公开信息有助于公众了解政府、且主要不是为了商业利益的，免收或减收费用。',
      en: 'Records are given free or at a lower charge because they help the public understand the government.',
    },
    source: '5 U.S.C. § 552(a)(4)(A)(iii)',
    at: ['viii-b//granted'],
  },
  {
    term: 'Equivalent full-time FOIA employees',
    explanation: {
      zh: '兼做信息公开工作的人员，按所用工时折合成的专职人员数。',
      en: 'The working time of staff who handle requests beside other work, counted as full-time employees.',
    },
    source: 'Guidelines for Agency Preparation of Annual FOIA Reports, IX',
    at: ['ix//equivalent'],
  },
  {
    term: 'Subsection (c)',
    explanation: {
      zh: '对某些执法和情报记录，法律允许机构按不适用《信息自由法》处理。',
      en: 'Lets agencies treat certain law enforcement and intelligence records as not subject to the Act.',
    },
    source: '5 U.S.C. § 552(c)',
    at: ['xi-a//times'],
  },
  {
    term: 'Subsection (a)(2) postings',
    explanation: {
      zh: '机构未经申请就应主动在网上公布的记录。',
      en: 'Records that agencies have to put on the internet without being asked.',
    },
    source: '5 U.S.C. § 552(a)(2)',
    at: ['xi-b//byFoiaOffice', 'xi-b//byProgramOffices'],
  },
  {
    term: 'Backlog',
    explanation: {
      zh: '年末超过法定期限仍未办结的申请或复议。',
      en: 'Requests or appeals that were still pending at the end of the year beyond the time that the law allows.',
    },
    source: '5 U.S.C. § 552(e)(1)',
    at: ['xii-a//requests', 'xii-a//appeals'],
  },
  {
    term: 'Consultation',
    explanation: {
      zh: '另一机构在答复申请之前，就所含信息征求本机构意见。',
      en: 'Another agency asks for this agency’s view of records before it answers a request.',
    },
    source: '5 U.S.C. § 552(a)(6)(B)(iii)(III)',
    at: ['xii-b//received'],
  },
];
