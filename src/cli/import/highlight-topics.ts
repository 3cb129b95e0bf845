/** Something that a citizen asks about a report. */
export interface Topic {
  /** Cells of official tables that answer it, the main one first, with short words for what they count. */
  readonly cells: readonly { readonly figure: string; readonly label: string }[];
  /** How the text answers it. */
  readonly prose?: {
    /** Label of its figure, by preference. */
    readonly figure: readonly RegExp[];
    readonly unit: RegExp;
    /** Label of the statement that there was none. */
    readonly status: RegExp;
  };
}

const cell = (figure: string, label: string): Topic['cells'][number] => ({ figure, label });

/** In the order in which they are asked; of forms of several years and countries, of which a report has one. */
export const TOPICS: readonly Topic[] = [
  {
    cells: [cell('statistics/1.1/number', '主动公开政府信息')],
    prose: {
      figure: [/主动公开(?!.*(?:规范性文件|增|减|率))/, /^公开(?:各类|各项)?(?:政府|政务)?信息$/],
      unit: /^[条件份篇]/,
      status: /主动公开/,
    },
  },
  {
    cells: [
      cell('applications/new/total', '本年新收政府信息公开申请'),
      cell('applications/3.1/total', '予以公开'),
      cell('applications/carriedOut/total', '结转下年度继续办理'),
      cell('statistics/3.1/number', '收到申请'),
    ],
    prose: {
      figure: [
        /(?:收到|受理|新收|共收|接到).*申请(?!.*复议)/,
        /^(?:依|政府信息公开|信息公开)?申请(?:公开)?$/,
      ],
      unit: /^[件份宗条]/,
      status: /^(?!.*(?:当面|信函|传真|网络|邮件|结转|复议|诉讼|费|减免)).*申请/,
    },
  },
  {
    cells: [cell('statistics/7/number', '依申请公开信息收取的费用')],
    prose: {
      figure: [/^(?!.*(?:经费|减免)).*(?:收费|费用|处理费|检索费|收取)/],
      unit: /元$/,
      status: /^(?!.*经费)(?:.*(?:收费|费用|处理费|检索费|收取))/,
    },
  },
  {
    cells: [cell('disputes/year/reviewTotal', '行政复议'), cell('statistics/4/number', '行政复议')],
    prose: { figure: [/复议(?!.*诉讼)/], unit: /^[件起宗例]/, status: /复议/ },
  },
  {
    cells: [cell('statistics/5/number', '行政诉讼')],
    prose: { figure: [/诉讼/], unit: /^[件起宗例]/, status: /诉讼/ },
  },
  {
    cells: [
      cell('v-a/overall/received', 'Requests received'),
      cell('v-a/overall/processed', 'Requests processed'),
      cell('v-a/overall/pendingEnd', 'Requests pending at the end of the year'),
      cell('xii-a/overall/requests', 'Backlogged requests'),
    ],
  },
];
