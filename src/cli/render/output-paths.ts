import { dirname, join, parse, relative, resolve, sep } from 'node:path';

/**
 * Where each page goes: as the files lie to one another, with `.html` for their extension. Files of one name in
 * different folders do not meet.
 */
export function outputPaths(files: readonly string[], folder: string): string[] {
  const folders = files.map((file) => dirname(resolve(file)));
  const common = folders.reduce(commonFolder);
  return files.map((file, index) =>
    join(folder, relative(common, folders[index]), `${parse(file).name}.html`),
  );
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split(sep), b.split(sep)];
  const differs = left.findIndex((name, index) => name !== right[index]);
  return differs < 0 ? a : left.slice(0, differs).join(sep) || sep;
}
