import type { Language, Messages } from '../document/language.js';
import { loadBeside } from './beside.classic.js';

/** `load-locale.ts` for the embed: fetches the language's file from beside it. English is inside. */
export async function loadLocale(language: Language): Promise<Messages> {
  return (await loadBeside<{ templates: Messages }>(`gov-report.${language}`)).templates;
}
