import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Takes the reader from bar to bar: the chart is one tab stop, arrow keys, Home and End move the focus (roving
 * `tabindex`, as in the listbox pattern of the ARIA Authoring Practices), and the pointer shows the same.
 */
export class BarWalk implements ReactiveController {
  /** The bar that Tab leads to. */
  current = 0;
  private focused?: number;
  private pointed?: number;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The bar that the reader points at, by pointer or keyboard. */
  get active(): number | undefined {
    return this.pointed ?? this.focused;
  }

  hostDisconnected(): void {
    this.focused = undefined;
    this.pointed = undefined;
  }

  /** Keeps the walk within so many bars. */
  limit(count: number): void {
    if (this.current >= count) this.current = 0;
  }

  readonly onFocusin = (event: Event): void => {
    this.focused = indexOf(event);
    this.current = this.focused ?? this.current;
    this.host.requestUpdate();
  };

  readonly onFocusout = (): void => {
    this.focused = undefined;
    this.host.requestUpdate();
  };

  readonly onPointerover = (event: Event): void => {
    const pointed = indexOf(event);
    if (pointed === this.pointed) return;
    this.pointed = pointed;
    this.host.requestUpdate();
  };

  readonly onPointerleave = (): void => {
    this.pointed = undefined;
    this.host.requestUpdate();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const list = event.currentTarget as HTMLElement;
    const bars = [...list.querySelectorAll<HTMLElement>('[data-bar]')];
    const target =
      bars[goal(event.key, this.current, bars.length - 1, getComputedStyle(list).direction === 'rtl')];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
}

/** Index of the bar that a key leads to, `-1` for other keys. There is no way round the ends. */
function goal(key: string, current: number, last: number, rtl: boolean): number {
  switch (key) {
    case 'ArrowDown':
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return Math.min(current + 1, last);
    case 'ArrowUp':
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

function indexOf(event: Event): number | undefined {
  const bar = (event.target as Element).closest<HTMLElement>('[data-bar]');
  return bar ? Number(bar.dataset.bar) : undefined;
}
