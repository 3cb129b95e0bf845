import type { Command } from '../command.js';

export const renderCommand: Command = {
  name: 'render',
  summary: { zh: '', en: '' },
  operands: 'FILE…',
  options: {},
  run: () => Promise.reject(new Error('not yet')),
};
