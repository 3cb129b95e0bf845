/**
 * Bounds what a reading may do beyond its input's own size: a table of ten thousand empty rows and as many
 * columns is a small file, but a hundred million cells.
 */
export class Budget {
  private exceeded = false;

  /** @param tell called once, with the pointer to what no longer fits */
  constructor(
    private left: number,
    private readonly tell: (pointer: string) => void,
  ) {}

  /** Takes `cost` if that much is left. */
  take(cost: number, pointer: string): boolean {
    if (cost <= this.left) {
      this.left -= cost;
      return true;
    }
    if (!this.exceeded) this.tell(pointer);
    this.exceeded = true;
    return false;
  }
}
