import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import { violations } from '../support/axe.js';
import {
  all,
  box,
  drawn,
  jsonScript,
  mount,
  notices,
  one,
  seen,
  settled,
  until,
} from '../support/elements.js';
import { fullReport, smallReport, smallSection } from '../support/reports.js';
import { watchPage } from '../support/spies.js';

describe('what was mended', () => {
  // First in the file: the words for problems are not loaded yet.
  it('gov-report: the words of a problem reach the section inside', async () => {
    const good = smallSection('甲') as { blocks: object[] };
    const element = mount('gov-report', {
      attributes: { lang: 'zh-Hans' },
      properties: {
        report: smallReport('甲', { sections: [{ ...good, blocks: [{ type: 'video' }, ...good.blocks] }] }),
      },
    });
    await until(() => notices(element).join().includes('video'), `the words, not “${notices(element)}”`);
  });

  for (const tag of ['gov-statistics-table', 'gov-channel-chart'] as const) {
    it(`${tag}: leaves no observer when it goes with a change under way`, async () => {
      const place = box();
      const element = mount(tag, { children: [jsonScript(smallReport())], into: place });
      await until(() => seen(element).includes('甲'), 'the element');
      await drawn(element);
      await settled(element);
      element.remove();
      await aTimeout(50);
      const watch = watchPage();
      try {
        for (let time = 0; time < 10; time++) {
          place.append(element);
          await element.updateComplete;
          element.headingLevel = 2 + (time % 2);
          element.remove();
          await element.updateComplete;
        }
        await aTimeout(50);
        expect(watch.held().observers).to.deep.equal([]);
      } finally {
        watch.restore();
      }
    });
  }

  it('lang set as a property inside a shadow root is followed', async () => {
    const host = document.createElement('div');
    const around = box();
    around.lang = 'ar';
    around.append(host);
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    const element = mount('gov-report', { properties: { report: fullReport() }, into: inside });
    const language = () => one(element, '[part~="base"]').lang;
    await until(() => all(element, '[part~="base"]').length && language() === 'ar', 'Arabic');
    element.lang = 'en';
    await until(() => language() === 'en', `English, not ${language()}`);
  });

  it('a bar with a footnote has no violation that axe knows', async () => {
    const place = box();
    place.lang = 'zh-Hans';
    const element = mount('gov-channel-chart', {
      properties: {
        report: smallReport('甲', {
          figures: [
            { id: 'web', label: '网站', value: 1200, unit: '条', note: '含微博。' },
            { id: 'media', label: '媒体', value: 5, unit: '条' },
          ],
        }),
      },
      into: place,
    });
    await until(() => seen(element).includes('渠道图'), 'the chart');
    await drawn(element);
    await settled(element);
    expect(await violations(place)).to.deep.equal([]);
  });
});
