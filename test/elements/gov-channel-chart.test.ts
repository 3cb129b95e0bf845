import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { overrideStrings, type ChartJson, type FigureJson } from '../../src/document/index.js';
import '../../src/elements/gov-channel-chart/define.js';
import type { GovChannelChart } from '../../src/elements/gov-channel-chart/gov-channel-chart.js';
import { accessibleTree, nodesWithRole } from '../support/accessible-tree.js';
import { emulate } from '../support/media.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** A report with these figures and a chart `c` of all of them. */
function report(figures: FigureJson[], chart: Partial<ChartJson> = {}, more: object = {}): object {
  const bars = figures.map(({ id }) => ({ figure: id }));
  const block = { type: 'chart', id: 'c', title: '一张图', bars, ...chart };
  return {
    title: '报告',
    agency: { name: '某局' },
    period: {},
    figures,
    sections: [{ id: 's', heading: '节', blocks: [block] }],
    ...more,
  };
}

const figure = (id: string, value: number, more: Partial<FigureJson> = {}): FigureJson => ({
  id,
  label: id,
  value,
  unit: '条',
  ...more,
});

/** Two units, five bars, of which one is approximate, one in words and one has a footnote. */
const mixed = () =>
  report([
    figure('网站', 1000, { note: '两个网站。' }),
    figure('媒体', 11),
    figure('诉讼', 0, { absent: 'in-words', printed: '未发生' }),
    figure('宣传材料', 90000, { unit: '份', printed: '9万余', bound: 'lower' }),
    figure('折页', 12, { unit: '份' }),
  ]);

async function show(document: object, chart?: string, lang = 'zh-Hans'): Promise<GovChannelChart> {
  const element = await fixture<GovChannelChart>(
    html`<gov-channel-chart lang=${lang} chart=${chart ?? 'c'} .report=${document}></gov-channel-chart>`,
  );
  await element.updateComplete;
  // The chart comes in a file of its own, unless there is nothing to draw.
  await waitUntil(() => element.shadowRoot!.querySelector('[role="option"], .notice'));
  return element;
}

async function sample(name: string, chart: string): Promise<GovChannelChart> {
  return show(await (await fetch(`/demo/reports/${name}.json`)).json(), chart);
}

