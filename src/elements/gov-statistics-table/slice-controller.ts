import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows that are shown at once; a table of up to twice as many is shown whole. */
const FIRST = 100;

/**
 * Shows a long table in slices: the first at once, the others while the page is idle, all before it is printed.
 * Each slice doubles the table, since the browser lays the whole of it out anew every time.
 */
export class SliceController implements ReactiveController {
  private shown = FIRST;
  private total = 0;
  private subject?: object;
  private timer?: number;

  constructor(private readonly host: ReactiveControllerHost & { flush(): void }) {
    host.addController(this);
  }

  /** Rows to show now of the `total` rows of `subject`; another subject begins anew. */
  rows(subject: object, total: number): number {
    if (subject !== this.subject) {
      this.subject = subject;
      this.shown = total <= 2 * FIRST ? total : FIRST;
    }
    this.total = total;
    return this.shown;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.all);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.all);
    this.cancel();
  }

  hostUpdated(): void {
    if (this.timer !== undefined || this.shown >= this.total) return;
    this.timer = whenIdle(() => {
      this.timer = undefined;
      this.shown *= 2;
      this.host.requestUpdate();
    });
  }

  private readonly all = (): void => {
    if (this.shown >= this.total) return;
    this.shown = this.total;
    this.host.flush();
  };

  private cancel(): void {
    if (this.timer !== undefined) cancelIdle(this.timer);
    this.timer = undefined;
  }
}

/** WebKit has no idle callback; a short pause lets it paint and take input. */
const idles = typeof requestIdleCallback === 'function';

function whenIdle(work: () => void): number {
  return idles ? requestIdleCallback(work, { timeout: 100 }) : Number(setTimeout(work, 16));
}

function cancelIdle(timer: number): void {
  if (idles) cancelIdleCallback(timer);
  else clearTimeout(timer);
}
