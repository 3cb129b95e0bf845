/**
 * Where the elements of the NIEM XML belong: the section elements, what an item of theirs is called and how it is
 * read, and the column of each quantity in it. Schema: FOIA Annual Report IEPD 1.03; names that only 1.02 had stand
 * beside their successors.
 */
export interface SectionForm {
  /** Id of the section and of its table in the standard. */
  readonly id: string;
  /** Name of the item elements. */
  readonly item: string;
  /**
   * cells: one row for each item. reasons: a row for the total, over one for each reason described. oldest: a
   * heading over the dates and the days. statutes: a row for each statute, over one for each component.
   */
  readonly kind: 'cells' | 'reasons' | 'oldest' | 'statutes';
  /** Column ids by path of element names in the item (see `leavesOf`). */
  readonly columns: Readonly<Record<string, string>>;
}

const cells = (id: string, item: string, columns: SectionForm['columns']): SectionForm => {
  return { id, item, kind: 'cells', columns };
};

/** The same columns under a container element, ids with the track before them: `simpleMedian`. */
function inTracks(element: string, columns: Readonly<Record<string, string>>): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const track of ['Simple', 'Complex', 'Expedited']) {
    for (const [path, column] of Object.entries(columns)) {
      paths[`${track}${element}/${path}`] =
        track.toLowerCase() + column.charAt(0).toUpperCase() + column.slice(1);
    }
  }
  return paths;
}

const PROCESSING = {
  ProcessingStatisticsPendingAtStartQuantity: 'pendingStart',
  ProcessingStatisticsReceivedQuantity: 'received',
  ProcessingStatisticsProcessedQuantity: 'processed',
  ProcessingStatisticsPendingAtEndQuantity: 'pendingEnd',
};

const EXEMPTIONS = {
  'AppliedExemption[Ex. 1]': 'ex1',
  'AppliedExemption[Ex. 2]': 'ex2',
  'AppliedExemption[Ex. 3]': 'ex3',
  'AppliedExemption[Ex. 4]': 'ex4',
  'AppliedExemption[Ex. 5]': 'ex5',
  'AppliedExemption[Ex. 6]': 'ex6',
  'AppliedExemption[Ex. 7(A)]': 'ex7a',
  'AppliedExemption[Ex. 7(B)]': 'ex7b',
  'AppliedExemption[Ex. 7(C)]': 'ex7c',
  'AppliedExemption[Ex. 7(D)]': 'ex7d',
  'AppliedExemption[Ex. 7(E)]': 'ex7e',
  'AppliedExemption[Ex. 7(F)]': 'ex7f',
  'AppliedExemption[Ex. 8]': 'ex8',
  'AppliedExemption[Ex. 9]': 'ex9',
};

const REASONS = {
  'NonExemptionDenial[NoRecords]': 'noRecords',
  'NonExemptionDenial[Referred]': 'referred',
  'NonExemptionDenial[Withdrawn]': 'withdrawn',
  'NonExemptionDenial[FeeRelated]': 'feeRelated',
  'NonExemptionDenial[NotDescribed]': 'notDescribed',
  'NonExemptionDenial[ImproperRequest]': 'improper',
  'NonExemptionDenial[NotAgency]': 'notAgency',
  'NonExemptionDenial[Duplicate]': 'duplicate',
  'NonExemptionDenial[Other]': 'other',
};

/** `…DaysCode`, which stands for `…DaysValue` where the value is less than one day, is read as that. */
const RESPONSE_TIMES = {
  ResponseTimeMedianDaysValue: 'median',
  ResponseTimeAverageDaysValue: 'average',
  ResponseTimeLowestDaysValue: 'lowest',
  ResponseTimeHighestDaysValue: 'highest',
};

const INCREMENTS = {
  'TimeIncrement[1-20]': 'd1',
  'TimeIncrement[21-40]': 'd21',
  'TimeIncrement[41-60]': 'd41',
  'TimeIncrement[61-80]': 'd61',
  'TimeIncrement[81-100]': 'd81',
  'TimeIncrement[101-120]': 'd101',
  'TimeIncrement[121-140]': 'd121',
  'TimeIncrement[141-160]': 'd141',
  'TimeIncrement[161-180]': 'd161',
  'TimeIncrement[181-200]': 'd181',
  'TimeIncrement[201-300]': 'd201',
  'TimeIncrement[301-400]': 'd301',
  'TimeIncrement[401+]': 'd401',
  TimeIncrementTotalQuantity: 'total',
};

const ADJUDICATION = {
  RequestGrantedQuantity: 'granted',
  RequestDeniedQuantity: 'denied',
  AdjudicationMedianDaysValue: 'median',
  AdjudicationAverageDaysValue: 'average',
};

const COMPARISON = {
  ItemsReceivedLastYearQuantity: 'receivedLast',
  ItemsReceivedCurrentYearQuantity: 'receivedCurrent',
  ItemsProcessedLastYearQuantity: 'processedLast',
  ItemsProcessedCurrentYearQuantity: 'processedCurrent',
  ReceivedLastYearQuantity: 'receivedLast',
  ReceivedCurrentYearQuantity: 'receivedCurrent',
  ProcessedLastYearQuantity: 'processedLast',
  ProcessedCurrentYearQuantity: 'processedCurrent',
};

const BACKLOG_COMPARISON = {
  BacklogLastYearQuantity: 'last',
  BacklogCurrentYearQuantity: 'current',
};

