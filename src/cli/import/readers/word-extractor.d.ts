/** The part of word-extractor that reads the streams of a `.doc`; the package has no types, and is pinned. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  interface Options {
    /** `false` keeps quotation marks and dashes as they are. */
    readonly filterUnicode: boolean;
  }

  /** The text of a file by its parts: paragraphs end in `\n`, cells in `\t`. */
  interface Document {
    getBody(options: Options): string;
    getFootnotes(options: Options): string;
    getEndnotes(options: Options): string;
    getTextboxes(options: Options & { readonly includeHeadersAndFooters: boolean }): string;
    getAnnotations(options: Options): string;
    getHeaders(options: Options): string;
  }

  export default class WordOleExtractor {
    protected _pieces: { text: string; bpc: 1 | 2; startFilePos: number; size: number }[];
    protected writePieces(main: Buffer, table: Buffer): void;
    extractWordDocument(
      file: { stream(name: string): NodeJS.ReadableStream },
      main: Buffer,
    ): Promise<Document>;
  }
}
