import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../command.js';
import { cannotWrite } from '../files.js';

/** `报告.docx` becomes `报告.json`, beside it or in a folder. */
export function targetOf(file: string, folder: string | undefined): string {
  return join(folder ?? dirname(file), `${basename(file).replace(/\.[^.]+$/, '')}.json`);
}

/** Writes documents, and overwrites nothing that it was not asked to. */
export class Writer {
  /** What this run has taken for which file. */
  private readonly taken = new Map<string, string>();

  constructor(private readonly force: boolean) {}

  /** Takes a target for a file. Two files of one name (年报.doc, 年报.docx) cannot have the same. */
  take(target: string, source: string): void {
    const other = this.taken.get(target);
    if (other !== undefined) {
      throw new UsageError({
        zh: `${source}：${target} 已由 ${other} 写成，没有覆盖；请单独导入并用 -o 另写文件名`,
        en: `${source}: ${target} was made of ${other}; import it by itself and name another file with -o`,
      });
    }
    this.taken.set(target, source);
  }

  /** Makes the folder too, if there is none. */
  async write(target: string, text: string): Promise<void> {
    await mkdir(dirname(target), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw cannotWrite(dirname(target), error);
    });
    await writeFile(target, text, { flag: this.force ? 'w' : 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw cannotWrite(target, error);
      throw new UsageError({
        zh: `${target} 已经存在；要覆盖请加 --force，或用 -o 另写文件名`,
        en: `${target} exists; add --force to overwrite it, or name another file with -o`,
      });
    });
  }
}
