import { readProse } from '../../prose/read-prose.js';
import { PRACTICE, type Fault, type Rule } from './rule.js';

/** The ways in which applications come; a list that has them all is taken as whole. */
const WAYS = [/网|在线|线上|平台|电子邮件/, /信函|邮寄|来信|快递/, /当面|现场|窗口|上门/];
/** A passage with such a list. */
const SPEAKS = /申请.*其中/s;
/** Characters of prose that are read; no report has as many about applications. */
const MOST = 100_000;

export const textParts: Rule = {
  code: 'text-parts',
  severity: 'information',
  words: {
    zh: '文字按渠道列出的申请数量，加起来等于总数。',
    en: 'Applications that the text lists by the way they came add up to their total.',
  },
  source: PRACTICE,
  *judge({ passages, year }): Iterable<Fault> {
    let room = MOST;
    for (const { text, pointer, headings } of passages) {
      if (!SPEAKS.test(text) || !WAYS.every((way) => way.test(text))) continue;
      room -= text.length;
      if (room < 0) return;
      const { figures } = readProse(text, { headings, year });
      for (const [index, { label, value, unit, bound }] of figures.entries()) {
        if (bound || !label.includes('申请')) continue;
        const parts = figures.filter((one) => one.partOf === index && !one.breakdown);
        const whole = WAYS.every((way) => parts.some((part) => way.test(part.label)));
        const sum = parts.reduce((total, part) => total + Number(part.value), 0);
        if (!whole || parts.some((part) => part.bound) || sum === Number(value)) continue;
        const listed = parts.map((part) => part.value).join(' + ');
        yield {
          pointer,
          printed: `${value}${unit}`,
          computed: `${sum}${unit}`,
          message: {
            zh: `文中“${label}”为 ${value}${unit}，其中按渠道列出的合计 ${sum}${unit}（${listed}）。`,
            en: `The text says ${value}${unit} for "${label}"; those listed by channel come to ${sum}${unit} (${listed}).`,
          },
        };
      }
    }
  },
};
