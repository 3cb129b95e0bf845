import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import { violations } from '../support/axe.js';
import { all, box, drawn, headings, mount, notices, one, seen, settled, until } from '../support/elements.js';
import { emulate, type MediaFeatures } from '../support/media.js';
import { network } from '../support/network.js';
import { fullReport, PART, SHOWN, smallReport, TAGS, type Tag } from '../support/reports.js';

const SCHEMES: Record<string, MediaFeatures> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

/** Figures that do not add up. */
const FIGURES = [
  { id: 'web', label: '网站', value: 1000, unit: '条' },
  { id: 'media', label: '媒体', value: 9, unit: '条', bound: 'about', printed: '近10' },
  {
    id: 'all',
    label: '合计',
    value: 7,
    unit: '条',
    breakdowns: [{ parts: ['web', 'media'], coverage: 'complete' }],
  },
];

/** Such figures, blocks that cannot be read, footnotes, a picture without description. */
const partly = () =>
  smallReport('甲', {
    figures: FIGURES,
    sections: [
      {
        id: 'one',
        heading: '甲概况',
        blocks: [
          { type: 'video' },
          { type: 'paragraph', text: ['共', { figure: 'all' }, '，', { figure: 'none' }, { note: '注。' }] },
          { type: 'image' },
          {
            type: 'table',
            id: 'one',
            caption: '甲收件表',
            columns: [{ label: '数' }, { label: '计', note: '合计。' }],
            rows: [
              { label: '收到', cells: [true, 7] },
              { label: '空白', cells: [null, '/'] },
            ],
            checks: [{ type: 'sum', total: 'c2', parts: ['c1'], each: 'row' }],
          },
          { type: 'chart', id: 'one', title: '甲渠道图', bars: [{ figure: 'web' }, 5, { figure: 'media' }] },
          { type: 'status', id: 'one', label: '甲行政复议', figure: 'none' },
        ],
      },
    ],
  });

async function shown(element: HTMLElement, words: string): Promise<void> {
  await until(() => seen(element).includes(words), words);
  await drawn(element);
}

/** Every state of an element, each as a way to bring it about. */
const STATES: Record<string, (tag: Tag, into: Element) => Promise<HTMLElement>> = {
  async nothing(tag, into) {
    return mount(tag, { children: ['请见纸质报告'], into });
  },
  async loading(tag, into) {
    const net = network({ '/held.json': {} }, { hold: true });
    const element = mount(tag, { attributes: { src: '/held.json' }, into });
    await until(() => notices(element).length, 'the notice');
    net.restore();
    return element;
  },
  async ready(tag, into) {
    // The full report has no only section, table, chart or status.
    const part = PART[tag];
    const element = mount(tag, {
      attributes: part ? { [part]: 'one' } : {},
      properties: { report: fullReport({ figures: FIGURES }) },
      into,
    });
    await shown(element, SHOWN[tag]);
    return element;
  },
  async 'partly failed'(tag, into) {
    const element = mount(tag, { properties: { report: partly() }, into });
    await shown(element, SHOWN[tag]);
    return element;
  },
  async failed(tag, into) {
    const element = mount(tag, {
      attributes: { src: '/answers/server-error' },
      children: ['请见纸质报告'],
      into,
    });
    await until(() => notices(element).length, 'the notice');
    return element;
  },
  async empty(tag, into) {
    const element = mount(tag, { properties: { report: {} }, into });
    await until(() => notices(element).length, 'the notice');
    return element;
  },
};

