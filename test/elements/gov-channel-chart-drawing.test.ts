import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { FigureJson } from '../../src/document/index.js';
import { GovChannelChart } from '../../src/elements/gov-channel-chart/gov-channel-chart.js';
import type { ContentModule } from '../../src/elements/gov-channel-chart/load-content.js';
import { emulate } from '../support/media.js';

/** A chart whose file is loaded as a test wants it. */
class TestChart extends GovChannelChart {
  calls = 0;
  file?: () => Promise<ContentModule>;

  protected override loadContent(): Promise<ContentModule> {
    this.calls++;
    return this.file ? this.file() : super.loadContent();
  }
}
customElements.define('test-chart', TestChart);

const figure = (id: string, value: number, more: Partial<FigureJson> = {}): FigureJson => ({
  id,
  label: id,
  value,
  unit: '条',
  ...more,
});

function report(figures: FigureJson[], more: object = {}): object {
  const bars = figures.map(({ id }) => ({ figure: id }));
  return {
    title: '报告',
    agency: { name: '某局' },
    period: {},
    figures,
    sections: [{ id: 's', heading: '节', blocks: [{ type: 'chart', id: 'c', title: '图', bars }] }],
    ...more,
  };
}

/** Two panels: a long bar and a short one, and one with an open end. */
const two = () =>
  report([
    figure('长', 1000),
    figure('短', 1),
    figure('零', 0),
    figure('约', 90000, { unit: '份', printed: '9万余', bound: 'lower' }),
  ]);

async function show(document: object = two(), file?: () => Promise<ContentModule>): Promise<TestChart> {
  const element = await fixture<TestChart>(
    html`<test-chart
      lang="zh-Hans"
      style="width: 700px; --gov-report-accent: #0000ff; --gov-report-background: #fff"
      .file=${file}
      .report=${document}
    ></test-chart>`,
  );
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

const canvases = (element: TestChart): HTMLCanvasElement[] => [
  ...element.shadowRoot!.querySelectorAll('canvas'),
];
const drawn = (element: TestChart): Promise<void> =>
  waitUntil(
    () => canvases(element).length > 0 && canvases(element).every((canvas) => Chart.getChart(canvas)),
    'not drawn',
  );
const live = (): number => Object.keys(Chart.instances).length;
const displayed = (node: Element | null): boolean => !!node && node.getClientRects().length > 0;

/** The colour in the middle of a bar's row, this far along the axis: red, green, blue, alpha. */
function pixel(canvas: HTMLCanvasElement, row: number, rows: number, along: number): number[] {
  const x = Math.min(canvas.width - 1, Math.floor(canvas.width * along));
  const y = Math.floor((canvas.height * (row + 0.5)) / rows);
  return [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data];
}

/** What part of a stretch of a bar's row is inked. */
function ink(canvas: HTMLCanvasElement, row: number, rows: number, from: number, to: number): number {
  const y = Math.floor((canvas.height * (row + 0.5)) / rows);
  const x = Math.round(canvas.width * from);
  const { data } = canvas.getContext('2d')!.getImageData(x, y, Math.round(canvas.width * (to - from)), 1);
  let inked = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] > 128) inked++;
  return inked / (data.length / 4);
}

afterEach(() => emulate({}));

