import type { Language, Messages } from '../document/language.js';

/** Loads the messages of a language. */
export async function loadLocale(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('../locales/en.js')).templates;
    case 'zh-Hant':
      return (await import('../locales/zh-Hant.js')).templates;
    case 'ar':
      return (await import('../locales/ar.js')).templates;
    default:
      return {};
  }
}
