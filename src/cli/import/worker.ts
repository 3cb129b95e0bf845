// The process in which files are imported (isolate.ts): takes a file at a time, and ends with its parent.
import { UsageError } from '../command.js';
import { importFile } from './import-file.js';
import type { Job, Outcome } from './isolate.js';

process.on('message', ({ bytes, name, options }: Job) => {
  importFile(bytes, name, options).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ words: error instanceof UsageError ? error.words : unexpected(error) }),
  );
});

function answer(outcome: Outcome): void {
  process.send?.(outcome);
}

function unexpected(error: unknown): { zh: string; en: string } {
  const text = error instanceof Error ? error.message : String(error);
  return { zh: `无法导入：${text}`, en: `cannot be imported: ${text}` };
}
