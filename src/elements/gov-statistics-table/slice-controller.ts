import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are shown at once; a table of up to twice as many is shown whole. */
const FIRST = 100;

/**
 * Shows a long table in slices: the first at once, the others one by one, all before it is printed.
 * Each slice doubles the table, since the browser lays the whole of it out anew every time.
 */
export class SliceController implements ReactiveController {
  private shown = FIRST;
  private total = 0;
  private subject?: object;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost & { flush(): void }) {
    host.addController(this);
  }

  /** Rows to show now of the `total` rows of `subject`; another subject begins anew. */
  rows(subject: object, total: number): number {
    if (subject !== this.subject) {
      this.subject = subject;
      // Where a static report had it whole, a part of it would make the page jump.
      this.shown = total <= 2 * FIRST || document.querySelector('.gov-static') ? total : FIRST;
    }
    this.total = total;
    return this.shown;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.all);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.all);
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  hostUpdated(): void {
    if (this.timer !== undefined || this.shown >= this.total) return;
    // A pause in which the page can paint and take input.
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.shown *= 2;
      this.host.requestUpdate();
    }, 16);
  }

  private readonly all = (): void => {
    if (this.shown >= this.total) return;
    this.shown = this.total;
    this.host.flush();
  };
}
