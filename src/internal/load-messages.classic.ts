import { loadBeside } from './beside.classic.js';
import type { MessagesModule } from './load-messages.js';

export type { MessagesModule };

/** `load-messages.ts` for the embed: the words are with the tools, beside it. */
export const loadMessages = (): Promise<MessagesModule> => loadBeside('gov-report-tools');
