import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { UsageError } from './command.js';
import { cannotWrite } from './files.js';

/** Writes a file that the user named, its folder too if there is none. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw cannotWrite(path, error as NodeJS.ErrnoException);
  }
}

/** Writes a file into a folder that the user named: through no link in it, which could lead out of it. */
export async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
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
  await writeOutput(path, content);
}
