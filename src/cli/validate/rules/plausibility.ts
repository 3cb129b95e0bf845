import { wordsOf } from '../passages.js';
import { sectionOf } from './match-sections.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** Labels of figures that may go below zero, and units of figures that are no counts. */
const CHANGE = /增|减|同比|变化|升|降|change|growth|difference/i;
const NO_COUNT = /[%％‰元]|百分点|dollar|\$/i;

export const negativeCount: Rule = {
  code: 'negative-count',
  severity: 'error',
  words: {
    zh: '数量不为负数；只有增减数可以为负。',
    en: 'Counts are not negative; only changes can be.',
  },
  source: PRACTICE,
  *judge({ document, forms }): Iterable<Fault> {
    const known = new Set(forms.map(({ grid }) => grid.table.id));
    const told = new Set<string>();
    for (const [id, figure] of document.figures) {
      const { value, label, unit, pointer, computed } = figure;
      if (value === null || value >= 0 || computed || told.has(pointer)) continue;
      if (CHANGE.test(label) || NO_COUNT.test(unit)) continue;
      told.add(pointer);
      yield {
        pointer,
        severity: known.has(id.split('/')[0]) ? 'error' : 'warning',
        printed: String(value),
        message: {
          zh: `“${label}”为 ${value}，数量不能是负数。`,
          en: `"${label}" is ${value}: a count cannot be negative.`,
        },
      };
    }
  },
};

/** Counties, districts, towns and their offices. 自治区 and cities named after a town are not among them. */
const LOCAL =
  /([县旗乡镇]|街道|(?<!自治)区)(人民政府|办事处)|(县|(?<!自治)区)[^省市]*(局|委员会|办公室|管委会)$/;

export const regulationsWithoutPower: Rule = {
  code: 'regulations-without-power',
  severity: 'warning',
  words: {
    zh: '规章只能由国务院部门、省级政府和设区的市、自治州政府制定，其他机关的规章为 0 或“/”。',
    en: 'Rules (规章) are made by ministries, provinces and cities with districts only; other agencies have 0 or "/".',
  },
  source: '《中华人民共和国立法法》',
  *judge(context): Iterable<Fault> {
    const { name } = context.document.json.agency;
    const openness = context.form('openness');
    if (!openness || !LOCAL.test(name)) return;
    for (const column of openness.labels.columns.keys()) {
      const figure = openness.figure('regulations', column);
      if (!figure?.value) continue;
      yield {
        pointer: figure.pointer,
        printed: String(figure.value),
        computed: '0',
        message: {
          zh: `${name}没有规章制定权，“${figure.label}”却为 ${figure.value}。`,
          en: `${name} has no power to make rules, but "${figure.label}" is ${figure.value}.`,
        },
      };
    }
  },
};

/** 〔2025〕54号 of Wuwei allows this many; the national form sets no limit. */
const MOST_CHARACTERS = 1000;

export const generalTooLong: Rule = {
  code: 'general-too-long',
  severity: 'information',
  words: {
    zh: `总体情况以 ${MOST_CHARACTERS} 字以内为宜。`,
    en: `The overall part has at most ${MOST_CHARACTERS} characters.`,
  },
  source: '武政办发〔2025〕54号（地方要求）',
  *judge(context): Iterable<Fault> {
    const section = context.standard?.id === 'cn-2021' ? sectionOf(context, 'general') : undefined;
    const length = section ? wordsOf(section, context.document).replace(/\s/g, '').length : 0;
    if (length <= MOST_CHARACTERS) return;
    yield {
      pointer: context.document.pointerOf(section!),
      printed: String(length),
      computed: String(MOST_CHARACTERS),
      message: {
        zh: `“${section!.heading}”有 ${length} 字，超过 ${MOST_CHARACTERS} 字。`,
        en: `"${section!.heading}" has ${length} characters, more than ${MOST_CHARACTERS}.`,
      },
    };
  },
};
