import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentFragment, fragmentOf } from '../../internal/fragment.js';

/** Follows the page's fragment to a section of this element: scrolls to it, marks it, and moves the focus there. */
export class FragmentController implements ReactiveController {
  private fragment = '';
  private followed = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly anchor: () => string,
  ) {
    host.addController(this);
  }

  /** True for the section that the address names. */
  isTarget(section: string): boolean {
    return this.fragment !== '' && this.fragment === fragmentOf(this.anchor(), section);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.read);
    this.read();
    // A static report that was painted has led the browser there; the reader may have gone on since.
    if (performance.getEntriesByType('paint').length && document.getElementById(this.fragment))
      this.followed = this.fragment;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.read);
  }

  hostUpdated(): void {
    if (!this.fragment || this.followed === this.fragment) return;
    const target = this.host.shadowRoot!.querySelector<HTMLElement>('.target');
    if (!target) return;
    this.followed = this.fragment;
    // What stands above has to have its height first.
    requestAnimationFrame(() => {
      target.scrollIntoView();
      target.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    });
  }

  private readonly read = (): void => {
    this.fragment = currentFragment();
    this.followed = '';
    this.host.requestUpdate();
  };
}
