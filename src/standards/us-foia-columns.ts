import type { StandardColumn } from './standard.js';

/**
 * Columns that several tables of the annual FOIA report have. Labels are those that the Department of Justice
 * prints over the tables; SIMPLE, COMPLEX and TOTAL are in capitals there.
 */

/** V.B.(3) and VI.C.(1): exemptions of 5 U.S.C. § 552(b). */
export const EXEMPTIONS: readonly StandardColumn[] = [
  { id: 'ex1', label: 'Ex. 1' },
  { id: 'ex2', label: 'Ex. 2' },
  { id: 'ex3', label: 'Ex. 3' },
  { id: 'ex4', label: 'Ex. 4' },
  { id: 'ex5', label: 'Ex. 5' },
  { id: 'ex6', label: 'Ex. 6' },
  { id: 'ex7a', label: 'Ex. 7(A)' },
  { id: 'ex7b', label: 'Ex. 7(B)' },
  { id: 'ex7c', label: 'Ex. 7(C)' },
  { id: 'ex7d', label: 'Ex. 7(D)' },
  { id: 'ex7e', label: 'Ex. 7(E)' },
  { id: 'ex7f', label: 'Ex. 7(F)' },
  { id: 'ex8', label: 'Ex. 8' },
  { id: 'ex9', label: 'Ex. 9' },
];

/** VI.C.(4). */
export const RESPONSE_TIMES: readonly StandardColumn[] = [
  { id: 'median', label: 'Median Number of Days' },
  { id: 'average', label: 'Average Number of Days' },
  { id: 'lowest', label: 'Lowest Number of Days' },
  { id: 'highest', label: 'Highest Number of Days' },
];

/** VII.A and VII.B. */
export const RESPONSE_TIMES_BY_TRACK: readonly StandardColumn[] = [
  {
    label: 'SIMPLE',
    columns: [
      { id: 'simpleMedian', label: 'Median Number of Days' },
      { id: 'simpleAverage', label: 'Average Number of Days' },
      { id: 'simpleLowest', label: 'Lowest Number of Days' },
      { id: 'simpleHighest', label: 'Highest Number of Days' },
    ],
  },
  {
    label: 'COMPLEX',
    columns: [
      { id: 'complexMedian', label: 'Median Number of Days' },
      { id: 'complexAverage', label: 'Average Number of Days' },
      { id: 'complexLowest', label: 'Lowest Number of Days' },
      { id: 'complexHighest', label: 'Highest Number of Days' },
    ],
  },
  {
    label: 'EXPEDITED PROCESSING',
    columns: [
      { id: 'expeditedMedian', label: 'Median Number of Days' },
      { id: 'expeditedAverage', label: 'Average Number of Days' },
      { id: 'expeditedLowest', label: 'Lowest Number of Days' },
      { id: 'expeditedHighest', label: 'Highest Number of Days' },
    ],
  },
];

/** VII.C: the id is the first whole day. */
export const INCREMENTS: readonly StandardColumn[] = [
  { id: 'd1', label: '<1-20 Days' },
  { id: 'd21', label: '21-40 Days' },
  { id: 'd41', label: '41-60 Days' },
  { id: 'd61', label: '61-80 Days' },
  { id: 'd81', label: '81-100 Days' },
  { id: 'd101', label: '101-120 Days' },
  { id: 'd121', label: '121-140 Days' },
  { id: 'd141', label: '141-160 Days' },
  { id: 'd161', label: '161-180 Days' },
  { id: 'd181', label: '181-200 Days' },
  { id: 'd201', label: '201-300 Days' },
  { id: 'd301', label: '301-400 Days' },
  { id: 'd401', label: '401+ Days' },
  { id: 'total', label: 'TOTAL', total: true },
];

/** VII.D. */
export const PENDING_BY_TRACK: readonly StandardColumn[] = [
  {
    label: 'SIMPLE',
    columns: [
      { id: 'simplePending', label: 'Number Pending', unit: 'requests' },
      { id: 'simpleMedian', label: 'Median Number of Days', unit: 'days' },
      { id: 'simpleAverage', label: 'Average Number of Days', unit: 'days' },
    ],
  },
  {
    label: 'COMPLEX',
    columns: [
      { id: 'complexPending', label: 'Number Pending', unit: 'requests' },
      { id: 'complexMedian', label: 'Median Number of Days', unit: 'days' },
      { id: 'complexAverage', label: 'Average Number of Days', unit: 'days' },
    ],
  },
  {
    label: 'EXPEDITED PROCESSING',
    columns: [
      { id: 'expeditedPending', label: 'Number Pending', unit: 'requests' },
      { id: 'expeditedMedian', label: 'Median Number of Days', unit: 'days' },
      { id: 'expeditedAverage', label: 'Average Number of Days', unit: 'days' },
    ],
  },
];

/** The second to the ninth of VI.C.(5), VII.E and XII.C; the first and last heading name what is counted. */
const NINTH_TO_SECOND: readonly StandardColumn[] = [
  { id: 'oldest9', label: '9th' },
  { id: 'oldest8', label: '8th' },
  { id: 'oldest7', label: '7th' },
  { id: 'oldest6', label: '6th' },
  { id: 'oldest5', label: '5th' },
  { id: 'oldest4', label: '4th' },
  { id: 'oldest3', label: '3rd' },
  { id: 'oldest2', label: '2nd' },
];

export const OLDEST_APPEALS: readonly StandardColumn[] = [
  { id: 'oldest10', label: '10th Oldest Appeal' },
  ...NINTH_TO_SECOND,
  { id: 'oldest1', label: 'Oldest Appeal' },
];

export const OLDEST_REQUESTS: readonly StandardColumn[] = [
  { id: 'oldest10', label: '10th Oldest Request' },
  ...NINTH_TO_SECOND,
  { id: 'oldest1', label: 'Oldest Request' },
];

export const OLDEST_CONSULTATIONS: readonly StandardColumn[] = [
  { id: 'oldest10', label: '10th Oldest Consultation' },
  ...NINTH_TO_SECOND,
  { id: 'oldest1', label: 'Oldest Consultation' },
];

/** XII.D.(1) and XII.E.(1), under headings of their own. */
export const RECEIVED_COMPARED: readonly StandardColumn[] = [
  {
    id: 'receivedLast',
    label: "Number Received During Fiscal Year from Last Year's Annual Report",
  },
  {
    id: 'receivedCurrent',
    label: 'Number Received During Fiscal Year from Current Annual Report',
  },
];
export const PROCESSED_COMPARED: readonly StandardColumn[] = [
  {
    id: 'processedLast',
    label: "Number Processed During Fiscal Year from Last Year's Annual Report",
  },
  {
    id: 'processedCurrent',
    label: 'Number Processed During Fiscal Year from Current Annual Report',
  },
];
