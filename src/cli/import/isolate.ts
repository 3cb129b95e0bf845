import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../command.js';
import type { Words } from '../words.js';
import type { ImportOptions } from './import-file.js';
import type { ImportResult } from './review.js';

/** What the import of one file may take. */
export interface Limits {
  readonly seconds: number;
  readonly heapMib: number;
}

/** What is sent to the process that imports. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ImportOptions;
}

/** What comes back: a result, or why there is none. */
export type Outcome = { readonly result: ImportResult } | { readonly words: Words };

/** A long report takes a second and some 100 MiB. */
const LIMITS: Limits = { seconds: 20, heapMib: 768 };

/** A process that waits for its next file; starting one takes longer than most imports. */
let idle: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Imports a file in a process of its own, one file after the other: whatever a file does to its reader, the
 * import ends in time and within its memory, and neither the command nor the next file is affected. A worker
 * thread would not do: if it runs out of memory at the wrong moment, it takes the whole process down.
 *
 * @throws UsageError that says in one line why there is no result
 */
export function importIsolated(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
  limits: Limits = LIMITS,
): Promise<ImportResult> {
  const next = last.then(() => run({ bytes, name, options }, limits));
  last = next.catch(() => undefined);
  return next;
}

async function run(job: Job, limits: Limits): Promise<ImportResult> {
  const worker = limits === LIMITS && idle?.connected ? idle : start(limits);
  idle = undefined;
  hold(worker);
  const outcome = await outcomeOf(worker, job, limits.seconds);
  if (typeof outcome === 'object' && limits === LIMITS) {
    release(worker);
    idle = worker;
  } else {
    worker.kill('SIGKILL');
  }
  if (outcome === 'late') throw tooMuch(`${limits.seconds} 秒`, `${limits.seconds} s`);
  if (outcome === 'ended') throw tooMuch(`${limits.heapMib} MiB 内存`, `${limits.heapMib} MiB of memory`);
  if ('words' in outcome) throw new UsageError(outcome.words);
  return outcome.result;
}

/** The worker stands beside this module, built or not. */
function start({ heapMib }: Limits): ChildProcess {
  const file = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
  return fork(file, {
    execArgv: [...process.execArgv, `--max-old-space-size=${heapMib}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function outcomeOf(worker: ChildProcess, job: Job, seconds: number): Promise<Outcome | 'late' | 'ended'> {
  return new Promise((done) => {
    const timer = setTimeout(end, seconds * 1000, 'late');
    const ended = (): void => end('ended');
    worker.once('message', end).once('exit', ended).once('error', ended);
    worker.send(job, (error) => error && ended());
    function end(outcome: unknown): void {
      clearTimeout(timer);
      worker.off('message', end).off('exit', ended);
      done(outcome as Outcome | 'late' | 'ended');
    }
  });
}

/** While it waits, it does not keep the command from ending. */
function release(worker: ChildProcess): void {
  worker.unref();
  worker.channel?.unref();
}

function hold(worker: ChildProcess): void {
  worker.ref();
  worker.channel?.ref();
}

function tooMuch(zh: string, en: string): UsageError {
  return new UsageError({
    zh: `导入所需超过上限 ${zh}：文件远大于一份报告，或者已损坏`,
    en: `importing it takes more than the limit of ${en}: it is far larger than a report, or damaged`,
  });
}
