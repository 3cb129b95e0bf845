import type { StandardCheck } from './standard.js';

/**
 * Rules of the annual FOIA report. An error if broken is a rule that the reports of the fiscal years 2010 to 2023
 * keep, but for totals that the programs are known to write wrongly: the agency's total of a statute in section IV (up
 * to 2020 often its first component's) and of V.B.(1) (2019 to 2023 its last component's). What some reports break for
 * good reasons, such as a request counted in two tracks or a figure revised later, is a warning. Not told as checks are
 * rules that compare a figure with a sum, or divide: full denials with the exemptions applied, the backlog with the
 * pending perfected requests, requests adjudicated within ten days with all adjudicated, the percentage of fees.
 */
const FORM = 'Annual FOIA report form of the Department of Justice';
const GUIDANCE = 'Guidelines for Agency Preparation of Annual FOIA Reports';

/** V.A, VI.A and XII.B. */
export const BALANCE: StandardCheck = {
  id: 'balance',
  type: 'balance',
  each: 'row',
  left: ['pendingStart', 'received'],
  right: ['processed', 'pendingEnd'],
  severity: 'error',
  rule: {
    zh: '年初未结数加本年收到数，等于本年办结数加年末未结数。',
    en: 'Pending at the start plus received equals processed plus pending at the end of the fiscal year.',
  },
  source: FORM,
};

export const V_B_1_TOTAL: StandardCheck = {
  id: 'V.B.(1)-total',
  type: 'sum',
  each: 'row',
  total: 'total',
  parts: [
    'fullGrants',
    'partialGrants',
    'fullDenials',
    'noRecords',
    'referred',
    'withdrawn',
    'feeRelated',
    'notDescribed',
    'improper',
    'notAgency',
    'duplicate',
    'other',
  ],
  severity: 'error',
  rule: {
    zh: 'TOTAL 等于各种处理结果之和。',
    en: 'TOTAL equals the sum of all dispositions.',
  },
  source: FORM,
};

export const VI_B_TOTAL: StandardCheck = {
  id: 'VI.B-total',
  type: 'sum',
  each: 'row',
  total: 'total',
  parts: ['affirmed', 'partiallyReversed', 'reversed', 'closedOther'],
  severity: 'error',
  rule: {
    zh: 'TOTAL 等于四种复议结果之和。',
    en: 'TOTAL equals the sum of the four dispositions of appeals.',
  },
  source: FORM,
};

/** VII.C. */
export const INCREMENTS_TOTAL: StandardCheck = {
  id: 'VII.C-total',
  type: 'sum',
  each: 'row',
  total: 'total',
  parts: ['d1', 'd21', 'd41', 'd61', 'd81', 'd101', 'd121', 'd141', 'd161', 'd181', 'd201', 'd301', 'd401'],
  severity: 'error',
  rule: {
    zh: 'TOTAL 等于各时间段之和。',
    en: 'TOTAL equals the sum of all day increments.',
  },
  source: FORM,
};

export const STAFF: StandardCheck = {
  id: 'IX-staff',
  type: 'sum',
  each: 'row',
  total: 'staff',
  parts: ['fullTime', 'equivalent'],
  severity: 'error',
  rule: {
    zh: '专职人员总数等于专职人员与折合专职人员之和。',
    en: 'Full-time FOIA staff equals full-time employees plus equivalent full-time employees.',
  },
  source: FORM,
};

export const COSTS: StandardCheck = {
  id: 'IX-costs',
  type: 'sum',
  each: 'row',
  total: 'totalCosts',
  parts: ['processingCosts', 'litigationCosts'],
  severity: 'error',
  rule: {
    zh: '费用总额等于办理费用与诉讼费用之和。',
    en: 'Total costs equal processing costs plus litigation-related costs.',
  },
  source: FORM,
};

/** VI.C.(4): no median, average or lowest exceeds the highest. */
export const WITHIN_HIGHEST: readonly StandardCheck[] = ['median', 'average', 'lowest'].map((figure) =>
  within(figure, 'highest'),
);

/** VII.A and VII.B: the same in each track. */
export const WITHIN_HIGHEST_BY_TRACK: readonly StandardCheck[] = ['simple', 'complex', 'expedited'].flatMap(
  (track) => ['Median', 'Average', 'Lowest'].map((figure) => within(track + figure, `${track}Highest`)),
);

