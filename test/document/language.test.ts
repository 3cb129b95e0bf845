import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, matchLanguage, overrideStrings } from '../../src/document/index.js';
import {
  addTranslation,
  directionOf,
  hasTranslation,
  msg,
  onStringsChange,
  str,
  withLanguage,
  type Language,
  type Messages,
} from '../../src/document/language.js';
import { templates as ar } from '../../src/locales/ar.js';
import { templates as en } from '../../src/locales/en.js';
import { templates as zhHant } from '../../src/locales/zh-Hant.js';

/** Two messages of our own: a plain one, and one with two values, which English turns round. */
const ENGLISH: Messages = { greeting: 'hello', order: str`${1} after ${0}` as never };
const ARABIC: Messages = { greeting: 'مرحبا' };
const TRADITIONAL: Messages = { greeting: '妳好' };

const greeting = (): string => msg('你好', { id: 'greeting' });
const greet = (language: Language): string => withLanguage(language, greeting);
const order = (language: Language): string =>
  withLanguage(language, () => msg(str`${'A'}先于${'B'}`, { id: 'order' }));

test('before a translation is there its language speaks Chinese', () => {
  assert.deepEqual(
    LANGUAGES.map((language) => hasTranslation(language)),
    [true, false, false, false],
  );
  assert.equal(greet('en'), '你好');
  addTranslation('en', ENGLISH);
  addTranslation('ar', ARABIC);
  addTranslation('zh-Hant', TRADITIONAL);
  assert.deepEqual(LANGUAGES.map(greet), ['你好', '妳好', 'hello', 'مرحبا']);
  assert.equal(order('en'), 'B after A');
  assert.equal(order('zh-Hans'), 'A先于B');
  assert.equal(order('ar'), 'A先于B', 'what is not translated stays Chinese');
});

test('a language tag finds the language that serves its reader', () => {
  for (const [tag, language] of [
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['ZH-cn', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh_Hant_TW', 'zh-Hant'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['arc', 'en'],
    ['fr', 'en'],
    ['ug-CN', 'en'],
    ['x', 'en'],
    ['', 'zh-Hans'],
    [null, 'zh-Hans'],
    [undefined, 'zh-Hans'],
  ] as const) {
    assert.equal(matchLanguage(tag), language, String(tag));
  }
});

test('a language tag tells the direction of writing', () => {
  for (const tag of ['ar', 'ar-EG', 'AR', 'he', 'fa-IR', 'ur', 'ug-CN'])
    assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['zh-Hans', 'en', '', 'arc', 'het', 'mn-Mong'])
    assert.equal(directionOf(tag), 'ltr', tag);
});

test('work speaks its language, nested too, and what was spoken before returns even after a throw', () => {
  const spoken: string[] = [];
  const say = (): void => void spoken.push(greeting());
  withLanguage('ar', () => {
    say();
    withLanguage('zh-Hant', say);
    assert.throws(() =>
      withLanguage('en', () => {
        say();
        throw new Error('inside');
      }),
    );
    say();
  });
  say();
  assert.deepEqual(spoken, ['مرحبا', '妳好', 'hello', 'مرحبا', '你好']);
});

test('a page can put other words, with values and without, in the source language too', () => {
  overrideStrings('zh-Hans', { greeting: '您好' });
  overrideStrings('en', { order: '{0}, then {1}; {0}!' });
  assert.deepEqual(LANGUAGES.map(greet), ['您好', '妳好', 'hello', 'مرحبا']);
  assert.equal(order('en'), 'A, then B; A!');
  assert.equal(order('zh-Hans'), 'A先于B');
  overrideStrings('zh-Hans', { order: '{1}在{0}之后' });
  assert.equal(order('zh-Hans'), 'B在A之后');
  assert.equal(greet('zh-Hans'), '您好', 'the first override still holds');
});

test('an override outlives a translation that comes later', () => {
  overrideStrings('ar', { greeting: 'أهلا' });
  addTranslation('ar', ARABIC);
  assert.equal(greet('ar'), 'أهلا');
});

test('ids that are names of built-in members change nothing else', () => {
  overrideStrings('en', JSON.parse('{"__proto__": {"greeting": "polluted"}, "constructor": "x"}'));
  assert.equal(Object.hasOwn(Object.prototype, 'greeting'), false);
  assert.equal(greet('zh-Hant'), '妳好');
});

test('a change of words is announced until the listener goes', () => {
  const heard: string[] = [];
  const stop = onStringsChange(() => void heard.push(greet('en')));
  overrideStrings('en', { greeting: 'a' });
  addTranslation('zh-Hant', TRADITIONAL);
  stop();
  overrideStrings('en', { greeting: 'b' });
  assert.deepEqual(heard, ['a', 'a'], 'once for each change, with the new words in force');
});

test('the languages have the same messages, with the same values', () => {
  const values = (template: unknown): number[] =>
    typeof template === 'string' ? [] : [...(template as { values: number[] }).values].sort();
  const sources = Object.entries(en);
  assert.ok(sources.length > 40);
  for (const [language, templates] of Object.entries({ ar, 'zh-Hant': zhHant })) {
    const other = templates as Record<string, unknown>;
    assert.deepEqual(Object.keys(other).sort(), Object.keys(en).sort(), language);
    for (const [id, template] of sources) {
      assert.deepEqual(
        [...new Set(values(other[id]))],
        [...new Set(values(template))],
        `${id} in ${language}`,
      );
    }
  }
});
