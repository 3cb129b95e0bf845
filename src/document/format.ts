// Generated from report.schema.json by scripts/generate-format.mjs. Do not edit.
/**
 * An address: http, https, mailto, tel, or relative to the page.
 */
export type Address = string;
/**
 * What stands in the cell. A number; or the printed text ("0.50" and "+1036" are numbers with their printed form, "/", "-", "—" and "N/A" are not applicable, "" is blank, other words are said in words); null for blank; {"figure": id} for a figure of the document; or a figure with all its properties.
 */
export type Cell = number | string | null | FigureRun | CellFigure;
/**
 * The id of a figure, or table/row/column for a table cell: "applications/new/total".
 */
export type Reference = string;
/**
 * A number, or the number as printed when its decimals or its sign matter: "0.50", "+1036".
 */
export type FigureValue = number | string;
export type Highlight = FigureHighlight | StatusHighlight;
/**
 * A name for pointing at this item: letters of any language, digits, "_", ".", ":" and "-". It appears in links, so keep it when the text changes.
 */
export type Id = string;
export type Block =
  Paragraph | ListBlock | TableJson | ChartJson | StatusJson | ImageBlock | AttachmentBlock | NoteBlock;
/**
 * Plain text, or a list of runs when it names figures, links or emphasis: ["公开信息", {"figure": "published"}, "。"]. HTML is shown as it stands, never executed.
 */
export type RichText = string | Run[];
export type Run = string | FigureRun | LinkRun | StrongRun | NoteRun;
/**
 * A relation between figures.
 */
export type Check = SumCheck | BalanceCheck | PartOfCheck | AtMostCheck;
/**
 * In a table: column repeats the check for every column, its references being row ids; row repeats it for every row, its references being column ids.
 */
export type Each = 'column' | 'row';
/**
 * How serious a failure is.
 */
export type Severity = 'error' | 'warning' | 'information';
/**
 * A day as YYYY-MM-DD.
 */
export type Day = string;

/**
 * A government annual report: who reports, for which period, the sections with their text, and every figure, table, chart and status in them.
 */
export interface ReportJson {
  /**
   * Address of this schema, so that an editor completes and checks while you type. Ignored by the elements.
   */
  $schema?: string;
  /**
   * Version of this format. Write "gov-report/1".
   */
  format?: string;
  /**
   * Language of the report's text as a BCP 47 tag: zh-Hans, zh-Hant, en, ar … Without it zh-Hans is assumed.
   */
  lang?: string;
  /**
   * Title of the report without the agency's name: "2018年度政府信息公开工作报告".
   */
  title: string;
  agency: Organization;
  publisher?: Organization;
  period: Period;
  /**
   * Day on which the report was made public.
   */
  published?: string;
  /**
   * Day on which this data was last changed.
   */
  updated?: string;
  source?: LinkRun;
  /**
   * Official report format that the report follows: cn-narrative, cn-2014, cn-2019, cn-2021, us-foia.
   */
  standard?: string;
  statistics?: Statistics;
  /**
   * true marks a made-up or adapted document; the page then says so above the title.
   */
  sample?: boolean;
  /**
   * Laws and documents that the report is made under.
   */
  legalBasis?: LegalAct[];
  /**
   * What a citizen asks first: a few figures and statuses shown above the contents.
   */
  highlights?: Highlight[];
  /**
   * Every figure that text, charts, statuses or several tables point at. A figure is written once, here, and named by its id everywhere else.
   */
  figures?: FigureJson[];
  /**
   * The sections of the report in printed order.
   */
  sections: Section[];
  /**
   * Relations between figures that must hold. A failed check is told, never corrected.
   */
  checks?: Check[];
  /**
   * Files that belong to the whole report.
   */
  attachments?: Attachment[];
  contact?: Contact;
  /**
   * Notes on the whole report.
   */
  notes?: RichText[];
  /**
   * Changes made after publication, newest last.
   */
  errata?: Erratum[];
}
export interface Organization {
  /**
   * Full official name.
   */
  name: string;
  /**
   * Names the text uses for it: 市安监局, 我局.
   */
  shortNames?: string[];
  /**
   * Its web site.
   */
  url?: string;
}
/**
 * The time that the figures cover.
 */
