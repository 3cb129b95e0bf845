import type { ParseArgsConfig } from 'node:util';
import type { CliLanguage, Words } from './words.js';

/**
 * How a run ended. 0: done, nothing wrong. 1: done, and errors were found in a document. 2: something could
 * not be done: wrong usage, or a file that cannot be read or written.
 */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes to, and how. */
export interface Terminal {
  /** The result: what a pipe gets. */
  out(content: string | Uint8Array): void;
  /** Messages and progress. */
  err(text: string): void;
  /** True if someone is watching `err`: progress may be shown. */
  readonly watched: boolean;
  /** Colours for `out`, or functions that leave the text as it is. */
  readonly colours: Colours;
  readonly language: CliLanguage;
}

export type Colours = Readonly<
  Record<'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim', (text: string) => string>
>;

/** Options as `util.parseArgs` takes them, with words for the help. */
export type Options = Readonly<
  Record<string, NonNullable<ParseArgsConfig['options']>[string] & { readonly help: Words; value?: string }>
>;

/** A command of `gov-report`. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** Operands after the name: `FILE…`. */
  readonly operands: string;
  readonly options: Options;
  /** What else the help should say: exit status, examples. */
  readonly more?: Words;
  run(
    operands: readonly string[],
    options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
    terminal: Terminal,
  ): Promise<ExitStatus>;
}

/** Wrong usage, or a file that cannot be had: one clear line, and exit status 2. */
export class UsageError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}
