import type { Section } from '../../../document/index.js';
import type { StandardSection } from '../../../standards/index.js';
import type { Context } from '../context.js';
import { wordsOf } from '../passages.js';
import { core, matchSections } from './match-sections.js';
import { saysNone } from './says-none.js';
import { FORM_2021, PRACTICE, prescribed, type Fault, type Rule } from './rule.js';

export const sectionMissing: Rule = {
  code: 'section-missing',
  severity: 'warning',
  words: {
    zh: '报告包括格式规定的各个部分。',
    en: 'The report has all parts that the form prescribes.',
  },
  source: '《中华人民共和国政府信息公开条例》第五十条',
  *judge(context): Iterable<Fault> {
    // The law of 2007 prescribed what to tell, not where; other matters are then parts of any name.
    const severity = isUniform(context) ? 'warning' : 'information';
    for (const { wanted, found } of matchSections(context)) {
      if (found || !wanted.duty || (!isUniform(context) && wanted.id === 'other')) continue;
      const name = `${wanted.number ?? ''}${wanted.heading}`;
      yield {
        pointer: '/sections',
        severity,
        source: lawOf(context),
        message: { zh: `缺少“${name}”部分。`, en: `The part "${name}" is missing.` },
      };
    }
  },
};

export const sectionOrder: Rule = {
  code: 'section-order',
  severity: 'warning',
  words: { zh: '各部分按格式规定的顺序排列。', en: 'The parts stand in the order that the form prescribes.' },
  source: FORM_2021,
  *judge(context): Iterable<Fault> {
    if (!isUniform(context)) return;
    let last = -1;
    for (const { found, index, wanted } of matchSections(context)) {
      if (!found) continue;
      if (index < last) {
        yield {
          pointer: context.document.pointerOf(found),
          source: prescribed(context.standard),
          message: {
            zh: `“${wanted.heading}”不在格式规定的位置。`,
            en: `"${wanted.heading}" is not where the form has it.`,
          },
        };
      }
      last = Math.max(last, index);
    }
  },
};

export const sectionHeading: Rule = {
  code: 'section-heading',
  severity: 'information',
  words: { zh: '各部分的标题与格式一致。', en: 'The headings are those of the form.' },
  source: FORM_2021,
  *judge(context): Iterable<Fault> {
    // The trial format of 2019 left offices free to word them.
    if (context.standard?.id !== 'cn-2021') return;
    for (const { wanted, found } of matchSections(context)) {
      const printed = found?.heading ?? '';
      if (!found || core(printed) === core(wanted.heading)) continue;
      yield {
        pointer: `${context.document.pointerOf(found)}/heading`,
        printed,
        computed: wanted.heading,
        message: {
          zh: `标题“${printed}”与格式的“${wanted.heading}”不同。`,
          en: `The heading "${printed}" differs from "${wanted.heading}" of the form.`,
        },
      };
    }
  },
};

export const sectionEmpty: Rule = {
  code: 'section-empty',
  severity: 'warning',
  words: {
    zh: '文字部分写有内容，存在的主要问题及改进情况不能只写“无”。',
    en: 'Parts in words say something; problems and improvements are more than "none".',
  },
  source: PRACTICE,
  *judge(context): Iterable<Fault> {
    for (const { wanted, found } of matchSections(context)) {
      if (!found || !wanted.duty || wanted.tables?.length || holdsMore(found)) continue;
      const text = wordsOf(found, context.document);
      const nil = isProblems(wanted) && NIL.test(text.replace(/\s/g, ''));
      if (text !== '' && !nil) continue;
      yield {
        pointer: context.document.pointerOf(found),
        message: nil
          ? {
              zh: `“${found.heading}”只写了“${text}”。`,
              en: `"${found.heading}" says no more than "${text}".`,
            }
          : { zh: `“${found.heading}”没有内容。`, en: `"${found.heading}" has no text.` },
      };
    }
  },
};

export const tableMissing: Rule = {
  code: 'table-missing',
  severity: 'warning',
  words: { zh: '报告有格式规定的各张表。', en: 'The report has all tables that the form prescribes.' },
  source: FORM_2021,
  *judge(context): Iterable<Fault> {
    for (const { wanted, found } of matchSections(context)) {
      for (const id of found ? (wanted.tables ?? []) : []) {
        // Tables whose rows are the report's own have no labels to be known by.
        if (context.form(id) || context.document.tables.has(id)) continue;
        const caption = context.standard?.tables.find((table) => table.id === id)?.caption ?? id;
        const none = id === 'disputes' && saysNone(found!, context.document);
        yield {
          pointer: context.document.pointerOf(found!),
          severity: none ? 'information' : 'warning',
          source: prescribed(context.standard),
          message: none
            ? {
                zh: `没有“${caption}”表，文字说明未发生。`,
                en: `There is no table "${caption}"; the text says that there were none.`,
              }
            : {
                zh: `没有认出“${caption}”表。`,
                en: `The table "${caption}" is missing, or its labels were not recognised.`,
              },
        };
      }
    }
  },
};

/** All that is said, where nothing is said of the problems. */
const NIL =
  /^(本?(年度?|机关|单位)?[，,]?)?(暂?无|没有|不存在|未发现)(存在)?(任何|明显|突出|主要)?(的)?(问题|情况)?(及改进情况)?[。.！]?$/;
/** Whether headings and their order are prescribed. Earlier reports are narratives with headings of their own. */
function isUniform({ standard }: Context): boolean {
  return standard !== undefined && ['cn-2019', 'cn-2021'].includes(standard.id);
}

function isProblems({ heading }: StandardSection): boolean {
  return heading.includes('主要问题');
}

/** The law that the standard rests on, with its articles. */
function lawOf({ standard }: Context): string | undefined {
  const law = standard?.basis.at(0);
  return law && law.title + (law.articles ?? '');
}

/** Whether there is something that is no text: a table, a picture, a chart. */
function holdsMore({ blocks = [], sections = [] }: Section): boolean {
  return (
    blocks.some(({ type }) => type === 'table' || type === 'chart' || type === 'image') ||
    sections.some(holdsMore)
  );
}
