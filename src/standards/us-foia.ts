import type { Standard } from './standard.js';
import { CHECKS } from './us-foia-checks.js';
import { TABLES } from './us-foia-tables.js';
import { TERMS } from './us-foia-terms.js';

/**
 * Annual FOIA reports of federal agencies of the United States, sections IV to XII: those that the agencies also hand
 * in as NIEM XML (FOIA Annual Report IEPD 1.03). Sections I to III are text and have no prescribed tables. Headings
 * are those that the Department of Justice prints, in title case throughout.
 */
export const standard: Standard = {
  id: 'us-foia',
  title: { zh: '美国《信息自由法》年度报告', en: 'Annual FOIA report (United States)' },
  lang: 'en',
  years: { from: 2008 },
  basis: [
    { title: 'Freedom of Information Act', number: '5 U.S.C. § 552', articles: '(e)(1)' },
    {
      title: 'Guidelines for Agency Preparation of Annual FOIA Reports',
      number: 'Department of Justice, 2008',
    },
  ],
  deadlines: [{ publisher: 'agency', day: '02-01', source: '5 U.S.C. § 552(e)(1)' }],
  sections: [
    { id: 'iv', number: 'IV.', heading: 'Exemption 3 Statutes', tables: ['iv', 'iv-components'] },
    {
      id: 'v-a',
      number: 'V.A.',
      heading: 'FOIA Requests -- Received, Processed and Pending FOIA Requests',
      tables: ['v-a'],
    },
    {
      id: 'v-b-1',
      number: 'V.B.(1).',
      heading: 'Disposition of FOIA Requests -- All Processed Requests',
      tables: ['v-b-1'],
    },
    {
      id: 'v-b-2',
      number: 'V.B.(2).',
      heading:
        'Disposition of FOIA Requests -- "Other" Reasons for "Full Denials Based on Reasons Other than Exemptions"',
      tables: ['v-b-2'],
    },
    {
      id: 'v-b-3',
      number: 'V.B.(3).',
      heading: 'Disposition of FOIA Requests -- Number of Times Exemptions Applied',
      tables: ['v-b-3'],
    },
    {
      id: 'vi-a',
      number: 'VI.A.',
      heading:
        'Administrative Appeals of Initial Determinations of FOIA Requests -- Received, Processed, and Pending Administrative Appeals',
      tables: ['vi-a'],
    },
    {
      id: 'vi-b',
      number: 'VI.B.',
      heading: 'Disposition of Administrative Appeals -- All Processed Appeals',
      tables: ['vi-b'],
    },
    {
      id: 'vi-c-1',
      number: 'VI.C.(1).',
      heading: 'Reasons for Denial on Appeal -- Number of Times Exemptions Applied',
      tables: ['vi-c-1'],
    },
    {
      id: 'vi-c-2',
      number: 'VI.C.(2).',
      heading: 'Reasons for Denial on Appeal -- Reasons Other than Exemptions',
      tables: ['vi-c-2'],
    },
    {
      id: 'vi-c-3',
      number: 'VI.C.(3).',
      heading: 'Reasons for Denial on Appeal -- "Other" Reasons',
      tables: ['vi-c-3'],
    },
    {
      id: 'vi-c-4',
      number: 'VI.C.(4).',
      heading: 'Response Time for Administrative Appeals',
      tables: ['vi-c-4'],
    },
    {
      id: 'vi-c-5',
      number: 'VI.C.(5).',
      heading: 'Ten Oldest Pending Administrative Appeals',
      tables: ['vi-c-5'],
    },
    {
      id: 'vii-a',
      number: 'VII.A.',
      heading: 'FOIA Requests -- Response Time for All Processed Perfected Requests',
      tables: ['vii-a'],
    },
    {
      id: 'vii-b',
      number: 'VII.B.',
      heading: 'Processed Requests -- Response Time for Perfected Requests in Which Information Was Granted',
      tables: ['vii-b'],
    },
    {
      id: 'vii-c-1',
      number: 'VII.C.(1).',
      heading: 'Processed Simple Requests -- Response Time in Day Increments',
      tables: ['vii-c-1'],
    },
    {
      id: 'vii-c-2',
      number: 'VII.C.(2).',
      heading: 'Processed Complex Requests -- Response Time in Day Increments',
      tables: ['vii-c-2'],
    },
    {
      id: 'vii-c-3',
      number: 'VII.C.(3).',
      heading: 'Processed Requests Granted Expedited Processing -- Response Time in Day Increments',
      tables: ['vii-c-3'],
    },
    {
      id: 'vii-d',
      number: 'VII.D.',
      heading: 'Pending Requests -- All Pending Perfected Requests',
      tables: ['vii-d'],
    },
    {
      id: 'vii-e',
      number: 'VII.E.',
      heading: 'Pending Requests -- Ten Oldest Pending Perfected Requests',
      tables: ['vii-e'],
    },
    { id: 'viii-a', number: 'VIII.A.', heading: 'Requests for Expedited Processing', tables: ['viii-a'] },
    { id: 'viii-b', number: 'VIII.B.', heading: 'Requests for Fee Waiver', tables: ['viii-b'] },
    { id: 'ix', number: 'IX.', heading: 'FOIA Personnel and Costs', tables: ['ix'] },
    { id: 'x', number: 'X.', heading: 'Fees Collected for Processing Requests', tables: ['x'] },
    { id: 'xi-a', number: 'XI.A.', heading: 'Number of Times Subsection (C) Used', tables: ['xi-a'] },
    { id: 'xi-b', number: 'XI.B.', heading: 'Number of Subsection (A)(2) Postings', tables: ['xi-b'] },
    {
      id: 'xii-a',
      number: 'XII.A.',
      heading: 'Backlogs of FOIA Requests and Administrative Appeals',
      tables: ['xii-a'],
    },
    {
      id: 'xii-b',
      number: 'XII.B.',
      heading: 'Consultations on FOIA Requests -- Received, Processed, and Pending Consultations',
      tables: ['xii-b'],
    },
    {
      id: 'xii-c',
      number: 'XII.C.',
      heading:
        'Consultations on FOIA Requests -- Ten Oldest Consultations Received from Other Agencies and Pending at the Agency',
      tables: ['xii-c'],
    },
    {
      id: 'xii-d-1',
      number: 'XII.D.(1).',
      heading:
        'Comparison of Numbers of Requests from Previous and Current Annual Report -- Requests Received and Processed',
      tables: ['xii-d-1'],
    },
    {
      id: 'xii-d-2',
      number: 'XII.D.(2).',
      heading:
        'Comparison of Numbers of Requests from Previous and Current Annual Report -- Backlogged Requests',
      tables: ['xii-d-2'],
    },
    {
      id: 'xii-e-1',
      number: 'XII.E.(1).',
      heading:
        'Comparison of Numbers of Administrative Appeals from Previous and Current Annual Report -- Appeals Received and Processed',
      tables: ['xii-e-1'],
    },
    {
      id: 'xii-e-2',
      number: 'XII.E.(2).',
      heading:
        'Comparison of Numbers of Administrative Appeals from Previous and Current Annual Report -- Backlogged Appeals',
      tables: ['xii-e-2'],
    },
  ],
  tables: TABLES,
  checks: CHECKS,
  terms: TERMS,
  continuity: [
    {
      id: 'V.A-carried-over',
      type: 'carried-over',
      now: 'v-a/overall/pendingStart',
      before: 'v-a/overall/pendingEnd',
      from: ['us-foia'],
      severity: 'warning',
      rule: {
        zh: '年初未结申请数等于上一年度报告的年末未结数；有更正的，应在脚注说明。',
        en: 'Requests pending at the start equal those pending at the end in last year’s report; a correction is told in a footnote.',
      },
      source: 'Guidelines for Agency Preparation of Annual FOIA Reports, V.A',
    },
    {
      id: 'VI.A-carried-over',
      type: 'carried-over',
      now: 'vi-a/overall/pendingStart',
      before: 'vi-a/overall/pendingEnd',
      from: ['us-foia'],
      severity: 'warning',
      rule: {
        zh: '年初未结复议数等于上一年度报告的年末未结数；有更正的，应在脚注说明。',
        en: 'Appeals pending at the start equal those pending at the end in last year’s report; a correction is told in a footnote.',
      },
      source: 'Guidelines for Agency Preparation of Annual FOIA Reports, VI.A',
    },
    {
      id: 'XII.D.(1)-received',
      type: 'carried-over',
      now: 'xii-d-1/overall/receivedLast',
      before: 'v-a/overall/received',
      from: ['us-foia'],
      severity: 'warning',
      rule: {
        zh: 'XII.D.(1) 的上年收到数等于上一年度报告 V.A 的收到数。',
        en: 'Requests received last year in XII.D.(1) equal those received in V.A of last year’s report.',
      },
      source: 'Guidelines for Agency Preparation of Annual FOIA Reports, XII.D',
    },
    {
      id: 'XII.D.(1)-processed',
      type: 'carried-over',
      now: 'xii-d-1/overall/processedLast',
      before: 'v-a/overall/processed',
      from: ['us-foia'],
      severity: 'warning',
      rule: {
        zh: 'XII.D.(1) 的上年办结数等于上一年度报告 V.A 的办结数。',
        en: 'Requests processed last year in XII.D.(1) equal those processed in V.A of last year’s report.',
      },
      source: 'Guidelines for Agency Preparation of Annual FOIA Reports, XII.D',
    },
    {
      id: 'XII.D.(2)-backlog',
      type: 'carried-over',
      now: 'xii-d-2/overall/last',
      before: 'xii-a/overall/requests',
      from: ['us-foia'],
      severity: 'warning',
      rule: {
        zh: 'XII.D.(2) 的上年数等于上一年度报告 XII.A 的逾期申请数。',
        en: 'Last year’s backlog in XII.D.(2) equals the backlogged requests in XII.A of last year’s report.',
      },
      source: 'Guidelines for Agency Preparation of Annual FOIA Reports, XII.D',
    },
  ],
};
