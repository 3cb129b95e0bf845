import { STANDARDS } from '../../../standards/index.js';
import { officialFor } from '../official.js';
import { FORM_2021, prescribed, type Fault, type Rule } from './rule.js';

/** Recognised by its labels, whatever the document calls itself. */
export const formSuperseded: Rule = {
  code: 'form-superseded',
  severity: 'warning',
  words: {
    zh: '表格采用报告年度适用的官方格式。',
    en: 'Tables have the official form that holds for the year of the report.',
  },
  source: FORM_2021,
  *judge({ forms, year }): Iterable<Fault> {
    if (year === undefined) return;
    for (const { standard, distinctive, caption, pointer } of forms) {
      const official = officialFor(year, standard);
      if (!distinctive || !official || official === standard || (standard.years.to ?? Infinity) >= year)
        continue;
      yield {
        pointer,
        printed: standard.id,
        computed: official.id,
        message: {
          zh: `从栏目名称看，“${caption}”是旧表（${standard.title.zh}），${year} 年度适用${official.title.zh}。`,
          en: `By its labels, "${caption}" is of a superseded form (${standard.title.en}); for ${year} the form is: ${official.title.en}.`,
        },
        source: prescribed(official),
      };
    }
  },
};

export const standardMismatch: Rule = {
  code: 'standard-mismatch',
  severity: 'warning',
  words: {
    zh: '文档写明的格式（standard）与表格的栏目名称一致。',
    en: 'The standard that the document names is the one that the labels of its tables show.',
  },
  source: 'gov-report/1',
  *judge({ document, forms, recognised }): Iterable<Fault> {
    const named = document.json.standard;
    if (!named) return;
    const shown = forms.filter(({ distinctive }) => distinctive).map(({ standard }) => standard.id);
    if (!recognised || shown.length === 0 || (shown as string[]).includes(named)) return;
    const title = STANDARDS[named as keyof typeof STANDARDS]?.title ?? { zh: named, en: named };
    yield {
      pointer: '/standard',
      printed: named,
      computed: recognised.id,
      message: {
        zh: `文档写明采用${title.zh}，但表格的栏目名称属于${recognised.title.zh}。`,
        en: `The document names the standard "${title.en}", but its tables have the labels of "${recognised.title.en}".`,
      },
    };
  },
};

export const formMixed: Rule = {
  code: 'form-mixed',
  severity: 'warning',
  words: {
    zh: '一份报告的表格出自同一种格式。',
    en: 'The tables of a report are of one form.',
  },
  source: FORM_2021,
  *judge({ forms, recognised }): Iterable<Fault> {
    for (const { standard, distinctive, caption, pointer } of forms) {
      if (!distinctive || !recognised || standard === recognised) continue;
      yield {
        pointer,
        source: prescribed(recognised),
        printed: standard.id,
        computed: recognised.id,
        message: {
          zh: `“${caption}”属于${standard.title.zh}，而前面的表格属于${recognised.title.zh}。`,
          en: `"${caption}" is of "${standard.title.en}", while tables before it are of "${recognised.title.en}".`,
        },
      };
    }
  },
};

export const formIncomplete: Rule = {
  code: 'form-incomplete',
  severity: 'warning',
  words: {
    zh: '官方表格的行和列不增不减。',
    en: 'An official table keeps all its rows and columns.',
  },
  source: FORM_2021,
  *judge({ forms, standard }): Iterable<Fault> {
    for (const { standard: recognised, distinctive, table, labels, caption, pointer } of forms) {
      const rows = [...(table.rows ?? []), ...(table.bands ?? []).flatMap((band) => band.rows)];
      const columns = [...(table.columns ?? []), ...(table.bands ?? []).flatMap((band) => band.columns)];
      const missing = [
        ...leaves(rows, 'rows').filter(({ id }) => !labels.rows.has(id!)),
        ...leaves(columns, 'columns').filter(({ id }) => !labels.columns.has(id!)),
      ].map(({ label }) => label);
      if (missing.length === 0) continue;
      const named = missing.slice(0, 5);
      yield {
        pointer,
        source: prescribed(distinctive ? recognised : standard),
        message: {
          zh: `“${caption}”缺少官方表格的 ${missing.length} 个行或列：${named.join('、')}${missing.length > 5 ? ' 等' : ''}。`,
          en: `"${caption}" lacks ${missing.length} rows or columns of the official table: ${named.join(', ')}${missing.length > 5 ? ' …' : ''}.`,
        },
      };
    }
  },
};

/** Rows or columns that have figures. */
function leaves<T extends { id?: string; label: string; heading?: boolean }>(
  items: readonly T[],
  branch: 'rows' | 'columns',
): T[] {
  return items.flatMap((item) => {
    const inner = (item as { [key in typeof branch]?: readonly T[] })[branch];
    return inner ? leaves(inner, branch) : item.heading ? [] : [item];
  });
}
