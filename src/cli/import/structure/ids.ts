/** Gives out ids of one kind, each once. */
export class Ids {
  private readonly taken = new Set<string>();
  /** Numbers given to a stem so far: a report may say the same words thousands of times. */
  private readonly numbers = new Map<string, number>();

  /** The id wished for, its characters that no id may have left out; with a number behind it if it is taken. */
  take(wish: string, otherwise: string): string {
    const stem =
      [...wish.replace(/[^\p{L}\p{N}_-]+/gu, '')].slice(0, 40).join('').replace(/^-+/, '') || otherwise;
    let id = stem;
    let number = this.numbers.get(stem) ?? 1;
    while (this.taken.has(id)) id = `${stem}-${++number}`;
    this.numbers.set(stem, number);
    this.taken.add(id);
    return id;
  }
}
