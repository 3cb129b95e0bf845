import {
  EXEMPTIONS,
  INCREMENTS,
  OLDEST_APPEALS,
  OLDEST_CONSULTATIONS,
  OLDEST_REQUESTS,
  PENDING_BY_TRACK,
  PROCESSED_COMPARED,
  RECEIVED_COMPARED,
  RESPONSE_TIMES,
  RESPONSE_TIMES_BY_TRACK,
} from './us-foia-columns.js';
import {
  BALANCE,
  COSTS,
  INCREMENTS_TOTAL,
  OLDEST_FIRST,
  STAFF,
  V_B_1_TOTAL,
  VI_B_TOTAL,
  WITHIN_HIGHEST,
  WITHIN_HIGHEST_BY_TRACK,
} from './us-foia-checks.js';
import type { StandardTable } from './standard.js';

/** Heading above the rows of all tables but the one of statutes. */
const stub = 'Agency / Component';

/**
 * Tables of the annual FOIA report. Their rows are the report's own: the agency's components by abbreviation,
 * and `overall` for the agency. In V.B.(2) and VI.C.(3) the row of a component is its total, over one row for
 * each description; in the tables of the ten oldest it is a heading over the dates and the days.
 */
export const TABLES: readonly StandardTable[] = [
  {
    id: 'iv',
    caption: 'Exemption 3 Statutes',
    stub: 'Statute',
    columns: [
      { id: 'withheld', label: 'Type of Information Withheld' },
      { id: 'citation', label: 'Case Citation' },
      { id: 'total', label: 'Total Number of Times Relied upon by Agency Overall', total: true },
    ],
    checks: [],
  },
  {
    id: 'iv-components',
    caption: 'Exemption 3 Statutes by Component',
    stub: 'Statute / Agency / Component',
    columns: [{ id: 'times', label: 'Number of Times Relied upon by Agency / Component' }],
    checks: [],
  },
  {
    id: 'v-a',
    caption: 'FOIA Requests -- Received, Processed and Pending FOIA Requests',
    stub,
    unit: 'requests',
    columns: [
      { id: 'pendingStart', label: 'Number of Requests Pending as of Start of Fiscal Year' },
      { id: 'received', label: 'Number of Requests Received in Fiscal Year' },
      { id: 'processed', label: 'Number of Requests Processed in Fiscal Year' },
      { id: 'pendingEnd', label: 'Number of Requests Pending as of End of Fiscal Year' },
    ],
    checks: [{ ...BALANCE, id: 'V.A-balance' }],
  },
  {
    id: 'v-b-1',
    caption: 'Disposition of FOIA Requests -- All Processed Requests',
    stub,
    unit: 'requests',
    columns: [
      { id: 'fullGrants', label: 'Number of Full Grants' },
      { id: 'partialGrants', label: 'Number of Partial Grants / Partial Denials' },
      { id: 'fullDenials', label: 'Number of Full Denials Based on Exemptions' },
      {
        label: 'Number of Full Denials Based on Reasons Other than Exemptions',
        columns: [
          { id: 'noRecords', label: 'No Records' },
          { id: 'referred', label: 'All Records Referred to Another Component or Agency' },
          { id: 'withdrawn', label: 'Request Withdrawn' },
          { id: 'feeRelated', label: 'Fee-Related Reason' },
          { id: 'notDescribed', label: 'Records not Reasonably Described' },
          { id: 'improper', label: 'Improper FOIA Request for Other Reason' },
          { id: 'notAgency', label: 'Not Agency Record' },
          { id: 'duplicate', label: 'Duplicate Request' },
          { id: 'other', label: 'Other *Explain in Chart Below' },
        ],
      },
      { id: 'total', label: 'TOTAL', total: true },
    ],
    checks: [V_B_1_TOTAL],
  },
  {
    id: 'v-b-2',
    caption:
      'Disposition of FOIA Requests -- "Other" Reasons for "Full Denials Based on Reasons Other than Exemptions"',
    stub: 'Agency / Component / Description of "Other" Reasons for Denials from Chart B(1)',
    columns: [{ id: 'times', label: 'Number of Times "Other" Reason Was Relied Upon' }],
    checks: [],
  },
  {
    id: 'v-b-3',
    caption: 'Disposition of FOIA Requests -- Number of Times Exemptions Applied',
    stub,
    columns: EXEMPTIONS,
    checks: [],
  },
  {
    id: 'vi-a',
    caption:
      'Administrative Appeals of Initial Determinations of FOIA Requests -- Received, Processed, and Pending Administrative Appeals',
    stub,
    unit: 'appeals',
    columns: [
      { id: 'pendingStart', label: 'Number of Appeals Pending as of Start of Fiscal Year' },
      { id: 'received', label: 'Number of Appeals Received in Fiscal Year' },
      { id: 'processed', label: 'Number of Appeals Processed in Fiscal Year' },
      { id: 'pendingEnd', label: 'Number of Appeals Pending as of End of Fiscal Year' },
    ],
    checks: [{ ...BALANCE, id: 'VI.A-balance' }],
  },
  {
    id: 'vi-b',
    caption: 'Disposition of Administrative Appeals -- All Processed Appeals',
    stub,
    unit: 'appeals',
    columns: [
      { id: 'affirmed', label: 'Number Affirmed on Appeal' },
      {
        id: 'partiallyReversed',
        label: 'Number Partially Affirmed & Partially Reversed/Remanded on Appeal',
      },
      { id: 'reversed', label: 'Number Completely Reversed/Remanded on Appeal' },
      { id: 'closedOther', label: 'Number of Appeals Closed for Other Reasons' },
      { id: 'total', label: 'TOTAL', total: true },
    ],
    checks: [VI_B_TOTAL],
  },
  {
    id: 'vi-c-1',
    caption: 'Reasons for Denial on Appeal -- Number of Times Exemptions Applied',
    stub,
    columns: EXEMPTIONS,
    checks: [],
  },
  {
    id: 'vi-c-2',
    caption: 'Reasons for Denial on Appeal -- Reasons Other than Exemptions',
    stub,
    columns: [
      { id: 'noRecords', label: 'No Records' },
      { id: 'referred', label: 'Records Referred at Initial Request Level' },
      { id: 'withdrawn', label: 'Request Withdrawn' },
      { id: 'feeRelated', label: 'Fee-Related Reason' },
      { id: 'notDescribed', label: 'Records not Reasonably Described' },
      { id: 'improper', label: 'Improper Request for Other Reasons' },
      { id: 'notAgency', label: 'Not Agency Record' },
      { id: 'duplicate', label: 'Duplicate Request or Appeal' },
      { id: 'inLitigation', label: 'Request in Litigation' },
      {
        id: 'expeditedDenial',
        label: 'Appeal Based Solely on Denial of Request for Expedited Processing',
      },
      { id: 'other', label: 'Other *Explain in chart below' },
    ],
    checks: [],
  },
  {
    id: 'vi-c-3',
    caption: 'Reasons for Denial on Appeal -- "Other" Reasons',
    stub: 'Agency / Component / Description of "Other" Reasons for Denial on Appeal from Chart C(2)',
    columns: [{ id: 'times', label: 'Number of Times "Other" Reason Was Relied Upon' }],
    checks: [],
  },
  {
    id: 'vi-c-4',
    caption: 'Response Time for Administrative Appeals',
    stub,
    unit: 'days',
    columns: RESPONSE_TIMES,
    checks: WITHIN_HIGHEST,
  },
  {
    id: 'vi-c-5',
    caption: 'Ten Oldest Pending Administrative Appeals',
    stub,
    columns: OLDEST_APPEALS,
    checks: OLDEST_FIRST,
  },
  {
    id: 'vii-a',
    caption: 'FOIA Requests -- Response Time for All Processed Perfected Requests',
    stub,
    unit: 'days',
    columns: RESPONSE_TIMES_BY_TRACK,
    checks: WITHIN_HIGHEST_BY_TRACK,
  },
  {
    id: 'vii-b',
    caption: 'Processed Requests -- Response Time for Perfected Requests in Which Information Was Granted',
    stub,
    unit: 'days',
    columns: RESPONSE_TIMES_BY_TRACK,
    checks: WITHIN_HIGHEST_BY_TRACK,
  },
  {
    id: 'vii-c-1',
    caption: 'Processed Simple Requests -- Response Time in Day Increments',
    stub,
    unit: 'requests',
    columns: INCREMENTS,
    checks: [INCREMENTS_TOTAL],
  },
  {
    id: 'vii-c-2',
    caption: 'Processed Complex Requests -- Response Time in Day Increments',
    stub,
    unit: 'requests',
    columns: INCREMENTS,
    checks: [INCREMENTS_TOTAL],
  },
  {
    id: 'vii-c-3',
    caption: 'Processed Requests Granted Expedited Processing -- Response Time in Day Increments',
    stub,
    unit: 'requests',
    columns: INCREMENTS,
    checks: [INCREMENTS_TOTAL],
  },
  {
    id: 'vii-d',
    caption: 'Pending Requests -- All Pending Perfected Requests',
    stub,
    columns: PENDING_BY_TRACK,
    checks: [],
  },
  {
    id: 'vii-e',
    caption: 'Pending Requests -- Ten Oldest Pending Perfected Requests',
    stub,
    columns: OLDEST_REQUESTS,
    checks: OLDEST_FIRST,
  },
  {
    id: 'viii-a',
    caption: 'Requests for Expedited Processing',
    stub,
    columns: [
      { id: 'granted', label: 'Number Granted', unit: 'requests' },
      { id: 'denied', label: 'Number Denied', unit: 'requests' },
      { id: 'median', label: 'Median Number of Days to Adjudicate', unit: 'days' },
      { id: 'average', label: 'Average Number of Days to Adjudicate', unit: 'days' },
      { id: 'withinTenDays', label: 'Number Adjudicated Within Ten Calendar Days', unit: 'requests' },
    ],
    checks: [],
  },
  {
    id: 'viii-b',
    caption: 'Requests for Fee Waiver',
    stub,
    columns: [
      { id: 'granted', label: 'Number Granted', unit: 'requests' },
      { id: 'denied', label: 'Number Denied', unit: 'requests' },
      { id: 'median', label: 'Median Number of Days to Adjudicate', unit: 'days' },
      { id: 'average', label: 'Average Number of Days to Adjudicate', unit: 'days' },
    ],
    checks: [],
  },
  {
    id: 'ix',
    caption: 'FOIA Personnel and Costs',
    stub,
    columns: [
      {
        label: 'PERSONNEL',
        columns: [
          { id: 'fullTime', label: 'Number of "Full-Time FOIA Employees"' },
          { id: 'equivalent', label: 'Number of "Equivalent Full-Time FOIA Employees"' },
          { id: 'staff', label: 'Total Number of "Full-Time FOIA Staff"', total: true },
        ],
      },
      {
        label: 'COSTS',
        columns: [
          { id: 'processingCosts', label: 'Processing Costs', unit: '$' },
          { id: 'litigationCosts', label: 'Litigation-Related Costs', unit: '$' },
          { id: 'totalCosts', label: 'Total Costs', unit: '$', total: true },
        ],
      },
    ],
    checks: [STAFF, COSTS],
  },
  {
    id: 'x',
    caption: 'Fees Collected for Processing Requests',
    stub,
    columns: [
      { id: 'fees', label: 'Total Amount of Fees Collected', unit: '$' },
      // In spite of its heading the share of the processing costs.
      { id: 'percentage', label: 'Percentage of Total Costs', unit: '%' },
    ],
    checks: [],
  },
  {
    id: 'xi-a',
    caption: 'Number of Times Subsection (C) Used',
    stub,
    columns: [{ id: 'times', label: 'Number of Times Subsection Used' }],
    checks: [],
  },
  {
    id: 'xi-b',
    caption: 'Number of Subsection (A)(2) Postings',
    stub,
    unit: 'records',
    columns: [
      { id: 'byFoiaOffice', label: 'Number of Records Posted by the FOIA Office' },
      { id: 'byProgramOffices', label: 'Number of Records Posted by Program Offices' },
    ],
    checks: [],
  },
  {
    id: 'xii-a',
    caption: 'Backlogs of FOIA Requests and Administrative Appeals',
    stub,
    columns: [
      {
        id: 'requests',
        label: 'Number of Backlogged Requests as of End of Fiscal Year',
        unit: 'requests',
      },
      {
        id: 'appeals',
        label: 'Number of Backlogged Appeals as of End of Fiscal Year',
        unit: 'appeals',
      },
    ],
    checks: [],
  },
  {
    id: 'xii-b',
    caption: 'Consultations on FOIA Requests -- Received, Processed, and Pending Consultations',
    stub,
    unit: 'consultations',
    columns: [
      {
        id: 'pendingStart',
        label:
          'Number of Consultations Received from Other Agencies that were Pending at the Agency as of Start of the Fiscal Year',
      },
      {
        id: 'received',
        label: 'Number of Consultations Received from Other Agencies During the Fiscal Year',
      },
      {
        id: 'processed',
        label:
          'Number of Consultations Received from Other Agencies that were Processed by the Agency During the Fiscal Year',
      },
      {
        id: 'pendingEnd',
        label:
          'Number of Consultations Received from Other Agencies that were Pending at the Agency as of End of the Fiscal Year',
      },
    ],
    checks: [{ ...BALANCE, id: 'XII.B-balance' }],
  },
  {
    id: 'xii-c',
    caption:
      'Consultations on FOIA Requests -- Ten Oldest Consultations Received from Other Agencies and Pending at the Agency',
    stub,
    columns: OLDEST_CONSULTATIONS,
    checks: OLDEST_FIRST,
  },
  {
    id: 'xii-d-1',
    caption:
      'Comparison of Numbers of Requests from Previous and Current Annual Report -- Requests Received and Processed',
    stub,
    unit: 'requests',
    columns: [
      { label: 'NUMBER OF REQUESTS RECEIVED', columns: RECEIVED_COMPARED },
      { label: 'NUMBER OF REQUESTS PROCESSED', columns: PROCESSED_COMPARED },
    ],
    checks: [],
  },
  {
    id: 'xii-d-2',
    caption:
      'Comparison of Numbers of Requests from Previous and Current Annual Report -- Backlogged Requests',
    stub,
    unit: 'requests',
    columns: [
      {
        id: 'last',
        label: 'Number of Backlogged Requests as of End of the Fiscal Year from Previous Annual Report',
      },
      {
        id: 'current',
        label: 'Number of Backlogged Requests as of End of the Fiscal Year from Current Annual Report',
      },
    ],
    checks: [],
  },
  {
    id: 'xii-e-1',
    caption:
      'Comparison of Numbers of Administrative Appeals from Previous and Current Annual Report -- Appeals Received and Processed',
    stub,
    unit: 'appeals',
    columns: [
      { label: 'NUMBER OF APPEALS RECEIVED', columns: RECEIVED_COMPARED },
      { label: 'NUMBER OF APPEALS PROCESSED', columns: PROCESSED_COMPARED },
    ],
    checks: [],
  },
  {
    id: 'xii-e-2',
    caption:
      'Comparison of Numbers of Administrative Appeals from Previous and Current Annual Report -- Backlogged Appeals',
    stub,
    unit: 'appeals',
    columns: [
      {
        id: 'last',
        label: 'Number of Backlogged Appeals as of End of the Fiscal Year from Previous Annual Report',
      },
      {
        id: 'current',
        label: 'Number of Backlogged Appeals as of End of the Fiscal Year from Current Annual Report',
      },
    ],
    checks: [],
  },
];
