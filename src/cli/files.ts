import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJson, type Decoded } from '../document/index.js';
import { UsageError } from './command.js';
import { notImported } from './source-kind.js';

/** No report document comes near this size; a page refuses it too. */
const MAX_JSON = 10 * 1024 * 1024;

/**
 * The files that operands name: a file is itself, a folder all files in it with one of the extensions, in the
 * order of their names, folders within it too.
 *
 * @param extensions lower case, with the dot
 */
export async function filesOf(operands: readonly string[], extensions: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      // A link may lead round in a circle; hidden folders, packages and the lock files of Word hold no reports.
      if (entry.isDirectory() && !/^(\..*|node_modules)$/.test(entry.name)) await walk(path);
      else if (
        entry.isFile() &&
        !entry.name.startsWith('~$') &&
        extensions.some((end) => entry.name.toLowerCase().endsWith(end))
      )
        files.push(path);
    }
  };
  for (const operand of operands) {
    const found = await stat(operand).catch((error: NodeJS.ErrnoException) => {
      throw cannotRead(operand, error);
    });
    if (found.isDirectory()) await walk(operand);
    else files.push(operand);
  }
  return [...new Set(files)];
}

/** A file that was read as JSON, or tried to be. */
export interface JsonFile extends Decoded {
  /** The text without its byte order mark, decoded when asked for. */
  text(): string;
}

/** Reads and parses a JSON file in whatever charset it has. Throws `UsageError` if it cannot be had. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const bytes = await readBytes(path, MAX_JSON);
  const decoded = decodeJson(bytes.buffer as ArrayBuffer, null);
  const other = decoded.value === undefined ? notImported(path, bytes) : undefined;
  if (other) throw other;
  return {
    ...decoded,
    text: () => {
      const marks: Readonly<Record<number, string>> = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' };
      const guessed = decoded.problems.some(({ code }) => code === 'charset-guessed');
      const charset = guessed ? 'gb18030' : (marks[(bytes[0] << 8) | bytes[1]] ?? 'utf-8');
      return new TextDecoder(charset).decode(bytes);
    },
  };
}

/** Reads a file up to a size. */
export async function readBytes(path: string, limit: number): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > limit) {
      const mib = (bytes: number): string => String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
      throw new UsageError({
        zh: `${path}：文件有 ${mib(size)} MiB，超过上限 ${mib(limit)} MiB`,
        en: `${path}: the file has ${mib(size)} MiB, more than the limit of ${mib(limit)} MiB`,
      });
    }
    const bytes = await readFile(path);
    // A small file is a window into a shared buffer; decoding wants one of its own.
    return Buffer.from(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw error instanceof UsageError ? error : cannotRead(path, error as NodeJS.ErrnoException);
  }
}

/** Why a file cannot be had. */
export const cannotRead = (path: string, error: NodeJS.ErrnoException): UsageError =>
  trouble(path, error, {
    ENOENT: ['没有这个文件', 'no such file'],
    EISDIR: ['这是文件夹', 'is a folder'],
    EACCES: ['没有读取权限', 'permission denied'],
  });

/** Why a file cannot be written. */
export const cannotWrite = (path: string, error: NodeJS.ErrnoException): UsageError =>
  trouble(path, error, {
    ENOENT: ['没有这个文件夹', 'no such folder'],
    EISDIR: ['这是文件夹', 'is a folder'],
    EACCES: ['没有写入权限', 'permission denied'],
    ENOSPC: ['磁盘已满', 'the disk is full'],
  });

function trouble(
  path: string,
  { code = '', message }: NodeJS.ErrnoException,
  reasons: Readonly<Record<string, readonly [zh: string, en: string]>>,
): UsageError {
  const [zh, en] = reasons[code] ?? [message, message];
  return new UsageError({ zh: `${path}：${zh}`, en: `${path}: ${en}` });
}
