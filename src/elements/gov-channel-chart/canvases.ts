import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartPanel } from './chart-model.js';
import { LivePanel } from './live-panel.js';

/** Keeps the canvases of a chart drawn while it is in the page. */
export class Canvases implements ReactiveController {
  /** What the canvases show, in their order; empty while there is none to be seen. */
  panels: readonly ChartPanel[] = [];
  /** Index of the bar that the reader points at. */
  active?: number;
  private readonly live = new Map<HTMLCanvasElement, LivePanel>();

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.clear([]);
  }

  hostUpdated(): void {
    const { panels, active, host, live } = this;
    if (!host.isConnected) return;
    const canvases = [...host.shadowRoot!.querySelectorAll('canvas')].slice(0, panels.length);
    this.clear(canvases);
    canvases.forEach((canvas, index) => {
      const known = live.get(canvas);
      if (known) known.update(panels[index], active);
      else live.set(canvas, new LivePanel(canvas, panels[index], active));
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
