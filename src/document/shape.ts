// Generated from report.schema.json by scripts/generate-format.mjs. Do not edit.
/** The document format as the reader walks it; `structure.ts` explains the notation. */
export const shape = String.raw`
report $schema format lang:^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$ title! agency!:organization publisher:organization period!:period published:day updated:day source:link standard statistics:statistics sample:boolean legalBasis:legalAct* highlights:highlight* figures:figure* sections!:section* checks:check* attachments:attachment* contact:contact notes:text* errata:erratum*
id = ^[\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,99}$
reference = ^[^]{0,302}$
organization name! shortNames:string* url:address
period start:day end:day label
legalAct title! number url:address
link link!:address text!
text = string/run*
run = string/figureRun/link/strongRun/noteRun
figureRun figure!:reference unit:boolean
strongRun strong!
noteRun note!
value = number/^[+-]?[0-9]{1,30}(\.[0-9]{1,15})?$
figure id!:id label value:value unit printed absent:^(blank|not-applicable|in-words)$ bound:^(lower|upper|about)$ breakdowns:breakdown* channels:string* per note computed:boolean
breakdown parts!:reference* coverage!:^(complete|partial|overlapping)$ label
figureHighlight figure!:reference label
statusHighlight status!:id
highlight = figureHighlight/statusHighlight
section id!:id number heading blocks:block* sections:section*
block = paragraph/list/table/chart/status/image/attachmentBlock/noteBlock
paragraph type!:^paragraph$ text!:text
list type!:^list$ ordered:boolean items!:listItem*
listItem marker text!:text items:listItem*
table type!:^table$ id!:id caption! summary unit stub columns:column* rows:row* bands:band* order:^(fixed|free)$ checks:check* notes:text* source
column id:id label! unit total:boolean note columns:column*
row id:id label! unit total:boolean subtotal:boolean note cells:cell* rows:row*
band label stub columns!:column* rows!:row*
cell = number/string/null/figureRun/cellFigure
cellFigure value:value unit printed absent:^(blank|not-applicable|in-words)$ bound:^(lower|upper|about)$ note computed:boolean
statistics = object
chart type!:^chart$ id!:id title! summary bars!:bar* sort:^(document|ascending|descending)$ whole:reference remainder notes:text* source
bar figure!:reference label
status type!:^status$ id!:id label! state:^(nil|done|ongoing|overdue|attention|information)$ text figure:reference of:reference detail
image type!:^image$ src:address alt caption width:length height:length
attachment title! href!:address mediaType size:size
attachmentBlock type!:^attachment$ title! href!:address mediaType size:size
noteBlock type!:^note$ text!:text
contact name address postcode phone fax email url:address
erratum date:day text!:text
check = sumCheck/balanceCheck/partOfCheck/atMostCheck
each = ^(column|row)$
severity = ^(error|warning|information)$
sumCheck type!:^sum$ total!:reference parts!:reference* each:each severity:severity rule
balanceCheck type!:^balance$ left!:reference* right!:reference* each:each severity:severity rule
partOfCheck type!:^part-of$ whole!:reference parts!:reference* overlapping:boolean each:each severity:severity rule
atMostCheck type!:^at-most$ figure!:reference limit!:reference each:each severity:severity rule
`;