const all = <T extends Element = HTMLElement>(element: GovChannelChart, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const one = <T extends Element = HTMLElement>(element: GovChannelChart, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
const bars = (element: GovChannelChart): HTMLElement[] => all(element, '[role="option"]');
const words = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();
const displayed = (node: Element | null): boolean => !!node && node.getClientRects().length > 0;
const focused = (element: GovChannelChart): string | null | undefined =>
  element.shadowRoot!.activeElement?.getAttribute('aria-label');
const buttons = (element: GovChannelChart): HTMLButtonElement[] =>
  all<HTMLButtonElement>(element, '.chart-tools button');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

afterEach(() => emulate({}));

describe('gov-channel-chart', () => {
  describe('what is seen', () => {
    it('shows the 2018 channels as printed, with a panel for each unit', async () => {
      const element = await sample('liaocheng-2018', 'channelsChart');
      expect(all(element, '.panel-heading').map(words)).to.eql(['单位：条', '单位：份', '单位：次']);
      expect(bars(element).map((bar) => words(bar).replace(/ /g, ''))).to.eql([
        '政务公开网站和局官方网站1,000条',
        '省市级媒体192条',
        '门户网站安委会工作专栏13条',
        '政务微博和政务微信12条',
        '国家级媒体11条',
        '宣传材料（“安全生产月”）9万余份',
        '新闻发布会1次',
      ]);
      expect(words(one(element, '.graphic'))).not.to.contain('90,000');
      expect(one(element, '.foot-of-chart').textContent)
        .to.contain('各渠道数量不能相加')
        .and.contain('安全生产监管信息31条没有说明');
      expect(displayed(one(element, 'table'))).to.equal(false);
    });

    it('shows what is not listed as computed, and names the whole', async () => {
      const element = await sample('liaocheng-2018', 'kindsChart');
      expect(words(one(element, '.panel-heading'))).to.contain('合计 1,000条（主动公开政府信息）');
      const rest = bars(element).pop()!;
      expect(words(rest)).to.equal('未列明类别（计算） 862条');
      expect(words(one(element, '.foot-of-chart'))).to.contain('计算所得，报告未列');
    });

    it('explains only the signs that it shows', async () => {
      const plain = await show(report([figure('甲', 3), figure('乙', 4)]));
      expect(one(plain, '.foot-of-chart')).to.equal(null);
      const approximate = await show(mixed());
      expect(words(one(approximate, '.foot-of-chart')))
        .to.contain('约数')
        .and.not.contain('计算');
    });

    it('keeps the document’s words in its language and the interface’s in the reader’s', async () => {
      overrideStrings('en', { tableUnit: 'Unit: {0}' });
      const element = await show(mixed(), 'c', 'en');
      const heading = one(element, '.panel-heading bdi');
      await waitUntil(() => heading.textContent === 'Unit: 条');
      expect(heading.lang).to.equal('en');
      expect(bars(element)[0].closest<HTMLElement>('[lang]')!.lang).to.equal('zh-Hans');
    });

    it('says markup as text', async () => {
      const element = await show(
        report([figure('a', 1, { label: '<b>甲</b>' })], { title: '<img src=x onerror=alert(1)>' }),
      );
      expect(words(one(element, '.chart-title'))).to.equal('<img src=x onerror=alert(1)>');
      expect(words(one(element, '.bar-label'))).to.equal('<b>甲</b>');
      expect(one(element, 'img')).to.equal(null);
    });

    it('has nothing cut in a column of 288 px and in large type', async () => {
      const element = await sample('liaocheng-2018', 'channelsChart');
      for (const size of ['16px', '32px']) {
        element.style.cssText = `width: 288px; font-size: ${size}`;
        await new Promise((done) => requestAnimationFrame(done));
        const { right, left } = element.getBoundingClientRect();
        for (const text of all(element, '.bar-label, .amount bdi, figcaption, .chart-tools')) {
          const box = text.getBoundingClientRect();
          expect(box.right, words(text)).to.be.at.most(right + 1);
          expect(box.left, words(text)).to.be.at.least(left - 1);
        }
        for (const bar of bars(element)) expect(bar.scrollHeight).to.be.at.most(bar.clientHeight + 1);
      }
    });

    it('says in a sentence that all is zero, with the table under it', async () => {
      const element = await sample('all-nil', 'channelsChart');
      expect(words(one(element, '.notice'))).to.match(/各项均为 0。$/);
      expect(one(element, 'canvas')).to.equal(null);
      expect(one(element, '.views')).to.equal(null);
      expect(displayed(one(element, 'table'))).to.equal(true);
    });
  });

  describe('which chart', () => {
    it('shows the only chart if none is named', async () => {
      const element = await fixture<GovChannelChart>(
        html`<gov-channel-chart .report=${mixed()}></gov-channel-chart>`,
      );
      await element.updateComplete;
      expect(words(one(element, '.chart-title'))).to.equal('一张图');
    });

    it('tells of a chart that is not there', async () => {
      const element = document.createElement('gov-channel-chart');
      element.chart = 'nowhere';
      element.report = mixed();
      setTimeout(() => document.body.append(element));
      const { detail } = await oneEvent(element, 'gov-report-error');
      expect(detail.error.code).to.equal('unknown-reference');
      expect(words(one(element, '.notice'))).to.contain('nowhere');
      expect(one(element, 'figure')).to.equal(null);
      element.remove();
    });

    it('follows its chart, report and language in place', async () => {
      const element = await show(mixed());
      const figureElement = one(element, 'figure');
      element.report = report([figure('新', 7)], { title: '另一张图' });
      await element.updateComplete;
      await element.updateComplete;
      expect(one(element, 'figure')).to.equal(figureElement);
      expect(words(one(element, '.chart-title'))).to.equal('另一张图');
      expect(bars(element).map((bar) => bar.getAttribute('aria-label'))).to.eql(['新，7条']);
      overrideStrings('en', { chartViewTable: 'Figures' });
      element.lang = 'en';
      await waitUntil(() => words(buttons(element)[1]) === 'Figures');
      element.lang = 'zh-Hans';
      await waitUntil(() => words(buttons(element)[1]) === '表');
    });
  });

  describe('by keyboard', () => {
    it('is one tab stop; arrows, Home and End go from bar to bar through all panels', async () => {
      const element = await show(mixed());
      const after = document.createElement('button');
      element.after(after);
      buttons(element)[2].focus();
      await press('Tab');
      expect(focused(element)).to.equal('网站，1,000条');
      await press('ArrowDown');
      expect(focused(element)).to.equal('媒体，11条');
      await press('ArrowRight');
      expect(focused(element)).to.equal('诉讼，未发生');
      await press('ArrowDown');
      expect(focused(element)).to.equal('宣传材料，9万余份（不少于 90,000）');
      await press('ArrowUp', 'ArrowLeft');
      expect(focused(element)).to.equal('媒体，11条');
      await press('End');
      expect(focused(element)).to.equal('折页，12份');
      await press('ArrowDown');
      expect(focused(element)).to.equal('折页，12份');
      await press('Home', 'ArrowUp');
      expect(focused(element)).to.equal('网站，1,000条');
      await press('End', 'Tab');
      expect(document.activeElement).to.equal(after);
      expect(bars(element).map(({ tabIndex }) => tabIndex)).to.eql([-1, -1, -1, -1, 0]);
      after.remove();
    });

    it('has Left and Right the other way round in a report written from right to left', async () => {
      const element = await show(report([figure('أ', 3), figure('ب', 4)], {}, { lang: 'ar' }));
      bars(element)[0].focus();
      await press('ArrowLeft');
      expect(focused(element)).to.contain('ب');
      await press('ArrowRight');
      expect(focused(element)).to.contain('أ');
    });

    it('outlines the bar that has the focus, and marks what the pointer is on', async () => {
      const element = await show(mixed());
      buttons(element)[2].focus();
      await press('Tab', 'ArrowDown');
      await element.updateComplete;
      const [first, second] = bars(element);
      expect(getComputedStyle(second).outlineStyle).to.equal('solid');
      expect(parseFloat(getComputedStyle(second).outlineWidth)).to.be.at.least(2);
      expect(getComputedStyle(first).outlineStyle).to.equal('none');
      first.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await element.updateComplete;
      expect(getComputedStyle(first).backgroundColor).not.to.equal(getComputedStyle(second).backgroundColor);
    });

    it('leaves other keys to the page', async () => {
      const element = await show(mixed());
      const told: boolean[] = [];
      element.addEventListener('keydown', (event) => told.push(event.defaultPrevented));
      bars(element)[0].focus();
      await press('PageDown', 'a');
      bars(element)[0].dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'ArrowDown',
          altKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
      await press('ArrowDown');
      expect(told.filter(Boolean)).to.eql([true]);
      expect(focused(element)).to.equal('媒体，11条');
    });
  });

  describe('for assistive technology', () => {
    it('is a listbox with a group for each unit and an option for each bar', async () => {
      await show(mixed());
      const tree = await accessibleTree();
      if (!tree) return;
      const [list] = nodesWithRole(tree, 'listbox', 'ListBox');
      expect(list.name).to.equal('一张图');
      expect(nodesWithRole(list, 'group').map(({ name }) => name)).to.eql(['单位：条', '单位：份']);
      const options = nodesWithRole(list, 'option');
      expect(options.map(({ name }) => name)).to.eql([
        '网站，1,000条',
        '媒体，11条',
        '诉讼，未发生',
        '宣传材料，9万余份（不少于 90,000）',
        '折页，12份',
      ]);
      expect(options[0].description).to.equal('两个网站。');
      expect(nodesWithRole(tree, 'application', 'canvas', 'Canvas')).to.eql([]);
    });

    for (const media of [{}, { colorScheme: 'dark' as const }, { forcedColors: 'active' as const }]) {
      it(`satisfies axe: ${JSON.stringify(media)}`, async () => {
        await emulate(media);
        const element = await sample('liaocheng-2018', 'kindsChart');
        element.style.colorScheme = 'light dark';
        const check = async () => {
          const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).to.eql(
            [],
          );
        };
        await check();
        buttons(element)[1].click();
        await element.updateComplete;
        await check();
        await sample('all-nil', 'channelsChart');
        await check();
      });
    }
  });

  describe('the table', () => {
    it('is one toggle away, and the toggle tells its state', async () => {
      const element = await show(mixed());
      const [chart, table] = buttons(element);
      expect([chart.ariaPressed, table.ariaPressed]).to.eql(['true', 'false']);
      table.click();
      await element.updateComplete;
      expect([chart.ariaPressed, table.ariaPressed]).to.eql(['false', 'true']);
      expect(displayed(one(element, '.bars'))).to.equal(false);
      expect(displayed(one(element, 'table'))).to.equal(true);
      const rows = all(element, 'tbody tr').map((row) => words(row).replace(/\s/g, ''));
      expect(rows[1]).to.equal('媒体条11');
      expect(rows[3]).to.match(/^宣传材料份9万余/);
      chart.click();
      await element.updateComplete;
      expect(displayed(one(element, 'table'))).to.equal(false);
    });

    it('stands on paper in the place of the chart', async () => {
      const element = await show(mixed());
      if (!(await emulate({ media: 'print' }))) return;
      expect(displayed(one(element, 'table'))).to.equal(true);
      expect(displayed(one(element, 'canvas'))).to.equal(false);
      expect(displayed(one(element, '.bars'))).to.equal(false);
      expect(displayed(one(element, '.chart-title'))).to.equal(true);
      expect(buttons(element).some(displayed)).to.equal(false);
    });

    it('can be downloaded', async () => {
      const element = await show(mixed());
      const real = URL.createObjectURL;
      let blob: Blob | undefined;
      URL.createObjectURL = (object) => real.call(URL, (blob = object as Blob));
      let name = '';
      const stop = (event: Event) => event.preventDefault();
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        name = this.download;
        this.addEventListener('click', stop);
        click.call(this);
      };
      try {
        buttons(element)[2].click();
        await waitUntil(() => name !== '');
      } finally {
        URL.createObjectURL = real;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(name).to.equal('一张图.csv');
      expect(await blob!.text()).to.contain('宣传材料,份,9万余\r\n');
    });
  });
});
