import { basename } from 'node:path';
import { UsageError, type ExitStatus, type Terminal } from './command.js';
import { printable } from './printable.js';
import { Progress } from './progress.js';
import { oneLine } from './run.js';
import type { CliLanguage } from './words.js';

/**
 * Does something with one file after another, and shows how far it is. One that it fails with is told in a line, and
 * the rest are done.
 *
 * @param work gives the exit status for its file; before it writes to the terminal it clears the progress
 * @returns the worst of all
 */
export async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  work: (file: string, index: number, progress: Progress) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const progress = new Progress(terminal, files.length);
  let status: ExitStatus = 0;
  for (const [index, file] of files.entries()) {
    progress.step(file);
    let came: ExitStatus;
    try {
      came = await work(file, index, progress);
    } catch (error) {
      progress.clear();
      terminal.err(`gov-report: ${fileLine(file, error, terminal.language)}\n`);
      came = 2;
    }
    if (came > status) status = came;
  }
  progress.clear();
  return status;
}

/** The line that says why a file could not be dealt with; it names the file. */
function fileLine(file: string, error: unknown, language: CliLanguage): string {
  // The stack, or the longest string: only hostile files come near either.
  const known = error instanceof RangeError ? new UsageError(TOO_LARGE) : error;
  const text = oneLine(known, language);
  const [name, ...names] = [file, basename(file)].map((path) => printable(path));
  const named = [name, ...names].some((one) => text.includes(one));
  return named ? text : `${name}${language === 'zh' ? '：' : ': '}${text}`;
}

const TOO_LARGE = { zh: '太大，或嵌套太深', en: 'too large, or nested too deep' };
