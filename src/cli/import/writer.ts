import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../command.js';
import { cannotWrite } from '../files.js';
import type { Inputs } from '../write-output.js';
import type { ImportedFile } from './review.js';

/** `报告.docx` becomes `报告.json`, beside it or in a folder. */
export function targetOf(file: string, folder: string | undefined): string {
  return join(folder ?? dirname(file), `${basename(file).replace(/\.[^.]+$/, '')}.json`);
}

/** Folder for the pictures of a document, beside it as browsers have it when they save a page: `报告.files`. */
export function pictureFolderOf(target: string): string {
  return `${target.replace(/\.json$/i, '')}.files`;
}

/** Writes documents, and overwrites nothing that it was not asked to, and its sources never. */
export class Writer {
  /** What this run has taken for which file. */
  private readonly taken = new Map<string, string>();

  constructor(
    private readonly force: boolean,
    private readonly inputs: Inputs,
  ) {}

  /** Takes a target for a file. Two files of one name (年报.doc, 年报.docx) cannot have the same. */
  take(target: string, source: string): void {
    const other = this.taken.get(resolve(target));
    if (other !== undefined) {
      throw new UsageError({
        zh: `${source}：${target} 已由 ${other} 写成，没有覆盖；请单独导入并用 -o 另写文件名`,
        en: `${source}: ${target} was made of ${other}; import it by itself and name another file with -o`,
      });
    }
    this.taken.set(resolve(target), source);
  }

  /** Writes a document and its pictures: all of them, or none if one of the files exists. */
  async writeDocument(target: string, json: string, pictures: readonly ImportedFile[]): Promise<void> {
    const folder = pictureFolderOf(target);
    const files = pictures.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes }));
    for (const { path } of [{ path: target }, ...files]) await this.check(path);
    for (const { path, content } of files) await this.write(path, content);
    await this.write(target, json);
  }

  /** Throws `UsageError` if a file must not be written. */
  async check(target: string): Promise<void> {
    await this.inputs.refuse(target);
    if (!this.force && (await exists(target))) throw alreadyThere(target);
  }

  /** Makes the folder too, if there is none. */
  async write(target: string, content: string | Uint8Array): Promise<void> {
    await this.inputs.refuse(target);
    await mkdir(dirname(target), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw cannotWrite(dirname(target), error);
    });
    await writeFile(target, content, { flag: this.force ? 'w' : 'wx' }).catch(
      (error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? alreadyThere(target) : cannotWrite(target, error);
      },
    );
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function alreadyThere(target: string): UsageError {
  return new UsageError({
    zh: `${target} 已经存在；要覆盖请加 --force，或用 -o 另写文件名`,
    en: `${target} exists; add --force to overwrite it, or name another file with -o`,
  });
}
