import { noChange, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/**
 * Makes an element that scrolls sideways usable: while its content is wider than itself it is a region that the
 * keyboard can reach, and its parent carries the classes `overflows`, `from-start` (scrolled away from the start)
 * and `to-end` (more to come), which the style sheet turns into edges. Its width stands in `--region` for what
 * has to stay in sight.
 */
class ScrollRegion extends AsyncDirective {
  private element?: HTMLElement;
  private label = '';
  private resize?: ResizeObserver;
  private frame = 0;

  render(_label: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [label]: [string]): unknown {
    this.label = label;
    if (!this.element) {
      this.element = element as HTMLElement;
      this.reconnected();
    }
    return noChange;
  }

  override disconnected(): void {
    this.resize?.disconnect();
    cancelAnimationFrame(this.frame);
    this.element?.removeEventListener('scroll', this.edges);
  }

  override reconnected(): void {
    const element = this.element!;
    // Measured in the next frame: what measuring changes must not be observed in the same one.
    this.resize = new ResizeObserver(() => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.measure());
    });
    this.resize.observe(element);
    // The table itself grows and shrinks too: rows come in slices, fonts arrive.
    if (element.firstElementChild) this.resize.observe(element.firstElementChild);
    element.addEventListener('scroll', this.edges, { passive: true });
    // Once more before the first paint, so that nothing jumps.
    queueMicrotask(() => this.measure());
  }

  private measure(): void {
    const element = this.element!;
    // Nothing to measure while it is hidden.
    if (element.clientWidth === 0) return;
    const overflows = element.scrollWidth > element.clientWidth + 1;
    element.style.setProperty('--region', `${element.clientWidth}px`);
    element.parentElement?.classList.toggle('overflows', overflows);
    if (overflows) {
      element.setAttribute('role', 'region');
      element.setAttribute('aria-labelledby', this.label);
      element.tabIndex = 0;
    } else if (element.hasAttribute('role')) {
      element.removeAttribute('role');
      element.removeAttribute('aria-labelledby');
      element.removeAttribute('tabindex');
    }
    this.edges();
  }

  private readonly edges = (): void => {
    const { scrollLeft, scrollWidth, clientWidth, parentElement } = this.element!;
    // Right-to-left counts from 0 downwards.
    const from = Math.abs(scrollLeft);
    parentElement?.classList.toggle('from-start', from > 1);
    parentElement?.classList.toggle('to-end', from < scrollWidth - clientWidth - 1);
  };
}

/** Element directive; `label` is the id of what names the region. */
export const scrollRegion = directive(ScrollRegion);
