import { msg as localize } from '@lit/localize/init/install.js';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';

/**
 * The one door to `@lit/localize`: every message of the library goes through `msg` from here, so that
 * several languages stand on one page. It knows neither the DOM nor Lit.
 */
export { str } from '@lit/localize/internal/str-tag.js';

/** A message in the language that is spoken now. An override with a placeholder too many leaves the source words. */
export const msg: typeof localize = ((template: string, options: object) => {
  try {
    // Cast, or lit-localize would take this for a message of its own.
    return (localize as (template: string, options: object) => string)(template, options);
  } catch {
    return template;
  }
}) as typeof localize;

/** Languages the interface speaks, as BCP 47 tags. The source strings are zh-Hans. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Translated messages by id, in the form that lit-localize generates. */
export type Messages = Record<string, Template>;
type Template = string | { strTag: true; strings: TemplateStringsArray; values: unknown[] };

/** Called when messages were added, so that what is shown can be shown anew. */
export type StringsListener = () => void;

const translations = new Map<Language, Messages>();
const overrides = new Map<Language, Messages>();
const spoken = new Map<Language, Messages>();
const listeners = new Set<StringsListener>();
let current: Language = 'zh-Hans';
let configured = false;

/** Adds the messages of a language. */
export function addTranslation(language: Language, messages: Messages): void {
  translations.set(language, { ...translations.get(language), ...messages });
  renew(language);
}

/** True if the language can be spoken now: the source language always can. */
export function hasTranslation(language: Language): boolean {
  return language === 'zh-Hans' || translations.has(language);
}

/**
 * Replaces interface strings, for a page that wants other words.
 *
 * @param language the language they are in: `zh-Hans`, `zh-Hant`, `en` or `ar`
 * @param strings the new words by message id; `xliff/en.xlf` lists the ids. A message with values
 *   carries them as `{0}`, `{1}` in the order of the source string.
 */
export function overrideStrings(language: Language, strings: Record<string, string>): void {
  const changed = { ...overrides.get(language) };
  for (const id of Object.keys(strings)) changed[id] = template(String(strings[id]));
  overrides.set(language, changed);
  renew(language);
}

/** Calls back whenever the words of a language have changed. Returns the way to stop it. */
export function onStringsChange(listener: StringsListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs `work` so that every `msg` in it speaks `language`. */
export function withLanguage<T>(language: Language, work: () => T): T {
  configure();
  const previous = current;
  current = language;
  try {
    return work();
  } finally {
    current = previous;
  }
}

/** The language that serves a reader who asked for `tag`; English for one that is not spoken here. */
export function matchLanguage(tag: string | null | undefined): Language {
  const parts = (tag ?? '').toLowerCase().split(/[-_]/);
  if (/^(zh|cmn)?$/.test(parts[0])) {
    const traditional = parts.some((part) => /^(hant|tw|hk|mo)$/.test(part));
    return traditional && !parts.includes('hans') ? 'zh-Hant' : 'zh-Hans';
  }
  return parts[0] === 'ar' ? 'ar' : 'en';
}

/** Writing direction of a language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ug|ps|sd|dv|ckb|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}

function renew(language: Language): void {
  spoken.set(language, { ...translations.get(language), ...overrides.get(language) });
  announce();
}

/** Has everything that is shown said anew. */
export function announce(): void {
  listeners.forEach((listener) => listener());
}

/** `{0}` placeholders become the form that lit-localize joins with the values of the source string. */
function template(text: string): Template {
  const parts = text.split(/\{(\d)\}/);
  const strings = parts.filter((_part, index) => index % 2 === 0);
  const values = parts.filter((_part, index) => index % 2).map(Number);
  return { strTag: true, strings: strings as unknown as TemplateStringsArray, values };
}

/**
 * Installs our answer to `msg` at first use, not at import: a class module has no side effect. The
 * source language is treated as one of the targets, so that its strings can be overridden too.
 */
function configure(): void {
  if (configured) return;
  configured = true;
  try {
    configureReentrantLocalization({
      sourceLocale: 'source',
      targetLocales: [...LANGUAGES],
      getLocale: () => current,
      loadLocaleSync: (locale) => ({ templates: messagesOf(locale as Language) }) as never,
    });
  } catch {
    // The page's own application configured this copy of @lit/localize first; it answers for us too.
    console.warn('gov-report-elements: @lit/localize is configured already');
  }
}

/** The messages of a language that replace the source strings; another object whenever one has changed. */
export function messagesOf(language: Language): Messages | undefined {
  return spoken.get(language);
}
