import type { Language, Messages } from '../document/language.js';
import { loadBeside } from './beside.classic.js';

/** `load-locale.ts` for the embed: fetches the language's file from beside it. English is inside. */
export async function loadLocale(language: Language): Promise<Messages> {
  const file = await loadBeside<{ templates: Messages }>(
    `gov-report.${language}`,
    `GovReport${language.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`,
  );
  return file.templates;
}
