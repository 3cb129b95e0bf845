import type { Words } from '../standards/standard.js';

export type { Words };

/** Languages of the command line. */
export type CliLanguage = 'zh' | 'en';

/** The language asked for by `--lang`, else the system's: Chinese for Chinese systems, else English. */
export function cliLanguage(asked?: string): CliLanguage {
  const tag = asked ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^(zh|cmn)\b/i.test(tag) ? 'zh' : 'en';
}
