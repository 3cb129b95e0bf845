/** Footnotes of a section in the order of their first mention. Equal ones share a number. */
export class Notes {
  readonly texts: string[] = [];

  /** Number of a footnote, from 1. */
  number(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known + 1 : this.texts.push(text);
  }
}
