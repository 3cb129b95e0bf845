import { msg, str, withLanguage, type Language } from './language.js';
import type { Problem } from './problems.js';

/** What a failed check found, in words; `undefined` for other problems. */
export function checkMessage(problem: Problem, language: Language): string | undefined {
  return withLanguage(language, () => sentence(problem));
}

function sentence({ code, values: [a = '', b = '', c = ''] }: Problem): string | undefined {
  switch (code) {
    case 'check-sum':
      return msg(str`“${a}”列印为 ${b}，分项之和为 ${c}。`, { id: 'problemCheckSum' });
    case 'check-balance':
      return msg(str`“${a}”一侧合计 ${b}，另一侧合计 ${c}。`, { id: 'problemCheckBalance' });
    case 'check-part-of':
    case 'check-at-most':
      return msg(str`“${a}”列印为 ${b}，与 ${c} 不符：部分不应大于整体。`, { id: 'problemCheckPartOf' });
    case 'blank-total':
      return msg(str`“${a}”空白，分项之和为 ${b}。`, { id: 'problemBlankTotal' });
    default:
      return undefined;
  }
}