const oldest = (id: string): SectionForm => ({ id, item: 'OldestPendingItems', kind: 'oldest', columns: {} });
const reasons = (id: string): SectionForm => {
  return {
    id,
    item: 'ComponentOtherDenialReason',
    kind: 'reasons',
    columns: { ComponentOtherDenialReasonQuantity: 'times' },
  };
};
const increments = (id: string): SectionForm => cells(id, 'ComponentResponseTimeIncrements', INCREMENTS);
const responseTimes = (id: string): SectionForm => {
  return cells(id, 'ProcessedResponseTime', inTracks('ResponseTime', RESPONSE_TIMES));
};

/** Sections by the name of their element. */
export const SECTION_FORMS: Readonly<Record<string, SectionForm>> = {
  Exemption3StatuteSection: {
    id: 'iv',
    item: 'ReliedUponStatute',
    kind: 'statutes',
    columns: {
      StatuteDescriptionText: 'label',
      ReliedUponStatuteInformationWithheldText: 'withheld',
      'Case/CaseTitleText': 'citation',
    },
  },
  ProcessedRequestSection: cells('v-a', 'ProcessingStatistics', PROCESSING),
  RequestDispositionSection: cells('v-b-1', 'RequestDisposition', {
    RequestDispositionFullGrantQuantity: 'fullGrants',
    RequestDispositionPartialGrantQuantity: 'partialGrants',
    RequestDispositionFullExemptionDenialQuantity: 'fullDenials',
    ...REASONS,
    RequestDispositionTotalQuantity: 'total',
  }),
  RequestDenialOtherReasonSection: reasons('v-b-2'),
  RequestDispositionAppliedExemptionsSection: cells('v-b-3', 'ComponentAppliedExemptions', EXEMPTIONS),
  ProcessedAppealSection: cells('vi-a', 'ProcessingStatistics', PROCESSING),
  AppealDispositionSection: cells('vi-b', 'AppealDisposition', {
    AppealDispositionAffirmedQuantity: 'affirmed',
    AppealDispositionPartialQuantity: 'partiallyReversed',
    AppealDispositionReversedQuantity: 'reversed',
    AppealDispositionOtherQuantity: 'closedOther',
    AppealDispositionTotalQuantity: 'total',
  }),
  AppealDispositionAppliedExemptionsSection: cells('vi-c-1', 'ComponentAppliedExemptions', EXEMPTIONS),
  AppealNonExemptionDenialSection: cells('vi-c-2', 'AppealNonExemptionDenial', {
    ...REASONS,
    'NonExemptionDenial[InLitigation]': 'inLitigation',
    'NonExemptionDenial[ExpeditedDenial]': 'expeditedDenial',
  }),
  AppealDenialOtherReasonSection: reasons('vi-c-3'),
  AppealResponseTimeSection: cells('vi-c-4', 'ResponseTime', RESPONSE_TIMES),
  OldestPendingAppealSection: oldest('vi-c-5'),
  ProcessedResponseTimeSection: responseTimes('vii-a'),
  InformationGrantedResponseTimeSection: responseTimes('vii-b'),
  SimpleResponseTimeIncrementsSection: increments('vii-c-1'),
  ComplexResponseTimeIncrementsSection: increments('vii-c-2'),
  ExpeditedResponseTimeIncrementsSection: increments('vii-c-3'),
  PendingPerfectedRequestsSection: cells(
    'vii-d',
    'PendingPerfectedRequests',
    inTracks('PendingRequestStatistics', {
      PendingRequestQuantity: 'pending',
      PendingRequestMedianDaysValue: 'median',
      PendingRequestAverageDaysValue: 'average',
    }),
  ),
  OldestPendingRequestSection: oldest('vii-e'),
  ExpeditedProcessingSection: cells('viii-a', 'ExpeditedProcessing', {
    ...ADJUDICATION,
    AdjudicationWithinTenDaysQuantity: 'withinTenDays',
  }),
  FeeWaiverSection: cells('viii-b', 'FeeWaiver', ADJUDICATION),
  PersonnelAndCostSection: cells('ix', 'PersonnelAndCost', {
    FullTimeEmployeeQuantity: 'fullTime',
    EquivalentFullTimeEmployeeQuantity: 'equivalent',
    TotalFullTimeStaffQuantity: 'staff',
    ProcessingCostAmount: 'processingCosts',
    LitigationCostAmount: 'litigationCosts',
    TotalCostAmount: 'totalCosts',
  }),
  FeesCollectedSection: cells('x', 'FeesCollected', {
    FeesCollectedAmount: 'fees',
    FeesCollectedCostPercent: 'percentage',
  }),
  SubsectionUsedSection: cells('xi-a', 'SubsectionUsed', { TimesUsedQuantity: 'times' }),
  SubsectionPostSection: cells('xi-b', 'Subsection', {
    PostedbyFOIAQuantity: 'byFoiaOffice',
    PostedbyProgramQuantity: 'byProgramOffices',
  }),
  BacklogSection: cells('xii-a', 'Backlog', {
    BackloggedRequestQuantity: 'requests',
    BackloggedAppealQuantity: 'appeals',
  }),
  ProcessedConsultationSection: cells('xii-b', 'ProcessingStatistics', PROCESSING),
  OldestPendingConsultationSection: oldest('xii-c'),
  ProcessedRequestComparisonSection: cells('xii-d-1', 'ProcessingComparison', COMPARISON),
  BackloggedRequestComparisonSection: cells('xii-d-2', 'BacklogComparison', BACKLOG_COMPARISON),
  ProcessedAppealComparisonSection: cells('xii-e-1', 'ProcessingComparison', COMPARISON),
  BackloggedAppealComparisonSection: cells('xii-e-2', 'BacklogComparison', BACKLOG_COMPARISON),
};