function within(figure: string, limit: string): StandardCheck {
  return {
    id: `${figure}-within-highest`,
    type: 'at-most',
    each: 'row',
    figure,
    limit,
    severity: 'warning',
    rule: {
      zh: '中位数、平均数和最短天数都不大于最长天数。',
      en: 'Median, average and lowest number of days are not greater than the highest.',
    },
    source: FORM,
  };
}

/** VI.C.(5), VII.E and XII.C: none is older than the one before it. */
export const OLDEST_FIRST: readonly StandardCheck[] = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((place) => ({
  id: `oldest${place}-not-older`,
  type: 'at-most',
  each: 'row',
  figure: `oldest${place}`,
  limit: `oldest${place - 1}`,
  severity: 'warning',
  rule: {
    zh: '从最早的一件到第十件，未结天数不增加。',
    en: 'From the oldest to the tenth, the number of days pending does not increase.',
  },
  source: GUIDANCE,
}));

const OVERALL = {
  zh: '全机构数（AGENCY OVERALL）等于各组成单位之和。',
  en: 'Agency overall equals the sum of the components.',
};

/** Tables in which the agency's row is the sum of its components' in every column. */
const ADDED_UP: readonly StandardCheck[] = [
  'v-a',
  'v-b-1',
  'v-b-2',
  'v-b-3',
  'vi-a',
  'vi-b',
  'vi-c-1',
  'vi-c-2',
  'vi-c-3',
  'vii-c-1',
  'vii-c-2',
  'vii-c-3',
  'ix',
  'xi-a',
  'xi-b',
  'xii-a',
  'xii-b',
  'xii-d-1',
  'xii-d-2',
  'xii-e-1',
  'xii-e-2',
].map((table) => ({
  id: `${table}-overall`,
  type: 'sum',
  each: 'column',
  total: `${table}/overall`,
  parts: [`${table}/*`],
  severity: 'error',
  rule: OVERALL,
  source: FORM,
}));

/** Single columns of which that holds; some requests are counted in no component, or in two. */
const ADDED_UP_COLUMNS: readonly StandardCheck[] = [
  ['vii-d', 'simplePending'],
  ['vii-d', 'complexPending'],
  ['vii-d', 'expeditedPending'],
  ['viii-a', 'granted'],
  ['viii-a', 'denied'],
  ['viii-a', 'withinTenDays'],
  ['viii-b', 'granted'],
  ['viii-b', 'denied'],
  ['x', 'fees'],
].map(([table, column]) => ({
  id: `${table}-${column}-overall`,
  type: 'sum',
  total: `${table}/overall/${column}`,
  parts: [`${table}/*/${column}`],
  severity: column === 'fees' ? 'error' : 'warning',
  rule: OVERALL,
  source: FORM,
}));

