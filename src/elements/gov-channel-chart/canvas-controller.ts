import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartPanel } from './chart-model.js';
import type { Engine } from './load-engine.js';
import type { LivePanel } from './live-panel.js';

/** The engine is asked for when a chart is this near to the window. */
const NEAR = '400px 0px';

/** Has the canvases of a chart drawn as soon as it is near the window, and cleared when it leaves the page. */
export class CanvasController implements ReactiveController {
  /** What the canvases show, in their order; empty while there is none to be seen. */
  panels: readonly ChartPanel[] = [];
  /** Index of the bar that the reader points at. */
  active?: number;

  private engine?: Engine;
  private loading = false;
  private near = false;
  private nearness?: IntersectionObserver;
  private readonly live = new Map<HTMLCanvasElement, LivePanel>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly load: () => Promise<Engine>,
    private readonly fail: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.nearness = new IntersectionObserver(
      (entries) => {
        this.near = entries[entries.length - 1].isIntersecting;
        this.hostUpdated();
      },
      { rootMargin: NEAR },
    );
    this.nearness.observe(this.host);
  }

  hostDisconnected(): void {
    this.nearness?.disconnect();
    this.near = false;
    this.clear([]);
  }

  hostUpdated(): void {
    const { panels, engine } = this;
    const canvases = [...this.host.shadowRoot!.querySelectorAll('canvas')].slice(0, panels.length);
    this.clear(canvases);
    if (!engine) {
      if (this.near && canvases.length) this.begin();
      return;
    }
    canvases.forEach((canvas, index) => {
      const known = this.live.get(canvas);
      if (known) known.update(panels[index], this.active);
      else if (this.near) this.live.set(canvas, new engine.LivePanel(canvas, panels[index], this.active));
    });
  }

  private begin(): void {
    if (this.loading) return;
    this.loading = true;
    this.load()
      .then(
        (engine) => {
          this.engine = engine;
          this.hostUpdated();
        },
        () => {
          // One that went away in the meantime asks again when it is back.
          if (this.near) this.fail();
        },
      )
      .then(() => {
        this.loading = false;
      });
  }

  /** Ends the drawings in all canvases but these. */
  private clear(kept: readonly HTMLCanvasElement[]): void {
    for (const [canvas, panel] of this.live) {
      if (kept.includes(canvas)) continue;
      panel.destroy();
      this.live.delete(canvas);
    }
  }
}
