import { createColors } from 'picocolors';
import type { Terminal } from './command.js';
import type { CliLanguage } from './words.js';

/** The terminal, or pipe, that the process was started in. Colours as `NO_COLOR` and `FORCE_COLOR` say. */
export function processTerminal(language: CliLanguage): Terminal {
  // A reader that closed its end (`| head`) has seen enough.
  process.stdout.on('error', () => process.exit());
  return {
    out: (content) => void process.stdout.write(content),
    err: (text) => void process.stderr.write(text),
    watched: process.stderr.isTTY === true && !process.env.CI,
    colours: createColors(wantsColour()),
    language,
  };
}

function wantsColour(): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb';
}
