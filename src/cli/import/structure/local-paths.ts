/** A path on a disk or in a local network: `C:\…`, `D:/…`, `file:…`, `\\server\…`. It tells names of users. */
export const LOCAL_PATH =
  /(?:file:[\\/]|(?<![A-Za-z])[A-Za-z]:(?:\\|\/(?!\/))|\\\\[^\s\\])[^\s"'<>|，。；：、）)\]”]*/;

/** Text with each local path shortened to the name of its file. */
export function withoutFolders(text: string): string {
  return text.replace(new RegExp(LOCAL_PATH, 'g'), (path) => /[^\\/]*$/.exec(path)![0]);
}
