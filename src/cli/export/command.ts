import type { Command } from '../command.js';

export const exportCommand: Command = {
  name: 'export',
  summary: { zh: '', en: '' },
  operands: 'FILE…',
  options: {},
  run: () => Promise.reject(new Error('not yet')),
};
