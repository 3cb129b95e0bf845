import type { Terminal } from './command.js';
import { printable } from './printable.js';

/** How far work over many files is: one line that renews itself, only where someone watches. */
export class Progress {
  private shown = '';
  private last = 0;
  private done = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  /** Tells that the next file is begun. */
  step(name: string): void {
    this.done++;
    const now = Date.now();
    // Ten times a second is enough for an eye, and costs nothing beside the work.
    if (!this.terminal.watched || this.total < 2 || now - this.last < 100) return;
    this.last = now;
    this.replace(`${this.done}/${this.total} ${printable(name.slice(-60))}`);
  }

  /** Takes the line away, before anything else is written and at the end. */
  clear(): void {
    if (this.shown) this.replace('');
  }

  private replace(text: string): void {
    this.terminal.err(`\r\u001b[K${text}`);
    this.shown = text;
  }
}
