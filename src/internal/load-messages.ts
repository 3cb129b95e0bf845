export type MessagesModule = Pick<typeof import('../document/messages.js'), 'problemMessage'>;

/** Loads the words for problems. */
export const loadMessages = (): Promise<MessagesModule> => import('../document/messages.js');
