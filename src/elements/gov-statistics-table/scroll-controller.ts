import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes the element of class `scroll` in a shadow root usable when it scrolls sideways: while its content is
 * wider than itself it is a region that the keyboard can reach, named by the id `caption`, and its parent carries
 * the classes `overflows` and `to-end` (more to come), which the style sheet turns into edges. Its width stands in `--region` for what has to stay in sight.
 */
export class ScrollController implements ReactiveController {
  private element?: HTMLElement | null;
  private frame = 0;
  // Measured in the next frame: what measuring changes must not be observed in the same one.
  private readonly resize = new ResizeObserver(() => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.measure);
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    const element = this.host.shadowRoot!.querySelector<HTMLElement>('.scroll');
    if (element === this.element) return;
    this.hostDisconnected();
    this.element = element;
    if (!element) return;
    this.resize.observe(element);
    // The table itself grows and shrinks too: rows come in slices, fonts arrive.
    this.resize.observe(element.firstElementChild!);
    element.onscroll = this.edges;
    // Once more before the first paint, so that nothing jumps.
    this.measure();
  }

  hostDisconnected(): void {
    this.resize.disconnect();
    cancelAnimationFrame(this.frame);
    this.element = undefined;
  }

  private readonly measure = (): void => {
    const { element } = this;
    // Nothing to measure while it is hidden.
    if (!element || !element.clientWidth) return;
    const overflows = element.scrollWidth > element.clientWidth + 1;
    element.style.setProperty('--region', `${element.clientWidth}px`);
    element.parentElement!.classList.toggle('overflows', overflows);
    for (const [name, value] of [
      ['role', 'region'],
      ['aria-labelledby', 'caption'],
      ['tabindex', '0'],
    ]) {
      if (overflows) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    this.edges();
  };

  private readonly edges = (): void => {
    if (!this.element) return;
    const { scrollLeft, scrollWidth, clientWidth, parentElement } = this.element;
    // Right-to-left counts from 0 downwards.
    parentElement!.classList.toggle('to-end', Math.abs(scrollLeft) < scrollWidth - clientWidth - 1);
  };
}
