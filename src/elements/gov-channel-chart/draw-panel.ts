import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';
import type { BarLength, BarScale } from './bar-scale.js';

/**
 * Draws the bars of one panel with Chart.js: only bars. Their labels and values are text beside the canvas, which
 * zooms, wraps, is found, selected and read aloud. The only module that knows Chart.js.
 */
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A bar to draw. */
export interface DrawnBar {
  /** Nothing for a figure that is zero or unknown: its place stays empty. */
  readonly length?: BarLength;
  /** Drawn light and hatched: the report does not print it. */
  readonly computed: boolean;
  /** Drawn with an outline: the reader points at it. */
  readonly active: boolean;
}

/** A panel to draw. Lengths in CSS pixels. */
export interface Drawing {
  readonly bars: readonly DrawnBar[];
  readonly scale: BarScale;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** Bars grow from right to left. */
  readonly rtl: boolean;
  /** CSS colours. */
  readonly colours: { readonly bar: string; readonly computed: string; readonly outline: string };
}

/** A panel that is drawn. */
export interface DrawnPanel {
  update(drawing: Drawing): void;
  destroy(): void;
}

/** A value that is not zero is always seen. */
const SHORTEST = 2;
const OUTLINE = 2;

/** Draws a panel into a canvas, which keeps it until `destroy`. */
export function drawPanel(canvas: HTMLCanvasElement, drawing: Drawing): DrawnPanel {
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  const chart = new Chart(canvas, configure(drawing, canvas));
  return {
    update(next) {
      const { data, options } = configure(next, canvas);
      chart.data = data;
      chart.options = options!;
      chart.resize(next.width, next.height);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

/** A length, or from where to where. */
type Extent = number | [number, number] | null;

function configure(drawing: Drawing, canvas: HTMLCanvasElement): ChartConfiguration<'bar', Extent[], number> {
  const { bars, scale, thickness, ratio, rtl, colours } = drawing;
  const open = hatch(canvas, colours.bar, 0.45, ratio);
  const light = hatch(canvas, colours.computed, 0.2, ratio);
  const common = { barThickness: thickness, grouped: false, minBarLength: SHORTEST };
  return {
    type: 'bar',
    data: {
      labels: bars.map((_bar, index) => index),
      datasets: [
        {
          ...common,
          data: bars.map(({ length }) => length?.solid ?? null),
          backgroundColor: bars.map(({ computed }) => (computed ? light : colours.bar)),
          borderColor: bars.map(({ active }) => (active ? colours.outline : colours.computed)),
          borderWidth: bars.map(({ length, active, computed }) =>
            !length ? 0 : active ? OUTLINE : computed ? 1 : 0,
          ),
          borderSkipped: bars.map(({ length }) => (length?.tail ? 'end' : false)),
        },
        {
          ...common,
          data: bars.map(({ length }) => (length?.tail ? [...length.tail] : null)),
          backgroundColor: open,
          borderWidth: 0,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      devicePixelRatio: ratio,
      layout: { padding: 0, autoPadding: false },
      scales: {
        x: { type: 'linear', display: false, reverse: rtl, ...scale },
        y: { type: 'category', display: false },
      },
    },
  };
}

/** Slanting stripes of a colour, `share` of them filled. */
function hatch(
  canvas: HTMLCanvasElement,
  colour: string,
  share: number,
  ratio: number,
): CanvasPattern | string {
  const step = Math.round(6 * ratio);
  const tile = canvas.ownerDocument.createElement('canvas');
  tile.width = step;
  tile.height = step;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.strokeStyle = colour;
  pen.lineWidth = step * share;
  // Three strokes, so that the stripes meet at the edges of the tile.
  for (const shift of [-step, 0, step]) {
    pen.moveTo(shift - step / 2, step * 1.5);
    pen.lineTo(shift + step * 1.5, -step / 2);
  }
  pen.stroke();
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern ?? colour;
}