export interface Period {
  /**
   * First day, YYYY-MM-DD.
   */
  start?: string;
  /**
   * Last day, YYYY-MM-DD.
   */
  end?: string;
  /**
   * The period as printed: "2018年度", "FY 2024".
   */
  label?: string;
}
export interface LinkRun {
  link: Address;
  /**
   * The words of the link.
   */
  text: string;
}
/**
 * Values of the tables of the standard named in "standard", by table, row and column id: {"applications": {"new": {"total": 12}}}. Labels, order, units and checks come from the standard. The table stands in its section of the standard, or where a table block with its id and no columns or cells stands.
 */
export interface Statistics {
  [k: string]: {
    [k: string]: {
      [k: string]: Cell;
    };
  };
}
/**
 * A figure inside a sentence, shown as printed with its unit.
 */
export interface FigureRun {
  figure: Reference;
  /**
   * false leaves the unit out, when the sentence has it already.
   */
  unit?: boolean;
}
export interface CellFigure {
  value?: FigureValue;
  unit?: string;
  /**
   * How the report prints it, when that is not simply the value.
   */
  printed?: string;
  /**
   * Why there is no plain number.
   */
  absent?: 'blank' | 'not-applicable' | 'in-words';
  /**
   * The value is approximate.
   */
  bound?: 'lower' | 'upper' | 'about';
  /**
   * Footnote to this cell.
   */
  note?: string;
  /**
   * true if the report does not print the figure.
   */
  computed?: boolean;
}
export interface LegalAct {
  /**
   * Title of the law or document.
   */
  title: string;
  /**
   * Its document number: "聊政办发〔2018〕16号".
   */
  number?: string;
  url?: Address;
}
export interface FigureHighlight {
  figure: Reference;
  /**
   * Shorter words than the figure's own label.
   */
  label?: string;
}
export interface StatusHighlight {
  /**
   * Id of a status in the sections.
   */
  status: string;
}
/**
 * One number that can be pointed at.
 */
export interface FigureJson {
  id: Id;
  /**
   * What is counted: "政策文件".
   */
  label?: string;
  value?: FigureValue;
  /**
   * Unit as printed: 条, 件, 万元, %.
   */
  unit?: string;
  /**
   * How the report prints it, when that is not simply the value: "9万余", "未收到", "/".
   */
  printed?: string;
  /**
   * Why there is no plain number. blank: nothing is printed, so the value is unknown. not-applicable: printed as /, - or N/A. in-words: said in words; give the words as printed, and value 0 if they mean none. A printed zero is not absent: write value 0.
   */
  absent?: 'blank' | 'not-applicable' | 'in-words';
  /**
   * The value is approximate. lower: at least this much (9万余, 超, 突破). upper: at most (近). about: either side (约).
   */
  bound?: 'lower' | 'upper' | 'about';
  /**
   * How this figure is divided into others.
   */
  breakdowns?: Breakdown[];
  /**
   * Channels that the figure counts together: ["政务微博", "政务微信"].
   */
  channels?: string[];
  /**
   * What one value holds for, if not the whole agency: "各科室".
   */
  per?: string;
  /**
   * Footnote to this figure.
   */
  note?: string;
  /**
   * true if the report does not print the figure and it was computed from others.
   */
  computed?: boolean;
}
/**
 * A division of one figure into parts.
 */
