import { dirname, join, parse, relative, resolve, sep } from 'node:path';

/**
 * Folders for what is made of each file: as the files lie to one another. Files of one name in different folders
 * do not meet.
 */
export function outputFolders(files: readonly string[], folder: string): string[] {
  const folders = files.map((file) => dirname(resolve(file)));
  const common = folders.reduce(commonFolder);
  return folders.map((each) => join(folder, relative(common, each)));
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split(sep), b.split(sep)];
  const differs = left.findIndex((name, index) => name !== right[index]);
  return differs < 0 ? a : left.slice(0, differs).join(sep) || sep;
}

/** Names that a run has given, so that it does not overwrite its own files. */
export class OutputNames {
  private readonly taken = new Set<string>();

  /** The path, or if it is taken with a number: some file systems make no difference between `A` and `a`. */
  free(path: string): string {
    const { dir, name, ext } = parse(path);
    let free = path;
    for (let number = 2; this.taken.has(keyOf(free)); number++) free = join(dir, `${name}-${number}${ext}`);
    this.taken.add(keyOf(free));
    return free;
  }
}

const keyOf = (path: string): string => path.normalize('NFC').toLowerCase();