describe('the drawing of gov-channel-chart', () => {
  it('draws each bar by its value, at least 2 px for what is not zero and nothing for zero', async () => {
    const element = await show();
    await drawn(element);
    const [canvas] = canvases(element);
    expect(pixel(canvas, 0, 3, 0.99)).to.eql([0, 0, 255, 255]);
    const ratio = window.devicePixelRatio;
    const start = (row: number) => ink(canvas, row, 3, 0, (2 * ratio) / canvas.width);
    expect(start(1)).to.equal(1);
    expect(ink(canvas, 1, 3, 0.01, 1)).to.equal(0);
    expect(start(2)).to.equal(0);
  });

  it('draws the open end of an approximate value hatched', async () => {
    const element = await show();
    await drawn(element);
    const [, canvas] = canvases(element);
    expect(ink(canvas, 0, 1, 0, 0.92)).to.equal(1);
    expect(ink(canvas, 0, 1, 0.94, 1)).to.be.within(0.2, 0.8);
  });

  it('lets bars grow from the right in a report written from right to left', async () => {
    const element = await show(report([figure('أ', 10), figure('ب', 1)], { lang: 'ar' }));
    await drawn(element);
    const [canvas] = canvases(element);
    expect(ink(canvas, 1, 2, 0.92, 1)).to.equal(1);
    expect(ink(canvas, 1, 2, 0, 0.88)).to.equal(0);
    const [long] = element.shadowRoot!.querySelectorAll('.amount bdi');
    expect(long.getBoundingClientRect().right).to.be.at.most(canvas.getBoundingClientRect().left + 1);
  });

  it('has each value at the end of its bar', async () => {
    const element = await show(report([figure('甲', 100), figure('乙', 50)]));
    await drawn(element);
    const [canvas] = canvases(element);
    const { left, width } = canvas.getBoundingClientRect();
    const [, half] = element.shadowRoot!.querySelectorAll('.amount bdi');
    expect(half.getBoundingClientRect().left - left - width / 2).to.be.within(0, 12);
  });

  for (const width of ['360px', '700px', '1100px']) {
    it(`moves nothing below when the chart takes the place of the table, ${width} wide`, async () => {
      let arrive = (): void => {};
      const file = new Promise<ContentModule>((resolve) => {
        arrive = () => resolve(import('../../src/elements/gov-channel-chart/chart-content.js'));
      });
      const element = await show(two(), () => file);
      element.style.width = width;
      await waitUntil(() => element.calls > 0);
      const before = element.getBoundingClientRect().height;
      expect(displayed(element.shadowRoot!.querySelector('table')), 'the table stands there').to.equal(true);
      arrive();
      await drawn(element);
      expect(displayed(element.shadowRoot!.querySelector('table'))).to.equal(false);
      expect(element.getBoundingClientRect().height).to.equal(before);
    });
  }

  it('asks for its file only near the window', async () => {
    const page = await fixture(html`<div><div style="height: 5000px"></div></div>`);
    const element = document.createElement('test-chart') as TestChart;
    element.report = two();
    page.append(element);
    await element.updateComplete;
    await aTimeout(200);
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length, 'the table is there').to.equal(4);
    expect(element.calls).to.equal(0);
    element.scrollIntoView();
    await drawn(element);
    expect(element.calls).to.equal(1);
    window.scrollTo(0, 0);
  });

  it('asks for no file to say that there is nothing to draw', async () => {
    const element = await show(report([figure('甲', 0)]));
    await aTimeout(100);
    expect(element.calls).to.equal(0);
  });

  it('keeps the table with a quiet note if its file cannot be had, tells, and tries again', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as CustomEvent).detail.error.code);
    document.addEventListener('gov-report-error', listen);
    const element = await show(two(), () => Promise.reject(new Error('no file')));
    const { shadowRoot } = element;
    await waitUntil(() => shadowRoot!.querySelector('.notice'));
    document.removeEventListener('gov-report-error', listen);
    expect(codes).to.eql(['chart-failed']);
    expect(shadowRoot!.querySelector('.notice')!.textContent).to.contain('改以表格显示');
    expect(displayed(shadowRoot!.querySelector('table'))).to.equal(true);
    expect(shadowRoot!.querySelector('.bars')).to.equal(null);
    element.file = undefined;
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await drawn(element);
    expect(shadowRoot!.querySelector('.notice')).to.equal(null);
    expect(displayed(shadowRoot!.querySelector('table'))).to.equal(false);
  });

  it('ends with the element, and begins anew when it comes back', async () => {
    const before = live();
    const element = await show();
    await drawn(element);
    expect(live()).to.equal(before + 2);
    const home = element.parentElement!;
    element.remove();
    expect(live()).to.equal(before);
    home.append(element);
    await drawn(element);
    expect(live()).to.equal(before + 2);
    element.report = report([figure('甲', 1)]);
    await waitUntil(() => canvases(element).length === 1);
    expect(live()).to.equal(before + 1);
    element.remove();
    expect(live()).to.equal(before);
  });

  it('draws nothing into an element that left while its file was on its way', async () => {
    const before = live();
    let arrive = (): void => {};
    const file = new Promise<ContentModule>((resolve) => {
      arrive = () => resolve(import('../../src/elements/gov-channel-chart/chart-content.js'));
    });
    const element = await show(two(), () => file);
    await waitUntil(() => element.calls > 0);
    element.remove();
    arrive();
    await aTimeout(100);
    expect(live()).to.equal(before);
  });

  it('follows its width and its font size, and does not grow by itself', async () => {
    const element = await show();
    await drawn(element);
    const [canvas] = canvases(element);
    const plot = canvas.parentElement!;
    const fits = () => canvas.clientWidth === plot.clientWidth && canvas.clientHeight === plot.clientHeight;
    for (const [name, value] of [
      ['width', '900px'],
      ['width', '330px'],
      ['font-size', '32px'],
    ]) {
      const before = plot.clientWidth + plot.clientHeight;
      element.style.setProperty(name, value);
      expect(plot.clientWidth + plot.clientHeight, `${name} ${value}`).not.to.equal(before);
      await waitUntil(fits, `${name} ${value}`);
      expect(pixel(canvas, 0, 3, 0.98), `${name} ${value}`).to.eql([0, 0, 255, 255]);
      expect(ink(canvas, 1, 3, 0.05, 1), `${name} ${value}`).to.equal(0);
    }
    const { width, height } = canvas;
    await aTimeout(200);
    expect([canvas.width, canvas.height]).to.eql([width, height]);
  });

  it('follows the colours of the page, whatever changes them', async () => {
    const element = await show();
    await drawn(element);
    const [canvas] = canvases(element);
    const colour = () => pixel(canvas, 0, 3, 0.5).join();
    expect(colour()).to.equal('0,0,255,255');
    element.style.setProperty('--gov-report-accent', '#ff0000');
    await waitUntil(() => colour() === '255,0,0,255', 'theme');
    element.style.setProperty('--gov-report-accent', '');
    element.style.colorScheme = 'light';
    await waitUntil(() => colour() === '26,95,168,255', 'light');
    if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
    element.style.colorScheme = 'dark';
    await waitUntil(() => colour() === '138,184,236,255', 'dark');
  });

  it('draws in the system’s colours where colours are forced', async () => {
    const element = await show();
    await drawn(element);
    if (!(await emulate({ forcedColors: 'active' }))) return;
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    element.after(probe);
    const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g)!;
    await waitUntil(() => pixel(canvases(element)[0], 0, 3, 0.5).join() === [red, green, blue, 255].join());
    probe.remove();
  });

  it('outlines the bar that is pointed at', async () => {
    const element = await show();
    await drawn(element);
    const [canvas, other] = canvases(element);
    const [before, untouched] = [canvas.toDataURL(), other.toDataURL()];
    const [bar] = element.shadowRoot!.querySelectorAll<HTMLElement>('.bar');
    bar.focus();
    await waitUntil(() => canvas.toDataURL() !== before);
    expect(pixel(canvas, 0, 3, 0.5)).to.eql([0, 0, 255, 255]);
    expect(other.toDataURL()).to.equal(untouched);
    bar.blur();
    await waitUntil(() => canvas.toDataURL() === before);
  });
});