export interface Breakdown {
  /**
   * The figures that are parts of this one.
   */
  parts: Reference[];
  /**
   * complete: the parts add up to the whole. partial: the report lists only some. overlapping: one item may be counted in several parts (channels), so that their sum may exceed the whole.
   */
  coverage: 'complete' | 'partial' | 'overlapping';
  /**
   * What it is divided by: "按类别".
   */
  label?: string;
}
export interface Section {
  id: Id;
  /**
   * The printed number with its punctuation: "一、", "（一）", "1.", "①".
   */
  number?: string;
  /**
   * The heading without its number. Without a heading the section is plain text, as an introduction is.
   */
  heading?: string;
  /**
   * Text, tables, charts and so on, before the sub-sections.
   */
  blocks?: Block[];
  /**
   * Sub-sections.
   */
  sections?: Section[];
}
export interface Paragraph {
  type: 'paragraph';
  text: RichText;
}
/**
 * Emphasised words.
 */
export interface StrongRun {
  strong: string;
}
/**
 * A footnote at this place of the sentence.
 */
export interface NoteRun {
  /**
   * Text of the footnote.
   */
  note: string;
}
export interface ListBlock {
  type: 'list';
  /**
   * true numbers the items 1, 2, 3 where an item has no printed marker of its own.
   */
  ordered?: boolean;
  items: ListItem[];
}
export interface ListItem {
  /**
   * The printed marker: "一是", "①".
   */
  marker?: string;
  text: RichText;
  /**
   * Items under this one.
   */
  items?: ListItem[];
}
/**
 * A statistics table: a tree of column headings, a tree of row headings, figures at the crossings. Give columns and rows, or bands where the columns change inside the table.
 */
export interface TableJson {
  type: 'table';
  id: Id;
  /**
   * Title of the table.
   */
  caption: string;
  /**
   * One sentence on what the table shows, for readers who cannot see it at a glance.
   */
  summary?: string;
  /**
   * Unit of all figures in it. A unit of a row, column or figure goes before it.
   */
  unit?: string;
  /**
   * Heading above the row headings: "统计指标".
   */
  stub?: string;
  columns?: Column[];
  rows?: Row[];
  /**
   * Parts of the table with column headings of their own, one under the other.
   */
  bands?: Band[];
  /**
   * free lets the reader sort the rows. fixed (the default) keeps the printed order, which in an official form carries meaning.
   */
  order?: 'fixed' | 'free';
  /**
   * Checks on this table. With each: "column" they name rows and hold for every column; with each: "row" they name columns and hold for every row.
   */
  checks?: Check[];
  /**
   * Notes under the table.
   */
  notes?: RichText[];
  /**
   * Where the figures come from.
   */
  source?: string;
}
export interface Column {
  id?: Id;
  label: string;
  unit?: string;
  /**
   * true if the column holds totals; it is then set apart.
   */
  total?: boolean;
  /**
   * Footnote to the heading.
   */
  note?: string;
  /**
   * Columns under this heading. Only the lowest headings have cells.
   */
  columns?: Column[];
}
export interface Row {
  id?: Id;
  /**
   * Row heading as printed, with its number.
   */
  label: string;
  unit?: string;
  /**
   * true if the row holds totals; it is then set apart.
   */
  total?: boolean;
  /**
   * true on a heading row without cells shows the sums of the rows under it, marked as computed.
   */
  subtotal?: boolean;
  /**
   * Footnote to the heading.
   */
  note?: string;
  /**
   * The figures of the row, one for each lowest column heading, left to right.
   */
  cells?: Cell[];
  /**
   * Rows under this heading.
   */
  rows?: Row[];
}
export interface Band {
  /**
   * Heading over the whole width: "第二十条第（一）项".
   */
  label?: string;
  /**
   * Heading above this band's row headings: "信息内容".
   */
  stub?: string;
  columns: Column[];
  rows: Row[];
}
/**
 * The parts add up to the total.
 */
export interface SumCheck {
  type: 'sum';
  total: Reference;
  parts: Reference[];
  each?: Each;
  severity?: Severity;
  /**
   * The rule in the words of its source.
   */
  rule?: string;
}
/**
 * Both sides add up to the same: new + carried in = closed + carried out.
 */
