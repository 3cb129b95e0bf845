/** The tags of the library. */
export const TAGS = [
  'gov-report',
  'gov-report-section',
  'gov-statistics-table',
  'gov-channel-chart',
  'gov-status-badge',
] as const;
export type Tag = (typeof TAGS)[number];

/** Words of `smallReport(word)` by which each element is known to show its part. */
export const SHOWN: Record<Tag, string> = {
  'gov-report': '年度报告',
  'gov-report-section': '概况',
  'gov-statistics-table': '收件表',
  'gov-channel-chart': '渠道图',
  'gov-status-badge': '行政复议',
};

/** The attribute with which an element picks its part. */
export const PART: Partial<Record<Tag, string>> = {
  'gov-report-section': 'section',
  'gov-statistics-table': 'table',
  'gov-channel-chart': 'chart',
  'gov-status-badge': 'status',
};

/** A section `id` with a paragraph, a table, a chart and a status of the same id, all of which say `word`. */
export function smallSection(word: string, id = 'one'): object {
  return {
    id,
    number: '一、',
    heading: `${word}概况`,
    blocks: [
      { type: 'paragraph', text: [`${word}市公开信息`, { figure: 'web' }, '。'] },
      {
        type: 'table',
        id,
        caption: `${word}收件表`,
        columns: [{ label: '数' }],
        rows: [{ label: '收到', cells: [7] }],
      },
      { type: 'chart', id, title: `${word}渠道图`, bars: [{ figure: 'web' }, { figure: 'media' }] },
      { type: 'status', id, label: `${word}行政复议`, state: 'nil', text: '未收到申请' },
    ],
  };
}

/** A report with one of each part, which every element can show without being told which. */
export function smallReport(word = '甲', more: object = {}): object {
  return {
    format: 'gov-report/1',
    title: `${word}年度报告`,
    agency: { name: `${word}市某局` },
    period: { label: '2018年度' },
    figures: [
      { id: 'web', label: '网站', value: 12, unit: '条' },
      { id: 'media', label: '媒体', value: 5, unit: '条' },
    ],
    sections: [smallSection(word)],
    ...more,
  };
}

/** A report with every member that the page shows. */
export function fullReport(more: object = {}): object {
  return smallReport('甲', {
    sample: true,
    period: { start: '2018-01-01', end: '2018-12-31' },
    published: '2019-03-31',
    updated: '2019-04-02',
    publisher: { name: '甲市另一局', url: 'https://publisher.example/' },
    source: { link: 'https://source.example/report', text: '正式版' },
    legalBasis: [
      { title: '《信息公开条例》', url: 'https://law.example/' },
      { title: '《实施方案》', number: '甲政办发〔2018〕16号' },
    ],
    highlights: [{ figure: 'web', label: '网站公开' }, { figure: 'words' }, { status: 'one' }],
    figures: [
      { id: 'web', label: '网站', value: 1200, unit: '条', note: '含微博。' },
      { id: 'media', label: '媒体', value: 5, unit: '条' },
      { id: 'words', label: '依申请公开', value: 0, unit: '件', absent: 'in-words', printed: '未收到' },
      { id: 'leaflets', label: '宣传材料', value: 90000, unit: '份', printed: '9万余', bound: 'lower' },
    ],
    sections: [
      smallSection('甲'),
      {
        id: 'two',
        number: '二、',
        heading: '公开情况',
        blocks: [
          { type: 'image', caption: '办事大厅' },
          { type: 'note', text: '另行说明。' },
        ],
        sections: [
          {
            id: 'two-a',
            number: '（一）',
            heading: '渠道',
            blocks: [{ type: 'paragraph', text: '渠道正文。' }],
            sections: [
              {
                id: 'two-a-1',
                number: '1.',
                heading: '网站',
                blocks: [{ type: 'paragraph', text: '网站正文。' }],
              },
            ],
          },
        ],
      },
      { id: 'three', number: '三、', heading: '问题', blocks: [{ type: 'paragraph', text: '第三节正文。' }] },
    ],
    attachments: [
      {
        title: '统计表',
        href: 'files/statistics.pdf',
        mediaType: 'application/pdf',
        size: 2_621_440,
      },
      { title: '汇总', href: 'files/summary.xlsx', size: 500 },
    ],
    contact: {
      name: '办公室',
      address: '东路1号',
      postcode: '252000',
      phone: '(0635) 821-0000',
      fax: '0635-8210001',
      email: 'office@agency.example',
      url: 'https://agency.example/',
    },
    errata: [{ date: '2019-04-02', text: ['网站数改为', { figure: 'web' }, '。'] }],
    notes: ['本报告由办公室负责解释。'],
    ...more,
  });
}
