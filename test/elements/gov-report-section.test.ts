import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/gov-report-section/define.js';
import type { GovReportSection } from '../../src/elements/gov-report-section/gov-report-section.js';
import {
  all,
  box,
  focused,
  headings,
  hear,
  mount,
  notices,
  one,
  seen,
  settled,
  until,
} from '../support/elements.js';
import { smallReport } from '../support/reports.js';

/** A report with one section `s` of these blocks. */
function report(blocks: unknown[], more: object = {}): object {
  return smallReport('甲', { sections: [{ id: 's', number: '一、', heading: '概况', blocks }], ...more });
}

async function show(
  document: object,
  attributes: Record<string, string> = {},
  into: Element = box(),
): Promise<GovReportSection> {
  const element = mount('gov-report-section', {
    attributes: { lang: 'zh-Hans', ...attributes },
    properties: { report: document },
    into,
  });
  await settled(element);
  return element;
}

/** One paragraph of these runs, in a report with these figures. */
const paragraph = (text: unknown, figures: object[] = []): object =>
  report([{ type: 'paragraph', text }], { figures });

const figure = (more: object): object => ({ id: 'f', label: '政策文件', unit: '条', ...more });

/** What a sentence makes of one figure. */
async function inSentence(more: object, run: object = {}): Promise<HTMLDataElement> {
  const element = await show(paragraph(['公开', { figure: 'f', ...run }, '。'], [figure(more)]));
  return one<HTMLDataElement>(element, 'data');
}

