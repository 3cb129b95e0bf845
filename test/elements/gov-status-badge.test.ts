import { expect } from '@open-wc/testing';
import '../../src/elements/gov-status-badge/define.js';
import type { BadgeState } from '../../src/elements/gov-status-badge/badge-model.js';
import type { GovStatusBadge } from '../../src/elements/gov-status-badge/gov-status-badge.js';
import { all, mount, notices, one, seen, settled, until } from '../support/elements.js';
import { smallReport } from '../support/reports.js';

/** The usual word of each state in each language. */
const WORDS: Record<BadgeState, Record<string, string>> = {
  nil: { 'zh-Hans': '无', 'zh-Hant': '無', en: 'None', ar: 'لا يوجد' },
  done: { 'zh-Hans': '已办结', 'zh-Hant': '已辦結', en: 'Done', ar: 'أُنجز' },
  ongoing: { 'zh-Hans': '办理中', 'zh-Hant': '辦理中', en: 'In progress', ar: 'قيد الإنجاز' },
  overdue: { 'zh-Hans': '已逾期', 'zh-Hant': '已逾期', en: 'Overdue', ar: 'متأخر' },
  attention: { 'zh-Hans': '需关注', 'zh-Hant': '需關注', en: 'Needs attention', ar: 'يحتاج إلى انتباه' },
  information: { 'zh-Hans': '说明', 'zh-Hant': '說明', en: 'Information', ar: 'معلومة' },
};
const STATES = Object.keys(WORDS) as BadgeState[];

const report = (status: object, figures: object[] = [], more: object = {}): object =>
  smallReport('甲', {
    figures,
    sections: [
      { id: 's', heading: '节', blocks: [{ type: 'status', id: 'x', label: '行政复议', ...status }] },
    ],
    ...more,
  });

async function show(document: object, lang = 'zh-Hans'): Promise<GovStatusBadge> {
  const element = mount('gov-status-badge', { attributes: { lang }, properties: { report: document } });
  await settled(element);
  return element;
}

async function alone(state: string, children: string[] = [], lang = 'zh-Hans'): Promise<GovStatusBadge> {
  const element = mount('gov-status-badge', { attributes: { state, lang }, children });
  await settled(element);
  return element;
}

/** The state as told to those who do not see the shape. */
const told = (element: Element) => one(element, '[role="img"]').getAttribute('aria-label');

/** What is drawn, without its colours. */
const drawn = (element: Element): string =>
  [...one<SVGElement>(element, 'svg').querySelectorAll('*')]
    .map(
      ({ localName, attributes }) =>
        localName + [...attributes].filter(({ name }) => name !== 'class').map(({ value }) => value),
    )
    .join(' ');

