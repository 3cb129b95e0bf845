import { lstat, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { UsageError } from './command.js';
import { cannotWrite } from './files.js';

/** The files that a run reads: nothing is written over them, whatever name they are called by. */
export class Inputs {
  private constructor(private readonly keys: ReadonlyMap<string, string>) {}

  static async of(paths: readonly string[]): Promise<Inputs> {
    const keys = await Promise.all(paths.map(fileKey));
    return new Inputs(
      new Map(keys.flatMap((key, index) => (key === undefined ? [] : [[key, paths[index]]]))),
    );
  }

  /** Throws `UsageError` if a file to be written is one of them. */
  async refuse(target: string): Promise<void> {
    const key = await fileKey(target);
    const input = key === undefined ? undefined : this.keys.get(key);
    if (input === undefined) return;
    throw new UsageError({
      zh: `${target}：与要读取的 ${input} 是同一个文件，没有写入；请另写文件名`,
      en: `${target}: is the same file as ${input}, which is read; nothing is written, name another file`,
    });
  }
}

/** What tells a file from others, through links too. Undefined if there is none. */
async function fileKey(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}/${found.ino}`;
}

/** Names of documents: what is made of a report is not written over one, be it none that was named. */
const DOCUMENTS = ['.json', '.docx', '.doc'];

/** Writes a file that the user named, its folder too if there is none. An earlier one of the name is replaced. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  inputs?: Inputs,
): Promise<void> {
  await inputs?.refuse(path);
  const extension = extname(path).toLowerCase();
  if (DOCUMENTS.includes(extension)) {
    throw new UsageError({
      zh: `${path}：扩展名 ${extension} 属于报告文件，没有写入；请另写文件名`,
      en: `${path}: ${extension} is the extension of a report, nothing is written; name another file`,
    });
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw cannotWrite(path, error as NodeJS.ErrnoException);
  }
}

/** Writes a file into a folder that the user named: through no link in it, which could lead out of it. */
export async function writeInto(
  folder: string,
  path: string,
  content: string | Uint8Array,
  inputs: Inputs,
): Promise<void> {
  let place = folder;
  for (const name of relative(folder, path).split(sep)) {
    place = join(place, name);
    const found = await lstat(place).catch(() => undefined);
    if (found?.isSymbolicLink()) {
      throw new UsageError({
        zh: `${place}：这是链接，没有写入`,
        en: `${place}: is a link, nothing is written through it`,
      });
    }
  }
  await writeOutput(path, content, inputs);
}
