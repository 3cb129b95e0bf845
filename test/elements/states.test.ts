import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { readReport } from '../../src/document/index.js';
import '../../src/define.js';
import { GovChannelChart } from '../../src/elements/gov-channel-chart/gov-channel-chart.js';
import { GovReportSection } from '../../src/elements/gov-report-section/gov-report-section.js';
import { GovReport } from '../../src/elements/gov-report/gov-report.js';
import { GovStatisticsTable } from '../../src/elements/gov-statistics-table/gov-statistics-table.js';
import { GovStatusBadge } from '../../src/elements/gov-status-badge/gov-status-badge.js';
import type { ReportElement } from '../../src/internal/report-element.js';
import {
  all,
  box,
  hear,
  jsonScript,
  mount,
  notices,
  one,
  seen,
  settled,
  until,
} from '../support/elements.js';
import { network, type Network } from '../support/network.js';
import { PART, SHOWN, smallReport, smallSection, TAGS, type Tag } from '../support/reports.js';

const CLASSES: Record<Tag, CustomElementConstructor> = {
  'gov-report': GovReport,
  'gov-report-section': GovReportSection,
  'gov-statistics-table': GovStatisticsTable,
  'gov-channel-chart': GovChannelChart,
  'gov-status-badge': GovStatusBadge,
};

/** A small report with a part that cannot be shown, by the element that shows it. */
const PARTLY: Record<Tag, object> = {
  'gov-report': { blocks: [{ type: 'video' }] },
  'gov-report-section': { blocks: [{ type: 'video' }] },
  'gov-statistics-table': {
    blocks: [
      {
        type: 'table',
        id: 'one',
        caption: '甲收件表',
        columns: [{ label: '数' }, { label: '又' }],
        rows: [{ label: '收到', cells: [true, 7] }],
      },
    ],
  },
  'gov-channel-chart': {
    blocks: [{ type: 'chart', id: 'one', title: '甲渠道图', bars: [5, { figure: 'web' }] }],
  },
  'gov-status-badge': {
    blocks: [{ type: 'status', id: 'one', label: '甲行政复议', state: 'nil', detail: { no: 'text' } }],
  },
};

let net: Network | undefined;

/** Answers of this test only; an element of the test before lets go of its document a moment later. */
async function serve(files: Record<string, unknown>, options = {}): Promise<Network> {
  await aTimeout(10);
  return (net = network(files, options));
}
afterEach(() => {
  net?.restore();
  net = undefined;
});

