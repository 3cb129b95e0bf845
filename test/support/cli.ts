// Runs `gov-report` in this process, with a terminal that only remembers.
import { run } from '../../src/cli/run.js';
import type { ExitStatus } from '../../src/cli/command.js';

export interface Ran {
  readonly status: ExitStatus;
  /** What went to standard output. */
  readonly out: string;
  readonly bytes: Buffer;
  /** What went to standard error. */
  readonly err: string;
}

const plain = (text: string): string => text;
const COLOURS = { red: plain, yellow: plain, blue: plain, green: plain, bold: plain, dim: plain };

/** Runs the command line; messages are English unless `--lang zh` is among the arguments. */
export async function gov(...args: string[]): Promise<Ran> {
  const out: Buffer[] = [];
  let err = '';
  const asked = args.includes('--lang') ? [] : ['--lang', 'en'];
  const status = await run([...args, ...asked], (language) => ({
    out: (content) => void out.push(Buffer.from(content)),
    err: (text) => void (err += text),
    watched: false,
    colours: COLOURS,
    language,
  }));
  const bytes = Buffer.concat(out);
  return { status, out: bytes.toString(), bytes, err };
}
