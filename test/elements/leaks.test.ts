import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { box, drawn, jsonScript, mount, seen, settled, until } from '../support/elements.js';
import { network, type Network } from '../support/network.js';
import { SHOWN, smallReport, TAGS, type Tag } from '../support/reports.js';
import { watchPage, type Watch } from '../support/spies.js';

const TIMES = 50;

for (const tag of TAGS) {
  describe(`<${tag}> made and removed ${TIMES} times`, () => {
    let watch: Watch;
    let net: Network;
    /** Its place, before the counting begins. */
    let place: HTMLElement;

    beforeEach(async () => {
      // What the first of its kind brings for all: translations, the code that draws.
      const first = await shown(tag, box());
      first.remove();
      place = box();
      await aTimeout(50);
      net = network({ '/leak.json': smallReport() }, { hold: true });
      watch = watchPage();
    });
    afterEach(() => {
      watch.restore();
      net.release();
      net.restore();
    });

    /** All that was begun has ended, soon. */
    async function nothingLeft(): Promise<void> {
      const left = () => {
        const { listeners, observers, timers } = watch.held();
        return [...listeners, ...observers, ...timers];
      };
      for (let wait = 0; wait < 60 && left().length; wait++) await aTimeout(20);
      expect(left()).to.deep.equal([]);
    }

    it('leaves nothing behind when it was ready', async () => {
      for (let time = 0; time < TIMES; time++) {
        const element = await shown(tag, place);
        // Something observes while it is in the page, or the counters count nothing.
        if (time === 0) expect(watch.held().observers).to.include('MutationObserver');
        element.remove();
      }
      await nothingLeft();
    }).timeout(60_000);

    it('leaves nothing behind when it was loading', async () => {
      for (let time = 0; time < TIMES; time++) {
        const element = mount(tag, { attributes: { src: '/leak.json' }, into: place });
        await element.updateComplete;
        expect(element.loadState).to.equal('loading');
        if (time === 0) expect(watch.held().timers).not.to.be.empty;
        element.remove();
      }
      await nothingLeft();
    }).timeout(30_000);

    it('leaves nothing behind when it goes before it was rendered', async () => {
      for (let time = 0; time < TIMES; time++) {
        const element = mount(tag, { properties: { report: smallReport() }, into: place });
        element.remove();
      }
      await nextFrame();
      await nothingLeft();
    }).timeout(30_000);

    it('does nothing more once it is gone', async () => {
      const element = mount(tag, { attributes: { src: '/leak.json' }, into: place });
      await element.updateComplete;
      element.remove();
      net.release();
      await element.updateComplete;
      let updates = 0;
      const { requestUpdate } = element;
      element.requestUpdate = (...args) => {
        updates++;
        return requestUpdate.apply(element, args);
      };
      document.documentElement.lang = 'en';
      location.hash = 'gov-report/one';
      element.append('x');
      await aTimeout(400);
      document.documentElement.lang = 'zh';
      history.replaceState(null, '', location.href.split('#')[0]);
      await aTimeout(20);
      expect(updates).to.equal(0);
    });
  });
}

/** An element that shows its part of a small report, child script and all. */
async function shown<T extends Tag>(tag: T, into: Element): Promise<HTMLElementTagNameMap[T]> {
  const element = mount(tag, { children: [jsonScript(smallReport())], into });
  await until(() => seen(element).includes(SHOWN[tag]), SHOWN[tag]);
  await drawn(element);
  await settled(element);
  return element;
}