export interface BalanceCheck {
  type: 'balance';
  left: Reference[];
  right: Reference[];
  each?: Each;
  severity?: Severity;
  /**
   * The rule in the words of its source.
   */
  rule?: string;
}
/**
 * The parts do not exceed the whole: together, or each by itself when they overlap.
 */
export interface PartOfCheck {
  type: 'part-of';
  whole: Reference;
  parts: Reference[];
  /**
   * true if one item may be counted in several parts.
   */
  overlapping?: boolean;
  each?: Each;
  severity?: Severity;
  /**
   * The rule in the words of its source.
   */
  rule?: string;
}
/**
 * One figure is not greater than another.
 */
export interface AtMostCheck {
  type: 'at-most';
  figure: Reference;
  limit: Reference;
  each?: Each;
  severity?: Severity;
  /**
   * The rule in the words of its source.
   */
  rule?: string;
}
/**
 * Bars of labelled figures. Figures of unlike units stand in panels of their own; every chart has its table.
 */
export interface ChartJson {
  type: 'chart';
  id: Id;
  /**
   * What the chart shows.
   */
  title: string;
  /**
   * The chart in one or two sentences, for readers who cannot see it.
   */
  summary?: string;
  bars: Bar[];
  /**
   * Order of the bars within a panel. document (the default) keeps the order given.
   */
  sort?: 'document' | 'ascending' | 'descending';
  /**
   * The id of a figure, or table/row/column for a table cell: "applications/new/total".
   */
  whole?: string;
  /**
   * Words for the unlisted rest, instead of 未列明.
   */
  remainder?: string;
  notes?: RichText[];
  /**
   * Where the figures come from.
   */
  source?: string;
}
export interface Bar {
  figure: Reference;
  /**
   * Words at the bar, instead of the figure's label.
   */
  label?: string;
}
/**
 * A state said in words. State it, or name a figure and it is computed: 0 is nil; with "of", equal is done and less is ongoing; otherwise information.
 */
export interface StatusJson {
  type: 'status';
  id: Id;
  /**
   * What the state is about: "行政复议".
   */
  label: string;
  /**
   * nil: there was none (no applications received). done, ongoing, overdue: how far a task is. attention: needs a look. information: anything else worth saying.
   */
  state?: 'nil' | 'done' | 'ongoing' | 'overdue' | 'attention' | 'information';
  /**
   * The state in the report's words: "未收到申请". Without it the usual word in the reader's language.
   */
  text?: string;
  figure?: Reference;
  /**
   * The id of a figure, or table/row/column for a table cell: "applications/new/total".
   */
  of?: string;
  /**
   * One more sentence.
   */
  detail?: string;
}
export interface ImageBlock {
  type: 'image';
  /**
   * An address: http, https, mailto, tel, or relative to the page.
   */
  src?: string;
  /**
   * What the picture shows, for readers who cannot see it. "" for mere decoration. Always write it.
   */
  alt?: string;
  /**
   * Words under the picture.
   */
  caption?: string;
  /**
   * Width of the file in pixels, so that the page does not jump when it arrives.
   */
  width?: number;
  /**
   * Height of the file in pixels.
   */
  height?: number;
}
export interface AttachmentBlock {
  type: 'attachment';
  title: string;
  href: Address;
  /**
   * Kind of file: application/pdf.
   */
  mediaType?: string;
  /**
   * Size in bytes.
   */
  size?: number;
}
/**
 * A remark set apart from the text.
 */
export interface NoteBlock {
  type: 'note';
  text: RichText;
}
export interface Attachment {
  title: string;
  href: Address;
  /**
   * Kind of file: application/pdf.
   */
  mediaType?: string;
  /**
   * Size in bytes.
   */
  size?: number;
}
/**
 * Whom to ask about the report.
 */
export interface Contact {
  name?: string;
  address?: string;
  postcode?: string;
  phone?: string;
  fax?: string;
  email?: string;
  url?: Address;
}
export interface Erratum {
  date?: Day;
  text: RichText;
}
