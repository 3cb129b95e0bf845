import type { CliLanguage } from '../../words.js';
import type { Finding } from '../finding.js';

/** A finding with its rule and source, for a program that shows one text. */
export function sentences({ message, rule, source }: Finding, language: CliLanguage): string {
  const said = message[language];
  if (!rule) return said;
  return language === 'zh'
    ? `${said}规则：${rule.zh}${source ? `（${source}）` : ''}`
    : `${said} Rule: ${rule.en}${source ? ` (${source})` : ''}`;
}