for (const tag of TAGS) {
  const words = (word = '甲') => word + SHOWN[tag];
  const shows = (element: Element, word = '甲') =>
    until(() => seen(element).includes(words(word)), `${words(word)} in ${seen(element)}`);
  const fallback = '请见纸质报告';

  describe(`<${tag}>`, () => {
    describe('with nothing named', () => {
      it('shows its content and says nothing', async () => {
        const place = box();
        const heard = hear(place);
        const element = mount(tag, { children: [fallback], into: place });
        await settled(element);
        expect(seen(element)).to.equal(fallback);
        expect(element.loadState).to.equal('nothing');
        expect(element.document).to.equal(undefined);
        expect(heard.codes).to.be.empty;
      });
    });

    describe('loading', () => {
      it('says so after 300 ms, not before, and keeps its content until the document is there', async () => {
        const { release } = await serve({ '/held.json': smallReport() }, { hold: true });
        const start = performance.now();
        const element = mount(tag, {
          attributes: { src: '/held.json', lang: 'zh-Hans' },
          children: [fallback],
        });
        await element.updateComplete;
        expect(element.loadState).to.equal('loading');
        expect(seen(element)).to.equal(fallback);
        await until(() => notices(element).length, 'the notice');
        expect(performance.now() - start).to.be.at.least(295);
        expect(notices(element)).to.deep.equal(['正在载入报告……']);
        expect(one(element, '[part~="notice"]').getAttribute('role')).to.equal('status');
        expect(seen(element)).to.contain(fallback);
        release();
        await shows(element);
        expect(seen(element)).not.to.contain('正在载入').and.not.to.contain(fallback);
        expect(element.loadState).to.equal('ready');
      });

      it('never says so of a document that comes at once', async () => {
        await serve({ '/quick.json': smallReport() });
        const element = mount(tag, { attributes: { src: '/quick.json', lang: 'zh-Hans' } });
        const said: string[] = [];
        const watch = setInterval(() => said.push(...notices(element)), 5);
        await shows(element);
        await aTimeout(350);
        clearInterval(watch);
        expect(said.filter((sentence) => sentence.includes('载入'))).to.be.empty;
      });
    });

    describe('ready', () => {
      it('shows its part instead of its content, and tells of the document once', async () => {
        await serve({ '/a.json': smallReport() });
        const place = box();
        const heard = hear(place);
        const element = mount(tag, { attributes: { src: '/a.json' }, children: [fallback], into: place });
        await shows(element);
        await settled(element);
        expect(seen(element)).not.to.contain(fallback);
        expect(notices(element)).to.be.empty;
        expect(heard.codes).to.deep.equal(['load']);
        expect(element.document!.json.title).to.equal('甲年度报告');
        expect(element.problems).to.be.empty;
      });

      it('has the event come when the element is as the event tells', async () => {
        await serve({ '/a.json': smallReport() });
        const place = box();
        const found: string[] = [];
        place.addEventListener('gov-report-load', ({ target, detail, bubbles, composed }) => {
          found.push((target as ReportElement).loadState, detail.document.json.title);
          expect([bubbles, composed]).to.deep.equal([true, true]);
        });
        const element = mount(tag, { attributes: { src: '/a.json' }, into: place });
        await shows(element);
        await until(() => found.length, 'the event');
        expect(found).to.deep.equal(['ready', '甲年度报告']);
      });
    });

    it('shows what it can of a document that is partly wrong, and tells which part is', async () => {
      const place = box();
      const heard = hear(place);
      const good = smallSection('甲') as { blocks: object[] };
      const bad = { ...good, ...PARTLY[tag] } as { blocks: object[] };
      // The section and the report keep their good blocks beside the bad one.
      const blocks = tag.startsWith('gov-report') ? [...bad.blocks, ...good.blocks] : bad.blocks;
      const element = mount(tag, {
        attributes: { lang: 'zh-Hans' },
        properties: { report: smallReport('甲', { sections: [{ ...bad, blocks }] }) },
        into: place,
      });
      await shows(element);
      await settled(element);
      expect(element.loadState).to.equal('ready');
      await waitUntil(() => heard.codes.length === 2);
      expect(heard.codes[0]).to.equal('load');
      expect(heard.codes[1]).to.be.oneOf(['wrong-type', 'unknown-block']);
      expect(heard.codes).to.have.length(2);
      expect(heard.messages[0]).to.match(/\p{Script=Han}/u);
      if (tag.startsWith('gov-report')) {
        expect(heard.messages[0]).to.contain('video');
        expect(notices(element)).to.have.length(1);
        if (tag === 'gov-report-section')
          await until(() => notices(element)[0] === heard.messages[0], 'the words of the problem');
        expect(seen(element)).to.contain('甲市公开信息12条。');
      }
    });

    describe('failed', () => {
      const answers = [
        ['not-found', 'not-found'],
        ['server-error', 'server-error'],
        ['to-login', 'web-page'],
        ['truncated', 'not-json'],
        ['empty', 'not-json'],
      ] as const;
      for (const [path, code] of answers) {
        it(`keeps its content and tells the reason: ${path}`, async () => {
          const place = box();
          place.lang = 'en';
          // Until the words have come English stands in Chinese.
          const ready = mount('gov-status-badge', { attributes: { state: 'nil' }, into: place });
          await until(() => seen(ready) === 'None', 'English');
          const heard = hear(place);
          const element = mount(tag, {
            attributes: { src: `/answers/${path}` },
            children: [fallback],
            into: place,
          });
          await until(() => heard.codes.length, 'the event');
          await settled(element);
          expect(heard.codes).to.deep.equal([code]);
          expect(heard.messages[0])
            .to.match(/[a-z]{3} [a-z]{3}/)
            .and.not.to.match(/\p{Script=Han}/u);
          expect(notices(element)).to.deep.equal([heard.messages[0].trim()]);
          if (code === 'server-error') expect(notices(element)[0]).to.contain('500');
          expect(seen(element)).to.contain(fallback);
          expect(element.loadState).to.equal('failed');
          expect(all(element, '[role="alert"]')).to.be.empty;
        });
      }

      it('keeps its content for an address that must not be fetched', async () => {
        const { asked } = await serve({});
        const place = box();
        const heard = hear(place);
        const element = mount(tag, {
          attributes: { src: 'javascript:alert(1)', lang: 'zh-Hans' },
          children: [fallback],
          into: place,
        });
        await until(() => heard.codes.length, 'the event');
        await settled(element);
        expect(heard.codes).to.deep.equal(['unsafe-address']);
        expect(seen(element)).to.contain(fallback);
        expect(asked).to.be.empty;
      });

      it('keeps its content for a file that is not the one of the hash', async () => {
        const place = box();
        const heard = hear(place);
        const element = mount(tag, {
          attributes: { src: '/demo/reports/all-nil.json', integrity: 'sha384-AAAA' },
          children: [fallback],
          into: place,
        });
        await until(() => heard.codes.length, 'the event');
        await settled(element);
        expect(heard.codes).to.deep.equal(['integrity']);
        expect(seen(element)).to.contain(fallback);
      });

      it('keeps its content for a part that the document does not have', async () => {
        const part = PART[tag];
        if (!part) return;
        const place = box();
        const heard = hear(place);
        const element = mount(tag, {
          attributes: { [part]: 'none', lang: 'zh-Hans' },
          properties: { report: smallReport() },
          children: [fallback],
          into: place,
        });
        await until(() => heard.codes.length === 2, 'the events');
        await settled(element);
        expect(heard.codes).to.have.members(['load', 'unknown-reference']);
        expect(heard.messages[0]).to.contain('none');
        expect(notices(element)).to.deep.equal(heard.messages);
        expect(seen(element)).to.equal(`${fallback} ${notices(element)[0]}`);
      });
    });

    it('says of an empty document that there is nothing to show', async () => {
      const place = box();
      const heard = hear(place);
      const element = mount(tag, {
        attributes: { lang: 'zh-Hans' },
        properties: { report: {} },
        children: [fallback],
        into: place,
      });
      await until(() => heard.codes.length === 2, 'the events');
      await settled(element);
      expect(element.loadState).to.equal('empty');
      expect(notices(element)).to.deep.equal([heard.messages[heard.messages.length - 1]]);
      expect(notices(element)[0]).to.match(/\p{Script=Han}/u);
      expect(seen(element)).to.equal(`${fallback} ${notices(element)[0]}`);
      expect(heard.codes).to.deep.equal(['load', 'no-content']);
    });

    describe('changes in place', () => {
      const root = (element: Element) => one(element, '[part~="base"]');

      it('with src', async () => {
        const { asked } = await serve({ '/a.json': smallReport('甲'), '/b.json': smallReport('乙') });
        const element = mount(tag, { attributes: { src: '/a.json' } });
        await shows(element, '甲');
        element.src = '/b.json';
        await shows(element, '乙');
        expect(seen(element)).not.to.contain(words('甲'));
        element.setAttribute('src', '/a.json');
        await shows(element, '甲');
        expect(asked.slice(0, 2)).to.deep.equal(['/a.json', '/b.json']);
        element.removeAttribute('src');
        await until(() => element.loadState === 'nothing', 'nothing');
        await settled(element);
        expect(seen(element)).not.to.contain(words('甲'));
      });

      it('from a failure to a document and back', async () => {
        await serve({ '/a.json': smallReport() });
        const element = mount(tag, {
          attributes: { src: '/answers/not-found', lang: 'zh-Hans' },
          children: [fallback],
        });
        await until(() => element.loadState === 'failed', 'the failure');
        element.src = '/a.json';
        await shows(element);
        expect(notices(element)).to.be.empty;
        element.src = '/answers/truncated';
        await until(() => notices(element).length, 'the other failure');
        await settled(element);
        expect(element.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
        expect(seen(element)).to.contain(fallback).and.not.to.contain(words());
      });

      it('with report', async () => {
        const element = mount(tag, { properties: { report: smallReport('甲') } });
        await shows(element, '甲');
        const [before] = [root(element)];
        element.report = smallReport('乙');
        await shows(element, '乙');
        expect(root(element)).to.equal(before);
        expect(seen(element)).not.to.contain(words('甲'));
      });

      it('with lang', async () => {
        const element = mount(tag, {
          attributes: { lang: 'zh-Hans' },
          properties: { report: smallReport('甲') },
        });
        await shows(element);
        const before = root(element);
        element.lang = 'en';
        await until(() => before.lang === 'en', 'English');
        expect(root(element)).to.equal(before);
        expect(seen(element), 'the document keeps its words').to.contain(words());
      });

      it('with its part', async () => {
        const part = PART[tag];
        if (!part) return;
        const sections = [smallSection('甲', 'one'), smallSection('乙', 'two')];
        const place = box();
        const heard = hear(place);
        const element = mount(tag, {
          attributes: { [part]: 'one' },
          properties: { report: smallReport('甲', { sections }) },
          into: place,
        });
        await shows(element, '甲');
        const before = root(element);
        element.setAttribute(part, 'two');
        await shows(element, '乙');
        expect(root(element)).to.equal(before);
        expect(seen(element)).not.to.contain(words('甲'));
        element.setAttribute(part, 'none');
        await until(() => notices(element).length, 'the notice');
        expect(seen(element)).not.to.contain(words('乙'));
        element.setAttribute(part, 'one');
        await shows(element, '甲');
        expect(notices(element)).to.be.empty;
        expect(heard.codes).to.deep.equal(['load', 'unknown-reference']);
      });

      it('only if it must: an old answer does not overtake a new one', async () => {
        const slow = await serve({ '/slow.json': smallReport('甲') }, { hold: true });
        const element = mount(tag, { attributes: { src: '/slow.json' } });
        await element.updateComplete;
        element.removeAttribute('src');
        element.report = smallReport('乙');
        await shows(element, '乙');
        slow.release();
        await aTimeout(30);
        await settled(element);
        expect(seen(element)).to.contain(words('乙')).and.not.to.contain(words('甲'));
      });
    });

    describe('gets its document', () => {
      it('from a property that was set before the tag was known', async () => {
        const late = `late-${tag}`;
        const element = document.createElement(late) as ReportElement;
        element.report = smallReport('乙');
        box().append(element);
        expect(element.shadowRoot).to.equal(null);
        customElements.define(late, class extends CLASSES[tag] {});
        await shows(element, '乙');
      });

      it('from a child script, also one that comes later or changes', async () => {
        const place = box();
        const heard = hear(place);
        const element = mount(tag, { children: [jsonScript(smallReport('甲'))], into: place });
        await shows(element, '甲');
        const script = element.querySelector('script')!;
        script.textContent = JSON.stringify(smallReport('乙'));
        await shows(element, '乙');
        script.remove();
        await until(() => element.loadState === 'nothing', 'nothing');
        element.append(jsonScript(smallReport('丙')));
        await shows(element, '丙');
        await settled(element);
        expect(heard.codes).to.deep.equal(['load', 'load', 'load']);
      });

      it('from a child script that is broken, and tells so', async () => {
        const place = box();
        const heard = hear(place);
        mount(tag, {
          attributes: { lang: 'zh-Hans' },
          children: [jsonScript('{"title": ')],
          into: place,
        });
        await until(() => heard.codes.length, 'the event');
        expect(heard.codes).to.deep.equal(['not-json']);
        expect(heard.messages[0]).to.contain('JSON');
      });

      it('from the property before the script, from the script before src', async () => {
        const { asked } = await serve({ '/c.json': smallReport('丙') });
        const element = mount(tag, {
          attributes: { src: '/c.json' },
          properties: { report: smallReport('甲') },
          children: [jsonScript(smallReport('乙'))],
        });
        await shows(element, '甲');
        element.report = undefined;
        await shows(element, '乙');
        expect(asked).to.be.empty;
        element.querySelector('script')!.remove();
        await shows(element, '丙');
      });

      it('from a document that was read already', async () => {
        const read = readReport(smallReport('乙'));
        const element = mount(tag, { properties: { report: read } });
        await shows(element, '乙');
        expect(element.document).to.equal(read);
      });

      it('from a document that another copy of the library has read', async () => {
        // Of another class, and not all of its members are what they are here.
        const foreign = { json: smallReport('乙'), failuresAt: () => [], figures: new Map() };
        const element = mount(tag, { properties: { report: foreign } });
        await shows(element, '乙');
        expect(element.problems).to.be.empty;
      });
    });

    describe('in the page', () => {
      it('is moved without a second request, ready or loading', async () => {
        const { asked, release, requests } = await serve({ '/m.json': smallReport() }, { hold: true });
        const [first, second] = [box(), box()];
        const element = mount(tag, { attributes: { src: '/m.json' }, into: first });
        await element.updateComplete;
        second.append(element);
        await aTimeout(20);
        release();
        await shows(element);
        first.append(element);
        await aTimeout(20);
        await shows(element);
        expect(asked).to.deep.equal(['/m.json']);
        expect(requests[0].signal!.aborted).to.equal(false);
      });

      it('ends its request when it is removed, unless another waits for it', async () => {
        const { requests } = await serve({ '/hang.json': {} }, { hold: true });
        const place = box();
        const heard = hear(place);
        const [first, second] = [0, 1].map(() =>
          mount(tag, { attributes: { src: '/hang.json' }, into: place }),
        );
        await second.updateComplete;
        expect(requests).to.have.length(1);
        const { signal } = requests[0];
        first.remove();
        await aTimeout(20);
        expect(signal!.aborted).to.equal(false);
        second.remove();
        await until(() => signal!.aborted, 'the end of the request');
        expect(heard.codes).to.be.empty;
        expect(notices(second)).to.be.empty;
      });

      it('asks anew when it comes back', async () => {
        const { asked } = await serve({ '/back.json': smallReport() });
        const place = box();
        const element = mount(tag, { attributes: { src: '/back.json' }, into: place });
        await shows(element);
        element.remove();
        await aTimeout(20);
        place.append(element);
        await until(() => asked.length === 2, 'the second request');
        await shows(element);
      });
    });
  });
}
