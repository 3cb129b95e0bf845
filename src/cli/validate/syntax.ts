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
  const typed = chineseMark(text, first);
  if (typed) return typed;
  const atEnd = first.offset >= text.trimEnd().length;
  return { offset: first.offset, words: atEnd ? END : (REASONS[first.error] ?? OTHER) };
}

/** A word of the text, in which nothing separates JSON. */
const TOKEN = /[^\s"{}[\],:]*/y;
/** A string that a curly quote was meant to end: it runs on to the start of the next. */
const OVERRUN = /”[，：,:\s]*"$/;

/** Marks of a Chinese keyboard in place of those of JSON, at the first fault or in the string before it. */
function chineseMark(text: string, { error, offset, length }: ParseError): SyntaxFault | undefined {
  TOKEN.lastIndex = offset;
  const token = (TOKEN.exec(text)?.[0] ?? '').slice(0, LONGEST);
  const found = /[“”‘’＂，、：；｛｝［］【】]/.exec(token);
  if (found) return { offset: offset + found.index, words: wordsOn(found[0]) };
  const start = Math.max(0, offset - LONGEST);
  const unclosed =
    error === UNCLOSED ? text.slice(offset, offset + Math.min(length, LONGEST)).indexOf('”') : -1;
  if (unclosed >= 0) return { offset: offset + unclosed, words: wordsOn('”') };
  const overrun = OVERRUN.exec(text.slice(start, offset));
  return overrun ? { offset: start + overrun.index, words: wordsOn('”') } : undefined;
}

function wordsOn(mark: string): Words {
  const [name, meant] = MEANT[mark] ?? [QUOTE, '"'];
  return {
    zh: `此处用了中文${name.zh} ${mark} ，请改用英文的 ${meant}`,
    en: `a ${name.en} ${mark} is used here, please use ${meant}`,
  };
}

const LONGEST = 1000;
/** `ParseErrorCode.UnexpectedEndOfString` of jsonc-parser. */
const UNCLOSED = 12;
const QUOTE = { zh: '引号', en: 'curly quote' };
const COMMA = { zh: '逗号', en: 'full-width comma' };
const BRACKET = { zh: '括号', en: 'full-width bracket' };
/** What each full-width mark is called and stands for. */
const MEANT: Readonly<Record<string, readonly [Words, string]>> = {
  '，': [COMMA, ','],
  '、': [{ zh: '顿号', en: 'Chinese comma' }, ','],
  '；': [{ zh: '分号', en: 'full-width semicolon' }, ','],
  '：': [{ zh: '冒号', en: 'full-width colon' }, ':'],
  '｛': [BRACKET, '{'],
  '｝': [BRACKET, '}'],
  '［': [BRACKET, '['],
  '］': [BRACKET, ']'],
  '【': [BRACKET, '['],
  '】': [BRACKET, ']'],
};

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