/** Checks that span tables, and those on the rows of a table, which are the report's own. */
export const CHECKS: readonly StandardCheck[] = [
  ...ADDED_UP,
  ...ADDED_UP_COLUMNS,
  {
    id: 'V.B.(1)-V.A',
    type: 'sum',
    total: 'v-b-1//total',
    parts: ['v-a//processed'],
    severity: 'error',
    rule: {
      zh: 'V.B.(1) 的 TOTAL 等于 V.A 的本年办结数。',
      en: 'TOTAL in V.B.(1) equals the requests processed in V.A.',
    },
    source: FORM,
  },
  {
    id: 'V.B.(2)-V.B.(1)',
    type: 'sum',
    total: 'v-b-2//times',
    parts: ['v-b-1//other'],
    severity: 'error',
    rule: {
      zh: 'V.B.(2) 的合计等于 V.B.(1) 的 Other 数。',
      en: 'The total in V.B.(2) equals "Other" in V.B.(1).',
    },
    source: FORM,
  },
  {
    id: 'V.B.(2)-total',
    type: 'sum',
    total: 'v-b-2//times',
    parts: ['v-b-2//*/times'],
    severity: 'error',
    rule: {
      zh: 'V.B.(2) 的合计等于各项理由次数之和。',
      en: 'The total in V.B.(2) equals the sum of the reasons described.',
    },
    source: FORM,
  },
  {
    id: 'VI.B-VI.A',
    type: 'sum',
    total: 'vi-b//total',
    parts: ['vi-a//processed'],
    severity: 'error',
    rule: {
      zh: 'VI.B 的 TOTAL 等于 VI.A 的本年办结数。',
      en: 'TOTAL in VI.B equals the appeals processed in VI.A.',
    },
    source: FORM,
  },
  {
    id: 'VI.C.(3)-VI.C.(2)',
    type: 'sum',
    total: 'vi-c-3//times',
    parts: ['vi-c-2//other'],
    severity: 'error',
    rule: {
      zh: 'VI.C.(3) 的合计等于 VI.C.(2) 的 Other 数。',
      en: 'The total in VI.C.(3) equals "Other" in VI.C.(2).',
    },
    source: FORM,
  },
  {
    id: 'VI.C.(3)-total',
    type: 'sum',
    total: 'vi-c-3//times',
    parts: ['vi-c-3//*/times'],
    severity: 'error',
    rule: {
      zh: 'VI.C.(3) 的合计等于各项理由次数之和。',
      en: 'The total in VI.C.(3) equals the sum of the reasons described.',
    },
    source: FORM,
  },
  {
    id: 'VII.C-V.A',
    type: 'part-of',
    whole: 'v-a//processed',
    parts: ['vii-c-1//total', 'vii-c-2//total', 'vii-c-3//total'],
    severity: 'warning',
    rule: {
      zh: 'VII.C 三张表的合计之和不大于 V.A 的本年办结数。',
      en: 'The totals of the three tables VII.C together do not exceed the requests processed in V.A.',
    },
    source: FORM,
  },
  {
    id: 'VII.D-V.A',
    type: 'part-of',
    whole: 'v-a//pendingEnd',
    parts: ['vii-d//simplePending', 'vii-d//complexPending', 'vii-d//expeditedPending'],
    severity: 'warning',
    rule: {
      zh: 'VII.D 三类未结申请之和不大于 V.A 的年末未结数。',
      en: 'The pending requests of the three tracks in VII.D together do not exceed those pending at the end in V.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.A-VI.A',
    type: 'at-most',
    figure: 'xii-a//appeals',
    limit: 'vi-a//pendingEnd',
    severity: 'warning',
    rule: {
      zh: 'XII.A 的逾期复议数不大于 VI.A 的年末未结数。',
      en: 'Backlogged appeals in XII.A do not exceed the appeals pending at the end in VI.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.D.(1)-V.A-received',
    type: 'sum',
    total: 'xii-d-1//receivedCurrent',
    parts: ['v-a//received'],
    severity: 'warning',
    rule: {
      zh: 'XII.D.(1) 本年收到数等于 V.A 的本年收到数。',
      en: 'Requests received in XII.D.(1), current report, equal those in V.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.D.(1)-V.A-processed',
    type: 'sum',
    total: 'xii-d-1//processedCurrent',
    parts: ['v-a//processed'],
    severity: 'warning',
    rule: {
      zh: 'XII.D.(1) 本年办结数等于 V.A 的本年办结数。',
      en: 'Requests processed in XII.D.(1), current report, equal those in V.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.D.(2)-XII.A',
    type: 'sum',
    total: 'xii-d-2//current',
    parts: ['xii-a//requests'],
    severity: 'error',
    rule: {
      zh: 'XII.D.(2) 本年数等于 XII.A 的逾期申请数。',
      en: 'Backlogged requests in XII.D.(2), current report, equal those in XII.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.E.(1)-VI.A-received',
    type: 'sum',
    total: 'xii-e-1//receivedCurrent',
    parts: ['vi-a//received'],
    severity: 'warning',
    rule: {
      zh: 'XII.E.(1) 本年收到数等于 VI.A 的本年收到数。',
      en: 'Appeals received in XII.E.(1), current report, equal those in VI.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.E.(1)-VI.A-processed',
    type: 'sum',
    total: 'xii-e-1//processedCurrent',
    parts: ['vi-a//processed'],
    severity: 'warning',
    rule: {
      zh: 'XII.E.(1) 本年办结数等于 VI.A 的本年办结数。',
      en: 'Appeals processed in XII.E.(1), current report, equal those in VI.A.',
    },
    source: FORM,
  },
  {
    id: 'XII.E.(2)-XII.A',
    type: 'sum',
    total: 'xii-e-2//current',
    parts: ['xii-a//appeals'],
    severity: 'error',
    rule: {
      zh: 'XII.E.(2) 本年数等于 XII.A 的逾期复议数。',
      en: 'Backlogged appeals in XII.E.(2), current report, equal those in XII.A.',
    },
    source: FORM,
  },
  {
    id: 'IV-total',
    type: 'sum',
    total: 'iv//total',
    parts: ['iv-components//*/times'],
    severity: 'error',
    rule: {
      zh: '每部法律的全机构援引次数等于各组成单位援引次数之和。',
      en: 'The times a statute was relied upon by the agency overall equal the sum of its components.',
    },
    source: FORM,
  },
];
