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

describe('defects that must not come back', () => {
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

describe('what a review found', () => {
  it('a link of the contents leads to its section every time', async () => {
    const place = box();
    const element = mount('gov-report', { properties: { report: fullReport() }, into: place });
    await until(() => all(element, 'nav a').length > 1, 'the contents');
    const links = all<HTMLAnchorElement>(element, 'nav a');
    const link = links[links.length - 1];
    const target = decodeURIComponent(link.hash.slice(link.hash.lastIndexOf('/') + 1));
    const section = () =>
      all(element, 'gov-report-section')
        .map((node) => node.shadowRoot!.querySelector('.target'))
        .find(Boolean);
    for (let time = 0; time < 2; time++) {
      window.scrollTo(0, 0);
      link.click();
      const focused = () => (section()?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
      await until(() => focused() && section()!.contains(focused()), `${target}, time ${time + 1}`);
      expect(section()!.getBoundingClientRect().top).to.be.within(-10, window.innerHeight);
      link.focus();
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a telephone number that is not one number is no link', async () => {
    const element = mount('gov-report', {
      properties: { report: smallReport('甲', { contact: { phone: '0635-1234567、7654321', fax: '1' } }) },
    });
    await until(() => seen(element).includes('7654321'), 'the number');
    expect(all(element, 'a').filter((link) => link.getAttribute('href')!.startsWith('tel:'))).to.be.empty;
  });

  it('what a check found is in the language of the interface', async () => {
    const element = mount('gov-statistics-table', {
      attributes: { lang: 'en' },
      properties: {
        report: smallReport('甲', {
          sections: [
            {
              id: 's',
              blocks: [
                {
                  type: 'table',
                  id: 't',
                  caption: '表',
                  columns: [{ id: 'n', label: '数' }],
                  rows: [
                    { id: 'a', label: '甲', cells: [1] },
                    { id: 'sum', label: '合计', cells: [3] },
                  ],
                  checks: [{ type: 'sum', each: 'column', total: 'sum', parts: ['a'] }],
                },
              ],
            },
          ],
        }),
      },
    });
    await until(() => seen(element).includes('add up to'), 'the note');
    expect(one(element, '#note-1-text').lang).to.equal('en');
  });
});

describe('what a stranger found', () => {
  for (const lang of ['zh-cmn-Hans', 'en-u', 'zh-Hans-u-co-pinyin']) {
    it(`the language tag ${lang} does not keep the report from being shown`, async () => {
      const element = mount('gov-report', { properties: { report: { ...fullReport(), lang } } });
      await until(() => seen(element).includes('1,200'), 'the figures');
      expect(notices(element)).to.deep.equal([]);
    });
  }

  it('long words in facts, figures, badges and contents stay within a phone', async () => {
    const long = 'x'.repeat(120);
    const place = box();
    place.style.width = '340px';
    const element = mount('gov-report', {
      properties: {
        report: smallReport('甲', {
          contact: { url: `https://agency.example/${long}` },
          figures: [
            {
              id: 'f',
              label: '申请',
              value: 0,
              unit: '件',
              absent: 'in-words',
              printed: '未收到公民、法人或者其他组织提出的政府信息公开申请',
            },
          ],
          sections: ['a', 'b'].map((id) => ({
            id,
            number: long,
            heading: '节',
            blocks: [
              { type: 'paragraph', text: ['本年', { figure: 'f' }, '。'] },
              { type: 'status', id: `s${id}`, label: long, state: 'done' },
            ],
          })),
        }),
      },
      into: place,
    });
    await until(() => seen(element).includes('未收到公民'), 'the text');
    await settled(element);
    expect(place.scrollWidth).to.be.at.most(place.clientWidth);
  });

  it('links of the contents of two reports lead into their own', async () => {
    const reports = [0, 1].map(() => mount('gov-report', { properties: { report: fullReport() } }));
    await until(() => reports.every((report) => all(report, 'nav a').length > 1), 'both contents');
    const [first, second] = reports.map((report) =>
      all<HTMLAnchorElement>(report, 'nav a').map(({ hash }) => hash),
    );
    expect(first.filter((hash) => second.includes(hash))).to.deep.equal([]);
  });

  it('gov-report: a unit in Latin letters is set apart from its number, a Chinese one is not', async () => {
    const figures = [
      { id: 'a', label: 'Received', value: 42, unit: 'requests' },
      { id: 'b', label: '公开', value: 42, unit: '条' },
    ];
    const report = smallReport('甲', { figures, highlights: [{ figure: 'a' }, { figure: 'b' }] });
    const element = mount('gov-report', { properties: { report } });
    await until(() => seen(element).includes('Received'), 'the highlights');
    const values = all(element, 'dd').map((value) => value.textContent!.trim());
    expect(values).to.include('42 requests');
    expect(values).to.include('42条');
  });
});