describe('<gov-report-section>', () => {
  it('keeps the printed numbers and nests its headings', async () => {
    const element = await show(
      smallReport('甲', {
        sections: [
          {
            id: 's',
            number: '一、',
            heading: '概况',
            sections: [
              {
                id: 'a',
                number: '（一）',
                heading: '渠道',
                sections: [{ id: 'b', number: '1.', heading: '网站', sections: [{ id: 'c', number: '①' }] }],
              },
              { id: 'd', number: '（二）', heading: '机构' },
            ],
          },
        ],
      }),
      { section: 's', 'heading-level': '4' },
    );
    expect(headings(element)).to.deep.equal([
      '4 一、概况',
      '5 （一）渠道',
      '6 1.网站',
      '7 ①',
      '5 （二）机构',
    ]);
  });

  it('shows the section that it is told, and no other', async () => {
    const two = smallReport('甲', {
      sections: [
        { id: 's', heading: '第一', blocks: [{ type: 'paragraph', text: '甲段。' }] },
        {
          id: 't',
          heading: '第二',
          blocks: [{ type: 'paragraph', text: '乙段。' }],
          sections: [{ id: 'u', heading: '第三' }],
        },
      ],
    });
    const element = await show(two, { section: 't' });
    expect(seen(element)).to.equal('第二 乙段。 第三');
    element.section = 'u';
    await settled(element);
    expect(headings(element)).to.deep.equal(['2 第三']);
  });

  it('shows an introduction without a heading', async () => {
    const element = await show(
      smallReport('甲', { sections: [{ id: 's', blocks: [{ type: 'paragraph', text: '序言。' }] }] }),
    );
    expect(headings(element)).to.be.empty;
    expect(seen(element)).to.equal('序言。');
  });

  it('says in its place that there is no such section, shows the fallback and tells the page', async () => {
    const place = box();
    const heard = hear(place);
    const element = mount('gov-report-section', {
      attributes: { lang: 'zh-Hans', section: 'none' },
      properties: { report: report([]) },
      children: ['见纸质报告'],
      into: place,
    });
    await settled(element);
    expect(notices(element)).to.deep.equal(heard.messages);
    expect(heard.messages[0]).to.match(/\p{Script=Han}.*none/u);
    expect(seen(element)).to.contain('见纸质报告').and.not.to.contain('概况');
    expect(heard.codes).to.have.members(['load', 'unknown-reference']);
    element.section = 's';
    await settled(element);
    expect(seen(element)).to.equal('一、概况');
  });

  describe('figures in prose', () => {
    it('are data with their unit, not grouped', async () => {
      const data = await inSentence({ value: 1000 });
      expect(data.value).to.equal('1000');
      expect(seen(data)).to.equal('1000条');
      expect(data.title).to.equal('政策文件');
    });

    it('leave the unit to the sentence that has it', async () => {
      expect(seen(await inSentence({ value: 1000 }, { unit: false }))).to.equal('1000');
    });

    it('keep their digits and their sign', async () => {
      expect(seen(await inSentence({ value: '0.50', unit: '%' }))).to.equal('0.50%');
      const change = await inSentence({ value: '+1036' });
      expect(seen(change)).to.equal('+1036条');
      expect(change.value).to.equal('1036');
    });

    it('show what is approximate as printed and carry its bound', async () => {
      const data = await inSentence({ value: 90000, printed: '9万余', bound: 'lower', unit: '份' });
      expect(seen(data)).to.equal('9万余份');
      expect(data.value).to.equal('90000');
    });

    it('say in words what is said in words, without a unit', async () => {
      const data = await inSentence({ value: 0, absent: 'in-words', printed: '未收到', unit: '件' });
      expect(seen(data)).to.equal('未收到');
      expect(data.value).to.equal('0');
    });

    it('carry no value where none is known', async () => {
      const data = await inSentence({ absent: 'not-applicable', printed: '/' });
      expect(seen(data)).to.equal('/');
      expect(data.hasAttribute('value')).to.equal(false);
    });

    it('leave a mark where they are missing, and the rest of the sentence', async () => {
      const element = await show(paragraph(['公开', { figure: 'none' }, '，另有说明。']));
      expect(seen(one(element, 'p'))).to.equal('公开［缺数据］，另有说明。');
      expect(all(element, 'data')).to.be.empty;
    });
  });

  describe('text', () => {
    it('has emphasis and links', async () => {
      const element = await show(
        paragraph(['请', { strong: '注意' }, '，见', { link: 'https://a.example/', text: '网站' }, '。']),
      );
      expect(seen(one(element, 'p'))).to.equal('请注意，见网站。');
      expect(seen(one(element, 'strong'))).to.equal('注意');
      const link = one<HTMLAnchorElement>(element, 'a');
      expect(link.href).to.equal('https://a.example/');
    });

    it('shows markup as words', async () => {
      const element = await show(paragraph('<b>粗</b><img src=x onerror="window.broken = 1">&amp;'));
      expect(seen(one(element, 'p'))).to.equal('<b>粗</b><img src=x onerror="window.broken = 1">&amp;');
      expect(all(element, 'b, img')).to.be.empty;
    });

    for (const address of [
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      'data:text/html,x',
      'file:///etc',
    ]) {
      it(`shows a link to ${JSON.stringify(address)} as its words`, async () => {
        const element = await show(paragraph(['请', { link: address, text: '点此' }, '。']));
        expect(seen(one(element, 'p'))).to.equal('请点此。');
        expect(all(element, 'a')).to.be.empty;
      });
    }

    it('lists items with and without printed markers, one under the other', async () => {
      const element = await show(
        report([
          {
            type: 'list',
            items: [{ marker: '一是', text: '加强领导', items: [{ text: '成立小组' }] }, { text: '抓落实' }],
          },
          { type: 'list', ordered: true, items: [{ text: '第一步' }, { text: '第二步' }] },
        ]),
      );
      const [outer, inner] = all(element, 'ul');
      expect([...outer.children].map(seen)).to.deep.equal(['一是加强领导 成立小组', '抓落实']);
      expect(inner.parentElement).to.equal(outer.firstElementChild);
      const styles = [...outer.children].map((item) => getComputedStyle(item).listStyleType);
      expect(styles[0], 'a printed marker is the only one').to.equal('none');
      expect(styles[1]).to.not.equal('none');
      expect(all(one(element, 'ol'), 'li').map(seen)).to.deep.equal(['第一步', '第二步']);
      expect(getComputedStyle(one(element, 'ol > li')).listStyleType).to.equal('decimal');
    });

    it('offers attachments with kind and size', async () => {
      const file = {
        type: 'attachment',
        title: '附表',
        href: 'a.pdf',
        mediaType: 'application/pdf',
        size: 20480,
      };
      const element = await show(report([file, { ...file, href: 'javascript:x', title: '坏表' }]));
      const [good, bad] = all(element, 'p').map(seen);
      expect(good).to.equal('附表 （PDF，20 KB）');
      expect(bad).to.equal('坏表 （PDF，20 KB）');
      expect(all<HTMLAnchorElement>(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'a.pdf',
      ]);
    });
  });

  describe('footnotes', () => {
    const noted = () =>
      report(
        [
          { type: 'paragraph', text: ['先说', { note: '第一注。' }, '再说', { figure: 'f' }, '。'] },
          { type: 'paragraph', text: ['又说', { note: '第一注。' }, '。'] },
        ],
        { figures: [figure({ value: 3, note: '第二注。' })] },
      );
    const marks = (element: Element) =>
      all(element, 'button').filter((mark) => mark.getAttribute('aria-label')!.startsWith('注 '));
    const described = (mark: Element) =>
      seen((mark.getRootNode() as ShadowRoot).getElementById(mark.getAttribute('aria-describedby')!)!);

    it('share a number where they are the same, and describe their marks', async () => {
      const element = await show(noted());
      expect(marks(element).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
        '注 1',
        '注 2',
        '注 1',
      ]);
      expect(marks(element).map(described)).to.deep.equal(['第一注。', '第二注。', '第一注。']);
      const notes = one(element, '[part~="notes"]');
      expect(all(notes, 'li').map(seen)).to.have.length(2);
      expect(seen(notes)).to.match(/1 ?第一注。.*2 ?第二注。/);
    });

    it('are reached and left by the keyboard', async () => {
      const place = box();
      const before = document.createElement('button');
      before.textContent = '之前';
      place.append(before);
      const element = await show(noted(), {}, place);
      const [first, , third] = marks(element);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(), 'a mark is a tab stop').to.equal(first);
      third.focus();
      await sendKeys({ press: 'Enter' });
      const note = focused()!;
      expect(note.localName).to.equal('li');
      expect(seen(note)).to.contain('第一注。');
      await sendKeys({ press: 'Tab' });
      expect(focused()!.getAttribute('aria-label')).to.equal('回到注 1 的位置');
      await sendKeys({ press: 'Enter' });
      expect(focused(), 'back to where it was reached from').to.equal(third);
    });

    it('are not there where there are none', async () => {
      const element = await show(paragraph('没有注。'));
      expect(all(element, '[part~="notes"], button')).to.be.empty;
    });

    it('tell of a check that failed at a figure', async () => {
      const parts = [
        figure({ id: 'a', value: 1 }),
        figure({ id: 'b', value: 2 }),
        figure({ label: '合计', value: 9, breakdowns: [{ parts: ['a', 'b'], coverage: 'complete' }] }),
      ];
      const element = await show(paragraph(['共', { figure: 'f' }, '。'], parts));
      expect(seen(one(element, 'data')), 'as printed').to.equal('9条');
      const mark = one(element, 'button');
      expect(mark.getAttribute('aria-label')).to.equal('核对 1');
      expect(described(mark)).to.match(/合计.*9.*3/);
    });
  });

  describe('pictures', () => {
    const picture = '/demo/reports/pictures/two-halves.svg';
    const shownImage = (element: Element) =>
      all(element, 'img').find((image) => image.getClientRects().length > 0);

    it('have their description and their size', async () => {
      const element = await show(
        report([{ type: 'image', src: picture, alt: '两半', caption: '图一', width: 40, height: 20 }]),
      );
      const image = one<HTMLImageElement>(element, 'img');
      await until(() => image.complete && image.naturalWidth > 0, 'the picture');
      expect(image.alt).to.equal('两半');
      expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['40', '20']);
      expect(seen(one(element, 'figcaption'))).to.equal('图一');
      expect(seen(element)).not.to.contain('图片未能显示');
    });

    it('are called undescribed where they are, and nothing where they are decoration', async () => {
      const element = await show(
        report([
          { type: 'image', src: picture },
          { type: 'image', src: picture, alt: '' },
          { type: 'image', src: picture, caption: '图二' },
        ]),
      );
      const alts = all<HTMLImageElement>(element, 'img').map(({ alt }) => alt);
      expect(alts[0]).to.match(/图片.*未附文字说明/);
      expect(alts[1]).to.equal('');
      expect(seen(element)).to.equal('一、概况 图二');
    });

    it('leave their description where there is nothing to load', async () => {
      const element = await show(report([{ type: 'image', alt: '办事大厅' }, { type: 'image' }]));
      expect(all(element, 'img')).to.be.empty;
      const [named, nameless] = all(element, 'figure').map(seen);
      expect(named).to.equal('图片未能显示 办事大厅');
      expect(nameless).to.match(/^图片未能显示 .*未附文字说明/);
    });

    it('leave their description where they do not come, and the page is told', async () => {
      const place = box();
      const heard = hear(place);
      const element = await show(
        report([
          { type: 'image', src: '/no/such/picture.png', alt: '办事大厅' },
          { type: 'paragraph', text: '之后。' },
        ]),
        {},
        place,
      );
      await until(() => heard.codes.includes('image-failed'), 'the event');
      expect(heard.codes.filter((code) => code === 'image-failed')).to.have.length(1);
      expect(heard.messages.join()).to.match(/\p{Script=Han}/u);
      expect(seen(element)).to.contain('图片未能显示 办事大厅').and.to.contain('之后。');
      expect(shownImage(element)).to.equal(undefined);
    });
  });

  it('leaves a note in the place of a block that it cannot read, and the rest', async () => {
    const place = box();
    const heard = hear(place);
    const element = await show(
      report([
        { type: 'paragraph', text: '之前。' },
        { type: 'video', src: 'a.mp4' },
        7,
        { type: 'paragraph', text: '之后。' },
      ]),
      {},
      place,
    );
    expect(notices(element)).to.deep.equal([
      '不认识的内容类型，无法显示 · video',
      '不合格式，已略过 · number',
    ]);
    expect(seen(element)).to.match(/之前。.*video.*之后。/);
    expect(heard.codes).to.deep.equal(['load', 'unknown-block']);
    const [{ pointer, severity }] = element.problems.filter(({ code }) => code === 'unknown-block');
    expect([pointer, severity]).to.deep.equal(['/sections/0/blocks/1', 'error']);
  });

  it('shows tables, charts and statuses among its text', async () => {
    const element = await show(smallReport());
    await until(() => seen(element).includes('收件表'), 'the table');
    expect(seen(element)).to.contain('甲渠道图').and.to.contain('甲行政复议：未收到申请');
    const order = all(element, 'p, gov-statistics-table, gov-channel-chart, gov-status-badge').filter(
      (node) => node.getRootNode() === element.shadowRoot,
    );
    expect(order.map(({ localName }) => localName)).to.deep.equal([
      'p',
      'gov-statistics-table',
      'gov-channel-chart',
      'gov-status-badge',
    ]);
  });
});
