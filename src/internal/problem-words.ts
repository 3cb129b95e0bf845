import { checkMessage } from '../document/check-messages.js';
import { announce, msg, withLanguage, type Language } from '../document/language.js';
import type { Problem } from '../document/index.js';
import { loadMessages, type MessagesModule } from './load-messages.js';

let messages: MessagesModule | undefined;

/** A problem in words: all of them once they are loaded; until then what a report without faults may need. */
export function problemWords(problem: Problem, language: Language): string {
  return (
    messages?.problemMessage(problem, language) ??
    checkMessage(problem, language) ??
    withLanguage(language, () => msg('此处内容无法显示', { id: 'problemRenderFailed' }))
  );
}

/** Loads the words for problems, which most pages never need. Never rejects. */
export async function learnProblemWords(): Promise<void> {
  try {
    if (messages) return;
    messages = await loadMessages();
    announce();
  } catch {
    // The short words have to do.
  }
}
