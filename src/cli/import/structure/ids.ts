/** Gives out ids of one kind, each once. */
export class Ids {
  private readonly taken = new Set<string>();

  /** The id wished for, its characters that no id may have left out; with a number behind it if it is taken. */
  take(wish: string, otherwise: string): string {
    const stem =
      [...wish.replace(/[^\p{L}\p{N}_-]+/gu, '')].slice(0, 40).join('').replace(/^-+/, '') || otherwise;
    let id = stem;
    for (let number = 2; this.taken.has(id); number++) id = `${stem}-${number}`;
    this.taken.add(id);
    return id;
  }
}
