import { aTimeout, expect } from '@open-wc/testing';
import '../../src/elements/gov-report/define.js';
import type { GovReport } from '../../src/elements/gov-report/gov-report.js';
import {
  all,
  box,
  button,
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
import { network, offered, type Network } from '../support/network.js';
import { fullReport, smallReport } from '../support/reports.js';

async function show(report: object, attributes: Record<string, string> = {}): Promise<GovReport> {
  const element = mount('gov-report', {
    attributes: { lang: 'zh-Hans', ...attributes },
    properties: { report },
  });
  await settled(element);
  return element;
}

/** Terms and what stands for them, as they are seen. */
function facts(element: Element): Record<string, string> {
  return Object.fromEntries(all(element, 'dt').map((term) => [seen(term), seen(term.nextElementSibling!)]));
}

const link = (element: Element, words: string): HTMLAnchorElement => {
  const found = all<HTMLAnchorElement>(element, 'a').find((candidate) => seen(candidate) === words);
  if (!found) throw new Error(`no link “${words}”`);
  return found;
};

describe('<gov-report>', () => {
  describe('above the text', () => {
    it('is headed by agency and title, at level 2 if nothing else is said', async () => {
      const element = await show(fullReport());
      expect(headings(element)[0]).to.equal('2 甲市某局 甲年度报告');
      expect(headings(element)[1]).to.equal('3 一、甲概况');
      expect(all(element, 'h1')).to.be.empty;
    });

    for (const [asked, title, section, subsection] of [
      ['1', 1, 2, 3],
      ['4', 4, 5, 6],
      ['6', 6, 7, 8],
      ['0', 2, 3, 4],
      ['big', 2, 3, 4],
    ] as const) {
      it(`nests its headings under heading-level="${asked}"`, async () => {
        const found = headings(await show(fullReport(), { 'heading-level': asked }));
        expect(found[0]).to.equal(`${title} 甲市某局 甲年度报告`);
        expect(found).to.include(`${section} 二、公开情况`);
        expect(found).to.include(`${subsection} （一）渠道`);
        expect(found, 'the end matter is on the level of sections').to.include(`${section} 附件`);
      });
    }

    it('tells period, dates, publisher, legal basis with numbers, and the official version', async () => {
      const element = await show(fullReport());
      const told = facts(one(element, '[part~="header"]'));
      expect(told).to.deep.equal({
        统计期限: '2018年1月1日 – 2018年12月31日',
        公布日期: '2019年3月31日',
        发布单位: '甲市另一局',
        编制依据: '《信息公开条例》；《实施方案》（甲政办发〔2018〕16号）',
        正式文本: '正式版',
      });
      expect(link(element, '甲市另一局').href).to.equal('https://publisher.example/');
      expect(link(element, '《信息公开条例》').href).to.equal('https://law.example/');
      expect(link(element, '正式版').href).to.equal('https://source.example/report');
    });

    it('leaves out what the document does not say', async () => {
      const element = await show(smallReport());
      expect(facts(one(element, '[part~="header"]'))).to.deep.equal({ 统计期限: '2018年度' });
      expect(seen(element)).not.to.contain('示例数据');
      expect(all(element, '[part~="highlights"]')).to.be.empty;
      expect(seen(element)).not.to.match(/undefined|null|NaN|数据日期|附件|联系方式|更正/);
      expect(all(element, '[part~="contents"]'), 'one section needs no contents').to.be.empty;
    });

    it('says that a sample is one', async () => {
      expect(seen(await show(fullReport()))).to.match(/^示例数据，不是正式公布的报告。/);
    });

    it('shows its highlights: figures with units, words without, statuses', async () => {
      const group = one(await show(fullReport()), '[part~="highlights"]');
      expect(facts(group)).to.deep.equal({ 网站公开: '1,200条', 依申请公开: '未收到' });
      expect(all<HTMLDataElement>(group, 'data').map(({ value }) => value)).to.deep.equal(['1200', '0']);
      expect(seen(one(group, 'gov-status-badge'))).to.equal('甲行政复议：未收到申请');
    });

    it('leaves out highlights that lead nowhere', async () => {
      const element = await show(smallReport('甲', { highlights: [{ figure: 'none' }, { status: 'none' }] }));
      expect(all(element, '[part~="highlights"]')).to.be.empty;
    });
  });

  describe('contents', () => {
    const address = location.href.split('#')[0];
    afterEach(() => {
      history.replaceState(null, '', address);
      document.querySelector('base')?.remove();
    });

    /** A report whose sections are each higher than the window. */
    async function long(attributes: Record<string, string> = {}): Promise<GovReport> {
      const blocks = Array.from({ length: 60 }, (_, index) => ({
        type: 'paragraph',
        text: `第${index + 1}段。`,
      }));
      const sections = ['s1', '第二', 's3', 's4'].map((id) => ({ id, heading: `节${id}`, blocks }));
      return show(smallReport('甲', { sections }), attributes);
    }

    const heading = (element: Element, words: string): HTMLElement =>
      all(element, 'h3').find((candidate) => seen(candidate) === words)!;

    const inSight = (node: Element): boolean => {
      const { top, bottom } = node.getBoundingClientRect();
      return top > -1 && bottom < innerHeight;
    };

    it('lists sections and sub-sections with their numbers', async () => {
      const nav = one(await show(fullReport()), 'nav[part~="contents"]');
      expect(all(nav, 'a').map(seen)).to.deep.equal(['一、甲概况', '二、公开情况', '（一）渠道', '三、问题']);
      expect(all(nav, 'li li a').map(seen)).to.deep.equal(['（一）渠道']);
      const name = (nav.getRootNode() as ShadowRoot).getElementById(nav.getAttribute('aria-labelledby')!)!;
      expect(seen(name)).to.equal('目录');
    });

    it('names sections by stable fragments, after the element’s id if it has one', async () => {
      const plain = await show(fullReport());
      expect(link(plain, '二、公开情况').href).to.equal(`${address}#gov-report/two`);
      const named = await show(fullReport(), { id: 'y2018' });
      expect(link(named, '（一）渠道').href).to.equal(`${address}#y2018/two-a`);
    });

    it('leads to a section, focuses its heading, and goes back and forward', async () => {
      const element = await long();
      const [second, last] = [heading(element, '节第二'), heading(element, '节s4')];
      expect(inSight(last)).to.equal(false);
      link(element, '节第二').click();
      await until(() => focused() === second && inSight(second), 'the second section');
      expect(decodeURI(location.hash)).to.equal('#gov-report/第二');
      link(element, '节s4').click();
      await until(() => focused() === last && inSight(last), 'the last section');
      expect(inSight(second)).to.equal(false);
      history.back();
      await until(() => focused() === second && inSight(second), 'back');
      history.forward();
      await until(() => focused() === last && inSight(last), 'forward');
    });

    it('goes to the section that the address names when it comes', async () => {
      history.replaceState(null, '', `${address}#gov-report/s3`);
      const element = await long();
      const third = heading(element, '节s3');
      await until(() => focused() === third && inSight(third), 'the section of the address');
    });

    it('stays where it is for fragments of others', async () => {
      const first = await long();
      const second = await long({ id: 'other' });
      location.hash = '#other/s3';
      await until(() => focused() === heading(second, '节s3'), 'the section of the other report');
      expect(inSight(heading(first, '节s3'))).to.equal(false);
      location.hash = '#other/none';
      await settled(second);
      expect(focused()).to.equal(heading(second, '节s3'));
    });

    it('keeps its links on the page whatever <base> says', async () => {
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.prepend(base);
      const element = await long();
      expect(link(element, '节s3').href).to.equal(`${address}#gov-report/s3`);
      link(element, '节s3').click();
      await until(() => focused() === heading(element, '节s3'), 'the third section');
      expect(location.href).to.equal(`${address}#gov-report/s3`);
    });
  });

  it('shows all sections in the order of the document', async () => {
    const element = await show(fullReport());
    expect(all(element, 'gov-report-section').map((section) => headings(section)[0])).to.deep.equal([
      '3 一、甲概况',
      '3 二、公开情况',
      '3 三、问题',
    ]);
    const text = seen(element);
    const places = ['甲市公开信息1200条', '渠道正文。', '网站正文。', '第三节正文。', '统计表'].map((words) =>
      text.indexOf(words),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.greaterThan(0);
  });

  it('shows a report of figures without sections', async () => {
    const element = await show(fullReport({ sections: [] }));
    expect(element.loadState).to.equal('ready');
    expect(seen(element)).to.contain('甲市某局 甲年度报告').and.to.contain('1,200条').and.to.contain('附件');
    expect(all(element, 'gov-report-section, [part~="contents"]')).to.be.empty;
  });

  describe('after the text', () => {
    it('offers attachments with kind and size', async () => {
      const element = await show(fullReport());
      expect(seen(element)).to.contain('统计表 （PDF，2.5 MB）').and.to.contain('汇总 （1 KB）');
      expect(link(element, '统计表').getAttribute('href')).to.equal('files/statistics.pdf');
    });

    it('tells whom to ask, with links that call and write', async () => {
      const element = await show(fullReport());
      expect(facts(element)).to.include({
        联系人: '办公室',
        地址: '东路1号',
        邮编: '252000',
        电话: '(0635) 821-0000',
        传真: '0635-8210001',
        邮箱: 'office@agency.example',
        网址: 'https://agency.example/',
      });
      expect(link(element, '(0635) 821-0000').getAttribute('href')).to.equal('tel:06358210000');
      expect(link(element, 'office@agency.example').getAttribute('href')).to.equal(
        'mailto:office@agency.example',
      );
    });

    it('tells corrections and notes', async () => {
      const element = await show(fullReport());
      expect(one(element, 'time').getAttribute('datetime')).to.equal('2019-04-02');
      expect(seen(element))
        .to.contain('2019年4月2日 网站数改为1200条')
        .and.to.contain('本报告由办公室负责解释。');
      expect(headings(element).slice(-4)).to.deep.equal(['3 附件', '3 联系方式', '3 更正', '3 说明']);
    });

    const checked = (total: number): object =>
      smallReport('甲', {
        figures: [
          { id: 'web', label: '网站', value: 12 },
          { id: 'media', label: '媒体', value: 5 },
          {
            id: 'all',
            label: '合计',
            value: total,
            breakdowns: [{ parts: ['web', 'media'], coverage: 'complete' }],
          },
        ],
      });

    it('says in one line what the checks found', async () => {
      expect(seen(await show(checked(17)))).to.contain('核对了 1 项数字关系，均无不符。');
      const failed = seen(await show(checked(99)));
      expect(failed).to.contain('核对了 1 项数字关系，1 项见注；数字照原文列示。');
      expect(failed).not.to.contain('均无不符');
      expect(seen(await show(smallReport())), 'nothing checked, nothing said').not.to.contain('核对');
    });
  });

  describe('toolbar', () => {
    it('prints the page', async () => {
      const element = await show(fullReport());
      const { print } = window;
      let printed = 0;
      window.print = () => void printed++;
      try {
        button(element, '打印').click();
      } finally {
        window.print = print;
      }
      expect(printed).to.equal(1);
    });

    it('gives the JSON byte for byte as it was fetched', async () => {
      const src = '/demo/reports/liaocheng-2018.json';
      const element = mount('gov-report', { attributes: { src, lang: 'zh-Hans' } });
      await until(() => element.loadState === 'ready', 'the report');
      await settled(element);
      const [{ name, blob }] = await offered(() => button(element, '下载数据（JSON）').click());
      expect(name).to.equal('聊城市安全生产监督管理局 2018年度政府信息公开工作报告.json');
      expect(await blob.text()).to.equal(await (await fetch(src)).text());
    });

    it('gives an object as the JSON that it is', async () => {
      const report = fullReport();
      const element = await show(report);
      const [{ blob }] = await offered(() => button(element, '下载数据（JSON）').click());
      expect(JSON.parse(await blob.text())).to.deep.equal(report);
    });

    it('gives every figure as CSV that Excel reads', async () => {
      const report = await (await fetch('/demo/reports/liaocheng-2018.json')).json();
      const element = await show(report);
      const [{ name, blob }] = await offered(() => button(element, '下载全部数字（CSV）').click());
      expect(name).to.match(/报告\.csv$/);
      expect(blob.type).to.equal('text/csv;charset=utf-8');
      expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf]);
      const lines = (await blob.text()).split('\r\n');
      for (const { id, label, value, unit } of report.figures) {
        const line = lines.find((candidate) => candidate.startsWith(`${id},`));
        expect(line, id).to.contain(label);
        if (value !== undefined) expect(line, id).to.contain(`,${value},`);
        if (unit) expect(line, id).to.contain(`,${unit},`);
      }
      expect(report.figures.length).to.be.greaterThan(20);
      const cells = smallReport();
      const [other] = await offered(() => button(element, '下载全部数字（CSV）').click());
      expect(await other.blob.text()).not.to.contain('one/');
      element.report = cells;
      await settled(element);
      const [{ blob: table }] = await offered(() => button(element, '下载全部数字（CSV）').click());
      expect(await table.text()).to.match(/\r\none\/[^,]+,[^\r]*收到[^\r]*,7,/);
    });

    it('gives all tables as one Excel file, and offers none without a table', async () => {
      const element = await show(await (await fetch('/demo/reports/suqian-2023.json')).json());
      const [{ name, blob }] = await offered(() => button(element, '下载全部表格（Excel）').click());
      expect(name).to.match(/^宿迁市人民政府 .*\.xlsx$/);
      expect(blob.type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      const [first, second] = new Uint8Array(await blob.arrayBuffer());
      expect(String.fromCharCode(first, second)).to.equal('PK');
      const words = seen(
        one(
          await show(smallReport('甲', { sections: [{ id: 'a', heading: '甲' }], figures: [] })),
          '[part~="toolbar"]',
        ),
      );
      expect(words).to.contain('CSV');
      expect(words).not.to.contain('Excel');
    });

    it('fills in a document that gives only values', async () => {
      const element = mount('gov-report', {
        attributes: { src: '/demo/reports/values-2024.json', lang: 'zh-Hans' },
      });
      await until(() => element.loadState === 'ready', 'the report');
      await settled(element);
      expect(headings(element)).to.include('3 三、收到和处理政府信息公开申请情况');
      const table = all(element, 'gov-statistics-table').find((one) => seen(one).includes('（七）总计'))!;
      expect(seen(table)).to.contain('商业企业');
    });

    it('tells the date of the data, else the day of publication', async () => {
      expect(seen(one(await show(fullReport()), '[part~="toolbar"]'))).to.contain('数据日期：2019年4月2日');
      const element = await show(fullReport({ updated: undefined }));
      expect(seen(one(element, '[part~="toolbar"]'))).to.contain('数据日期：2019年3月31日');
    });
  });

  describe('with elements inside', () => {
    let net: Network;
    beforeEach(async () => {
      // An element that went away lets go of its document a moment later.
      await aTimeout(10);
      net = network({ '/small.json': smallReport('甲'), '/other.json': smallReport('乙') });
    });
    afterEach(() => net.restore());

    const shows = (element: Element, words: string) => until(() => seen(element).includes(words), words);

    it('lays out nothing itself and hands its document down', async () => {
      const words = document.createElement('p');
      words.textContent = '主持人的话。';
      const division = document.createElement('div');
      const table = document.createElement('gov-statistics-table');
      const chart = document.createElement('gov-channel-chart');
      division.append(chart);
      const element = mount('gov-report', {
        attributes: { src: '/small.json' },
        children: [words, table, division],
      });
      await shows(table, '甲收件表');
      await shows(chart, '甲渠道图');
      await settled(element);
      expect(seen(element)).to.contain('主持人的话。').and.not.to.contain('甲年度报告');
      expect(all(element, '[part~="toolbar"], [part~="header"], gov-report-section')).to.be.empty;
      expect(net.asked).to.deep.equal(['/small.json']);
    });

    it('takes in elements that come later, and is whole again when they go', async () => {
      const element = mount('gov-report', { attributes: { src: '/small.json' } });
      await shows(element, '甲年度报告');
      const badge = mount('gov-status-badge', { into: element });
      await shows(badge, '甲行政复议：未收到申请');
      await settled(element);
      expect(seen(element)).not.to.contain('甲年度报告');
      badge.remove();
      await shows(element, '甲年度报告');
      expect(net.asked.length).to.equal(1);
    });

    it('leaves those with a document of their own alone', async () => {
      const own = document.createElement('gov-statistics-table');
      own.src = '/other.json';
      const element = mount('gov-report', { attributes: { src: '/small.json' }, children: [own] });
      await shows(own, '乙收件表');
      await settled(element);
      expect(seen(own)).not.to.contain('甲收件表');
    });

    it('leaves elements outside alone', async () => {
      const element = mount('gov-report', { attributes: { src: '/small.json' } });
      const outside = mount('gov-statistics-table', { children: ['没有数据'] });
      await shows(element, '甲年度报告');
      await settled(outside);
      expect(seen(outside)).to.equal('没有数据');
      expect(outside.loadState).to.equal('nothing');
    });

    it('passes another document on', async () => {
      const table = document.createElement('gov-statistics-table');
      const element = mount('gov-report', { attributes: { src: '/small.json' }, children: [table] });
      await shows(table, '甲收件表');
      element.src = '/other.json';
      await shows(table, '乙收件表');
      expect(seen(table)).not.to.contain('甲收件表');
    });

    it('tells of its document once, whatever is inside', async () => {
      const place = box();
      const heard = hear(place);
      const inside = ['gov-statistics-table', 'gov-status-badge'].map((tag) => document.createElement(tag));
      const element = mount('gov-report', {
        attributes: { src: '/small.json' },
        children: inside,
        into: place,
      });
      await shows(element, '甲行政复议');
      await settled(element);
      expect(heard.codes).to.deep.equal(['load']);
    });

    it('passes a failure on: each keeps its fallback', async () => {
      const table = document.createElement('gov-statistics-table');
      table.append('表格暂缺');
      const element = mount('gov-report', {
        attributes: { src: '/answers/not-found', lang: 'en' },
        children: [table],
      });
      await until(() => table.loadState === 'failed', 'the failure');
      await until(() => notices(table).length, 'the words');
      expect(notices(table)).to.deep.equal([element.problems[0].message]);
      expect(seen(table)).to.contain('表格暂缺');
      expect(element.loadState).to.equal('failed');
    });

    it('causes one request with any number of elements that name one document', async () => {
      const tags = ['gov-report', 'gov-report-section', 'gov-statistics-table', 'gov-channel-chart'] as const;
      const elements = [...tags, ...tags].map((tag) => mount(tag, { attributes: { src: '/small.json' } }));
      await Promise.all(elements.map((element) => until(() => element.loadState === 'ready', 'ready')));
      const late = mount('gov-status-badge', { attributes: { src: '/small.json' } });
      await shows(late, '甲行政复议');
      expect(net.asked).to.deep.equal(['/small.json']);
      expect(net.requests[0].credentials).to.equal('omit');
      expect(late.document, 'one reading').to.equal(elements[0].document);
    });
  });
});
