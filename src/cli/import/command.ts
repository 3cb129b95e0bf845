import type { Command } from '../command.js';

export const importCommand: Command = {
  name: 'import',
  summary: { zh: '', en: '' },
  operands: 'FILE…',
  options: {},
  run: () => Promise.reject(new Error('not yet')),
};