describe('accessibility', () => {
  afterEach(async () => {
    document.documentElement.removeAttribute('class');
    await emulate({});
  });

  for (const [scheme, features] of Object.entries(SCHEMES)) {
    for (const tag of TAGS) {
      for (const state of Object.keys(STATES)) {
        it(`has no violation that axe knows: <${tag}>, ${state}, ${scheme}`, async () => {
          // In browsers that cannot be told the scheme the page's own still holds.
          await emulate(features);
          const place = box();
          place.lang = 'zh-Hans';
          place.style.colorScheme = features.colorScheme ?? 'light';
          place.style.background = 'Canvas';
          place.style.color = 'CanvasText';
          const element = await STATES[state](tag, place);
          await settled(element);
          expect(await violations(place)).to.deep.equal([]);
        }).timeout(30_000);
      }
    }
  }

  for (const lang of ['en', 'ar', 'zh-Hant']) {
    it(`has no violation that axe knows in ${lang}`, async () => {
      const place = box();
      place.lang = lang;
      const element = await STATES.ready('gov-report', place);
      await until(() => one(element, '[part~="base"]').lang === lang, lang);
      await settled(element);
      expect(await violations(place)).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('has the headings of a report nested without a gap', async () => {
    const element = await STATES.ready('gov-report', box());
    const levels = headings(element).map((heading) => Number(heading[0]));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]).to.be.at.most(1));
  });

  describe('on a phone', () => {
    const frames: HTMLIFrameElement[] = [];
    afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

    /** A page of its own in a frame, with the library in it. */
    async function page(width: number, css = ''): Promise<Document> {
      const frame = document.createElement('iframe');
      frame.style.cssText = `width: ${width}px; height: 640px; border: 0`;
      document.body.append(frame);
      frames.push(frame);
      const inside = frame.contentDocument!;
      inside.documentElement.lang = 'zh-Hans';
      const style = inside.createElement('style');
      style.textContent = `body { margin: 0 } ${css}`;
      const script = inside.createElement('script');
      script.type = 'module';
      script.src = new URL('/src/define.ts', location.href).href;
      inside.head.append(style, script);
      await until(() => frame.contentWindow!.customElements.get('gov-report'), 'the library in the frame');
      return inside;
    }

    async function sample(
      inside: Document,
      name: string,
      tag: Tag = 'gov-report',
      part = '',
    ): Promise<HTMLElement> {
      const element = inside.createElement(tag);
      if (part) element.setAttribute(PART[tag]!, part);
      element.report = await (await fetch(`/demo/reports/${name}.json`)).json();
      inside.body.append(element);
      await until(() => element.loadState === 'ready', 'the report');
      await settled(element);
      await aTimeout(100);
      return element;
    }

    /** What sticks out of the page at its end; the inside of a region that scrolls by itself does not. */
    function sticksOut(inside: Document): string[] {
      const { clientWidth } = inside.documentElement;
      const scrolls = (node: Element): boolean => {
        for (
          let at: Node | null = node;
          at;
          at = at instanceof inside.defaultView!.ShadowRoot ? at.host : at.parentNode
        ) {
          if (
            at.nodeType === 1 &&
            /auto|scroll|hidden/.test(inside.defaultView!.getComputedStyle(at as Element).overflowX)
          )
            return true;
        }
        return false;
      };
      return all(inside.body, '*')
        .filter(
          (node) => node.getClientRects().length && node.getBoundingClientRect().right > clientWidth + 1,
        )
        .filter((node) => !scrolls(node))
        .map((node) => `${node.localName} ${node.className}`);
    }

    for (const name of ['liaocheng-2018', 'suqian-2023', 'formats', 'all-nil']) {
      it(`never scrolls the page sideways at 320 px: ${name}`, async () => {
        const inside = await page(320);
        await sample(inside, name);
        expect(inside.documentElement.scrollWidth).to.equal(inside.documentElement.clientWidth);
        expect(sticksOut(inside)).to.deep.equal([]);
      }).timeout(30_000);
    }

    it('has no violation that axe knows at 320 px', async () => {
      const place = box();
      place.lang = 'zh-Hans';
      place.style.width = '320px';
      const element = await STATES.ready('gov-report', place);
      await settled(element);
      expect(await violations(place)).to.deep.equal([]);
    }).timeout(30_000);

    it('grows with text at 200 %, without scrolling the page at 640 px', async () => {
      const plain = await page(640);
      const large = await page(640, 'html { font-size: 200% }');
      const [small, big] = [await sample(plain, 'liaocheng-2018'), await sample(large, 'liaocheng-2018')];
      const size = (element: Element, selector: string) => {
        const node = one(element, selector);
        return parseFloat(node.ownerDocument.defaultView!.getComputedStyle(node).fontSize);
      };
      for (const selector of ['h2', 'p', 'dt', 'td', 'button', 'nav a', '[part~="notes"]']) {
        expect(size(big, selector), selector).to.be.closeTo(2 * size(small, selector), 0.1);
      }
      expect(large.documentElement.scrollWidth).to.equal(large.documentElement.clientWidth);
      expect(sticksOut(large)).to.deep.equal([]);
    }).timeout(30_000);

    it('keeps its size where the page’s root font is 62.5 %', async () => {
      const plain = await page(640);
      const portal = await page(640, 'html { font-size: 62.5% } body { font-size: 1.6rem }');
      const elements = [await sample(plain, 'liaocheng-2018'), await sample(portal, 'liaocheng-2018')];
      const [one, other] = elements.map((element) =>
        all(element, 'h2, h3, p, dt, dd, td, th, button, [role="option"]').map((node) => {
          const { fontSize, paddingTop, minHeight } = node.ownerDocument.defaultView!.getComputedStyle(node);
          return [node.localName, fontSize, paddingTop, minHeight].join(' ');
        }),
      );
      expect(other).to.deep.equal(one);
      expect(one.length).to.be.greaterThan(50);
    }).timeout(30_000);
  });

  it('has targets of 24 px or more, but for links in a sentence', async () => {
    for (const tag of TAGS) {
      const element = await STATES['partly failed'](tag, box());
      await targets(element);
    }
    await targets(await STATES.ready('gov-report', box()));
    const sorted = mount('gov-statistics-table', {
      attributes: { table: 'districts' },
      properties: { report: await (await fetch('/demo/reports/formats.json')).json() },
    });
    await targets(sorted);
  });

  async function targets(element: Element): Promise<void> {
    await settled(element);
    const small = all(element, 'button, nav a, [role="option"], [role="button"], summary, select, input')
      .filter((node) => node.getClientRects().length)
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => width < 23.9 || height < 23.9)
      .map(({ node, box: { width, height } }) => `${node.localName} “${seen(node)}” ${width} × ${height}`);
    expect(small).to.deep.equal([]);
  }
});