describe('<gov-status-badge>', () => {
  describe('of a document', () => {
    for (const state of STATES) {
      it(`says ${state} as stated, in the words of the report`, async () => {
        const element = await show(report({ state, text: '见下文' }));
        expect(seen(element)).to.equal('行政复议：见下文');
        expect(told(element)).to.equal(WORDS[state]['zh-Hans']);
      });
    }

    const computed: [string, object, object[], string, string][] = [
      ['nothing is nil', { figure: 'f' }, [{ id: 'f', value: 0, unit: '件' }], 'nil', '0件'],
      [
        'nothing in words is nil',
        { figure: 'f' },
        [{ id: 'f', value: 0, absent: 'in-words', printed: '未收到', unit: '件' }],
        'nil',
        '未收到',
      ],
      [
        'something is information',
        { figure: 'f' },
        [{ id: 'f', value: 3, unit: '件' }],
        'information',
        '3件',
      ],
      [
        'a blank is not nil',
        { figure: 'f' },
        [{ id: 'f', absent: 'blank', unit: '件' }],
        'information',
        '未说明',
      ],
      [
        'all of the whole is done',
        { figure: 'f', of: 'w' },
        [
          { id: 'f', value: 7, unit: '件' },
          { id: 'w', value: 7, unit: '件' },
        ],
        'done',
        '7/7件',
      ],
      [
        'less than the whole is ongoing',
        { figure: 'f', of: 'w' },
        [
          { id: 'f', value: 5, unit: '件' },
          { id: 'w', value: 7, unit: '件' },
        ],
        'ongoing',
        '5/7件',
      ],
      [
        'none of the whole is ongoing',
        { figure: 'f', of: 'w' },
        [
          { id: 'f', value: 0, unit: '件' },
          { id: 'w', value: 7, unit: '件' },
        ],
        'ongoing',
        '0/7件',
      ],
      ['no figure is information', { figure: 'none' }, [], 'information', '说明'],
    ];
    for (const [what, status, figures, state, text] of computed) {
      it(`computes: ${what}`, async () => {
        const element = await show(report(status, figures));
        expect(told(element)).to.equal(WORDS[state as BadgeState]['zh-Hans']);
        expect(seen(element)).to.equal(`行政复议：${text}`);
      });
    }

    it('takes a stated state before a computed one', async () => {
      const element = await show(
        report({ state: 'attention', figure: 'f' }, [{ id: 'f', value: 0, unit: '件' }]),
      );
      expect(told(element)).to.equal('需关注');
      expect(seen(element)).to.equal('行政复议：0件');
    });

    it('adds the detail', async () => {
      const element = await show(report({ state: 'done', text: '全部答复', detail: '建议3件。' }));
      expect(seen(element)).to.match(/^行政复议：全部答复 ?建议3件。$/);
    });

    for (const lang of ['zh-Hans', 'zh-Hant', 'en', 'ar']) {
      it(`has words of its own in ${lang} where the report has none`, async () => {
        for (const state of STATES) {
          const element = await show(report({ state }), lang);
          await until(() => told(element) === WORDS[state][lang], `${state} in ${lang}`);
          expect(seen(element)).to.equal(`行政复议：${WORDS[state][lang]}`);
          const own = all(element, 'span').find((span) => seen(span) === WORDS[state][lang])!;
          expect(own.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
        }
      });
    }

    it('says that there is no such status', async () => {
      const element = mount('gov-status-badge', {
        attributes: { lang: 'zh-Hans', status: 'none' },
        properties: { report: report({ state: 'done' }) },
        children: ['见正文'],
      });
      await settled(element);
      expect(notices(element).join()).to.match(/\p{Script=Han}.*none/u);
      expect(seen(element)).to.contain('见正文').and.not.to.contain('行政复议');
      expect(all(element, 'svg')).to.be.empty;
    });
  });

  describe('alone', () => {
    for (const state of STATES) {
      it(`says ${state} with the text that it is given`, async () => {
        const element = await alone(state, ['没有收到申请']);
        expect(seen(element)).to.equal('没有收到申请');
        expect(told(element)).to.equal(WORDS[state]['zh-Hans']);
      });
    }

    it('says the usual word without a text', async () => {
      const element = await alone('overdue', [], 'en');
      await until(() => seen(element) === 'Overdue', 'the word');
    });

    it('takes a state that it does not know for information', async () => {
      const element = await alone('sparkling', ['说一声']);
      expect(told(element)).to.equal('说明');
      expect(seen(element)).to.equal('说一声');
    });

    it('changes in place', async () => {
      const element = await alone('ongoing', ['三件']);
      const badge = one(element, '[part~="badge"]');
      const before = drawn(element);
      element.state = 'done';
      element.textContent = '七件';
      await settled(element);
      expect(one(element, '[part~="badge"]')).to.equal(badge);
      expect(told(element)).to.equal('已办结');
      expect(seen(element)).to.equal('七件');
      expect(drawn(element)).not.to.equal(before);
    });
  });

  it('has a shape of its own for each state', async () => {
    const shapes = await Promise.all(STATES.map(async (state) => drawn(await alone(state))));
    expect(new Set(shapes).size).to.equal(STATES.length);
    expect(shapes).not.to.include('');
  });

  it('is no live region: a page of them would all be read at once', async () => {
    for (const state of STATES) {
      const element = await show(report({ state }));
      expect(all(element, '[role="status"], [role="alert"], [aria-live], output')).to.be.empty;
      expect(element.getAttribute('role')).to.equal(null);
    }
  });

  it('stands in a line of text', async () => {
    const element = await alone('done', ['完']);
    expect(getComputedStyle(element).display).to.equal('inline-block');
  });
});
