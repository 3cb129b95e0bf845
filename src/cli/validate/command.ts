import type { Command } from '../command.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: { zh: '', en: '' },
  operands: 'FILE…',
  options: {},
  run: () => Promise.reject(new Error('not yet')),
};
