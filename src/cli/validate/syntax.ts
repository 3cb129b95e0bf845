import { parse, type ParseError } from 'jsonc-parser';
import type { Words } from '../words.js';

/** Where JSON breaks off first, and why. */
export interface SyntaxFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly words: Words;
}

/** Finds the first fault of a text that is not JSON. Undefined if it cannot be told. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // Nested deeper than the parser can follow.
    return undefined;
  }
  const first = errors.at(0);
  if (!first) return undefined;
  const atEnd = first.offset >= text.trimEnd().length;
  return { offset: first.offset, words: atEnd ? END : (REASONS[first.error] ?? OTHER) };
}

const END = { zh: '文件在此中断，内容不完整', en: 'the file breaks off here' };
const OTHER = { zh: '此处不合 JSON 语法', en: 'this is not JSON' };

/** By `ParseErrorCode` of jsonc-parser. */
const REASONS: Readonly<Record<number, Words>> = {
  1: { zh: '此处的字符或单词不属于 JSON', en: 'this character or word is not JSON' },
  2: { zh: '数字的写法不对', en: 'a number is written wrongly' },
  3: {
    zh: '此处应是带双引号的项名；多余的逗号也会如此',
    en: 'a name in double quotes is missing, or a comma is one too many',
  },
  4: { zh: '此处应有一个值；多余的逗号也会如此', en: 'a value is missing, or a comma is one too many' },
  5: { zh: '项名之后缺少冒号', en: 'a colon is missing after a name' },
  6: { zh: '前一项之后缺少逗号', en: 'a comma is missing before this' },
  7: { zh: '缺少右花括号 }', en: 'a closing brace } is missing' },
  8: { zh: '缺少右方括号 ]', en: 'a closing bracket ] is missing' },
  9: { zh: 'JSON 结束之后还有内容', en: 'something follows after the end of the JSON' },
  10: { zh: 'JSON 不能有注释', en: 'JSON has no comments' },
  11: { zh: '注释没有结束，而且 JSON 不能有注释', en: 'a comment does not end, and JSON has no comments' },
  12: { zh: '文字缺少右双引号', en: 'a closing double quote is missing' },
  13: { zh: '数字不完整', en: 'a number is not complete' },
  14: { zh: '\\u 之后应有四位十六进制数字', en: 'four hexadecimal digits have to follow \\u' },
  15: { zh: '反斜杠之后的字符不对', en: 'the character after a backslash is wrong' },
  16: { zh: '文字中有未转义的控制字符', en: 'a text has a control character that is not escaped' },
};
