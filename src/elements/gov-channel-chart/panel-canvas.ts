import { noChange, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { ChartPanel } from './chart-model.js';
import type { Drawing, DrawnPanel } from './engine.js';
import type { Engine } from './load-engine.js';

/** What a canvas shows, and where its engine comes from. */
export interface PanelOptions {
  readonly panel: ChartPanel;
  /** Index of the bar that the reader points at. */
  readonly active?: number;
  readonly load: () => Promise<Engine>;
  readonly onFailure: () => void;
}

/** The engine is asked for when a chart is this near to the window. */
const NEAR = '400px 0px';

/** How thick a bar is, in em. */
const THICKNESS = 1.25;

/**
 * Draws the bars of a panel into a canvas, which fills its parent: begins when the canvas comes near the window,
 * draws anew when options, size, pixel density or colours change, ends when the canvas leaves the page.
 *
 * Colours are those of the canvas by CSS: `color` for bars, `border-top-color` for computed ones, `outline-color`
 * for the outline. Whatever changes them, be it a scheme, a theme or forced colours, starts a CSS transition on
 * the canvas, whose end tells of it.
 */
class PanelCanvas extends AsyncDirective {
  private canvas?: HTMLCanvasElement;
  private options!: PanelOptions;
  private engine?: Engine;
  private drawn?: DrawnPanel;
  private nearness?: IntersectionObserver;
  private size?: ResizeObserver;

  render(_options: PanelOptions): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [options]: [PanelOptions]): unknown {
    this.options = options;
    if (!this.canvas) {
      this.canvas = element as HTMLCanvasElement;
      this.reconnected();
    } else {
      // What is being rendered around the canvas is laid out by then.
      Promise.resolve().then(this.draw);
    }
    return noChange;
  }

  override reconnected(): void {
    const canvas = this.canvas!;
    this.nearness = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.begin();
      },
      { rootMargin: NEAR },
    );
    this.nearness.observe(canvas);
    canvas.addEventListener('transitionend', this.draw);
  }

  override disconnected(): void {
    this.nearness?.disconnect();
    this.size?.disconnect();
    this.size = undefined;
    this.canvas?.removeEventListener('transitionend', this.draw);
    this.drawn?.destroy();
    this.drawn = undefined;
  }

  private begin(): void {
    if (this.size) return;
    this.options.load().then(
      (engine) => {
        if (!this.isConnected || this.size) return;
        this.engine = engine;
        this.nearness?.disconnect();
        this.size = new ResizeObserver(this.draw);
        observeDensely(this.size, this.canvas!.parentElement!);
      },
      () => {
        if (this.isConnected) this.options.onFailure();
      },
    );
  }

  private readonly draw = (): void => {
    if (!this.size || !this.isConnected) return;
    const drawing = this.drawing();
    // A chart that is not displayed has no size; it is drawn when it has.
    if (!drawing.width || !drawing.height) return;
    if (this.drawn) this.drawn.update(drawing);
    else this.drawn = this.engine!.drawPanel(this.canvas!, drawing);
  };

  private drawing(): Drawing {
    const { panel, active } = this.options;
    const { clientWidth, clientHeight } = this.canvas!.parentElement!;
    const style = getComputedStyle(this.canvas!);
    return {
      bars: panel.bars.map(({ length, figure, index }) => ({
        length,
        computed: figure.computed,
        active: index === active,
      })),
      scale: panel.scale,
      width: clientWidth,
      height: clientHeight,
      thickness: parseFloat(style.fontSize) * THICKNESS,
      ratio: window.devicePixelRatio || 1,
      rtl: style.direction === 'rtl',
      colours: { bar: style.color, computed: style.borderTopColor, outline: style.outlineColor },
    };
  }
}

/** Element directive for a canvas. */
export const panelCanvas = directive(PanelCanvas);

/** Where a browser can, changes of the pixel density are observed too. */
function observeDensely(observer: ResizeObserver, element: Element): void {
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(element);
  }
}
