import { wordsOf } from '../passages.js';
import { sectionOf } from './match-sections.js';
import { FORM_2021, type Fault, type Rule } from './rule.js';

/** Words that tell of fees, charged or not. */
const FEES = /收费|信息处理费|费用|收取/;
/** Sentences that say that nobody was asked to pay. */
const NO_NOTICE =
  /(未|没有|无|不存在|不涉及)[^，。；\n]{0,8}(发出|开具|产生|涉及|下达)?[^，。；\n]{0,6}收费通知/;
/** The row of applications closed because a fee was not paid. */
const UNPAID = '3.6.2';

export const feesMissing: Rule = {
  code: 'fees-missing',
  severity: 'warning',
  words: {
    zh: '收取信息处理费情况在第六部分报告，没有收取的也写明。',
    en: 'Fees for the processing of information are told in part six, also if none were charged.',
  },
  source: FORM_2021,
  *judge(context): Iterable<Fault> {
    if (context.standard?.id !== 'cn-2021') return;
    const section = sectionOf(context, 'otherMatters');
    if (!section || FEES.test(wordsOf(section, context.document))) return;
    yield {
      pointer: context.document.pointerOf(section),
      message: {
        zh: `“${section.heading}”没有写收取信息处理费的情况。`,
        en: `"${section.heading}" does not tell of fees for the processing of information.`,
      },
    };
  },
};

export const feesContradiction: Rule = {
  code: 'fees-contradiction',
  severity: 'warning',
  words: {
    zh: '第六部分的收费情况与表三“逾期未缴费”一行、表二的收费金额相符。',
    en: 'What part six says of fees agrees with the row of unpaid fees in table 3 and the charges in table 2.',
  },
  source: FORM_2021,
  *judge(context): Iterable<Fault> {
    const section = sectionOf(context, 'otherMatters');
    if (!section) return;
    const text = wordsOf(section, context.document);
    const pointer = context.document.pointerOf(section);
    const unpaid = context.form('applications')?.value(UNPAID, 'total');
    const denial = NO_NOTICE.exec(text)?.[0];
    if (denial && unpaid) {
      yield {
        pointer,
        printed: denial,
        computed: String(unpaid),
        message: {
          zh: `文中写“${denial}”，而表三因逾期未缴费不再处理的申请有 ${unpaid} 件。`,
          en: `The text says "${denial}", but table 3 has ${unpaid} applications closed for fees that were not paid.`,
        },
      };
    }
    const charged = context.form('openness')?.figure('charges', 'charged');
    const paid = largestFee(text);
    if (paid && charged?.unit === '万元' && charged.value !== null && paid / 10_000 > charged.value + 0.005) {
      yield {
        pointer,
        severity: 'information',
        printed: `${paid} 元`,
        computed: `${charged.value} 万元`,
        message: {
          zh: `信息处理费 ${paid} 元大于表二的行政事业性收费 ${charged.value} 万元，请核对单位。`,
          en: `The fees of ${paid} yuan exceed the charges of ${charged.value} (10,000 yuan) in table 2: look at the units.`,
        },
      };
    }
  },
};

/** The largest amount of information fees that a text tells, in yuan. */
function largestFee(text: string): number {
  let most = 0;
  for (const sentence of text.split(/[。；\n]/)) {
    if (!/信息处理费|收费|收取/.test(sentence)) continue;
    for (const [, digits, ten] of sentence.matchAll(/(\d{1,12}(?:\.\d{1,6})?)\s?(万)?元/g))
      most = Math.max(most, Number(digits) * (ten ? 10_000 : 1));
  }
  return most;
}
