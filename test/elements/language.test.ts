import { expect } from '@open-wc/testing';
import { overrideStrings } from '../../src/document/index.js';
import '../../src/define.js';
import { all, box, button, mount, notices, one, seen, settled, until } from '../support/elements.js';
import { fullReport, smallReport, TAGS } from '../support/reports.js';

const CONTENTS: Record<string, string> = {
  'zh-Hans': '目录',
  'zh-Hant': '目錄',
  en: 'Contents',
  ar: 'المحتويات',
};

/** The name of the list of contents: a word of the interface. */
const contents = (element: Element): string => {
  const [nav] = all(element, '[part~="contents"]');
  const id = nav?.getAttribute('aria-labelledby');
  return id ? seen((nav.getRootNode() as ShadowRoot).getElementById(id)!) : '';
};
const speaks = (element: Element, language: string) =>
  until(() => contents(element) === CONTENTS[language], `${language}, not “${contents(element)}”`);

const base = (element: Element) => one(element, '[part~="base"]');

function report(into: Element, attributes: Record<string, string> = {}, document: object = fullReport()) {
  return mount('gov-report', { attributes, properties: { report: document }, into });
}

function place(lang: string): HTMLElement {
  const element = box();
  element.lang = lang;
  return element;
}

describe('language', () => {
  for (const [lang, spoken] of [
    ['zh-Hans', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['fr', 'en'],
    ['x', 'en'],
  ]) {
    it(`speaks ${spoken} where the page is in ${lang}`, async () => {
      const element = report(place(lang));
      await speaks(element, spoken);
      expect(base(element).lang).to.equal(spoken);
      expect(base(element).dir).to.equal(spoken === 'ar' ? 'rtl' : 'ltr');
    });
  }

  it('is the nearest one, the element’s own first', async () => {
    const outer = place('ar');
    const inner = document.createElement('div');
    inner.lang = 'en';
    outer.append(inner);
    const [nearest, own] = [report(inner), report(inner, { lang: 'zh-Hant' })];
    await speaks(nearest, 'en');
    await speaks(own, 'zh-Hant');
    expect(contents(nearest)).to.equal(CONTENTS.en);
  });

  it('is found around the shadow root that the element stands in', async () => {
    const host = document.createElement('div');
    const around = place('ar');
    around.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    root.append(inside);
    const element = report(inside);
    await speaks(element, 'ar');
    element.setAttribute('lang', 'en');
    await speaks(element, 'en');
  });

  it('follows the page, and its own attribute, in place', async () => {
    const outer = box();
    const around = place('zh-Hans');
    outer.append(around);
    const element = report(around);
    await speaks(element, 'zh-Hans');
    const before = base(element);
    around.lang = 'en';
    await speaks(element, 'en');
    expect(button(element, 'Print').offsetHeight).to.be.greaterThan(0);
    around.removeAttribute('lang');
    outer.lang = 'zh-Hant';
    await speaks(element, 'zh-Hant');
    element.setAttribute('lang', 'ar');
    await speaks(element, 'ar');
    element.removeAttribute('lang');
    await speaks(element, 'zh-Hant');
    expect(base(element)).to.equal(before);
  });

  it('is another one beside it on the same page', async () => {
    const languages = ['zh-Hans', 'en', 'ar', 'zh-Hant'];
    const elements = languages.map((lang) => report(place(lang)));
    await Promise.all(elements.map((element, index) => speaks(element, languages[index])));
    // Rendering one must not turn the words of another.
    elements[1].report = fullReport();
    elements[2].requestUpdate();
    await Promise.all(elements.map(settled));
    expect(elements.map(contents)).to.deep.equal(languages.map((lang) => CONTENTS[lang]));
    const buttons = elements.map((element) => seen(one(element, '[part~="toolbar"]')));
    expect(buttons[0]).to.contain('打印').and.not.to.contain('Print');
    expect(buttons[1]).to.contain('Print').and.not.to.contain('打印');
    expect(buttons[3]).to.contain('列印');
  });

  it('reaches the elements inside a report', async () => {
    const element = report(place('en'));
    await speaks(element, 'en');
    for (const tag of ['gov-statistics-table', 'gov-channel-chart']) {
      const names = () =>
        all(one(element, tag), 'button').map((node) => node.getAttribute('aria-label') ?? seen(node));
      await until(
        () => names().length && names().every((name) => !/\p{Script=Han}/u.test(name)),
        `English in ${tag}`,
      );
    }
    for (const tag of TAGS.slice(1)) {
      expect(
        all(element, tag).map((inner) => base(inner).lang),
        tag,
      ).to.satisfy((found: string[]) => found.length && found.every((lang) => lang === 'en'));
    }
  });

  it('leaves the report in its own language', async () => {
    const element = report(place('en'));
    await speaks(element, 'en');
    const article = one(element, 'article');
    expect(article.lang).to.equal('zh-Hans');
    expect(seen(element)).to.contain('甲市某局 甲年度报告').and.to.contain('甲市公开信息1200条');
    // Words of the interface inside the report say that they are in another language.
    for (const words of ['Period', 'Attachments', 'Contents', 'Print']) {
      const node = all(element, 'dt, h3 *, p, button').find((candidate) => seen(candidate) === words)!;
      expect(node.closest('[lang]')!.getAttribute('lang'), words).to.equal('en');
    }
  });

  it('does not turn a Chinese report round in an Arabic page, nor an Arabic one in a Chinese page', async () => {
    const chinese = report(place('ar'));
    await speaks(chinese, 'ar');
    expect(base(chinese).dir).to.equal('rtl');
    expect(getComputedStyle(one(chinese, 'h2')).direction).to.equal('ltr');
    const arabic = report(place('zh-Hans'), {}, fullReport({ lang: 'ar', title: 'تقرير' }));
    await speaks(arabic, 'zh-Hans');
    expect(base(arabic).dir).to.equal('ltr');
    expect(getComputedStyle(one(arabic, 'h2')).direction).to.equal('rtl');
    expect(getComputedStyle(one(one(arabic, 'gov-report-section'), 'p')).direction).to.equal('rtl');
  });

  it('is that of messages too', async () => {
    const element = mount('gov-status-badge', {
      attributes: { status: 'none' },
      properties: { report: smallReport() },
      into: place('ar'),
    });
    await until(
      () =>
        notices(element)
          .join()
          .match(/\p{Script=Arabic}.*none/u),
      'Arabic',
    );
    expect(notices(element).join()).not.to.match(/\p{Script=Han}/u);
    element.parentElement!.lang = 'en';
    await until(
      () =>
        notices(element)
          .join()
          .match(/^[\x20-\x7e]+ · none$/),
      'English',
    );
  });

  describe('words of the page', () => {
    afterEach(() => {
      // There is no taking back: the words are set to what they were.
      overrideStrings('zh-Hans', { contents: '目录', dataDate: '数据日期：{0}' });
      overrideStrings('en', { contents: 'Contents', dataDate: 'Data as of {0}' });
    });

    it('replace those of the library at once, in one language', async () => {
      const [chinese, english] = [report(place('zh-Hans')), report(place('en'))];
      await speaks(chinese, 'zh-Hans');
      await speaks(english, 'en');
      const node = base(chinese);
      overrideStrings('zh-Hans', { contents: '本报告内容' });
      await until(() => contents(chinese) === '本报告内容', 'the other words');
      expect(base(chinese)).to.equal(node);
      expect(contents(english)).to.equal('Contents');
      overrideStrings('en', { contents: 'In this report' });
      await until(() => contents(english) === 'In this report', 'the other words');
      expect(contents(chinese)).to.equal('本报告内容');
      expect(seen(chinese), 'other words stay').to.contain('打印');
    });

    it('place their values where they like', async () => {
      const element = report(place('zh-Hans'));
      await speaks(element, 'zh-Hans');
      overrideStrings('zh-Hans', { dataDate: '（{0} 的数据）' });
      const toolbar = () => seen(one(element, '[part~="toolbar"]'));
      await until(() => toolbar().includes('（2019年4月2日 的数据）'), toolbar());
      expect(toolbar()).not.to.contain('数据日期');
    });

    it('are text, whatever is in them', async () => {
      const element = report(place('zh-Hans'));
      overrideStrings('zh-Hans', { contents: '<b>目录</b>' });
      await until(() => contents(element) === '<b>目录</b>', 'the words');
      expect(all(element, 'nav b')).to.be.empty;
    });
  });
});
