import type { ChartPanel } from './chart-model.js';
import { drawPanel, type Drawing, type DrawnPanel } from './draw-panel.js';

/** How thick a bar is, in em. */
const THICKNESS = 1.25;

/**
 * The bars of a panel in a canvas that fills its parent, drawn anew when the panel, its size, the pixel density
 * or the colours change.
 *
 * Colours are those of the canvas by CSS: `color` for bars, `border-top-color` for computed ones, `outline-color`
 * for the outline. Whatever changes them, be it a scheme, a theme or forced colours, starts a CSS transition on
 * the canvas, whose end tells of it.
 */
export class LivePanel {
  private readonly size: ResizeObserver;
  private drawn?: DrawnPanel;

  /** @param active index of the bar that the reader points at */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private panel: ChartPanel,
    private active: number | undefined,
  ) {
    canvas.addEventListener('transitionend', this.draw);
    this.size = new ResizeObserver(this.draw);
    try {
      // Where a browser can, changes of the pixel density are observed too.
      this.size.observe(canvas.parentElement!, { box: 'device-pixel-content-box' });
    } catch {
      this.size.observe(canvas.parentElement!);
    }
  }

  update(panel: ChartPanel, active: number | undefined): void {
    this.panel = panel;
    this.active = active;
    this.draw();
  }

  destroy(): void {
    this.size.disconnect();
    this.canvas.removeEventListener('transitionend', this.draw);
    this.drawn?.destroy();
  }

  private readonly draw = (): void => {
    const drawing = this.drawing();
    // A chart that is not displayed has no size; it is drawn when it has.
    if (!drawing.width || !drawing.height) return;
    if (this.drawn) this.drawn.update(drawing);
    else this.drawn = drawPanel(this.canvas, drawing);
  };

  private drawing(): Drawing {
    const { canvas, panel, active } = this;
    const { clientWidth, clientHeight } = canvas.parentElement!;
    const style = getComputedStyle(canvas);
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
